import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SAMPLE_RATE } from '../../agent/voice/ports.ts'
import { readWav, writeWav } from '../../agent/voice/wav.ts'
import { joined, quiet, spoken } from '../voice/speech.ts'

/** The fake device plays at this rate whatever a file's header says, Hz. */
const DEVICE_RATE = SAMPLE_RATE * 3

/**
 * A sound file for a browser's fake microphone, spoken by a synthetic voice.
 * @param script sentences, and seconds of quiet between them.
 */
export async function soundOf(...script: readonly (string | number)[]): Promise<string> {
  const parts = await Promise.all(script.map(part => (typeof part === 'number' ? quiet(part) : spoken(part))))
  const pcm = joined(...parts)
  const tripled = Int16Array.from({ length: pcm.length * 3 }, (_, index) => {
    const [here = 0, next = 0] = [pcm[Math.floor(index / 3)], pcm[Math.floor(index / 3) + 1]]
    return here + ((next - here) * (index % 3)) / 3
  })
  return written(tripled)
}

/** A recording for the fake microphone, after some seconds of quiet in which the page and the ear are still starting. */
export async function afterQuiet(seconds: number, recording: string): Promise<string> {
  const { sampleRate, pcm } = readWav(await readFile(recording))
  if (sampleRate !== DEVICE_RATE) throw new Error(`${recording} has ${sampleRate} Hz`)
  return written(joined(new Int16Array(seconds * DEVICE_RATE), pcm))
}

async function written(pcm: Int16Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'codriver-sound-')), 'microphone.wav')
  await writeFile(path, writeWav({ sampleRate: DEVICE_RATE, pcm }))
  return path
}
