/** What people call their own: family, friends, pets. Patterns, to be put into others. */
export const KIN_EN =
  '(?:wife|husband|partner|girlfriend|boyfriend|son|daughter|kids?|child|children|mother|mum|mom|father|dad|sister|brother|friend|boss|colleague|grandma|grandpa|grandmother|grandfather|nephew|niece|uncle|aunt|dog|cat)'
export const KIN_ZH =
  '(?:老婆|妻子|老公|丈夫|爱人|女儿|儿子|孩子|妈妈?|爸爸?|母亲|父亲|奶奶|爷爷|外婆|外公|姥姥|姥爷|姐姐?|妹妹|哥哥?|弟弟|女朋友|男朋友|朋友|同事|老板|狗|猫)'
