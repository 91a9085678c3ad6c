/**
 * Kinds of place people look for, whether the map has any or not: what is not on it is said to be missing, rather than
 * the words not to be understood. What one does there stands for the place as well.
 */
const ENGLISH: readonly (readonly [kind: string, does?: string])[] = [
  ['hairdresser', 'get (?:a haircut|my hair cut|my hair done)'],
  ['barber', 'get a shave'],
  ['car wash', '(?:wash|clean) (?:the|my|this) car|get (?:the|my) car (?:washed|cleaned)'],
  ['garage', '(?:fix|repair|service) (?:the|my|this) car|get (?:the|my) car (?:fixed|repaired|serviced)'],
  ['mechanic'],
  ['tyre shop', '(?:get|buy|change) (?:new )?(?:tyres|tires)|pump up (?:the|my) (?:tyres|tires)'],
  ['post office', '(?:post|mail|send) (?:a |this )?(?:letter|parcel|package)'],
  ['library', 'borrow (?:a book|books)'],
  ['bookshop', 'buy (?:a book|books)'],
  ['bakery', 'buy (?:bread|a cake)'],
  ['bar'],
  ['pub', 'have a (?:beer|pint)|get a beer'],
  ['nightclub', '(?:go )?danc(?:e|ing)'],
  ['zoo', 'see (?:some )?animals'],
  ['playground'],
  ['church'],
  ['mosque'],
  ['temple'],
  ['dentist', 'get my teeth (?:done|checked)'],
  ['doctor', 'see a doctor'],
  ['vet'],
  ['optician', 'get (?:new )?glasses'],
  ['police station'],
  ['florist', 'buy (?:some )?flowers'],
  ['butcher'],
  ['market'],
  ['hardware store'],
  ['campsite', 'camp'],
  ['ferry'],
  ['bus stop'],
  ['metro station'],
  ['stadium'],
  ['theatre'],
  ['swimming pool', '(?:go )?swim(?:ming)?'],
]

const CHINESE: readonly (readonly [kind: string, does?: string])[] = [
  ['理发店', '理发|剪头发?|剪个头发?'],
  ['洗车店', '洗(?:一?下|个)?车'],
  ['修理厂', '修(?:一?下)?车'],
  ['4s店', '保养(?:一?下)?(?:车|车子)?'],
  ['轮胎店', '换(?:个|一下)?轮胎|补胎|打气'],
  ['邮局', '寄(?:个|一?下)?(?:信|包裹|快递)'],
  ['图书馆', '借书|看书'],
  ['书店', '买(?:本)?书'],
  ['面包店', '买面包'],
  ['酒吧', '喝(?:点|杯)?酒'],
  ['动物园', '看动物'],
  ['游乐场'],
  ['游乐园'],
  ['教堂'],
  ['寺庙', '烧香'],
  ['牙科', '看牙'],
  ['诊所', '看(?:个)?病|看医生'],
  ['宠物医院'],
  ['眼镜店', '配(?:副)?眼镜'],
  ['派出所', '报案'],
  ['花店', '买(?:束|点)?花'],
  ['菜市场', '买菜'],
  ['五金店'],
  ['地铁站', '坐地铁'],
  ['公交站'],
  ['体育馆', '打球'],
  ['按摩店'],
  ['网吧'],
  ['ktv', '唱(?:个)?歌|唱k'],
]

const EN_KINDS = ENGLISH.map(([kind]) => kind).join('|')
const ZH_KINDS = CHINESE.map(([kind]) => kind).join('|')

const EN_WANTED = new RegExp(
  `^(?:(?:please )?(?:find|search for|look for|show)(?: me| us)?|where(?:'s| is| are)|is there|are there|(?:i|we) (?:need|want)(?: to find)?)(?: an?| the| any| some)?(?: (?:nearest|closest|next|good|nearby|cheap))* (${EN_KINDS})s?(?: (?:nearby|near (?:me|here|us)|around here|close by|here|please|open now))*$`,
  'u',
)
const ZH_WANTED = new RegExp(
  `^(?:请|帮我|给我|我想?要?)*(?:找|搜|查|去)(?:一?下|一?[家个间]|最近的|附近的)*(${ZH_KINDS})(?:在哪(?:里|儿)?|吗)?$|^(?:最近的|附近的?)(${ZH_KINDS})(?:在哪(?:里|儿)?|有吗)?$`,
  'u',
)
const EN_WHERE =
  /^where (?:can|could|do|should|would) (?:i|we|one) (?:go to )?(.+?)(?: (?:here|around here|nearby|near here|now|today|tonight))*$/u
const ZH_WHERE =
  /^(?:附近|这附近|这里)?(?:哪里|哪儿|什么地方|在哪(?:里|儿)?)(?:可以|能|有)?(.+?)(?:的地方)?(?:呢|啊)?$|^(?:请|帮我)*找(?:一?个)?(?:地方|能)(.+?)(?:的地方)?$/u

/** The kind of place that is looked for, where it is one of these. `text` is normalised. */
export const kindWanted = (text: string): string | undefined => {
  const plain = text.replace(/[?.!？]+$/u, '').trim()
  const named = EN_WANTED.exec(plain)?.[1]
  if (named !== undefined) return named
  const zh = ZH_WANTED.exec(plain)
  if (zh !== null) return zh[1] ?? zh[2]
  const where = EN_WHERE.exec(plain)?.[1]
  if (where !== undefined) return doneAt(ENGLISH, where)
  const zhWhere = ZH_WHERE.exec(plain)
  return zhWhere === null ? undefined : doneAt(CHINESE, zhWhere[1] ?? zhWhere[2] ?? '')
}

const doneAt = (kinds: typeof ENGLISH, words: string): string | undefined =>
  kinds.find(
    ([kind, does]) => kind === words || (does !== undefined && new RegExp(`^(?:${does})$`, 'u').test(words)),
  )?.[0]
