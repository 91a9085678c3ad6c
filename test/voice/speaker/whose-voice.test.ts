import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MODEL_FILES } from '../../../agent/voice/models.ts'
import { VoiceAnalyser } from '../../../agent/voice/speaker/voice-analyser.ts'
import { middleOf, unlikeness, type VoiceStatistics } from '../../../agent/voice/speaker/voice-statistics.ts'
import { resembledMore, type VoicePrint } from '../../../agent/voice/speaker/whose-voice.ts'
import { runCommand } from '../../../agent/voice/speech/wasi-command.ts'
import { readWav } from '../../../agent/voice/wav.ts'
import { quiet } from '../speech.ts'

const TAUGHT = [
  'The morning traffic is heavy near the old bridge.',
  'Please remind me to call my brother after lunch.',
  'We usually take the coast road on sunny days.',
]
const SAID = [
  'Can you open the window on the passenger side a little?',
  'I would like some quiet music for the evening.',
  'Find a parking place close to the railway station.',
]
const VOICES = ['slt', 'kal16', 'awb', 'rms']

const analyser = new VoiceAnalyser()
afterAll(() => analyser.close())

const analyse = async (pcm: Int16Array): Promise<VoiceStatistics> => {
  const statistics = await analyser.analyse(pcm)
  if (statistics === undefined) throw new Error('Too little voice')
  return statistics
}

/** Every way of one person speaking, with another driving and taught, taken for a third or for themselves. */
interface Tally {
  trials: number
  named: number
}
const share = ({ named, trials }: Tally): number => named / trials
const percent = (tally: Tally): string => `${(100 * share(tally)).toFixed(1)} % of ${tally.trials}`

interface Person {
  readonly print: VoicePrint
  readonly said: readonly VoiceStatistics[]
}

/**
 * `found`: somebody drives under another's name. `mistaken`: the driver themselves is taken for the other. `stranger`:
 * somebody who taught nothing is taken for the one that does not drive. All for two utterances that agree.
 */
function tally(people: readonly Person[]) {
  const result = {
    found: { trials: 0, named: 0 },
    mistaken: { trials: 0, named: 0 },
    stranger: { trials: 0, named: 0 },
  }
  const count = (into: Tally, speaker: Person, present: Person, other: Person): void => {
    for (const [index, heard] of speaker.said.entries()) {
      const before = speaker.said[index - 1]
      if (before === undefined) continue
      const names = [before, heard].map(one =>
        resembledMore(one, present.print.driverId, [present.print, other.print]),
      )
      into.trials += 1
      if (names.every(name => name === other.print.driverId)) into.named += 1
    }
  }
  for (const speaker of people)
    for (const present of people)
      for (const other of people) {
        if (present === other) continue
        if (speaker === other) count(result.found, speaker, present, other)
        else if (speaker === present) count(result.mistaken, speaker, present, other)
        else count(result.stranger, speaker, present, other)
      }
  return result
}

describe('whose voice it is', () => {
  let people: Person[]
  beforeAll(async () => {
    const program = await WebAssembly.compile(await readFile(MODEL_FILES.flite()))
    const spoken = (voice: string, sentence: string): Promise<VoiceStatistics> => {
      const words = ['flite', '-voice', voice, '-t', sentence, '-o', '/speech.wav']
      return analyse(readWav(runCommand(program, words, '/speech.wav')).pcm)
    }
    people = []
    for (const voice of VOICES) {
      const taught = []
      for (const sentence of TAUGHT) taught.push(await spoken(voice, sentence))
      const said = []
      for (const sentence of SAID) said.push(await spoken(voice, sentence))
      people.push({ print: { driverId: voice, statistics: middleOf(taught) }, said })
    }
  }, 60_000)

  it('is closer to what its owner taught than to what anybody else did', () => {
    for (const { print, said } of people)
      for (const heard of said) {
        const nearest = people.toSorted(
          (one, other) => unlikeness(heard, one.print.statistics) - unlikeness(heard, other.print.statistics),
        )
        expect(nearest[0]?.print.driverId).toBe(print.driverId)
      }
  })

  it('is named when somebody else is said to drive, and never the driver taken for another', () => {
    const { found, mistaken, stranger } = tally(people)
    console.info(
      `Flite: found ${percent(found)}, driver mistaken ${percent(mistaken)}, third person ${percent(stranger)}`,
    )
    expect(share(found)).toBeGreaterThanOrEqual(0.8)
    expect(mistaken.named).toBe(0)
    expect(share(stranger)).toBeLessThanOrEqual(0.1)
  })

  it('is nobody’s where the present driver has taught nothing', () => {
    const [one, other] = people
    if (one === undefined || other === undefined) throw new Error('Two voices are needed')
    expect(one.said.map(heard => resembledMore(heard, 'somebody', [one.print, other.print]))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('cannot be told from silence', async () => {
    expect(await analyser.analyse(quiet(0.4))).toBeUndefined()
  })
})

const folder = process.env.CODRIVER_TEST_AUDIO
const recordings = folder === undefined ? undefined : join(folder, 'commands')

describe.runIf(recordings !== undefined && existsSync(recordings))('on recordings', () => {
  it('takes no driver for another', async () => {
    if (recordings === undefined) return
    const voices = new Map<string, VoiceStatistics[]>()
    for (const file of (await readdir(recordings)).toSorted()) {
      const statistics = await analyser.analyse(readWav(await readFile(join(recordings, file))).pcm)
      const voice = file.replace(/_\d+\.wav$/u, '')
      if (statistics !== undefined) voices.set(voice, [...(voices.get(voice) ?? []), statistics])
    }
    const people = [...voices].map(([driverId, all]) => ({
      print: { driverId, statistics: middleOf(all.slice(0, 3)) },
      said: all.slice(3),
    }))
    const { found, mistaken } = tally(people)
    console.info(`Recordings: found ${percent(found)}, driver mistaken ${percent(mistaken)}`)
    expect(mistaken.named).toBe(0)
  }, 60_000)
})
