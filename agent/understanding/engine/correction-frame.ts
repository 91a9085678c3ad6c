/** Says that what came before was wrong, and no more. */
const WRONG_EN =
  "(?:no|nope|nah|wait|sorry|oh|hmm|oops|actually|wrong|(?:that's|that is|that was|you(?:'re| are| got (?:that|it))|this is) (?:wrong|not (?:right|true|correct|it|what i (?:said|meant|wanted|asked for))|incorrect|false)|not that|not quite|i mis-?spoke|my mistake)"
/** Leads to what is right. */
const RIGHT_EN =
  "(?:(?:i|we) (?:just )?(?:said|meant|mean|wanted|asked for|told you)(?: that| it(?:'s| is| was))?|what i (?:said|meant) (?:is|was)|(?:(?:his|her|its|the) name|(?:he|she)(?= is called|'s called))(?:'s| is)(?: called| named)?|it(?:'s| is| was| should be| should have been| was supposed to be| was meant to be)|(?:that|this)(?: one)? should (?:be|have been)|should be|rather|(?:but )?only|make (?:it|that|this)(?: one)?|(?:change|correct|update|fix|switch) (?:it|that|this|the last (?:one|thing)|that (?:last )?(?:one|rule|preference|memory))(?: to| into)?)"
const WRONG_ZH = '(?:不对|不是|错了|说错了|你?(?:听|弄|搞|记)错了|不是这样的?|哦不|不不?|等等|等一下|啊)'
const RIGHT_ZH =
  '(?:我(?:刚才|刚刚)?(?:说|要|指|想说|想要)的?是|我是说|我的意思是|(?:但是?|不过)?[只仅](?:在|是|有)?|应该是|应当是|其实是|(?:[他她它]|名字)?(?:的名字)?叫|是|(?:请|帮我)?(?:把)?(?:它|这个|那个|这条|那条|刚才那条|刚才的?|上一条|那个记忆|这个偏好)?(?:改|换|更正|修改|更新)(?:成|为|到|作))'

/** 「我说的是」, "I meant": of what was heard rather than of what is to be. */
const MEANT = /\b(?:said|meant|mean|wanted|asked|told|supposed)\b|我|应该|应当|其实/u

const FRAME_EN = new RegExp(
  `^(?<wrong>(?:${WRONG_EN}[,.!; ]+)*)(?<right>(?:${RIGHT_EN}(?:,| (?=\\S)) ?)?)(?<meant>.+)$`,
  'u',
)
const FRAME_ZH = new RegExp(
  `^(?<wrong>(?:${WRONG_ZH}[,，.。!！ ]+)*)(?<right>(?:${RIGHT_ZH}[,，:： ]?)?)(?<meant>.+)$`,
  'u',
)
/** "Maya, not Mia", 多多，不是朵朵: what is right, and what was heard. */
const INSTEAD_EN = /^(.+?),? (?:and )?not (?:for )?[^,]+$/u
const INSTEAD_ZH = /^(.+?)[,，]?(?:而)?不是[^,，]+$/u

/** "Not mornings, evenings", 不是早上，是晚上: what was heard first, then what is right. */
const RATHER_EN = /^(?:no,? )?not (?:in |on |at |the )?[^,]{2,30}, (?:but |it's |rather )?(?=\S)/u
const RATHER_ZH = /^不是[^,，]{1,12}[,，] ?(?:而?是)(?=.)/u

/** A correction taken apart. */
export interface Correction {
  /** What is right, in the words said, as a stretch of the normalised words. */
  readonly start: number
  readonly end: number
  /** It says that something was wrong, or not what was meant, rather than that it is to be different now. */
  readonly blames: boolean
}

/**
 * What somebody puts in the place of what was just said, done or kept: "that's wrong, I said 21", "change that to two",
 * 我说的是二十一度. Undefined where the words correct nothing. `text` is normalised.
 */
export const correctionIn = (text: string): Correction | undefined => {
  const chinese = /\p{Script=Han}/u.test(text)
  const plain = text.replace(/[\s.,!?;。，！？；]+$/u, '')
  const rather = (chinese ? RATHER_ZH : RATHER_EN).exec(plain)
  if (rather !== null) return { start: rather[0].length, end: plain.length, blames: true }
  const groups = (chinese ? FRAME_ZH : FRAME_EN).exec(plain)?.groups
  if (groups === undefined) return undefined
  const { wrong = '', right = '', meant = '' } = groups
  if (wrong === '' && right === '') return undefined
  const instead = (chinese ? INSTEAD_ZH : INSTEAD_EN).exec(meant)?.[1]
  const start = wrong.length + right.length
  const bare = /^(?:it(?:'s| is| was)|(?:h|sh|its|the).*(?:name|called|named|is|'s)|是|.{0,4}叫) ?$/u.test(
    right.trim(),
  )
  if (wrong === '' && bare && instead === undefined) return undefined
  return {
    start,
    end: start + (instead ?? meant).length,
    blames: wrong !== '' || instead !== undefined || MEANT.test(right),
  }
}

/** Ends what the car does by itself: "stop doing that", "not any more", 以后不用了. Whole utterances; `text` is normalised. */
const ENDS =
  /^(?:please |ok(?:ay)?,? |no,? )*(?:(?:stop|quit) (?:doing|setting) (?:that|it|this)|(?:don't|do not|no need to|you needn't|you don't (?:have|need) to) do (?:that|it|this) (?:any ?more|again|from now on|in (?:the )?future|automatically|by yourself)|not any ?more|no longer|never do (?:that|it|this) (?:again|by yourself)|(?:drop|scrap|cancel|end|turn off|switch off) (?:that|this) (?:rule|habit|routine|automation)|(?:that|this|it)(?:'s| is| rule is)? (?:no longer|not any ?more|not) (?:true|valid|right|needed|necessary|the case)(?: any ?more)?|i don't (?:want|need) (?:that|it|this) any ?more)(?: please)?$|^(?:好了?|那|请|你)*(?:以后|今后|往后|下次|从现在起)(?:都|就|再)?(?:不用|别|不要|不需要|不必)(?:再)?(?:这样|这么(?:做|弄)|那样|自动|做|弄|管)?(?:做|弄|来)?(?:了|啦|吧)*$|^(?:别|不要|不用)再?(?:自动)?(?:这样|这么|那样|那么)(?:做|弄|干)?(?:了|啦|吧)*$|^(?:这|那)(?:条|个)?(?:规矩|规则|习惯|设定)?(?:取消|作废|不要了|不用了|不算了|停掉)(?:吧|了|啦)*$|^(?:取消|停掉|停用)(?:这|那)(?:条|个)?(?:规矩|规则|习惯)(?:吧|了)*$/u

/** The same of what was just told or answered: "scrap that", 这条不要了. */
const DROPS =
  /^(?:please |ok(?:ay)?,? |no,? |never ?mind,? )*(?:scrap|drop|cancel|delete|erase|remove|ignore|disregard)(?: (?:that|this|it))?(?: (?:one|rule|preference|memory|again))?$|^(?:算了[,，]?|不|那|请|你)*(?:这|那|刚才那?)(?:条|个|句)?(?:话)?(?:就)?(?:不要|不算|不作数|作废|取消|去掉|删掉?|别记|不用记|收回)(?:了|吧|啦)*$|^(?:刚才|刚刚)(?:我)?说的(?:话)?(?:都|就)?(?:别记|不要记|不用记|不算|忘了|忘掉|删掉?|作废)(?:了|吧|啦|住)*$/u
export const dropsTold = (text: string): boolean => DROPS.test(text.replace(/[\s.,!?;。，！？；]+$/gu, ''))

/** "Change my office to Mill Lane 4", 播客换成有声书: what it is about, and what is to be in its place. */
const EXCHANGE_EN =
  /^(?:please )?(?:change|replace|swap|switch|update|correct|edit) (?<about>(?:my |our |the )?[^,]{2,40}?) (?:to|with|for|into|by) (?<meant>[^,]{1,60})$/u
const EXCHANGE_ZH =
  /^(?:请|帮我|你)?(?:把)?(?<about>[^,，]{2,16}?)(?:改|换|更新|修改)(?:成|为)(?<meant>[^,，]{1,30})$/u

/** What is exchanged for what, by name; undefined where nothing is. As stretches of the normalised words. */
export const exchangeIn = (
  text: string,
): { readonly about: readonly [number, number]; readonly meant: readonly [number, number] } | undefined => {
  const plain = text.replace(/[\s.,!?;。，！？；吧]+$/u, '')
  const groups = (/\p{Script=Han}/u.test(text) ? EXCHANGE_ZH : EXCHANGE_EN).exec(plain)?.groups
  if (groups?.about === undefined || groups.meant === undefined) return undefined
  const from = plain.indexOf(groups.about)
  return {
    about: [from, from + groups.about.length],
    meant: [plain.length - groups.meant.length, plain.length],
  }
}

/** Is something the car does by itself to end? */
export const endsHabit = (text: string): boolean => ENDS.test(text.replace(/[\s.,!?;。，！？；]+$/u, ''))
