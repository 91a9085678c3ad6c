import type { Measure, SuiteResult } from '../suite.ts'

/** Chinese characters and full-width punctuation take two columns of a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/

/** Columns a text takes in a terminal. */
export const displayWidth = (text: string): number =>
  [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0)

const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)))

/** Cuts a text to `width` columns, with an ellipsis where something was lost. */
export const clip = (text: string, width: number): string => {
  const flat = text.replace(/\s+/g, ' ')
  if (displayWidth(flat) <= width) return flat
  let cut = ''
  for (const character of flat) {
    if (displayWidth(cut + character) > width - 1) break
    cut += character
  }
  return `${cut}…`
}

/** Lays rows out in columns under a heading, two spaces apart. */
export const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string => {
  const all = [heading, ...rows]
  const widths = heading.map((_, column) => Math.max(...all.map(row => displayWidth(row[column] ?? ''))))
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) => pad(row[column] ?? '', width))
      .join('  ')
      .trimEnd()
  return [line(heading), widths.map(width => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const quantity = (value: number, unit: string | undefined): string =>
  unit === undefined ? percent(value) : `${Number(value.toFixed(2))} ${unit}`

const target = (measure: Measure): string => {
  if (measure.target === undefined) return ''
  return 'atLeast' in measure.target
    ? `≥ ${quantity(measure.target.atLeast, measure.unit)}`
    : `≤ ${quantity(measure.target.atMost, measure.unit)}`
}

/** Has the measure reached its target? A measure without one has. */
export const reached = (measure: Measure): boolean => {
  if (measure.target === undefined) return true
  return 'atLeast' in measure.target
    ? measure.value >= measure.target.atLeast
    : measure.value <= measure.target.atMost
}

const verdict = (measure: Measure): string =>
  measure.target === undefined || measure.rows === 0 ? '' : reached(measure) ? 'reached' : 'not yet'

/** The whole report of a suite, as read in a terminal. */
export const report = (result: SuiteResult): string => {
  const measures = table(
    ['measure', 'rows', 'value', 'target', ''],
    result.measures.map(measure => [
      measure.name,
      String(measure.rows),
      measure.rows === 0 ? '–' : quantity(measure.value, measure.unit),
      target(measure),
      verdict(measure),
    ]),
  )
  const causes = Object.entries(result.outOfDomain).sort(([, one], [, other]) => other - one)
  const outside = table(
    ['out of domain, by cause', 'rows', 'share'],
    causes.map(([cause, count]) => [cause, String(count), percent(count / Math.max(1, result.rows))]),
  )
  const errors = table(
    ['commonest errors', 'rows', 'for example'],
    result.errors.map(({ kind, count, example }) => [clip(kind, 64), String(count), clip(example, 96)]),
  )
  return [
    `${result.suite}: ${result.rows} rows, ${result.inDomain} in domain`,
    measures,
    ...(causes.length > 0 ? [outside] : []),
    ...(result.errors.length > 0 ? [errors] : []),
    ...result.notes.map(note => `· ${note}`),
  ].join('\n\n')
}
