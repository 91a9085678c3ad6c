import { type Localised, text } from '../../domain/language.ts'
import { partsOfSubject } from './kinship.ts'
import { RELATIONS_ZH } from './row-phrases.ts'

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
  const mine = withName(/^my (.+)$/iu.exec(subject)?.[1])
  const ours = /^我(?:们|家)?的?(.+)$/u.exec(subject)?.[1]
  const en = mine !== undefined ? `your ${mine}` : ours !== undefined ? `your ${englishKin(ours)}` : subject
  const zh =
    mine !== undefined
      ? `你${RELATIONS_ZH[mine.toLowerCase()] ?? mine}`
      : ours !== undefined
        ? `你${ours}`
        : subject
  return { en, zh, you: false, own: text(`${en}'s`, `${zh}的`) }
}

/** "wife laura", as it is kept, is "wife Laura". */
const withName = (kin: string | undefined): string | undefined => {
  const { relation, name } = kin === undefined ? {} : partsOfSubject(`my ${kin}`)
  return relation === undefined || name === undefined || kin === undefined
    ? kin
    : kin.slice(0, kin.length - name.length) + name.replace(/\b\p{Ll}/gu, letter => letter.toUpperCase())
}

const englishKin = (zh: string): string =>
  Object.entries(RELATIONS_ZH).find(([, known]) => known === zh)?.[0] ?? zh
