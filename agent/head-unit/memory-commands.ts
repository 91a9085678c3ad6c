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

const carryOut = (ask: MemoryAsk, desk: MemoryDesk): MemoryAnswer => {
  switch (ask.do) {
    case 'list':
      return desk.list(ask)
    case 'detail':
      return desk.detail(ask.id)
    case 'conditions':
      return desk.conditions()
    case 'edit':
      return desk.edit(ask)
    case 'forget':
      return desk.forget(ask.id)
    case 'restore':
      return desk.restore()
    case 'merge':
      return desk.merge(ask)
    case 'settle':
      return desk.settle(ask)
    case 'export':
      return desk.export(ask)
    case 'import':
      return desk.import(ask)
  }
}

/**
 * A question about the present driver's memory, or a change of it.
 *
 * @throws DriverError when it is about nothing that is there; SystemError when it cannot be written.
 */
export const askMemory = ({ ask }: Extract<Command, { type: 'memory' }>, cabin: Cabin): Answer =>
  cabin.vehicle.moving() && !WHILE_DRIVING.has(ask.do)
    ? refused(PARKED_ONLY)
    : { ok: true, memory: carryOut(ask, cabin.memoryDesk) }
