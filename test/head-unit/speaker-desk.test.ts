import { describe, expect, it } from 'vitest'
import type { HeadUnit } from '../../agent/head-unit/head-unit.ts'
import { ManualClock } from '../../agent/platform/clock.ts'
import { openDatabase } from '../../agent/platform/open-database.ts'
import { STATISTICS_LENGTH } from '../../agent/voice/speaker/voice-statistics.ts'
import { FakeHearing } from '../voice/fake-hearing.ts'
import { seat, startHeadUnit } from './support.ts'

const settle = (): Promise<void> => new Promise(resolve => setImmediate(resolve))
const pass = async (headUnit: HeadUnit, ms = 1500): Promise<void> => {
  headUnit.pass(ms)
  for (let i = 0; i < 8; i += 1) await settle()
}

/** A voice that is the same on every number. */
const voice = (level: number): number[] => Array.from({ length: STATISTICS_LENGTH }, () => level)
const ANNA = 0
const BEN = 8

async function start(options: Parameters<typeof startHeadUnit>[0] = {}) {
  const hearing = new FakeHearing()
  const headUnit = startHeadUnit({ ...options, startVoiceWorker: () => hearing })
  await headUnit.dispatch({ type: 'microphone', state: 'on' })
  hearing.isReady()
  const sounds = (level: number, worded = true): void =>
    hearing.hears({ type: 'voice', statistics: voice(level), worded })
  const learn = () => headUnit.dispatch({ type: 'voicePrint', do: 'learn' })
  const teach = async (level: number): Promise<void> => {
    await learn()
    for (let i = 0; i < 3; i += 1) sounds(level)
    await pass(headUnit)
  }
  const question = () => headUnit.snapshot().conversation.question
  const speakers = () => headUnit.snapshot().voice?.speakers
  const choose = (driverId: string) => headUnit.dispatch({ type: 'chooseDriver', driverId })
  const answer = async (option: number): Promise<void> => {
    await headUnit.dispatch({ type: 'answer', questionId: question()?.id ?? '', option })
    await pass(headUnit)
  }
  return { headUnit, hearing, sounds, learn, teach, question, speakers, choose, answer }
}

/** Anna and Ben have taught their voices, and Ben is said to drive. */
async function startTaught(language: 'en' | 'zh' = 'en') {
  const car = await start()
  const anna = await seat(car.headUnit, 'Anna', language)
  await pass(car.headUnit)
  await car.teach(ANNA)
  const ben = await seat(car.headUnit, 'Ben', language)
  await pass(car.headUnit)
  await car.teach(BEN)
  return { ...car, anna, ben }
}

describe('teaching a voice', () => {
  it('takes three sentences, shows how many, and keeps them from the conversation', async () => {
    const { headUnit, hearing, sounds, learn, speakers } = await start()
    const anna = await seat(headUnit, 'Anna')
    await pass(headUnit)
    expect((await learn()).ok).toBe(true)
    expect(hearing.mode).toBe('open')
    hearing.hears({ type: 'speech' })
    hearing.hears({ type: 'utterance', words: 'Open the sunroof', certainty: 1, silenceMs: 600 })
    sounds(ANNA)
    await pass(headUnit)
    expect(speakers()).toEqual({ taught: [], lesson: { driverId: anna, heard: 1, of: 3 } })
    sounds(ANNA, false)
    sounds(ANNA)
    await pass(headUnit)
    expect(speakers()).toEqual({ taught: [anna] })
    expect(hearing.mode).toBe('wake')
    expect(headUnit.snapshot().turns).toHaveLength(0)
  })

  it('may begin as soon as a driver has sat down, and is over when another does', async () => {
    const { headUnit, sounds, learn, speakers } = await start()
    await pass(headUnit)
    await seat(headUnit, 'Anna')
    await learn()
    await pass(headUnit)
    expect(speakers()?.lesson?.heard).toBe(0)
    for (let i = 0; i < 2; i += 1) sounds(ANNA)
    await seat(headUnit, 'Ben')
    sounds(BEN)
    await pass(headUnit)
    expect(speakers()).toEqual({ taught: [] })
  })

  it('is refused for a guest, on the road and without a microphone, and says why', async () => {
    const { headUnit, learn } = await start()
    expect(await learn()).toMatchObject({ ok: false, say: { zh: '访客的声音我不会保留。' } })
    await seat(headUnit, 'Anna')
    await headUnit.dispatch({ type: 'world', patch: { gear: 'D', speed: 30 } })
    expect(await learn()).toMatchObject({ ok: false, say: { en: expect.stringContaining('parked') } })
    await headUnit.dispatch({ type: 'world', patch: { speed: 0, gear: 'P' } })
    await headUnit.dispatch({ type: 'mute', muted: true })
    expect(await learn()).toMatchObject({ ok: false, say: { en: expect.stringContaining('microphone') } })
  })

  it('ends without a trace when it is broken off, when the car drives off, and when nobody speaks', async () => {
    const { headUnit, sounds, learn, speakers } = await start()
    await seat(headUnit, 'Anna')
    await pass(headUnit)
    for (const end of [
      () => headUnit.dispatch({ type: 'voicePrint', do: 'stop' }),
      () => headUnit.dispatch({ type: 'world', patch: { gear: 'D', speed: 30 } }),
    ]) {
      await learn()
      sounds(ANNA)
      await end()
      await pass(headUnit)
      expect(speakers()).toEqual({ taught: [] })
    }
    await headUnit.dispatch({ type: 'world', patch: { speed: 0, gear: 'P' } })
    await learn()
    await pass(headUnit, 61_000)
    expect(speakers()).toEqual({ taught: [] })
  })

  it('outlasts a restart, is forgotten when asked, and goes with its driver', async () => {
    const database = openDatabase(':memory:', new ManualClock(0))
    const first = await start({ database })
    const anna = await seat(first.headUnit, 'Anna')
    await pass(first.headUnit)
    await first.teach(ANNA)
    await first.headUnit.close()
    const second = await start({ database })
    expect(second.speakers()).toEqual({ taught: [anna] })
    await second.headUnit.dispatch({ type: 'voicePrint', do: 'forget' })
    expect(second.speakers()).toEqual({ taught: [] })
    await second.teach(ANNA)
    await second.headUnit.dispatch({ type: 'deleteDriver', driverId: anna })
    expect(database.database.all('SELECT * FROM driver_voice')).toEqual([])
  })
})

describe('a voice like another driver’s', () => {
  it('is asked about once two utterances agree; a yes lets them take over', async () => {
    const { headUnit, sounds, question, answer, anna } = await startTaught()
    sounds(ANNA)
    await pass(headUnit)
    expect(question()).toBeUndefined()
    sounds(ANNA)
    await pass(headUnit)
    expect(question()?.say.en).toBe('Is that you, Anna?')
    await answer(0)
    expect(headUnit.snapshot().driver.id).toBe(anna)
  })

  it('is asked about in Chinese, and an answer in words does', async () => {
    const { headUnit, sounds, question, anna } = await startTaught('zh')
    sounds(ANNA)
    sounds(ANNA)
    await pass(headUnit)
    expect(question()?.say.zh).toBe('是Anna吗？')
    await headUnit.say('是我')
    await pass(headUnit)
    expect(headUnit.snapshot().driver.id).toBe(anna)
  })

  it('is not asked about again in this drive after a no, but in the next', async () => {
    const { headUnit, sounds, question, ben } = await startTaught()
    await headUnit.dispatch({ type: 'world', patch: { gear: 'D', speed: 30 } })
    await pass(headUnit)
    const speak = async (): Promise<void> => {
      for (let i = 0; i < 3; i += 1) sounds(ANNA)
      await pass(headUnit)
    }
    await speak()
    expect(question()).toBeDefined()
    await headUnit.say('no')
    await pass(headUnit)
    await speak()
    expect(question()).toBeUndefined()
    expect(headUnit.snapshot().driver.id).toBe(ben)
    await headUnit.dispatch({ type: 'world', patch: { speed: 0, gear: 'P' } })
    await pass(headUnit)
    await speak()
    expect(question()).toBeDefined()
  })

  it('opens no profile with a PIN: the PIN is still asked for', async () => {
    const { headUnit, sounds, answer, anna, ben } = await startTaught()
    await headUnit.dispatch({ type: 'editDriver', driverId: anna, pin: '2468' })
    sounds(ANNA)
    sounds(ANNA)
    await pass(headUnit)
    await answer(0)
    expect(headUnit.snapshot().driver.id).toBe(ben)
    expect(headUnit.snapshot().pinFor?.driverId).toBe(anna)
  })

  it('is of no interest when it is unclear, in between, sits beside the driver, or the driver is a guest', async () => {
    const { headUnit, sounds, question, choose, anna } = await startTaught()
    for (const level of [BEN, ANNA, BEN, 4, 4, 80, 80]) sounds(level)
    await pass(headUnit)
    expect(question()).toBeUndefined()
    const { occupants } = headUnit.snapshot()
    const together = [...occupants, { seat: 'passenger' as const, name: 'Anna', driverId: anna }]
    await headUnit.dispatch({ type: 'occupants', occupants: together })
    sounds(ANNA)
    sounds(ANNA)
    await pass(headUnit)
    expect(question()).toBeUndefined()
    await choose('guest')
    await headUnit.dispatch({ type: 'occupants', occupants: occupants.slice(0, 1) })
    await pass(headUnit)
    sounds(ANNA)
    sounds(ANNA)
    await pass(headUnit)
    expect(question()).toBeUndefined()
  })

  it('is measured only where somebody could be mistaken', async () => {
    const { headUnit, hearing, teach, learn } = await start()
    const wanted = () =>
      hearing.sent.flatMap(message => (message.type === 'voices' ? [message.wanted] : [])).at(-1) ?? false
    await seat(headUnit, 'Anna')
    await pass(headUnit)
    expect(wanted()).toBe(false)
    await learn()
    expect(wanted()).toBe(true)
    await headUnit.dispatch({ type: 'voicePrint', do: 'stop' })
    expect(wanted()).toBe(false)
    await teach(ANNA)
    expect(wanted()).toBe(false)
    await seat(headUnit, 'Ben')
    await pass(headUnit)
    await teach(BEN)
    expect(wanted()).toBe(true)
  })
})
