import { text } from '../../domain/language.ts'
import { asSaid, named } from '../shared/tool-words.ts'
import { same } from '../shared/wording.ts'
import type { ArgumentWords, ToolWords } from '../skill.ts'
import { CONTACTS } from './contacts.ts'

const known = named('To', '对方', number => CONTACTS.find(contact => contact.number === number))
/** Somebody of the address book by name, others by number. */
const WHOM: ArgumentWords = {
  label: known.label,
  value: value => known.value(value) ?? (typeof value === 'string' ? same(value) : undefined),
}

export const PHONE_WORDS: Readonly<Record<string, ToolWords>> = {
  call_number: { title: text('Call', '拨打电话'), arguments: { number: WHOM } },
  answer_call: { title: text('Answer the call', '接听'), arguments: {} },
  end_call: { title: text('End the call', '挂断'), arguments: {} },
  send_message: {
    title: text('Send a message', '发消息'),
    arguments: { number: WHOM, text: asSaid('Text', '内容') },
  },
}
