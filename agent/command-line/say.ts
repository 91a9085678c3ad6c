import { createInterface } from 'node:readline'
import { createHeadUnit, type HeadUnit } from '../head-unit/head-unit.ts'
import { readConfig } from '../platform/config.ts'
import { CodriverError } from '../platform/errors.ts'
import { lockHome } from '../platform/home-lock.ts'
import { HELP, readOptions, type SayOptions, UsageError } from './options.ts'
import { printTurn, reportTurn } from './turn-report.ts'

const EXIT = { done: 0, failed: 1, usage: 2 } as const

/** Brings driver, time and world into the asked state before the first words. */
const prepare = async (headUnit: HeadUnit, options: SayOptions): Promise<void> => {
  const demand = async (command: Parameters<HeadUnit['dispatch']>[0]): Promise<void> => {
    const answer = await headUnit.dispatch(command)
    if (!answer.ok) throw new UsageError(answer.say?.en ?? `The head unit refused "${command.type}"`)
  }
  if (options.driver !== undefined) await chooseDriver(headUnit, options.driver, options, demand)
  if (options.language !== undefined)
    await demand({ type: 'preferences', patch: { language: options.language } })
  const patch = { ...options.world, ...(options.now === undefined ? {} : { time: options.now }) }
  if (Object.keys(patch).length > 0) await demand({ type: 'world', patch })
}

const chooseDriver = async (
  headUnit: HeadUnit,
  name: string,
  options: SayOptions,
  demand: (command: Parameters<HeadUnit['dispatch']>[0]) => Promise<void>,
): Promise<void> => {
  const find = () => headUnit.snapshot().drivers.find(one => one.name.toLowerCase() === name.toLowerCase())
  if (find() === undefined) {
    await demand({ type: 'addDriver', name, language: options.language ?? 'en' })
    process.stderr.write(`New driver profile: ${name}\n`)
  }
  const driver = find()
  if (driver === undefined) return
  await demand({ type: 'chooseDriver', driverId: driver.id })
  if (headUnit.snapshot().pinFor !== undefined)
    throw new UsageError(`--driver: ${name} has a PIN. Choose them on the screen, or another driver here.`)
}

const runTurn = async (headUnit: HeadUnit, words: string, options: SayOptions): Promise<void> => {
  const answer = await headUnit.say(words, options.seat)
  process.stdout.write(
    options.json ? `${JSON.stringify(reportTurn(words, answer))}\n` : `${printTurn(answer)}\n`,
  )
  const told = [...headUnit.pass(options.pause * 1000)]
  // What the car does of its own accord it does in a turn of its own.
  await new Promise(resolve => setTimeout(resolve, 0))
  told.push(...headUnit.pass(0))
  for (const one of told) process.stderr.write(`· ${one[answer.language]}\n`)
}

/** Every line is a turn; empty lines and lines that begin with # are skipped. */
const runLines = async (headUnit: HeadUnit, options: SayOptions): Promise<void> => {
  const lines = createInterface({ input: process.stdin, terminal: false })
  if (process.stdin.isTTY) process.stderr.write('Say something, a line a turn. Ctrl-D ends.\n')
  for await (const line of lines)
    if (line.trim() !== '' && !line.startsWith('#')) await runTurn(headUnit, line, options)
}

const main = async (args: readonly string[]): Promise<number> => {
  const options = readOptions(args)
  if (options.help) {
    process.stdout.write(`${HELP}\n`)
    return EXIT.done
  }
  const { home } = readConfig()
  const unlockHome = lockHome(home)
  try {
    return await converse(home, options)
  } finally {
    unlockHome()
  }
}

/** Turns on a head unit of its own, which nobody else may use meanwhile. */
const converse = async (home: string, options: SayOptions): Promise<number> => {
  const headUnit = createHeadUnit({ home, ticking: false, typingWhileMoving: true, logLevel: 'warn' })
  try {
    await prepare(headUnit, options)
    for (const notice of headUnit.snapshot().notices)
      process.stderr.write(`${notice.say[headUnit.snapshot().preferences.language]}\n`)
    if (options.words === '') await runLines(headUnit, options)
    else await runTurn(headUnit, options.words, options)
    return EXIT.done
  } finally {
    await headUnit.close()
  }
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const usage = error instanceof UsageError
  const known = error instanceof CodriverError ? error.say.en : String(error)
  process.stderr.write(usage ? `${error.message}\nTry: npm run say -- --help\n` : `${known}\n`)
  process.exitCode = usage ? EXIT.usage : EXIT.failed
}
