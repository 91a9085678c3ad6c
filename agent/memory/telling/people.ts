import { type Localised, text } from '../../domain/language.ts'

/** Kinship as it is said in Chinese; the English words are the ones relations are kept under. */
export const KIN: Readonly<Record<string, string>> = {
  wife: '妻子',
  husband: '丈夫',
  partner: '爱人',
  girlfriend: '女朋友',
  boyfriend: '男朋友',
  daughter: '女儿',
  son: '儿子',
  child: '孩子',
  baby: '宝宝',
  mother: '妈妈',
  mom: '妈妈',
  mum: '妈妈',
  father: '爸爸',
  dad: '爸爸',
  parents: '父母',
  sister: '姐妹',
  brother: '兄弟',
  grandmother: '奶奶',
  grandma: '奶奶',
  grandfather: '爷爷',
  grandpa: '爷爷',
  nephew: '侄子',
  niece: '侄女',
  uncle: '叔叔',
  aunt: '阿姨',
  cousin: '表亲',
  boss: '老板',
  friend: '朋友',
  colleague: '同事',
  dog: '狗',
  cat: '猫',
}

/** Somebody as the sentence's subject, seen by whoever listens. */
export interface Person extends Localised {
  /** Whoever listens: "you like", not "you likes". */
  readonly you: boolean
  /** "your", "Emma's" / 「你的」「Emma的」. */
  readonly own: Localised
}

const YOU: Person = { ...text('you', '你'), you: true, own: text('your', '你的') }

/** A row's subject for a listener: "you", "Emma", "your daughter" / 「你」「Emma」「你女儿」. */
export const personWords = (subject: string, listener: string): Person => {
  if (subject === listener || subject === '') return YOU
  const mine = /^my (.+)$/iu.exec(subject)?.[1]
  const ours = /^我(?:们|家)?的?(.+)$/u.exec(subject)?.[1]
  const en = mine !== undefined ? `your ${mine}` : ours !== undefined ? `your ${englishKin(ours)}` : subject
  const zh =
    mine !== undefined ? `你${KIN[mine.toLowerCase()] ?? mine}` : ours !== undefined ? `你${ours}` : subject
  return { en, zh, you: false, own: text(`${en}’s`, `${zh}的`) }
}

const englishKin = (zh: string): string => Object.entries(KIN).find(([, known]) => known === zh)?.[0] ?? zh
