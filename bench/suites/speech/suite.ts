import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHeadUnit, type HeadUnit } from '../../../agent/head-unit/head-unit.ts'
import { mendHeard } from '../../../agent/head-unit/mend-heard.ts'
import { vocabulary } from '../../../agent/head-unit/vocabulary.ts'
import { ManualClock } from '../../../agent/platform/clock.ts'
import { SileroActivity } from '../../../agent/voice/activity/silero.ts'
import { SAMPLE_RATE } from '../../../agent/voice/ports.ts'
import { Moonshine } from '../../../agent/voice/recognition/moonshine.ts'
import { OpenWakeWord } from '../../../agent/voice/wake/open-wake-word.ts'
import { measureApp } from '../../app/memory.ts'
import { ErrorCounter } from '../../shared/errors.ts'
import type { Failure, Measure, Suite, SuiteResult } from '../../suite.ts'
import { percentile } from '../latency/percentile.ts'
import { type Clips, openClips } from './clips.ts'
import { decisionOn } from './decisions.ts'
import { measureInterruptions } from './interruptions.ts'
import { scoreOrder } from './orders.ts'
import { type Models, play, utteranceIn } from './play.ts'

interface Share {
  right: number
  of: number
}
const share = ({ right, of }: Share): number => (of === 0 ? 0 : right / of)
const isWoken = (heard: Awaited<ReturnType<typeof play>>): boolean =>
  heard.some(({ event }) => event.type === 'wake')

/** The wake phrase, said by people and by machines. */
async function measureWake(clips: Clips, models: Models, failures: Failure[]) {
  const shares = { human: { right: 0, of: 0 }, synthetic: { right: 0, of: 0 } }
  for (const { file, kind, text } of clips.wake) {
    const hit = isWoken(await play(models, clips.load(file), 'wake'))
    shares[kind].of += 1
    if (hit) shares[kind].right += 1
    else failures.push({ id: file, said: text, expected: 'wake', got: 'nothing' })
  }
  return shares
}

/** Everything without the wake phrase: it must not be heard in it. */
async function measureFalseAccepts(clips: Clips, models: Models, failures: Failure[]) {
  let accepts = 0
  let audioSeconds = 0
  const before = process.cpuUsage()
  for (const file of [...clips.negative, ...[...clips.orders, ...clips.commands].map(clip => clip.file)]) {
    const pcm = clips.load(file)
    audioSeconds += pcm.length / SAMPLE_RATE + 2.5
    if (!isWoken(await play(models, pcm, 'wake'))) continue
    accepts += 1
    failures.push({ id: file, said: 'no wake phrase', expected: 'nothing', got: 'wake' })
  }
  const { user, system } = process.cpuUsage(before)
  return { accepts, audioSeconds, cpuMsPerSecond: (user + system) / 1000 / audioSeconds }
}

/** Noises and silence with the microphone open: nobody's turn. */
async function measureQuiet(clips: Clips, models: Models, failures: Failure[]): Promise<Share> {
  const noises = clips.negative.filter(file => /(?:white|pink|brown|noise)/.test(file))
  const sounds = [
    ...noises.map(file => ({ file, pcm: clips.load(file) })),
    { file: 'silence', pcm: new Int16Array(5 * SAMPLE_RATE) },
  ]
  const quiet = { right: 0, of: sounds.length }
  for (const { file, pcm } of sounds) {
    const heard = utteranceIn(await play(models, pcm, 'open'))
    if (heard === undefined) quiet.right += 1
    else failures.push({ id: file, said: 'noise', expected: 'no turn', got: heard.words })
  }
  return quiet
}

interface Heard {
  readonly words: string
  /** Milliseconds from the last voice to the words; undefined when none came. */
  readonly afterSpeechMs: number | undefined
}

async function hear(models: Models, pcm: Int16Array): Promise<Heard> {
  const found = utteranceIn(await play(models, pcm, 'open'))
  return {
    words: found === undefined ? '' : mendHeard(found.words, found).words,
    afterSpeechMs: found?.afterSpeechMs,
  }
}

async function measureOrders(
  clips: Clips,
  models: Models,
  unit: HeadUnit,
  failures?: Failure[],
  times?: number[],
) {
  const slots = { right: 0, of: 0 }
  const whole = { right: 0, of: 0 }
  for (const { file, slots: wanted } of clips.orders) {
    const { words, afterSpeechMs } = await hear(models, clips.load(file))
    const began = performance.now()
    const score = await scoreOrder(unit, words, wanted)
    if (afterSpeechMs !== undefined) times?.push(afterSpeechMs + performance.now() - began)
    slots.right += score.right
    slots.of += score.of
    whole.of += 1
    if (score.wrong.length === 0) whole.right += 1
    else
      failures?.push({
        id: file,
        said: words,
        expected: Object.values(wanted).join(', '),
        got: score.wrong.join('; '),
      })
  }
  return { slots, whole }
}

async function measureCommands(clips: Clips, models: Models, failures: Failure[], times: number[]) {
  const decisions = { right: 0, of: 0 }
  for (const { file, text } of clips.commands) {
    const { words, afterSpeechMs } = await hear(models, clips.load(file))
    const { decision: wanted } = await decisionOn(text)
    const { decision: got, ms } = await decisionOn(words)
    if (afterSpeechMs !== undefined) times.push(afterSpeechMs + ms)
    decisions.of += 1
    if (wanted === got) decisions.right += 1
    else failures.push({ id: file, said: words, expected: text, got })
  }
  return decisions
}

async function loadModels(): Promise<Models & { readonly recogniser: Moonshine }> {
  const [wake, activity, recogniser] = await Promise.all([
    OpenWakeWord.load(),
    SileroActivity.load(),
    Moonshine.load(),
  ])
  return { wake, activity, recogniser }
}

async function measure(clips: Clips, unit: HeadUnit): Promise<SuiteResult> {
  const models = await loadModels()
  const failures: Failure[] = []
  const times: number[] = []
  models.recogniser.expect(vocabulary())
  const wake = await measureWake(clips, models, failures)
  const never = await measureFalseAccepts(clips, models, failures)
  const quiet = await measureQuiet(clips, models, failures)
  const orders = await measureOrders(clips, models, unit, failures, times)
  const decisions = await measureCommands(clips, models, failures, times)
  const interruptions = await measureInterruptions(clips, models, failures)
  models.recogniser.expect([])
  const unbiased = await measureOrders(clips, models, unit)
  const spoken = clips.wake.find(({ kind }) => kind === 'human')?.file
  const app = await measureApp(
    [spoken, ...clips.orders.slice(0, 5).flatMap(({ file }) => [file, spoken])].flatMap(file =>
      file === undefined ? [] : [clips.load(file)],
    ),
  )
  const rssMb = app?.listeningMb ?? process.memoryUsage().rss / 1024 / 1024
  const sorted = times.sort((one, other) => one - other)
  const [p50, p95] = [percentile(sorted, 0.5), percentile(sorted, 0.95)]
  const noticedMs = [...interruptions.afterMs].sort((one, other) => one - other)
  const hitRate = share({ right: wake.human.right + wake.synthetic.right, of: clips.wake.length })
  const counted = (name: string, { right, of }: Share, atLeast?: number): Measure => ({
    name,
    rows: of,
    value: share({ right, of }),
    ...(atLeast === undefined ? {} : { target: { atLeast } }),
  })
  const amount = (name: string, rows: number, value: number, unit: string, atMost?: number): Measure => ({
    name,
    rows,
    value,
    unit,
    ...(atMost === undefined ? {} : { target: { atMost } }),
  })
  const errors = new ErrorCounter()
  for (const { id, expected, got } of failures) errors.add(id.split('/')[0] ?? id, `${expected} / ${got}`)
  const measures: Measure[] = [
    counted('wake phrase heard, human', wake.human, 1),
    counted('wake phrase heard, synthetic', wake.synthetic, 0.8),
    amount(
      'woken without it',
      clips.negative.length + clips.orders.length + clips.commands.length,
      never.accepts,
      '',
      0,
    ),
    amount('woken without it, per hour', 1, (never.accepts / never.audioSeconds) * 3600, '/h'),
    counted('orders: slots right', orders.slots, 0.92),
    counted('orders: whole order right', orders.whole, 0.8),
    counted('orders: slots right, without biasing', unbiased.slots),
    counted('orders: whole order right, without biasing', unbiased.whole),
    counted('commands: right decision', decisions, 0.85),
    counted('noise and silence: no turn', quiet, 1),
    amount('end of speech to action, p50', sorted.length, p50, 'ms', 750),
    amount('end of speech to action, p95', sorted.length, p95, 'ms', 950),
    counted('spoken over, human: noticed', { right: interruptions.noticed, of: interruptions.of }),
    amount(
      'spoken over: first sound to the ear’s report, p50',
      noticedMs.length,
      percentile(noticedMs, 0.5),
      'ms',
      300,
    ),
    amount('spoken over: the same, p95', noticedMs.length, percentile(noticedMs, 0.95), 'ms'),
    amount('waiting for the wake word, CPU per second', 1, never.cpuMsPerSecond, 'ms', 30),
    ...(app === undefined ? [] : [amount('memory of the built app at rest', 1, app.restMb, 'MB', 150)]),
    amount('memory of the built app, listening', 1, rssMb, 'MB', 450),
  ]
  return {
    suite: 'speech',
    rows: clips.wake.length + clips.orders.length + clips.commands.length + clips.negative.length,
    inDomain: clips.orders.length + clips.commands.length,
    score: share(orders.slots),
    measures,
    outOfDomain: {},
    errors: errors.top(),
    failures,
    notes: [
      'Orders are scored by the arguments of the order the product would place, with its own menu and vocabulary; amounts count.',
      'A command is right when the product does with the heard words what it does with the written ones.',
      'Memory is the resident size of the web host and its worker together, without a browser; elsewhere than on Linux that of this process.',
      '`quiet.turns` counts the turns that noises and silence started; none is right. The measure is the share without one.',
      'Spoken over: the ear alone, in frames of 32 ms. The page falls silent before that; its whole way is timed in test/browser/voice.test.ts.',
      'Times are simulated real time: frames arrive as fast as they are spoken, computing comes on top.',
    ],
    summary: {
      wake: { hitRate, falseAccepts: never.accepts },
      orders: {
        slots: share(orders.slots),
        slotsUnbiased: share(unbiased.slots),
        whole: share(orders.whole),
      },
      commands: { decisions: share(decisions) },
      quiet: { turns: quiet.of - quiet.right },
      endToActionMs: { p50, p95 },
      wakeCpuMsPerSecond: never.cpuMsPerSecond,
      rssMb,
    },
  }
}

/** From sound to decision, on recordings. */
export const speech: Suite = {
  id: 'speech',
  title:
    'wake word, transcription with the product’s vocabulary, and what the product makes of what it hears',
  source: [
    'A folder with wake.jsonl, coffee-orders.jsonl, commands.jsonl, a folder negative/, and 16 kHz WAV files.',
    'Coffee orders: github.com/Picovoice/speech-to-intent-benchmark (Apache-2.0).',
  ],
  needsData: true,
  async run({ data }) {
    const clips = openClips(data)
    const home = mkdtempSync(join(tmpdir(), 'codriver-bench-'))
    // In the morning, when every coffee shop is open: what can be ordered must not hang on when this is run.
    const clock = new ManualClock(new Date(2026, 4, 12, 10).getTime())
    const unit = createHeadUnit({ home, clock, ticking: false, logLevel: 'silent' })
    try {
      return await measure(clips, unit)
    } finally {
      await unit.close()
      rmSync(home, { recursive: true, force: true })
    }
  },
}
