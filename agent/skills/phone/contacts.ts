import type { Names } from '../shared/matching.ts'

export interface Contact extends Names {
  readonly id: string
  readonly number: string
}

/**
 * An address book of our own invention, as a paired phone would bring one.
 * Numbers are from the ranges kept free for fiction (ITU E.164 555-01xx).
 */
export const CONTACTS: readonly Contact[] = [
  { id: 'mum', number: '555-0101', en: ['Mum', 'Mom', 'mother'], zh: ['妈妈', '老妈', '我妈', '母亲'] },
  { id: 'dad', number: '555-0102', en: ['Dad', 'father'], zh: ['爸爸', '老爸', '我爸', '父亲'] },
  { id: 'lin_yue', number: '555-0110', en: ['Lin Yue'], zh: ['林月'] },
  { id: 'lin_feng', number: '555-0111', en: ['Lin Feng'], zh: ['林峰'] },
  { id: 'hannah_brook', number: '555-0120', en: ['Hannah Brook', 'Hannah'], zh: ['汉娜'] },
  { id: 'tomas_weir', number: '555-0121', en: ['Tomas Weir', 'Tomas', 'Thomas'], zh: ['托马斯'] },
  { id: 'office', number: '555-0130', en: ['the office', 'front desk'], zh: ['公司前台', '前台'] },
  { id: 'dentist', number: '555-0140', en: ['Dr Song', 'the dentist', 'dentist'], zh: ['宋医生', '牙医'] },
]

/** Names of people in the address book; "Mum" and "the office" name nobody in particular. */
export const contactNames = (): readonly string[] =>
  CONTACTS.filter(contact => contact.id.includes('_')).flatMap(({ en, zh }) => [...en, ...zh])
