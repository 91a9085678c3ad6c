import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ZodType } from 'zod'

/** The data given on the command line cannot be used; the message says which file and why. */
export class DataError extends Error {
  override readonly name = 'DataError'
}

/**
 * The folder that holds `file`: `folder` itself, or its child `name` when the parent of all suites was given.
 * @throws DataError when the file is in neither.
 */
export const findFolder = (folder: string, name: string, file: string): string => {
  const found = [folder, join(folder, name)].find(
    candidate => existsSync(join(candidate, file)) && statSync(join(candidate, file)).isFile(),
  )
  if (found === undefined) throw new DataError(`${file} is neither in ${folder} nor in ${join(folder, name)}`)
  return found
}

const parse = <Row>(text: string, schema: ZodType<Row>, where: string): Row => {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (cause) {
    throw new DataError(`${where} is not JSON`, { cause })
  }
  const result = schema.safeParse(raw)
  if (!result.success) {
    const issue = result.error.issues[0]
    throw new DataError(`${where}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'does not fit'}`)
  }
  return result.data
}

/**
 * Reads a file of one JSON object per line; empty lines are skipped.
 * @throws DataError naming file and line when one does not fit the schema.
 */
export const readLines = <Row>(path: string, schema: ZodType<Row>): readonly Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parse(line, schema, `${path}:${index + 1}`)]))

/** @throws DataError when the file is missing or does not fit the schema. */
export const readJson = <Value>(path: string, schema: ZodType<Value>): Value => {
  if (!existsSync(path)) throw new DataError(`${path} does not exist`)
  return parse(readFileSync(path, 'utf8'), schema, path)
}
