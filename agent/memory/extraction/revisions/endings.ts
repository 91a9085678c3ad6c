import type { Language } from '../../../domain/language.ts'

/**
 * How words end something that held:
 * - `unwanted`: it is liked no longer ("I'm over it", 听腻了);
 * - `indifferent`: it matters no longer, whichever way it was ("no need to look for …", 无所谓了);
 * - `welcome`: what was avoided may be again ("motorways are fine again", 高速可以走了).
 */
export type Ending = 'unwanted' | 'indifferent' | 'welcome'

/** Today's exception leaves what usually holds as it is. */
const FOR_NOW: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:today|tonight|right now|for now|just (?:this )?once|this (?:once|time|trip|week|weekend|morning|afternoon|evening|winter|summer|year)|at the moment|for a change|in the mood|for (?:the|this) (?:next|trip|drive|ride|moment))\b/u,
  zh: /今天|今晚|今早|今年|这次|这回|这趟|这会儿|这几天|这阵子|暂时|先不|先别|一会儿/u,
}

/** A no, whichever word it is in. */
const NO = "(?:no|not|never|no one|hardly|cannot|without|\\w+n't)"
/** Says of a no that it was a yes before, or that it is to last. */
const LASTING =
  '(?:any ?more|any longer|no longer|again|ever again|these days|nowadays|lately|from now on|from here on|going forward|in (?:the )?future|altogether|at all now|for good|as (?:much|often) as i used to|the way (?:it|i|they) used to|like (?:it|i|they) used to)'
/** Names what is kept of somebody's wishes. */
const WISH =
  '(?:preferences?|favou?rites?|defaults?|rules?|settings?|lists?|requirements?|wish(?:es)?|habits?|priorit(?:y|ies)|filters?|standards?|usuals?|limits?)'
/** How the car serves somebody, as what is to stop. */
const SERVING =
  '(?:suggest|recommend|offer|propos|play|send|tak|bring|rout|look|search|pick|choos|show|giv|read|put|order|guid|lead|point|steer|driv|prioriti[sz]|prefer|default|go|assum|insist|pester|bother)(?:t)?ing'

interface Way {
  readonly ending: Ending
  readonly en: RegExp
  readonly zh: RegExp
}

/** The first way that is found in the words counts: mattering no longer goes before being liked no longer. */
const WAYS: readonly Way[] = [
  {
    ending: 'indifferent',
    en: /\b(?:no (?:particular |special |longer any |real )?(?:need|reason|point|preference)\b|no longer (?:\w+ ){0,2}(?:need|care|mind|matters?|necessary|important|required|an? \w+|fuss\w*|bother\w*)|need(?:n't| not)\b|(?<!(?:so|so that|ensures?|ensures? that|where|means|that) (?:i|we) )(?:don't|doesn't|do not|does not) (?:really |even |actually |necessarily |specifically )*(?:have|need|require) to\b|(?:don't|doesn't|do not|won't) (?:really |even )?(?:need|require)\b|(?:don't|do not|needn't) (?:bother|worry|fuss)\b|(?:don't|doesn't|do not|does not|couldn't|could not|won't|no longer) (?:really |even |much |actually |particularly )*(?:care (?!for\b)|bothers? me|concerns? me|matters?\b|mind (?:how|where|which|what|whether|if|who|when|either|any ?more|any longer|now)\b|(?:scares?|frightens?|worr(?:y|ies)|annoys?|disturbs?|stress(?:es)?|upsets?|hurts?) me\b|make (?:\w+ )?difference)|(?:isn't|aren't|is not|are not|not|no longer|hardly|n't) (?:\w+ ){0,3}(?:issue|concern|priority|problem|factor|deal|must|requirement|necessity|important|necessary|essential|needed|required|bothered|fussed|fussy|picky|particular|choosy|worried|relevant|crucial)\b|couldn't care less|(?:stopped|quit) (?:caring|worrying|bothering|minding)|no (?:\w+ )?(?:problem|issue|worry|concern|matter|big deal)\b(?=.*\b(?:any ?more|any longer|now|these days|for me)\b)|don't give a|(?:makes?|making) no (?:\w+ )?difference|all the same to me|(?:is|are|has become|have become|became) (?:irrelevant|unimportant|unnecessary|secondary|negotiable|optional)|(?:what|which|who|where|how)ever\b.{0,40}\b(?:will do|is fine|works|is okay|is ok|will be fine|comes first)|any\w* (?:\w+ ){0,3}(?:will do|is fine|would do|works|is okay|is ok|goes)\b|(?:let's not|don't|no need to|stop) limit(?:ing)?|(?:either|both) (?:way |one )?(?:is|are|works|will do)|(?:don't|needn't) be (?:so )?(?:strict|picky|fussy))/u,
    zh: /无所谓|不在乎|不在意|(?:多[远少久大]|哪|什么|怎么|有没有|是不是|(\p{Script=Han})不\1).{0,8}不(?:介意|关心)|不介意.{0,6}(?:多|哪|什么|怎么|有没有|是不是)|不计较|不讲究|不挑了|没关系|不要紧|不重要|没那么重要|不是.{0,4}问题|都行|都可以|都一样|都无妨|怎么都|随便|随意|(?:不用|不必|不需要|无需|没必要|用不着|甭|不一定|不非)(?:再|刻意|特意|特地|专门|老|总|非|要|每次|优先|考虑|管|给我|帮我|惦记|费心)|(?:不用|不必|不需要|无需|用不着|没必要).{0,14}了/u,
  },
  {
    ending: 'welcome',
    en: /\b(?:(?:is|are|'s|'re) (?:\w+ )?(?:fine|ok|okay|all right|alright|welcome|good|allowed|no problem|acceptable|back on)\b(?:.{0,30}\b(?:again|now|after all|these days|from now on)\b| (?:by|with|for) me\b)|(?:can|may|could|able to|allowed to) (?:\w+ ){0,4}again\b|(?:started|begun|began|gone back to|went back to|back to|back on) (?:\w+ ){0,6}again\b|don't mind (?!how|where|which|what|whether|if|who|when)|(?:feel|come) free to (?:use|take)|not (?:against|afraid of)|got over (?:my|the)|no longer (?:avoid|allergic|afraid|scared|vegan|vegetarian))/u,
    zh: /(?:又|现在|也)(?:可以|能|敢).{0,8}了|(?:可以|能).{0,6}(?:走|吃|喝|听|用|去|停)了|也(?:行|可以)了?$|不怕.{0,8}了|不介意/u,
  },
  {
    ending: 'unwanted',
    en: new RegExp(
      [
        `\\b${NO}\\b.*\\b${LASTING}`,
        `\\b${LASTING}\\b.*\\b${NO}\\b`,
        '\\bno longer\\b',
        '\\bno more\\b(?! than)',
        `\\b(?:stop|quit|cease|refrain from|enough with|enough of)\\b.{0,24}\\b${SERVING}`,
        `\\b(?:forget|scrap|drop|cancel|delete|remove|erase|clear|disable|ditch|lift|undo|revoke|retire|discard|reset|get rid of|do away with|turn off|take back|cross off|strike)\\b.*\\b${WISH}\\b`,
        '\\b(?:drop|cut|remove|strike|cross|delete|scrap|erase)\\b.*\\b(?:off|out of|from) (?:my|our)\\b',
        `\\b(?:take|cross|strike|leave|get|remove|drop|cut|keep)\\b.*\\b(?:off|out of|from) (?:my|the|our) (?:\\w+ )?${WISH}`,
        "\\b(?:i|we)(?:'ve| have|'d)? (?:\\w+ ){0,2}?(?:cancelled|canceled|switched off|turned off|deleted|dropped|ditched|quit|stopped|gave up|given up|abandoned|outgrown|outgrew|uninstalled|sold|lost (?:interest|trust|faith|patience|my taste)|finished with|(?:gone|went) (?:\\w+ )?off|grown out of|grew out of|moved on|moved away from|switched away from|cut out|had (?:it|enough|my fill)|come to (?:hate|dislike)|unsubscribed|sworn off|swore off)\\b",
        "\\b(?:i'm|i am|we're|we are|i've got|getting|got|grown|become|feeling|been) (?:\\w+ ){0,2}?(?:over(?! \\d)|done with|through with|finished with|past|tired of|sick of|fed up with|bored (?:of|with)|weary of|out of love|off)\\b",
        '\\b(?:had|have|decided|need|want|going) to (?:give up|stop|quit|drop|cut out)\\b|\\bturned my back on\\b|\\b(?:cross|take|strike) (?:\\w+ ){1,3}off\\b|\\blapsed?\\b',
        '\\benough (?:of )?(?!to\\b|for\\b|space|room|time|power|battery)\\w+',
        '\\b(?:has|have|is|are|got|gets|getting|become|becoming|became)\\b.{0,12}\\b(?:boring|too (?!low|high|far|late|early)\\w+|overrated|unbearable|not what it was)\\b(?:.{0,30}\\bfor me\\b)?',
        '\\b(?:is|are|has|have) (?:now |been |finally )*(?:gone|closed|expired|run out|ended|discontinued|shut down|cancelled|canceled|disappeared|vanished|healed)\\b',
        "\\b(?:annoys?|bores?|bothers?|irritates?|disgusts?) me (?:now|these days|lately)\\b|\\bonly (?:annoys?|bores?) me\\b|\\b(?:gets?|grates?) on my nerves\\b|\\bdo(?:es)?n't do (?:anything|it|much|the trick)\\b|\\bleaves? me cold\\b|\\ba thing of the past\\b",
        "(?<!don't |do not |never |won't )\\bforget (?:that (?:i|we)\\b|about\\b|it about\\b)",
        "\\b(?:is|are|'s|'re) (?:out|over|history|a thing of the past|off the (?:menu|table|list))\\b",
        "\\b(?:can|could|i'd) (?:\\w+ )?(?:do|live|manage) without\\b",
        "\\b(?:i'd|would|i) rather (?:\\w+ )?not\\b",
        '\\b(?:leave|keep|cut) (?:\\w+ ){1,3}out\\b|\\bleave out\\b|\\b(?:skip|leave|ban|spare me|avoid|lose|drop|ditch|scrap|forget)\\b.*\\b(?:from now on|from here on|in (?:the )?future|going forward|altogether|for good|please)\\b',
        "\\b(?:isn't|aren't|not) (?:really )?(?:my thing|for me|my taste|my style|my cup of tea)\\b",
        '\\bused to\\b.*\\bbut\\b',
        '\\bstay away from\\b|\\bsteer clear of\\b',
      ].join('|'),
      'u',
    ),
    zh: /(?:别|不要|甭|不准)再|不再|再也不|以后.{0,4}(?:别|不要|不想|不|少)|(?:不|没).{0,10}(?:了|啦)(?:[，。！]|$)|腻|烦了|够了|厌了|戒(?:掉)?了|(?:取消|删掉|删除|去掉|忘掉|忘了|撤销|清掉|关掉|解除|拿掉|划掉).{0,14}(?:偏好|习惯|设置|设定|规则|要求|默认|记录|喜好|名单|收藏)|(?:忘掉|忘了|忘记|别管).{1,14}(?:的?事|[吧了]|$)|把.{1,12}(?:从.{1,8})?(?:删|去|划|拿|移)(?:掉|除|了)|放弃了|早就不|没兴趣|不感兴趣|过时了|换掉|卸载|退订|注销|取消(?:了)?(?:订阅|关注|会员)|断了/u,
  },
]

/** Whether words end something that held, and how; undefined where they end nothing, or for today only. */
export const endingIn = (text: string, language: Language): Ending | undefined =>
  FOR_NOW[language].test(text) ? undefined : WAYS.find(way => way[language].test(text))?.ending

/** Passes something by, and is denied: "stop avoiding", "no need to watch out for", 不用避开. */
const AVOIDING: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not|no|never|stop\w*|quit|needn't|\w+n't|got over|used to|over)\b[^.;]*\b(?:avoid\w*|exclud\w*|steer(?:ing)? clear|keep(?:ing)? (?:\w+ )?(?:off|away|out)|bypass\w*|without|skip(?:ping)?|dodg\w+|go(?:ing)? (?:a)?round|leav(?:e|ing) out|watch(?:ing)? out|hate|dislike)\b|\ballerg\w+\b/u,
  zh: /[不别没甭].{0,8}(?:避开|绕开|避让|躲|忌|排除|绕着)|过敏/u,
}
export const speaksOfAvoiding = (text: string, language: Language): boolean => AVOIDING[language].test(text)

/** Speaks of what was named beside it: "I won't go there again", 别再放了. */
const POINTS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:it|its|them|they|there|that|those|these|this|her|him|his|she|he|their|one|ones|anything like)\b/u,
  zh: /[它他她]|那|这|(?:不|别|再).{0,5}[^\p{Script=Han}]*$/u,
}
/** Names nothing of its own: "I've had enough", "doctor's orders", 没兴趣了. */
const SHORT: Readonly<Record<Language, number>> = { en: 5, zh: 6 }
export const pointsElsewhere = (text: string, language: Language): boolean =>
  POINTS[language].test(text) ||
  (language === 'zh' ? text.trim().length : text.trim().split(/\s+/u).length) <= SHORT[language]
