/** English for the Chinese words of kinship, so that a relation has one name in both languages. */
const KIN_ZH: Readonly<Record<string, string>> = {
  老婆: 'wife',
  妻子: 'wife',
  爱人: 'partner',
  媳妇: 'wife',
  老公: 'husband',
  丈夫: 'husband',
  女朋友: 'girlfriend',
  男朋友: 'boyfriend',
  女儿: 'daughter',
  闺女: 'daughter',
  大女儿: 'daughter',
  小女儿: 'daughter',
  儿子: 'son',
  大儿子: 'son',
  小儿子: 'son',
  孩子: 'child',
  妈: 'mother',
  妈妈: 'mother',
  母亲: 'mother',
  爸: 'father',
  爸爸: 'father',
  父亲: 'father',
  奶奶: 'grandmother',
  爷爷: 'grandfather',
  外婆: 'grandmother',
  姥姥: 'grandmother',
  外公: 'grandfather',
  姥爷: 'grandfather',
  姐姐: 'sister',
  姐: 'sister',
  妹妹: 'sister',
  哥哥: 'brother',
  哥: 'brother',
  弟弟: 'brother',
  老板: 'boss',
  同事: 'colleague',
  朋友: 'friend',
  狗: 'dog',
  猫: 'cat',
}

/** What English has several words for. */
const KIN_EN: Readonly<Record<string, string>> = {
  mum: 'mother',
  mom: 'mother',
  dad: 'father',
  daddy: 'father',
  grandma: 'grandmother',
  granny: 'grandmother',
  nana: 'grandmother',
  grandpa: 'grandfather',
  granddad: 'grandfather',
  kid: 'child',
  auntie: 'aunt',
}

const PLAIN: ReadonlySet<string> = new Set([
  ...Object.values(KIN_ZH),
  ...'nephew niece uncle aunt cousin baby fiancé fiancée'.split(' '),
])

/** The one name of a relation, for a word of kinship in either language; undefined for any other word. */
export const relationOf = (word: string): string | undefined => {
  const plain = word.toLowerCase()
  return KIN_ZH[plain] ?? KIN_EN[plain] ?? (PLAIN.has(plain) ? plain : undefined)
}

const ENGLISH = [...new Set([...PLAIN, ...Object.keys(KIN_EN)])]
const CHINESE = Object.keys(KIN_ZH).sort((one, other) => other.length - one.length)
/** Family is called by what it is; a friend or a dog only with whose it is. */
const CALLED = 'mother|father|mum|mom|dad|daddy|grandma|granny|nana|grandpa|granddad'
const SAID = new RegExp(
  `\\b(?:(?:my|our|his|her|their|the) (?:[a-z]+ )?(?<kin>${ENGLISH.join('|')})|(?<called>${CALLED}))(?:'s|s)?\\b|(?<zh>${CHINESE.join('|')})`,
  'giu',
)

/** The relations some words speak of, by their one name. */
export const relationsIn = (words: string): readonly string[] =>
  [...words.matchAll(SAID)].flatMap(
    ({ groups }) => relationOf(groups?.kin ?? groups?.called ?? groups?.zh ?? '') ?? [],
  )

/** The words with none that speak of relations. */
export const withoutRelations = (words: string): string => words.replace(SAID, ' ')

/** A row's subject taken apart: "my wife laura" is a wife, and called Laura; 我老婆 a wife. */
export const partsOfSubject = (subject: string): { readonly relation?: string; readonly name?: string } => {
  const said = /^(?:my|our) (.+)$/iu.exec(subject)?.[1] ?? /^我(?:们|家)?的?(.+)$/u.exec(subject)?.[1]
  if (said === undefined) return { name: subject.toLowerCase() }
  const words = said.split(/\s+/u)
  const at = words.findLastIndex(word => relationOf(word) !== undefined)
  const relation = relationOf(words[at] ?? '')
  if (relation === undefined) return { name: said.toLowerCase() }
  const name = words
    .slice(at + 1)
    .join(' ')
    .toLowerCase()
  return { relation, ...(name === '' ? {} : { name }) }
}
