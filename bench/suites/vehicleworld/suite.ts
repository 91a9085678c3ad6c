import { join } from 'node:path'
import { text } from '../../../agent/domain/language.ts'
import type { Exchange } from '../../../agent/planning/plan.ts'
import type { Request } from '../../../agent/understanding/request.ts'
import { type Brain, localBrain } from '../../brain/brain.ts'
import { describe } from '../../scoring/describe.ts'
import type { Effect } from '../../scoring/effect.ts'
import { comesToNothing, plainScene, planningContextOf, wanted } from '../../scoring/imagine.ts'
import { acts, effectsOf } from '../../scoring/requests.ts'
import { Scorecard } from '../../scoring/scorecard.ts'
import { findFolder, readLines } from '../../shared/data.ts'
import { inSplit } from '../../shared/split.ts'
import type { Suite } from '../../suite.ts'
import { cellsGiven, goldOf, type Label, labelsOf, type Setting } from './gold.ts'
import { withoutInventedLevels } from './invented-levels.ts'
import { namesAll } from './naming.ts'
import { speakerOf, worldOf } from './places.ts'
import { asksPlainly } from './plain.ts'
import { type Scenario, scenarioSchema, type Turn } from './rows.ts'

const SETTINGS = 'set, adjust, switch within the catalogue: all understood exactly'
const FIRST = '  of these, first turns'
const FOLLOWING = '  of these, follow-ups'
const NAMED = '  of these, all settings named in the words'
const HINTED = '  of these, some only hinted at or carried over'
const ERRANDS = 'with an errand of a skill (music, calls, routes)'
const STILL = 'empty call list: nothing moves'
const PLAIN = '  empty though the words plainly ask (left out above)'
const OTHER = 'only things this car has not: nothing moves'

const NOTES = [
  'In the catalogue: every expected call sets, adjusts or switches a setting; turns run in order, each hearing what the one before came to.',
  "Where the words name no place, the label's driver, speaker, front row or whole car is a convention: not having heard one is right. Places carried over from the turn before must be.",
  "Named in the words: for every wish, one of the catalogue's English names stands in the sentence. The rest can only be met by knowing what a situation calls for, often in just the annotator's way.",
  'A scenario\'s car has only some modules: where the words name none ("I am cold"), what a whole car would do about them is right too.',
  'Degrees are scored by direction (large, little) or by range (high: upper half). A level beside a switch that no word asks for is not demanded. Unlocking before opening and switching on before dimming come along by themselves and are not demanded.',
]

/** English in-car commands of one to five turns with the calls expected. */
export const vehicleWorld: Suite = {
  id: 'vehicleworld',
  title: 'English in-car commands in one to five turns, with the calls expected',
  source: [
    'Upstream: VehicleWorld, OpenMOSS (Findings of EMNLP 2025), its query scenarios, parsed.',
    'File: scenarios.jsonl (id, inits, turns[{query, calls[{module, name, args, kwargs}]}]). Licence: none stated.',
  ],
  needsData: true,
  takesModel: true,
  async run({ data, split, brain = localBrain, limit }) {
    const card = new Scorecard()
    card.declare(SETTINGS, FIRST, FOLLOWING, NAMED, HINTED, ERRANDS, STILL, PLAIN, OTHER)
    const folder = findFolder(data, 'vehicleworld', 'scenarios.jsonl')
    const scenarios = readLines(join(folder, 'scenarios.jsonl'), scenarioSchema)
    const chosen = scenarios.filter(scenario => inSplit('vehicleworld', scenario.id, split))
    for (const scenario of chosen.slice(0, limit)) await runScenario(scenario, card, brain)
    const targets = { [SETTINGS]: { atLeast: 0.73 }, [STILL]: { atLeast: 0.95 } }
    return { ...card.result('vehicleworld', [SETTINGS], targets, NOTES), summary: brain.summary() }
  },
}

/** A model is told the turns before as an assistant that did as it was told. */
const exchange = (words: string): Exchange => ({ words, reply: text('Done.', '好了。'), byModel: true })

const runScenario = async (scenario: Scenario, card: Scorecard, brain: Brain): Promise<void> => {
  const speaker = speakerOf(scenario.inits)
  const world = plainScene(speaker, worldOf(scenario.inits))
  let previous: readonly Request[] = []
  let carried: Setting['carried'] = new Map()
  for (const [index, turn] of scenario.turns.entries()) {
    card.read()
    const recent = scenario.turns.slice(Math.max(0, index - 2), index).map(before => exchange(before.query))
    const requests = await brain.read({
      id: `${scenario.id}/${index + 1}`,
      words: turn.query,
      language: 'en',
      previous,
      context: { ...planningContextOf(world), recent },
    })
    // What is understood is judged whole; what moves, by whether its conditions hold in the scenario's world.
    const due = wanted(requests, world)
    const scene: Setting = { words: turn.query, speaker, carried }
    const called = turn.calls.flatMap(call => labelsOf(call, turn, scene))
    const labels = withoutInventedLevels(called, turn.query)
    const stirs = comesToNothing(due, world) ? [] : effectsOf(due, speaker).filter(acts)
    judgeTurn(card, scenario, turn, index, labels, effectsOf(requests, speaker), stirs.map(describe))
    const done = requests.filter(request => request.kind === 'set' || request.kind === 'skill')
    if (done.length > 0) previous = done
    carried = cellsGiven(labels)
  }
}

const judgeTurn = (
  card: Scorecard,
  scenario: Scenario,
  turn: Turn,
  index: number,
  labels: readonly Label[],
  effects: readonly Effect[],
  moved: readonly string[],
): void => {
  const entry = { id: `${scenario.id}/${index + 1}`, said: turn.query }
  const causes = labels.flatMap(label => (label.type === 'outside' ? [label.cause] : []))
  if (turn.calls.length === 0) {
    const plain = asksPlainly(turn.query)
    card.outside(plain ? "upstream's car could not just then" : 'nothing is to be done')
    card.still({ ...entry, measures: [plain ? PLAIN : STILL], aside: plain }, 'nothing', moved)
  } else if (causes[0] !== undefined) {
    card.outside(causes[0])
    if (causes.length === labels.length)
      card.still({ ...entry, measures: [OTHER] }, `nothing (${causes[0]})`, moved)
  } else if (labels.some(label => label.type === 'errand')) {
    card.understood({ ...entry, measures: [ERRANDS], aside: true }, goldOf(labels, turn.query), effects)
    card.outside('errand of a skill (scored apart)')
  } else {
    const gold = goldOf(labels, turn.query)
    card.understood(
      {
        ...entry,
        measures: [SETTINGS, index === 0 ? FIRST : FOLLOWING, namesAll(gold, turn.query) ? NAMED : HINTED],
      },
      gold,
      effects,
    )
  }
}
