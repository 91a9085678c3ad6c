import { text } from '../domain/language.ts'
import type { Command, MemoryAnswer, MemoryAsk } from '../protocol/index.ts'
import { type Answer, type Cabin, refused } from './cabin.ts'
import type { MemoryDesk } from './memory-desk.ts'

/** What may be asked while the car moves: a short list to glance at. Reading and changing wait until it stands. */
const WHILE_DRIVING: ReadonlySet<MemoryAsk['do']> = new Set(['list'])

const PARKED_ONLY = text(
  'What I remember can be read and changed once we are parked.',
  '记忆的详情和修改要等停车后才能进行。',
)

type Asked = {
  [Do in MemoryAsk['do']]: (ask: Extract<MemoryAsk, { do: Do }>, desk: MemoryDesk) => MemoryAnswer
}

const ASKED: Asked = {
  list: (ask, desk) => desk.list(ask),
  detail: (ask, desk) => desk.detail(ask.id),
  conditions: (_, desk) => desk.conditions(),
  edit: (ask, desk) => desk.edit(ask),
  forget: (ask, desk) => desk.forget(ask.id),
  restore: (_, desk) => desk.restore(),
  merge: (ask, desk) => desk.merge(ask),
  settle: (ask, desk) => desk.settle(ask),
  export: (ask, desk) => desk.export(ask),
  import: (ask, desk) => desk.import(ask),
}

const carryOut = <Do extends MemoryAsk['do']>(
  what: Do,
  ask: Extract<MemoryAsk, { do: Do }>,
  desk: MemoryDesk,
): MemoryAnswer => ASKED[what](ask, desk)

/**
 * A question about the present driver's memory, or a change of it.
 *
 * @throws DriverError when it is about nothing that is there; SystemError when it cannot be written.
 */
export const askMemory = ({ ask }: Extract<Command, { type: 'memory' }>, cabin: Cabin): Answer =>
  cabin.vehicle.moving() && !WHILE_DRIVING.has(ask.do)
    ? refused(PARKED_ONLY)
    : { ok: true, memory: carryOut(ask.do, ask, cabin.memoryDesk) }
