import type { JsonValue } from '../../../agent/domain/json.ts'

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  driver: ['driver'],
  passenger: ['passenger'],
  rear_left: ['rear_left'],
  rear_right: ['rear_right'],
  front: ['driver', 'passenger'],
  rear: ['rear_left', 'rear_right'],
  all: ['driver', 'passenger', 'rear_left', 'rear_right'],
}
const CHINESE_SEATS = {
  主驾: 'driver',
  副驾: 'passenger',
  左后: 'rear_left',
  右后: 'rear_right',
  前排: 'front',
  后排: 'rear',
  全部: 'all',
}
/** The front row, the back row, or both. */
export const ROWS: Readonly<Record<string, readonly string[]>> = {
  front: ['front'],
  rear: ['rear'],
  all: ['front', 'rear'],
}

/** How an upstream function names the places it acts on. */
export interface Places {
  readonly parameter: string
  readonly groups: Readonly<Record<string, readonly string[]>>
  readonly aliases: Readonly<Record<string, string>>
}
/** The four seats, by the name the function gives the parameter. */
export const seats = (parameter: string): Places => ({ parameter, groups: GROUPS, aliases: CHINESE_SEATS })
/** The two outside mirrors. */
export const MIRRORS: Places = {
  parameter: 'side',
  groups: { left: ['left'], right: ['right'], both: ['left', 'right'] },
  aliases: {},
}
/** The sunshades of the two rows. */
export const SHADES: Places = {
  parameter: 'sunshade',
  groups: ROWS,
  aliases: { 前排: 'front', 后排: 'rear', 全部: 'all' },
}
/** The wipers in front and behind. */
export const WIPERS: Places = {
  parameter: 'wiper',
  groups: ROWS,
  aliases: { 前: 'front', 后: 'rear', 全部: 'all' },
}
/** The foot pedals of the two front seats. */
export const PEDALS: Places = {
  parameter: 'position',
  groups: { driver: ['driver'], passenger: ['passenger'], all: ['driver', 'passenger'] },
  aliases: CHINESE_SEATS,
}

/** The places the arguments name; one nameless place where the function has none, undefined where it knows no such place. */
export const cellsOf = (
  places: Places | undefined,
  args: Readonly<Record<string, JsonValue>>,
): readonly string[] | undefined => {
  if (places === undefined) return ['']
  const said = args[places.parameter]
  if (typeof said !== 'string') return undefined
  return places.groups[places.aliases[said] ?? said]
}
