import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { text } from '../domain/language.ts'
import { SystemError } from './errors.ts'

/** What is said when nothing can be kept, whatever the reason; the folder is the user's own, so it may be named. */
export const unusableFolder = (folder: string, cause: unknown): SystemError =>
  new SystemError(
    "The data folder can't be used",
    text(
      `I can't write to my data folder, ${folder}. Check that it exists, is writable and has free space, or choose another with CODRIVER_HOME.`,
      `数据文件夹 ${folder} 无法写入。请检查它是否存在、可写且空间足够，或用 CODRIVER_HOME 指定别的文件夹。`,
    ),
    { cause },
  )

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/**
 * Makes a folder of the user's data, and the folders above it, where they are missing; others may not look into it.
 * One by one: Node 20's own recursive `mkdirSync` never returns below a folder like /proc, which says "not there"
 * to every attempt.
 *
 * @param path absolute.
 * @throws SystemError when it cannot be made, or something else is in its place.
 */
export function ensureDataFolder(path: string): void {
  const missing: string[] = []
  try {
    for (let folder = path; !isFolder(folder) && folder !== dirname(folder); folder = dirname(folder))
      missing.unshift(folder)
    for (const folder of missing) makeFolder(folder)
  } catch (error) {
    throw unusableFolder(path, error)
  }
}

/** Another process may have made it a moment ago; that is as good. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    if (!isFolder(path)) throw error
  }
}
