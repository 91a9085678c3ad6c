import { useCallback, useEffect, useRef, useState } from 'react'
import type { MemoryAnswer, MemoryAsk } from '../../agent/protocol/index.ts'
import { MEMORY_PAGE } from '../../agent/protocol/index.ts'
import { useLinkStatus, useSnapshot, useWiring } from '../connection/use-screen.tsx'

type Kind = MemoryAnswer['kind']
type Of<K extends Kind> = Extract<MemoryAnswer, { kind: K }>
export type MemoryList = Of<'list'>
export type MemoryDetailAnswer = Of<'detail'>
/** Which rows are looked at. */
export type MemoryView =
  | { readonly at: 'all' }
  | { readonly at: 'group'; readonly id: string }
  | { readonly at: 'person'; readonly name: string }
  | { readonly at: 'past' }

const isOf = <K extends Kind>(answer: MemoryAnswer | undefined, kind: K): answer is Of<K> =>
  answer?.kind === kind

export type AskMemory = <K extends Kind>(ask: MemoryAsk, kind: K) => Promise<Of<K> | undefined>

/**
 * Asks the head unit about the memory; a refusal is answered with nothing.
 * @param aloud is the refusal shown to the driver? What is only looked at says in its own place that it is not there.
 */
export function useAskMemory(aloud = true): AskMemory {
  const { connection, toasts } = useWiring()
  return useCallback(
    async (ask, kind) => {
      const { ok, say, memory } = await connection.send({ type: 'memory', ask })
      if (!ok && say && aloud) toasts.show(say, 'warning')
      return ok && isOf(memory, kind) ? memory : undefined
    },
    [connection, toasts, aloud],
  )
}

/**
 * Changes whenever what is remembered, who drives, or the connection has: then what is shown is asked for anew.
 */
function useMemoryVersion(): string {
  const revision = useSnapshot(snapshot => snapshot.memory?.revision)
  const driver = useSnapshot(snapshot => snapshot.driver.id)
  const driving = useSnapshot(snapshot => snapshot.driving)
  const status = useLinkStatus()
  return `${revision} ${driver} ${driving} ${status}`
}

/** What an asking is waiting for, or came to. The last answer stays while a newer one is on its way. */
export interface Asked<Answer> {
  readonly answer?: Answer
  readonly failed: boolean
}

/** Asks whenever `question` (a text of its own for each question) or the memory has changed. */
function useAsked<Answer>(question: string, run: () => Promise<Answer | undefined>): Asked<Answer> {
  const version = useMemoryVersion()
  const latest = useRef(run)
  latest.current = run
  const [asked, setAsked] = useState<Asked<Answer> & { readonly question: string }>({
    failed: false,
    question,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question and the version say when to ask anew
  useEffect(() => {
    let over = false
    void latest.current().then(answer => {
      if (over) return
      setAsked(answer === undefined ? { failed: true, question } : { answer, failed: false, question })
    })
    return () => {
      over = true
    }
  }, [question, version])
  return asked
}

const questionOf = (view: MemoryView, text: string): Omit<Extract<MemoryAsk, { do: 'list' }>, 'do'> => ({
  ...(view.at === 'group' && { group: view.id }),
  ...(view.at === 'person' && { person: view.name }),
  ...(view.at === 'past' && { past: true }),
  ...(text !== '' && { text }),
})

/** The rows of a view, as many pages of them as were wanted so far. */
export function useMemoryList(view: MemoryView, text: string, pages: number): Asked<MemoryList> {
  const ask = useAskMemory(false)
  const question = questionOf(view, text)
  return useAsked(`${JSON.stringify(question)} ${pages}`, async () => {
    const first = await ask({ do: 'list', ...question }, 'list')
    const rows = first === undefined ? [] : [...first.rows]
    for (let page = 1; first !== undefined && page < pages && rows.length < first.total; page += 1) {
      const next = await ask({ do: 'list', ...question, from: page * MEMORY_PAGE }, 'list')
      rows.push(...(next?.rows ?? []))
    }
    return first && { ...first, rows }
  })
}

export function useMemoryDetail(id: string): Asked<MemoryDetailAnswer> {
  const ask = useAskMemory(false)
  return useAsked(id, () => ask({ do: 'detail', id }, 'detail'))
}

export function useMemoryConditions(): Asked<Of<'conditions'>> {
  const ask = useAskMemory(false)
  return useAsked('conditions', () => ask({ do: 'conditions' }, 'conditions'))
}
