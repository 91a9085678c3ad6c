import { join } from 'node:path'
import { describe } from '../../scoring/describe.ts'
import { hear } from '../../scoring/hear.ts'
import { comesToNothing, plainScene } from '../../scoring/imagine.ts'
import { acts, effectsOf, movesCar } from '../../scoring/requests.ts'
import { Scorecard } from '../../scoring/scorecard.ts'
import { findFolder, readLines } from '../../shared/data.ts'
import { inSplit } from '../../shared/split.ts'
import type { Suite } from '../../suite.ts'
import { goldOf, labelsOf } from './gold.ts'
import { rowSchema } from './rows.ts'

const EXACT = 'in the catalogue (with or without errands): all understood exactly'
const ERRANDS = 'errands of skills only: skill, intent and main slot'
const MIXED = 'partly outside: the part the car has, and nothing else'
const STILL = 'nothing in the car should move: nothing moves'

const NOTES = [
  'In the catalogue: every intent of the utterance is one of a setting or, beside at least one setting, of a skill. Right: the same settings, places, directions and values, nothing missing and nothing more.',
  'Nothing should move: no intent of the utterance is one of a setting; a skill may do its errand where the label has one, else nothing at all may be done.',
  'Where the label names no place, hearing none is right, and so is a place another part of the utterance names. Where it cannot tell two settings apart ("声音", "车灯"), each is right and so is asking.',
]

/** Chinese utterances of one to five intents, said to cars. */
export const macSlu: Suite = {
  id: 'mac-slu',
  title: 'Chinese in-car utterances with one to five intents each',
  source: [
    'Upstream: MAC_SLU, "Multi-Intent Automotive Cabin Spoken Language Understanding Benchmark" (2025), test labels.',
    'File: test_labels.jsonl (id, query, semantics[{domain, intent, slots}]). Licence: Apache-2.0.',
  ],
  needsData: true,
  async run({ data, split }) {
    const card = new Scorecard()
    card.declare(EXACT, ERRANDS, MIXED, STILL)
    const folder = findFolder(data, 'mac_slu', 'test_labels.jsonl')
    const rows = readLines(join(folder, 'test_labels.jsonl'), rowSchema).filter(row =>
      inSplit('mac-slu', row.id, split),
    )
    for (const row of rows) {
      card.read()
      const requests = hear(row.query, 'zh')
      const effects = effectsOf(requests, 'driver')
      const labels = labelsOf(row)
      const settings = labels.filter(label => label.type === 'setting').length
      const errands = labels.filter(label => label.type === 'skill').length
      const causes = labels.flatMap(label => (label.type === 'outside' ? [label.cause] : []))
      const entry = { id: row.id, said: row.query }
      if (labels.length === 0) card.outside('asks for nothing')
      else if (causes[0] !== undefined) card.outside(causes[0])
      if (causes.length === 0 && labels.length > 0)
        card.understood({ ...entry, measures: [settings > 0 ? EXACT : ERRANDS] }, goldOf(labels), effects)
      else if (settings > 0)
        card.understood({ ...entry, measures: [MIXED], aside: true }, goldOf(labels), effects)
      if (settings === 0) {
        const stirs = comesToNothing(requests, plainScene()) ? [] : effects
        const moved = stirs.filter(errands > 0 ? movesCar : acts).map(describe)
        card.still({ ...entry, measures: [STILL] }, `nothing (${causes[0] ?? 'no setting meant'})`, moved)
      }
    }
    return card.result('mac-slu', [EXACT], { [EXACT]: { atLeast: 0.85 }, [STILL]: { atLeast: 0.95 } }, NOTES)
  },
}
