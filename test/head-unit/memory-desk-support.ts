import type { HeadUnit } from '../../agent/head-unit/head-unit.ts'
import { createMemory } from '../../agent/memory/create-memory.ts'
import type { Memory } from '../../agent/memory/memory.ts'
import type { MemoryAnswer, MemoryAsk } from '../../agent/protocol/index.ts'
import { startHeadUnit } from './support.ts'

/** The present of these tests. */
export const JUNE = new Date(2026, 5, 14, 12).getTime()

/** A head unit, and the memory in it to put things into. */
export const start = () => {
  let memory: Memory | undefined
  let ids = 0
  const headUnit = startHeadUnit({
    memory: db => {
      memory = createMemory({ db, clock: { now: () => JUNE }, newId: () => `m${++ids}` })
      return memory
    },
  })
  if (memory === undefined) throw new Error('The head unit made no memory')
  return { headUnit, memory }
}

const isOf = <Kind extends MemoryAnswer['kind']>(
  answer: MemoryAnswer | undefined,
  kind: Kind,
): answer is Extract<MemoryAnswer, { kind: Kind }> => answer?.kind === kind

/** The answer, which must be of this kind. */
export const ask = async <Kind extends MemoryAnswer['kind']>(
  headUnit: HeadUnit,
  question: MemoryAsk,
  kind: Kind,
): Promise<Extract<MemoryAnswer, { kind: Kind }>> => {
  const { ok, say, memory } = await headUnit.dispatch({ type: 'memory', ask: question })
  if (!ok || !isOf(memory, kind)) throw new Error(`Refused: ${say?.en}`)
  return memory
}
/** Why the head unit would not, in English; empty where it would. */
export const refusal = async (headUnit: HeadUnit, question: MemoryAsk): Promise<string> => {
  const { ok, say } = await headUnit.dispatch({ type: 'memory', ask: question })
  return ok ? '' : (say?.en ?? '')
}

/** Lets somebody say something to be remembered. */
export const tell = (memory: Memory, driver: string, words: string, speaker = 'Mia', at = JUNE): void => {
  memory.learn({
    turnId: `t-${words}`,
    driver,
    speaker,
    words,
    language: /\p{Script=Han}/u.test(words) ? 'zh' : 'en',
    context: { time: at, tags: [], occupants: [speaker], driving: speaker },
    actions: [],
  })
}

/** Sets off. */
export const drive = (headUnit: HeadUnit) =>
  headUnit.dispatch({ type: 'world', patch: { speed: 50, gear: 'D' } })
