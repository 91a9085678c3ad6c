import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { uptime } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { text } from '../domain/language.ts'
import { ensureDataFolder, unusableFolder } from './data-folder.ts'
import { SystemError } from './errors.ts'

/** When the machine was started is computed from two clocks; they disagree by less than this, in milliseconds. */
const BOOT_TOLERANCE = 10_000

const holderSchema = z.object({ pid: z.int().positive(), bootedAt: z.number() })
type Holder = z.infer<typeof holderSchema>

/** What the lock must know of the machine, passed in so that tests need no second process. */
export interface ProcessTable {
  readonly pid: number
  /** When the machine was started, epoch milliseconds: a process of an earlier life cannot be alive. */
  readonly bootedAt: number
  isAlive(pid: number): boolean
}

const systemProcesses = (): ProcessTable => ({
  pid: process.pid,
  bootedAt: Date.now() - uptime() * 1000,
  isAlive(pid) {
    try {
      process.kill(pid, 0)
      return true
    } catch (error) {
      // It lives, but belongs to somebody else.
      return error instanceof Error && 'code' in error && error.code === 'EPERM'
    }
  },
})

/**
 * Makes sure that one head unit at a time works on a data folder: two would each move the same car and brew the
 * same coffee. A lock that a crash left behind is taken over.
 *
 * @param home the data folder; made when it is missing
 * @returns gives the folder free again
 * @throws SystemError naming the process that holds it, or when the folder cannot be written
 */
export function lockHome(home: string, processes: ProcessTable = systemProcesses()): () => void {
  const path = join(home, 'running.json')
  const own: Holder = { pid: processes.pid, bootedAt: processes.bootedAt }
  ensureDataFolder(home)
  if (!create(path, own)) {
    const holder = readHolder(path)
    if (holder && holder.pid !== own.pid && lives(holder, processes)) {
      throw new SystemError(
        `The data folder is in use by process ${holder.pid}`,
        text(
          `Codriver is already running (process ${holder.pid}). Use that one, or end it first; to run a second one, give it its own CODRIVER_HOME.`,
          `Codriver 已经在运行了（进程 ${holder.pid}）。请直接使用它，或先把它关掉；如果要再开一个，请另设 CODRIVER_HOME。`,
        ),
      )
    }
    writeFileSync(path, JSON.stringify(own), { mode: 0o600 })
  }
  return () => {
    if (readHolder(path)?.pid === own.pid) rmSync(path, { force: true })
  }
}

/** Writes the lock only where there is none; this is what decides between two that start at the same moment. */
function create(path: string, holder: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw unusableFolder(dirname(path), error)
  }
}

/** A damaged lock is nobody's. */
function readHolder(path: string): Holder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data
  } catch {
    return undefined
  }
}

const lives = (holder: Holder, { bootedAt, isAlive }: ProcessTable): boolean =>
  Math.abs(holder.bootedAt - bootedAt) < BOOT_TOLERANCE && isAlive(holder.pid)
