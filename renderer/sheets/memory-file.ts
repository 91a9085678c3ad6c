import { z } from 'zod'
import { LONGEST_MEMORY_DOCUMENT, MEMORY_PART } from '../../agent/protocol/index.ts'
import type { AskMemory } from './use-memory.ts'

/** The head of an exported memory, as much of it as is asked about before it is read in. */
const documentSchema = z.object({
  format: z.literal('codriver-memory'),
  driver: z.object({ name: z.string() }).optional(),
  preferences: z.array(z.unknown()),
})

/** A file as it was chosen. */
export type ChosenFile =
  | { readonly type: 'memory'; readonly text: string; readonly count: number; readonly from: string }
  | { readonly type: 'wrong' | 'big' }

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // What is no JSON is no memory either, and the schema says so.
    return undefined
  }
}

/** Looks into a file without handing it on: whose memory is it, and how much? */
export async function lookInto(file: Pick<File, 'size' | 'text'>): Promise<ChosenFile> {
  // A character takes at least a byte and at most three of them as a file.
  if (file.size > 3 * LONGEST_MEMORY_DOCUMENT) return { type: 'big' }
  const text = await file.text()
  if (text.length > LONGEST_MEMORY_DOCUMENT) return { type: 'big' }
  const head = documentSchema.safeParse(parsed(text))
  if (!head.success) return { type: 'wrong' }
  return {
    type: 'memory',
    text,
    count: head.data.preferences.length,
    from: head.data.driver?.name ?? '',
  }
}

/** The whole exported document; undefined when the head unit refused a part of it. */
export async function fetchMemory(ask: AskMemory): Promise<string | undefined> {
  let text = ''
  for (let from: number | undefined = 0; from !== undefined; ) {
    const part: { readonly text: string; readonly next?: number | undefined } | undefined = await ask(
      { do: 'export', from },
      'part',
    )
    if (part === undefined) return undefined
    text += part.text
    from = part.next
  }
  return text
}

/** Hands a document over, part by part. @returns how many rows were new; undefined when it was refused. */
export async function handOver(ask: AskMemory, document: string): Promise<number | undefined> {
  for (let from = 0; ; from += MEMORY_PART) {
    const text = document.slice(from, from + MEMORY_PART)
    const last = from + MEMORY_PART >= document.length
    if (last) return (await ask({ do: 'import', from, text, last }, 'imported'))?.count
    if ((await ask({ do: 'import', from, text, last }, 'part')) === undefined) return undefined
  }
}

/** `codriver-memory-Mia-2026-06-14.json`; whatever a file system might mind becomes a hyphen. */
export const fileName = (driver: string, now: number): string =>
  `codriver-memory-${driver.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${new Date(now).toISOString().slice(0, 10)}.json`

/** Gives the driver a file: a browser puts it with the downloads, Electron asks where to. */
export function saveFile(name: string, text: string, page: Document = document): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = page.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the file by then; the address would keep its text for as long as the page lives.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
