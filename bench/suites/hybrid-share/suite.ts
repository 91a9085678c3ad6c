import { DOUBTS, doubtOf } from '../../../agent/planning/hybrid/sureness.ts'
import { DataError } from '../../shared/data.ts'
import { ErrorCounter } from '../../shared/errors.ts'
import type { Measure, Suite } from '../../suite.ts'
import { addedLatency, promptSizes, unreachable } from './costs.ts'
import { type InDomainRow, macSluRows, vehicleWorldRows } from './in-domain.ts'

const SOURCES = { mac_slu: macSluRows, vehicleworld: vehicleWorldRows } as const

const NOTES = [
  'In the domain: the car has every setting and errand the row asks for, scored as in mac-slu and vehicleworld.',
  'Locally: the hybrid would act, answer or ask at once, with a model set up; the rule is doubtOf in agent/planning/hybrid/sureness.ts.',
  'A model that is always right answers with the label of the row itself. What is answered locally and wrong is then what such a model would have had right: no model can make this number larger. The errors below are these rows.',
]

const share = (some: readonly InDomainRow[], of: readonly InDomainRow[]): number =>
  some.length / Math.max(1, of.length)

/** The rows the local planner answers itself, and those it asks a model about. */
const partedBySureness = (rows: readonly InDomainRow[]) => {
  const isSure = (row: InDomainRow): boolean => doubtOf(row.heard, row.words) === undefined
  return { sure: rows.filter(isSure), unsure: rows.filter(row => !isSure(row)) }
}

const isRight = ({ errors }: InDomainRow): boolean => errors.length === 0
const isWrong = ({ errors }: InDomainRow): boolean => errors.length > 0

const measuresFor = (name: string, rows: readonly InDomainRow[]): readonly Measure[] => {
  const { sure, unsure } = partedBySureness(rows)
  const lost = sure.filter(isWrong)
  return [
    {
      name: `${name}: answered locally`,
      rows: rows.length,
      value: share(sure, rows),
      target: { atLeast: 0.8 },
    },
    { name: '  of these, understood exactly', rows: sure.length, value: share(sure.filter(isRight), sure) },
    {
      name: '  of the others, understood exactly',
      rows: unsure.length,
      value: share(unsure.filter(isRight), unsure),
    },
    {
      name: '  answered locally, and a model could be right',
      rows: rows.length,
      value: share(lost, rows),
    },
  ]
}

/** What the locally answered rows got wrong, by suite. */
const errorsIn = (name: string, rows: readonly InDomainRow[], errors: ErrorCounter): void => {
  for (const row of partedBySureness(rows).sure)
    for (const kind of row.errors) errors.add(`${name}: ${kind}`, row.words)
}

/** How much a car with a language model still does by itself. */
export const hybridShare: Suite = {
  id: 'hybrid-share',
  title: 'share of in-domain rows the hybrid answers without its model',
  source: [
    'Upstream: MAC_SLU and VehicleWorld; see the suites mac-slu and vehicleworld.',
    'Give --data the folder that holds both.',
  ],
  needsData: true,
  async run({ data, split }) {
    const found = Object.entries(SOURCES).map(([name, read]) => ({ name, rows: [...read(data, split)] }))
    const all = found.flatMap(one => one.rows)
    if (all.length === 0) throw new DataError('no row lies within the domain')
    const { sure, unsure } = partedBySureness(all)
    const errors = new ErrorCounter()
    for (const { name, rows } of found) errorsIn(name, rows, errors)
    const doubts = Object.fromEntries(
      DOUBTS.map(doubt => [doubt, unsure.filter(row => doubtOf(row.heard, row.words) === doubt).length]),
    )
    return {
      suite: 'hybrid-share',
      rows: all.length,
      inDomain: all.length,
      score: sure.length / all.length,
      measures: [
        ...found.flatMap(({ name, rows }) => measuresFor(name, rows)),
        await addedLatency(all),
        ...(await unreachable()),
        ...promptSizes(all),
      ],
      outOfDomain: {},
      errors: errors.top(),
      failures: sure
        .filter(isWrong)
        .map(row => ({ id: row.id, said: row.words, expected: 'right', got: row.errors.join('; ') })),
      notes: NOTES,
      summary: { doubts },
    }
  },
}
