import { beforeAll, describe, expect, it } from 'vitest'
import { SileroActivity } from '../../agent/voice/activity/silero.ts'
import type { EarEvent, EarMode } from '../../agent/voice/ear/ear-events.ts'
import { Listener } from '../../agent/voice/ear/listener.ts'
import { Moonshine } from '../../agent/voice/recognition/moonshine.ts'
import { VoiceAnalyser } from '../../agent/voice/speaker/voice-analyser.ts'
import { OpenWakeWord } from '../../agent/voice/wake/open-wake-word.ts'
import { frames, joined, mixed, music, quiet, spoken } from './speech.ts'

/** The real models on voices synthesised here. */
describe('the ear', () => {
  let models: { wake: OpenWakeWord; activity: SileroActivity; recogniser: Moonshine }
  beforeAll(async () => {
    const [wake, activity, recogniser] = await Promise.all([
      OpenWakeWord.load(),
      SileroActivity.load(),
      Moonshine.load(),
    ])
    models = { wake, activity, recogniser }
  }, 30_000)

  const hear = async (pcm: Int16Array, mode: EarMode): Promise<EarEvent[]> => {
    models.wake.reset()
    models.activity.reset()
    const events: EarEvent[] = []
    const listener = new Listener({ ...models, report: event => events.push(event) })
    listener.setMode(mode)
    for (const frame of frames(pcm)) await listener.push(frame)
    return events
  }
  const wordsIn = (events: readonly EarEvent[]): string =>
    events.flatMap(event => (event.type === 'utterance' ? [event.words] : [])).join(' | ')

  it('hears words with the microphone open, and when they end', async () => {
    const events = await hear(joined(quiet(0.8), await spoken('close all the windows'), quiet(1.2)), 'open')
    expect(events.map(event => event.type)).toEqual(['speech', 'utterance'])
    expect(wordsIn(events)).toMatch(/close all the windows/i)
  }, 30_000)

  it('hears the wake phrase, and what follows it after a pause, without the phrase itself', async () => {
    const events = await hear(
      joined(
        quiet(1.5),
        await spoken('hey jarvis'),
        quiet(1.2),
        await spoken('close all the windows'),
        quiet(1.2),
      ),
      'wake',
    )
    expect(events[0]?.type).toBe('wake')
    expect(wordsIn(events)).toMatch(/^close all the windows/i)
  }, 30_000)

  it('hears both said in one breath', async () => {
    const events = await hear(
      joined(quiet(1.5), await spoken('hey jarvis, close all the windows'), quiet(1.2)),
      'wake',
    )
    expect(events[0]?.type).toBe('wake')
    expect(wordsIn(events)).toMatch(/^close all the windows/i)
  }, 30_000)

  it('tells after the words how the voice sounded, when somebody wants to know; never else', async () => {
    const analyser = new VoiceAnalyser()
    const events: EarEvent[] = []
    const listener = new Listener({
      ...models,
      report: event => events.push(event),
      analyse: pcm => analyser.analyse(pcm),
    })
    listener.setMode('open')
    const sentence = joined(quiet(0.8), await spoken('please close all the windows of the car'), quiet(1.2))
    models.activity.reset()
    for (const frame of frames(sentence)) await listener.push(frame)
    expect(events.map(event => event.type)).toEqual(['speech', 'utterance'])
    listener.setVoices(true)
    for (const frame of frames(sentence)) await listener.push(frame)
    expect(events.slice(2).map(event => event.type)).toEqual(['speech', 'utterance', 'voice'])
    expect(events.at(-1)).toMatchObject({ worded: true })
    await analyser.close()
  }, 30_000)

  it('does not wake from other words, and reports nothing of them', async () => {
    expect(
      await hear(joined(quiet(1.5), await spoken('please close all the windows'), quiet(1.2)), 'wake'),
    ).toEqual([])
  }, 30_000)

  it('is silent about silence, and deaf when it is told to be', async () => {
    expect(await hear(quiet(4), 'open')).toEqual([])
    expect(await hear(joined(quiet(1), await spoken('hey jarvis'), quiet(1)), 'deaf')).toEqual([])
  }, 30_000)

  it('notices within 300 ms of voice who speaks over the car', async () => {
    const words = await spoken('stop talking please')
    const events: EarEvent[] = []
    const listener = new Listener({ ...models, report: event => events.push(event) })
    listener.setMode('guarded')
    models.activity.reset()
    for (const frame of frames(quiet(1))) await listener.push(frame)
    const start = words.findIndex(sample => Math.abs(sample) > 1500)
    let heardMs = 0
    for (const frame of frames(joined(words.subarray(start), quiet(0.5)))) {
      heardMs += 32
      await listener.push(frame)
      if (events.length > 0) break
    }
    expect(events[0]?.type).toBe('barge')
    expect(heardMs).toBeLessThanOrEqual(300)
  }, 30_000)

  it('is not stopped by a cough', async () => {
    const cough = Int16Array.from({ length: 4000 }, (_, index) => {
      const noise = ((index * 48_271) % 2000) / 1000 - 1
      return noise * 12_000 * Math.exp(-index / 1200)
    })
    expect(await hear(joined(quiet(1), cough, quiet(1)), 'guarded')).toEqual([])
  }, 30_000)

  it('hears the wake phrase while music plays, and does not take the music for it', async () => {
    const phrase = joined(quiet(2), await spoken('hey jarvis'), quiet(1))
    expect((await hear(mixed(phrase, music(phrase.length), 0.25), 'wake'))[0]?.type).toBe('wake')
    expect(await hear(music(phrase.length), 'wake')).toEqual([])
  }, 30_000)

  it('hears the wake phrase over its own answer, and is not stopped by the answer alone', async () => {
    const answer = await spoken(
      'The passenger window is open now, and the climate is set to twenty one degrees.',
    )
    const phrase = joined(quiet(2.5), await spoken('hey jarvis'))
    const own = joined(quiet(0.3), answer, quiet(0.5)).map(sample => sample * 0.2)
    expect(await hear(own, 'guarded')).toEqual([])
    const events = await hear(mixed(own, phrase, 1), 'guarded')
    expect(['wake', 'barge']).toContain(events[0]?.type)
  }, 30_000)

  it('is not stopped by an "mhm"', async () => {
    // A closed mouth hums: a low tone without formants.
    const hum = Int16Array.from({ length: 6000 }, (_, index) => {
      const swell = Math.sin((Math.PI * index) / 6000)
      return swell * 6000 * Math.sin((2 * Math.PI * 140 * index) / 16_000)
    })
    expect(await hear(joined(quiet(1), hum, quiet(1)), 'guarded')).toEqual([])
  }, 30_000)
})
