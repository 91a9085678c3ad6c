import { SystemError } from './errors.ts'
import type { Row } from './sqlite-driver.ts'

const wrong = (column: string, wanted: string, row: Row): SystemError =>
  new SystemError(`Column ${column} should hold ${wanted} but holds ${typeof row[column]}`, {
    en: "A record in the car's database can't be read.",
    zh: '车内数据库中有一条记录无法读取。',
  })

/** Reads a column that must be text. @throws SystemError when it is not. */
export function textOf(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw wrong(column, 'text', row)
  return value
}

/** Reads a column that must be a number. @throws SystemError when it is not. */
export function numberOf(row: Row, column: string): number {
  const value = row[column]
  if (typeof value === 'bigint') return Number(value)
  if (typeof value !== 'number') throw wrong(column, 'a number', row)
  return value
}

/** Reads a column that may be NULL. */
export const optionalTextOf = (row: Row, column: string): string | undefined =>
  row[column] === null || row[column] === undefined ? undefined : textOf(row, column)

/** Reads a column that may be NULL. */
export const optionalNumberOf = (row: Row, column: string): number | undefined =>
  row[column] === null || row[column] === undefined ? undefined : numberOf(row, column)

/** Reads a column of JSON, which its reader must still check; undefined when it holds none (a damaged record). */
export function jsonOf(row: Row, column: string): unknown {
  try {
    return JSON.parse(textOf(row, column))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
