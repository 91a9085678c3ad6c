import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { SAMPLE_RATE } from '../../../agent/voice/ports.ts'
import { readWav } from '../../../agent/voice/wav.ts'
import { DataError, findFolder, readLines } from '../../shared/data.ts'

const clipSchema = z.object({ file: z.string(), kind: z.enum(['human', 'synthetic']) })
const orderSchema = clipSchema.extend({ slots: z.record(z.string(), z.string()) })
const spokenSchema = clipSchema.extend({ text: z.string() })

export type OrderClip = z.infer<typeof orderSchema>
export type SpokenClip = z.infer<typeof spokenSchema>

/** The recordings of a folder laid out as the suite's `source` says. */
export interface Clips {
  readonly orders: readonly OrderClip[]
  readonly commands: readonly SpokenClip[]
  readonly wake: readonly SpokenClip[]
  /** Paths of recordings without the wake word. */
  readonly negative: readonly string[]
  /** @throws DataError for a file that is missing or not 16 kHz, 16 bit. */
  readonly load: (file: string) => Int16Array
}

/** @throws DataError naming the file that is missing or does not fit. */
export function openClips(folder: string): Clips {
  const root = findFolder(folder, 'audio', 'wake.jsonl')
  const list = <Row>(name: string, schema: z.ZodType<Row>) => readLines(join(root, name), schema)
  return {
    orders: list('coffee-orders.jsonl', orderSchema),
    commands: list('commands.jsonl', spokenSchema),
    wake: list('wake.jsonl', spokenSchema),
    negative: readdirSync(join(root, 'negative'))
      .filter(name => name.endsWith('.wav'))
      .map(name => join('negative', name)),
    load: file => {
      const { sampleRate, pcm } = readWav(readFileSync(join(root, file)))
      if (sampleRate !== SAMPLE_RATE) throw new DataError(`${file} has ${sampleRate} Hz, not ${SAMPLE_RATE}`)
      return pcm
    },
  }
}
