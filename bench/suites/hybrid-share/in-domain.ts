import { join } from 'node:path'
import { understand } from '../../../agent/understanding/index.ts'
import type { Request, Understanding } from '../../../agent/understanding/request.ts'
import { judge } from '../../scoring/judge.ts'
import { effectsOf } from '../../scoring/requests.ts'
import { findFolder, readLines } from '../../shared/data.ts'
import { inSplit, type Split } from '../../shared/split.ts'
import * as macSlu from '../mac-slu/gold.ts'
import { rowSchema } from '../mac-slu/rows.ts'
import * as vehicleWorld from '../vehicleworld/gold.ts'
import { withoutInventedLevels } from '../vehicleworld/invented-levels.ts'
import { speakerOf } from '../vehicleworld/places.ts'
import { scenarioSchema } from '../vehicleworld/rows.ts'

/** A row the car has everything for, with what the local understanding made of it. */
export interface InDomainRow {
  readonly id: string
  readonly words: string
  readonly heard: Understanding
  /** What was understood wrongly, a kind each; empty where everything is exactly right. */
  readonly errors: readonly string[]
}

const listen = (words: string, language: 'en' | 'zh', previous: readonly Request[]): Understanding =>
  understand(words, { language, previous, options: [], awaitingConfirmation: false })

/** Every row of MAC_SLU whose intents the car all has. */
export function* macSluRows(data: string, split: Split): Generator<InDomainRow> {
  const folder = findFolder(data, 'mac_slu', 'test_labels.jsonl')
  for (const row of readLines(join(folder, 'test_labels.jsonl'), rowSchema)) {
    if (!inSplit('mac-slu', row.id, split)) continue
    const labels = macSlu.labelsOf(row)
    if (labels.length === 0 || labels.some(label => label.type === 'outside')) continue
    const heard = listen(row.query, 'zh', [])
    const gold = macSlu.goldOf(labels)
    const { errors } = judge(gold, effectsOf(heard.requests, 'driver'))
    yield { id: row.id, words: row.query, heard, errors }
  }
}

/** Every turn of VehicleWorld whose calls the car all has, each hearing what the one before came to. */
export function* vehicleWorldRows(data: string, split: Split): Generator<InDomainRow> {
  const folder = findFolder(data, 'vehicleworld', 'scenarios.jsonl')
  for (const scenario of readLines(join(folder, 'scenarios.jsonl'), scenarioSchema)) {
    if (!inSplit('vehicleworld', scenario.id, split)) continue
    const speaker = speakerOf(scenario.inits)
    let previous: readonly Request[] = []
    let carried: vehicleWorld.Setting['carried'] = new Map()
    for (const [index, turn] of scenario.turns.entries()) {
      const scene: vehicleWorld.Setting = { words: turn.query, speaker, carried }
      const labels = withoutInventedLevels(
        turn.calls.flatMap(call => vehicleWorld.labelsOf(call, turn, scene)),
        turn.query,
      )
      const heard = listen(turn.query, 'en', previous)
      const done = heard.requests.filter(request => request.kind === 'set' || request.kind === 'skill')
      if (labels.length > 0 && labels.every(label => label.type !== 'outside')) {
        const gold = vehicleWorld.goldOf(labels, turn.query)
        const { errors } = judge(gold, effectsOf(heard.requests, speaker))
        yield { id: `${scenario.id}/${index + 1}`, words: turn.query, heard, errors }
      }
      if (done.length > 0) previous = done
      carried = vehicleWorld.cellsGiven(labels)
    }
  }
}
