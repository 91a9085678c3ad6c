import { z } from 'zod'
import { type Localised, text } from '../../domain/language.ts'
import type { ToolCall } from '../../domain/tool.ts'
import { DriverError } from '../../platform/errors.ts'
import { isPlainly, matches, mentions, normalise } from '../shared/matching.ts'
import {
  askFor,
  call,
  explicitly,
  fromContext,
  refuse,
  type Slots,
  unknownIntent,
  wordsOf,
} from '../shared/proposals.ts'
import { type BoundTool, bind, Listeners, runTool } from '../shared/toolbox.ts'
import { fill, label, list } from '../shared/wording.ts'
import type {
  ConfirmationSheet,
  Skill,
  SkillAnnouncement,
  SkillContext,
  SkillOutcome,
  SkillProposal,
  Task,
  TaskAction,
} from '../skill.ts'
import { CONTACTS, type Contact } from './contacts.ts'
import { PHONE_WORDS } from './phone-words.ts'

/** The other side of the simulation picks up after this long. */
const PICKED_UP_AFTER_MS = 6000
const ENDED_CARD_MS = 8000

interface Call {
  readonly number: string
  readonly name: Localised
  readonly incoming: boolean
  readonly state: 'ringing' | 'active' | 'ended'
  /** Epoch ms at which the present state began. */
  readonly since: number
  /** Seconds talked, once it has ended. */
  readonly talked: number
}

const nothing = z.object({})
const numberSchema = z.string().regex(/^\+?[\d -]{3,20}$/)
const messageSchema = z.object({ number: numberSchema, text: z.string().min(1).max(500) })

const nameOf = (number: string): Localised => {
  const contact = CONTACTS.find(candidate => candidate.number === number)
  return contact === undefined ? text(number, number) : label(contact)
}

/** A simulated phone: calls that ring, are picked up and end; messages that are read back before they leave. */
export class PhoneSkill implements Skill {
  readonly id = 'phone'
  readonly words = PHONE_WORDS
  readonly #listeners = new Listeners()
  #call: Call | undefined
  /** Last dialled number of each driver; not kept, as the phone itself would. */
  readonly #dialled = new Map<string, string>()
  #now = 0

  readonly tools: readonly BoundTool[] = [
    bind('call_number', 'Call a number.', z.object({ number: numberSchema }), (values, context) =>
      this.#dial(values.number, context),
    ),
    bind('answer_call', 'Answer the ringing call.', nothing, (_, context) => this.#answer(context)),
    bind('end_call', 'Decline the ringing call, or hang up.', nothing, (_, context) => this.#end(context)),
    bind(
      'send_message',
      'REQUIRES_CONFIRMATION Send a text message, read back first.',
      messageSchema,
      values => ({
        say: fill('Sent to {name}.', '已发给{name}。', { name: nameOf(values.number) }),
      }),
    ),
  ]

  propose(intent: string, slots: Slots, context: SkillContext): SkillProposal {
    const ringing = this.#call?.state === 'ringing' && this.#call.incoming
    switch (intent) {
      case 'call':
        return this.#proposeCall(slots)
      case 'answer':
        return ringing ? call('answer_call', {}) : refuse(text('Nobody is calling.', '现在没有来电。'))
      case 'decline':
        return ringing ? call('end_call', {}) : refuse(text('Nobody is calling.', '现在没有来电。'))
      case 'hang_up':
        return this.#live() === undefined
          ? refuse(text('There is no call.', '现在没有通话。'))
          : call('end_call', {})
      case 'redial': {
        const number = this.#dialled.get(context.driverId)
        return number === undefined
          ? refuse(text("You haven't called anybody yet.", '你还没打过电话。'))
          : call('call_number', {
              number: {
                value: number,
                reason: fromContext('last call', text('you called it last', '你上次打的就是它')),
              },
            })
      }
      case 'message':
        return this.#proposeMessage(slots)
      default:
        return unknownIntent
    }
  }

  execute(toolCall: ToolCall, context: SkillContext): Promise<SkillOutcome> {
    return runTool(this.tools, toolCall, context)
  }

  review(toolCall: ToolCall): ConfirmationSheet | undefined {
    const message = toolCall.tool === 'send_message' ? messageSchema.safeParse(toolCall.arguments) : undefined
    return message?.success === true ? sheetOf(message.data.number, message.data.text) : undefined
  }

  tasks(): readonly Task[] {
    const now = this.#call
    if (now === undefined) return []
    const words = {
      ringing: now.incoming ? text('Incoming call', '来电') : text('Calling', '呼叫中'),
      active: text('On the phone', '通话中'),
      ended: text('Call ended', '通话结束'),
    }
    return [
      {
        id: 'call',
        skill: this.id,
        kind: 'call',
        priority: 1,
        title: now.name,
        status: words[now.state],
        state: now.state,
        cancellable: now.state !== 'ended',
        detail: { number: now.number, seconds: now.state === 'active' ? this.#talked(now) : now.talked },
      },
    ]
  }

  touch(_taskId: string, action: TaskAction): ToolCall | undefined {
    if (action === 'resume') return { tool: 'answer_call', arguments: {} }
    return action === 'cancel' || action === 'dismiss' ? { tool: 'end_call', arguments: {} } : undefined
  }

  advance(now: number): readonly SkillAnnouncement[] {
    this.#now = now
    const present = this.#call
    if (present === undefined) return []
    const passed = Math.abs(now - present.since)
    if (present.state === 'ended' && passed >= ENDED_CARD_MS) this.#set(undefined)
    else if (present.state === 'ringing' && !present.incoming && passed >= PICKED_UP_AFTER_MS)
      this.#set({ ...present, state: 'active', since: now })
    else if (present.state === 'active') this.#listeners.notify()
    return []
  }

  watch(listener: () => void): () => void {
    return this.#listeners.add(listener)
  }

  forgetDriver(driverId: string): void {
    this.#dialled.delete(driverId)
  }

  /** Somebody calls the car (from the simulator). @returns what is said. */
  ring(number: string, now: number): Localised {
    this.#set({ number, name: nameOf(number), incoming: true, state: 'ringing', since: now, talked: 0 })
    return fill('{name} is calling.', '{name}来电。', { name: nameOf(number) })
  }

  #proposeCall(slots: Slots): SkillProposal {
    if (this.#live() !== undefined) return refuse(text("You're on a call already.", '你正在通话中。'))
    const number = wordsOf(slots, 'number') ?? dialled(wordsOf(slots, 'name'))
    if (number !== undefined)
      return numberSchema.safeParse(number).success
        ? call('call_number', { number: { value: number, reason: explicitly(number) } })
        : refuse(text("That isn't a phone number.", '这不是有效的电话号码。'))
    const name = wordsOf(slots, 'name')
    if (name === undefined)
      return askFor(text('Whom shall I call?', '要打给谁？'), { intent: 'call', slots, slot: 'name' })
    const found = findContact(name)
    if (found.length === 1 && found[0] !== undefined && isPlainly(name, found[0]))
      return call('call_number', { number: { value: found[0].number, reason: explicitly(name) } })
    return whichContact(name, found, 'call', {})
  }

  #proposeMessage(slots: Slots): SkillProposal {
    const name = wordsOf(slots, 'name')
    if (name === undefined)
      return askFor(text('Whom is the message for?', '要发给谁？'), {
        intent: 'message',
        slots,
        slot: 'name',
      })
    const found = findContact(name)
    const [contact] = found
    if (contact === undefined || found.length > 1 || !isPlainly(name, contact))
      return whichContact(name, found, 'message', slots)
    const words = wordsOf(slots, 'text')
    if (words === undefined)
      return askFor(fill('What shall I tell {name}?', '要跟{name}说什么？', { name: label(contact) }), {
        intent: 'message',
        slots,
        slot: 'text',
      })
    return call(
      'send_message',
      {
        number: { value: contact.number, reason: explicitly(name) },
        text: { value: words.slice(0, 500), reason: explicitly(words) },
      },
      sheetOf(contact.number, words.slice(0, 500)),
    )
  }

  #dial(number: string, context: SkillContext): SkillOutcome {
    if (this.#live() !== undefined)
      throw new DriverError('A call is on', text("You're on a call already.", '你正在通话中。'))
    this.#dialled.set(context.driverId, number)
    this.#set({
      number,
      name: nameOf(number),
      incoming: false,
      state: 'ringing',
      since: context.world.time,
      talked: 0,
    })
    return {
      say: fill('Calling {name}.', '正在呼叫{name}。', { name: nameOf(number) }),
      inverse: { tool: 'end_call', arguments: {} },
      taskId: 'call',
    }
  }

  #answer(context: SkillContext): SkillOutcome {
    const present = this.#live()
    if (present?.state !== 'ringing' || !present.incoming)
      throw new DriverError('Nobody is calling', text('Nobody is calling.', '现在没有来电。'))
    this.#set({ ...present, state: 'active', since: context.world.time })
    return { say: text("You're through.", '已接通。'), taskId: 'call' }
  }

  #end(context: SkillContext): SkillOutcome {
    const present = this.#live()
    if (present === undefined)
      throw new DriverError('There is no call', text('There is no call.', '现在没有通话。'))
    this.#now = context.world.time
    const talked = present.state === 'active' ? this.#talked(present) : 0
    this.#set({ ...present, state: 'ended', since: context.world.time, talked })
    return { say: text('Call ended.', '已挂断。'), taskId: 'call' }
  }

  #live(): Call | undefined {
    return this.#call?.state === 'ended' ? undefined : this.#call
  }

  #talked(present: Call): number {
    return Math.max(0, Math.round((this.#now - present.since) / 1000))
  }

  #set(next: Call | undefined): void {
    this.#call = next
    this.#listeners.notify()
  }
}

/** The contacts a name may mean: one when it is clear, several when as good as equal, none when unknown. */
function findContact(name: string): readonly Contact[] {
  const standing = mentions(name, CONTACTS, contact => contact)
  if (standing.length > 0) return [...new Set(standing.map(mention => mention.item))]
  const plain = normalise(name)
  const sharing = CONTACTS.filter(contact =>
    [...contact.en, ...contact.zh].some(other =>
      /^[a-z ]+$/.test(plain)
        ? normalise(other).split(' ').includes(plain)
        : plain.length > 0 && other.startsWith(plain),
    ),
  )
  if (sharing.length > 0) return sharing
  const found = matches(name, CONTACTS, contact => contact, 0.68)
  const best = found[0]?.certainty ?? 0
  return found.filter(match => match.certainty >= best - 0.05).map(match => match.item)
}

/** "10086", as the answer to whom to call: a number, and nobody's name. */
const dialled = (name: string | undefined): string | undefined =>
  name !== undefined && numberSchema.safeParse(name).success ? name : undefined

function whichContact(name: string, found: readonly Contact[], intent: string, slots: Slots): SkillProposal {
  if (found.length === 0)
    return refuse(fill("I can't find {name} in your contacts.", '通讯录里没有{name}。', { name }))
  const shown = found.slice(0, 3)
  return {
    type: 'question',
    ...(shown.length === 1 ? { polar: true } : {}),
    question:
      shown.length === 1
        ? fill('Did you mean {names}?', '你说的是{names}吗？', { names: list(shown.map(label), 'or') })
        : fill('{names}?', '是{names}？', { names: list(shown.map(label), 'or') }),
    options: shown.map(contact => ({
      label: label(contact),
      intent,
      slots: { ...slots, name: contact.en[0] ?? contact.id },
    })),
  }
}

/** The message read back: it leaves the car, so it is confirmed. */
function sheetOf(number: string, words: string): ConfirmationSheet {
  const name = nameOf(number)
  return {
    title: text('Send this message?', '发送这条消息？'),
    rows: [
      { icon: 'user', text: name },
      { icon: 'quote', text: text(words, words) },
    ],
    accept: text('Send', '发送'),
    decline: text("Don't send", '不发送'),
    speech: fill('To {name}: “{words}”. Shall I send it?', '发给{name}：“{words}”。要发送吗？', {
      name,
      words,
    }),
  }
}
