import { join } from 'node:path'
import type { Request } from '../../../agent/understanding/request.ts'
import { type Brain, type Heard, localBrain } from '../../brain/brain.ts'
import { describe } from '../../scoring/describe.ts'
import { imagine, planningContextOf } from '../../scoring/imagine.ts'
import { effectsOf } from '../../scoring/requests.ts'
import { Scorecard } from '../../scoring/scorecard.ts'
import { findFolder, readLines } from '../../shared/data.ts'
import { inSplit } from '../../shared/split.ts'
import type { Suite } from '../../suite.ts'
import { requestsFor, setsCar } from './actions.ts'
import { type Case, RULES } from './policies.ts'
import { type Dialogue, dialogueSchema, type Task, taskSchema } from './rows.ts'
import { sceneOf } from './scene.ts'

const SPOKEN = 'policies checked by code, over plans for the first words'
const CALLED = 'policies checked by code, over plans for each expected call'
const JUDGED = 'rules upstream leaves to a judge (004, 007, 012), checked here by code'
const ASKS = 'ambiguous: asks first'
const DECIDES = 'ambiguous, but settled by policy, state or defaults: does not ask'
const CANNOT = 'what this car cannot do either: does nothing and says so'

const NOTES = [
  "A plan is made for the first words of each dialogue in the task's car, once in clear weather and once in rain, since the data do not hold the weather; each rule a plan touches is one row.",
  "The rules are written anew from their text and look at the car before and after; the car's own guards are not used. Rules about routes (016 to 019) need upstream's map, those about calendar and weather (023, 024) its tools: not measured.",
  'Whether a first turn should be asked back is taken from the dialogues upstream judged a success; tasks that need remembered preferences are out of domain until memory is there.',
  'A tool that upstream took away is still in this car: only tasks about things this car lacks too can show whether it says so.',
]

const WEATHERS = ['clear', 'rain'] as const

/** Policies, questions where there is a choice, and honesty about what the car cannot do. */
export const carBench: Suite = {
  id: 'car-bench',
  title: 'policies, disambiguation and limits of an in-car assistant',
  source: [
    'Upstream: CAR-bench (arXiv 2601.22027), its tasks and recorded dialogues.',
    'Files: tasks.jsonl, dialogues.jsonl. Licence: MIT.',
  ],
  needsData: true,
  takesModel: true,
  async run({ data, split, brain = localBrain, limit }) {
    const card = new Scorecard()
    card.declare(SPOKEN, CALLED, JUDGED, ASKS, DECIDES, CANNOT)
    const folder = findFolder(data, 'carbench', 'tasks.jsonl')
    const dialogues = readLines(join(folder, 'dialogues.jsonl'), dialogueSchema)
    const tasks = readLines(join(folder, 'tasks.jsonl'), taskSchema).filter(task =>
      inSplit('car-bench', task.task_id, split),
    )
    for (const task of tasks.slice(0, limit)) {
      card.read()
      const ofTask = dialogues.filter(({ task_id }) => task_id === task.task_id)
      const openings = firstWords(ofTask)
      for (const said of openings) {
        const heard = await brain.read(heardOf(task, said))
        for (const weather of WEATHERS) judgeRules(card, task, said, heard, weather, SPOKEN)
      }
      for (const action of task.actions) {
        const asked = requestsFor(action)
        if (asked.length === 0) continue
        for (const weather of WEATHERS)
          judgeRules(card, task, `${action.name} ${JSON.stringify(action.kwargs)}`, asked, weather, CALLED)
      }
      if (task.kind === 'disambiguation') await judgeQuestion(card, task, ofTask, openings, brain)
      if (task.kind === 'hallucination') await judgeLimit(card, task, openings, brain)
    }
    const targets = { [SPOKEN]: { atLeast: 1 }, [CALLED]: { atLeast: 1 } }
    return { ...card.result('car-bench', [SPOKEN, CALLED], targets, NOTES), summary: brain.summary() }
  },
}

/** The first words of a task, said in its car in clear weather. */
const heardOf = (task: Task, said: string): Heard => ({
  id: `${task.task_id}: ${said}`,
  words: said,
  language: 'en',
  context: planningContextOf(sceneOf(task.context_init_config, 'clear')),
})

const firstWords = (dialogues: readonly Dialogue[]): readonly string[] => [
  ...new Set(dialogues.flatMap(({ turns }) => turns.find(turn => turn.user !== undefined)?.user ?? [])),
]

const judgeRules = (
  card: Scorecard,
  task: Task,
  said: string,
  requests: readonly Request[],
  weather: (typeof WEATHERS)[number],
  measure: string,
): void => {
  const scene = sceneOf(task.context_init_config, weather)
  const plan = imagine(requests, scene)
  const after = { ...scene.state, ...Object.fromEntries(plan.changes.map(({ key, value }) => [key, value])) }
  const asked = effectsOf(requests, 'driver').filter(effect => effect.kind === 'setting')
  const one: Case = { scene, plan, after, asked }
  for (const rule of RULES) {
    if (!rule.touches(one)) continue
    const measures = [rule.byCode ? measure : JUDGED]
    card.judged(
      { id: `${task.task_id}/${rule.id}/${weather}`, said, measures, aside: !rule.byCode },
      rule.kept(one),
      `policy ${rule.id} broken: ${rule.text}`,
      rule.text,
      plan.changes.map(({ key, value }) => `${key}=${value}`).join(' '),
    )
  }
}

/** Does a dialogue answer the first words with a question before it sets anything? */
const askedFirst = ({ turns }: Dialogue): boolean => {
  const first = turns.findIndex(turn => turn.user !== undefined)
  const rest = turns.slice(first + 1)
  const until = rest.findIndex(
    turn => turn.user !== undefined || (turn.tool !== undefined && setsCar(turn.tool)),
  )
  const replies = (until === -1 ? rest : rest.slice(0, until)).flatMap(turn => turn.assistant ?? [])
  return replies.some(reply => reply.includes('?')) && rest[until]?.user !== undefined
}

const needsMemory = (task: Task): boolean => {
  const { vehicle_settings: learned } = task.context_init_config.user_preferences
  return task.task_type === 'disambiguation_internal' && Object.values(learned).some(list => list.length > 0)
}

/** Why an ambiguity cannot be judged here; undefined when it can. */
const ambiguityElsewhere = (task: Task): string | undefined => {
  if (!task.actions.some(({ name }) => setsCar(name))) return 'an ambiguity outside the car body'
  return needsMemory(task) ? 'an ambiguity that memory settles' : undefined
}

const asksBack = async (said: string, task: Task, brain: Brain): Promise<boolean> =>
  imagine(await brain.read(heardOf(task, said)), sceneOf(task.context_init_config, 'clear')).question !==
  undefined

const judgeQuestion = async (
  card: Scorecard,
  task: Task,
  dialogues: readonly Dialogue[],
  openings: readonly string[],
  brain: Brain,
): Promise<void> => {
  const elsewhere = ambiguityElsewhere(task)
  if (elsewhere !== undefined) {
    card.outside(elsewhere)
    return
  }
  const succeeded = dialogues.filter(({ reward }) => reward === 1)
  const should =
    task.task_type === 'disambiguation_user' && succeeded.length > 0 && succeeded.every(askedFirst)
  if (task.task_type === 'disambiguation_user' && !should) {
    card.outside('an ambiguity that comes up in a later turn')
    return
  }
  for (const said of openings) {
    const asks = await asksBack(said, task, brain)
    card.judged(
      { id: task.task_id, said, measures: [should ? ASKS : DECIDES], aside: true },
      asks === should,
      '',
      should ? 'a question' : 'no question',
      asks ? 'a question' : 'no question',
    )
  }
}

/** Tools that stand for things this car has not either. */
const LACKING =
  /^(?:get_entries_from_calendar|send_email|get_distance_by_soc|get_contact_information|calculate_)/

const judgeLimit = async (
  card: Scorecard,
  task: Task,
  openings: readonly string[],
  brain: Brain,
): Promise<void> => {
  const removed = task.removed_part ?? []
  if (!removed.some(part => LACKING.test(part))) {
    card.outside('a missing tool that this car has')
    return
  }
  for (const said of openings) {
    const requests = await brain.read(heardOf(task, said))
    const plan = imagine(requests, sceneOf(task.context_init_config, 'clear'))
    const says = plan.remarks.some(({ kind }) => kind === 'outside' || kind === 'refusal')
    card.judged(
      { id: task.task_id, said, measures: [CANNOT] },
      plan.changes.length === 0 && (says || requests.length === 0),
      'does not say that it cannot',
      'says that it cannot',
      effectsOf(requests, 'driver').map(describe).join(' ; '),
    )
  }
}
