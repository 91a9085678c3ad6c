import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SAMPLE_RATE } from '../../agent/voice/ports.ts'
import { writeWav } from '../../agent/voice/wav.ts'
import { joined, quiet, spoken } from '../voice/speech.ts'

/**
 * A sound file for a browser's fake microphone, spoken by a synthetic voice.
 * @param script sentences, and seconds of quiet between them.
 */
export async function soundOf(...script: readonly (string | number)[]): Promise<string> {
  const parts = await Promise.all(script.map(part => (typeof part === 'number' ? quiet(part) : spoken(part))))
  const pcm = joined(...parts)
  // The fake device plays at 48 kHz whatever the header says.
  const tripled = Int16Array.from({ length: pcm.length * 3 }, (_, index) => {
    const [here = 0, next = 0] = [pcm[Math.floor(index / 3)], pcm[Math.floor(index / 3) + 1]]
    return here + ((next - here) * (index % 3)) / 3
  })
  const path = join(await mkdtemp(join(tmpdir(), 'codriver-sound-')), 'microphone.wav')
  await writeFile(path, writeWav({ sampleRate: SAMPLE_RATE * 3, pcm: tripled }))
  return path
}
