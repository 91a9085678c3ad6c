import { z } from 'zod'
import { type Localised, text } from '../../domain/language.ts'
import type { ToolCall } from '../../domain/tool.ts'
import type { Clock } from '../../platform/clock.ts'
import {
  answer,
  call,
  explicitly,
  type Slots,
  unknownIntent,
  wordsOf,
} from '../../skills/shared/proposals.ts'
import { bind, runTool } from '../../skills/shared/toolbox.ts'
import type { ConfirmationSheet, Skill, SkillContext, SkillProposal } from '../../skills/skill.ts'
import { languageOf } from '../../understanding/text/language.ts'
import { momentOf } from '../conditions/live.ts'
import { noteIn } from '../extraction/statements/notes.ts'
import type { HeardTurn } from '../heard-turn.ts'
import type { Memory } from '../memory.ts'
import { personAt } from '../person-at.ts'
import type { Preference } from '../preference.ts'
import { rowsAbout } from './about.ts'
import { forgetSheet } from './forget-sheet.ts'
import { justSet, keptBy } from './just-set.ts'
import { learntSay, rowClause, rowsSay, SAY } from './memory-words.ts'
import { revisionOf, withOtherNumber } from './revise.ts'
import { inverseOf, takeBackEdits } from './taking-back.ts'
import { WORDS } from './tool-words.ts'

export interface MemorySkillParts {
  readonly memory: Memory
  readonly clock: Clock
  readonly newId: () => string
  /** Profiles of whom nothing is kept. */
  readonly isGuest: (driver: string) => boolean
}

/** So long "forget that" said again means what has just gone, ms. */
const JUST_FORGOTTEN = 5 * 60_000

/** How many things are asked about one by one before all of them are meant. */
const MOST_ASKED = 3

/**
 * The long-term memory as a skill: what is told outright is kept before it is acknowledged, what is asked is answered,
 * what is to be forgotten goes, many things at once only after a yes.
 */
export class MemorySkill implements Skill {
  readonly id = 'memory'
  readonly words = WORDS
  readonly tools
  /** Whose rows went last, and when, epoch ms. */
  #forgot = { driver: '', at: 0 }

  constructor(private readonly parts: MemorySkillParts) {
    this.tools = [
      bind(
        'remember',
        'Keep for long what somebody told about themselves or others: tastes, habits, facts, standing rules.',
        z.object({ words: z.string().min(1).max(600) }),
        ({ words }, context) => this.#remember(words, context, true),
      ),
      bind(
        'tell',
        'Keep what is worth keeping of something said in passing; keeps nothing of small talk.',
        z.object({ words: z.string().min(1).max(600), alone: z.boolean() }),
        ({ words, alone }, context) => this.#remember(words, context, false, alone),
      ),
      bind(
        'revise',
        'Correct what was told or answered from memory last: `meant` is what is right instead.',
        z.object({
          words: z.string().min(1).max(600),
          meant: z.string().min(1).max(600),
          about: z.string().max(200).optional(),
        }),
        ({ words, meant, about }, context) => this.#revise(words, meant, about, context),
      ),
      bind(
        'end_rule',
        'End what the car does by itself, where it was spoken of or acted last.',
        z.object({}),
        (_, context) => this.#end(context),
      ),
      bind(
        'keep_setting',
        'Keep what the speaker set last as their preference, under the circumstances the words name.',
        z.object({ words: z.string().min(1).max(600) }),
        ({ words }, context) => this.#keep(words, context),
      ),
      bind(
        'settle_offer',
        'Answer an offer to make a habit a rule: yes lets it act alone, no keeps it from being offered again.',
        z.object({ id: z.string(), accepted: z.boolean() }),
        ({ id, accepted }) => {
          this.parts.memory.settleOffer(id, accepted)
          return { say: accepted ? SAY.agreed : SAY.declined }
        },
      ),
      bind(
        'take_back',
        'Undo what a statement taught: forget what it added, let what it replaced hold again.',
        z.object({ added: z.array(z.string()).max(1_000), ended: z.array(z.string()).max(1_000) }),
        ({ added, ended }, context) => {
          const own = (ids: readonly string[]): readonly string[] =>
            ids.filter(id => this.parts.memory.get(id)?.driver === context.driverId)
          const back = own(ended)
          const rows = own(added).flatMap(id => this.parts.memory.get(id) ?? [])
          if (this.parts.memory.takeBack({ added: own(added), ended: back }) === 0) return { say: SAY.gone }
          const told = (some: readonly Preference[]): Localised => rowsSay(some, askerOf(context))
          const before = told(back.flatMap(id => this.parts.memory.get(id) ?? []))
          const gone = told(rows)
          return {
            say:
              back.length === 0
                ? text(`Forgotten: ${gone.en}.`, `忘掉了：${gone.zh}。`)
                : text(`Taken back. As before: ${before.en}.`, `撤回了，还是之前的：${before.zh}。`),
          }
        },
      ),
      bind(
        'forget_memories',
        'Remove remembered things for good, by their ids.',
        z.object({ ids: z.array(z.string()).min(1).max(10_000) }),
        ({ ids }, context) => {
          const own = ids.filter(id => this.parts.memory.get(id)?.driver === context.driverId)
          const rows = own.flatMap(id => this.parts.memory.get(id) ?? [])
          if (rows.length === 0) return { say: SAY.gone }
          const asker = askerOf(context)
          this.parts.memory.forget(own)
          this.#forgot = { driver: context.driverId, at: context.world.time }
          const { en, zh } = rowsSay(rows, asker)
          return {
            say:
              rows.length > MOST_ASKED
                ? text(`Forgotten, all ${rows.length} of them.`, `${rows.length}条都忘掉了。`)
                : text(`Forgotten: ${en}.`, `忘掉了：${zh}。`),
          }
        },
      ),
    ]
  }

  propose(intent: string, slots: Slots, context: SkillContext): SkillProposal {
    const words = wordsOf(slots, 'words') ?? ''
    const about = wordsOf(slots, 'about')
    switch (intent) {
      case 'tell': {
        if (this.parts.isGuest(context.driverId))
          return answer(slots.asked === true || slots.alone === true ? SAY.guest : NOTHING_TO_SAY)
        const said = { value: words, reason: explicitly(words) }
        return slots.asked === true
          ? call('remember', { words: said })
          : call('tell', {
              words: said,
              alone: { value: slots.alone === true, reason: explicitly(words) },
            })
      }
      case 'settle_offer': {
        const id = wordsOf(slots, 'id') ?? ''
        const said = explicitly(slots.accepted === true ? 'yes' : 'no')
        return call('settle_offer', {
          id: { value: id, reason: said },
          accepted: { value: slots.accepted === true, reason: said },
        })
      }
      case 'end':
        return call('end_rule', {})
      case 'revise':
        return call('revise', {
          words: { value: words, reason: explicitly(words) },
          meant: { value: wordsOf(slots, 'meant') ?? words, reason: explicitly(words) },
          ...(about === undefined ? {} : { about: { value: about, reason: explicitly(words) } }),
        })
      case 'keep':
        return this.#keepable(context).length === 0
          ? answer(this.parts.isGuest(context.driverId) ? SAY.guest : SAY.nothingSet)
          : call('keep_setting', { words: { value: words, reason: explicitly(words) } })
      case 'know':
        return this.#know(words, context)
      case 'forget':
        return this.#forget(slots, words, context)
      default:
        return unknownIntent
    }
  }

  async execute(request: ToolCall, context: SkillContext) {
    return runTool(this.tools, request, context)
  }

  review(request: ToolCall, context: SkillContext): ConfirmationSheet | undefined {
    if (request.tool !== 'forget_memories') return undefined
    const { ids } = request.arguments
    const rows = Array.isArray(ids)
      ? ids.flatMap(id => (typeof id === 'string' ? (this.parts.memory.get(id) ?? []) : []))
      : []
    return forgetSheet(rows, askerOf(context))
  }

  tasks() {
    return []
  }

  advance() {
    return []
  }

  watch(): () => void {
    return () => {}
  }

  /** The memory itself forgets a driver; this skill keeps nothing of its own. */
  forgetDriver(): void {}

  #remember(words: string, context: SkillContext, asked: boolean, alone = true) {
    const speaker = askerOf(context)
    const turn = this.#turn(words, context)
    const taken = this.parts.memory.learn(turn)
    const told = learntSay(taken, speaker)
    // What fits no slot is kept as it was said, where nothing else is wanted.
    const note = told === undefined && (alone || asked) ? noteIn(turn) : undefined
    const learnt = note === undefined ? taken : this.parts.memory.take(turn, [note])
    const said = told ?? learntSay(learnt, speaker)
    const nothing = asked ? SAY.notKept : alone ? SAY.listening : NOTHING_TO_SAY
    return {
      say: said ?? nothing,
      ...inverseOf(learnt),
    }
  }

  #keepable(context: SkillContext): readonly Preference[] {
    return justSet(this.parts.memory.list(context.driverId), askerOf(context), context.world.time)
  }

  /** "Remember this setting when it rains". */
  #keep(words: string, context: SkillContext) {
    const turn = this.#turn(words, context)
    const seen = this.#keepable(context)
    const learnt = this.parts.memory.take(turn, keptBy(turn, seen))
    const kept = rowsSay([...learnt.added, ...learnt.confirmed], turn.speaker)
    // What was only seen so far is known by this very turn: taking that back leaves the car as it was set.
    const known = learnt.confirmed.filter(row => seen.some(one => one.id === row.id))
    return {
      say: text(`I'll remember it so: ${kept.en}.`, `记住了：${kept.zh}。`),
      ...inverseOf({ ...learnt, added: [...learnt.added, ...known] }),
    }
  }

  #turn(words: string, context: SkillContext): HeardTurn {
    return {
      turnId: this.parts.newId(),
      driver: context.driverId,
      speaker: askerOf(context),
      words,
      language: languageOf(words, context.language),
      context: momentOf(context.world, context.occupants),
      actions: [],
    }
  }

  /** "No, level 1", "change that to Maya": of what was spoken of last, the first row the words fit. */
  #revise(words: string, meant: string, about: string | undefined, context: SkillContext) {
    const turn = this.#turn(words, context)
    const { memory } = this.parts
    const tree = memory.taxonomy(context.driverId)
    const rows = about === undefined ? this.#spokenOf(context) : rowsAbout(about, this.#rows(context))
    if (about !== undefined && rows.length === 0) return { say: SAY.nothingKnown }
    const edits = withSiblings(rows, this.#rows(context)).flatMap(row => {
      const edit = revisionOf(row, memory.history(row.id), meant, turn, tree)
      return edit === undefined ? [] : [{ row, edit }]
    })
    // What one sentence told is mended together; of several sentences the first it fits is meant.
    const mended = edits
      .filter(({ row }) => edits[0] !== undefined && isOneSaying([row, edits[0].row]))
      .map(({ row, edit }) => ({ row, next: memory.edit(row.id, edit, turn.context.time) }))
    if (mended.length > 0) {
      const { en, zh } = rowsSay(
        mended.map(({ next }) => next),
        turn.speaker,
      )
      return { say: text(`Corrected: ${en}.`, `改好了：${zh}。`), inverse: takeBackEdits(mended) }
    }
    // "Change that to 20 percent" is told again with its number; else it may be said in full: "no, I like it dark".
    const anew = rows.flatMap(row => withOtherNumber(row, meant) ?? [])[0]
    const learnt = memory.learn({ ...turn, words: anew ?? meant })
    const told = learntSay(learnt, turn.speaker)
    return told === undefined ? { say: SAY.notCorrected } : { say: told, ...inverseOf(learnt) }
  }

  /** "Stop doing that", "that's not true any more": what was spoken of or acted last ends, and stays to be read. */
  #end(context: SkillContext) {
    const speaker = askerOf(context)
    const rules = this.#spokenOf(context)
    const now = context.world.time
    const ended = rules.map(row => ({ row, next: this.parts.memory.edit(row.id, { validTo: now }, now) }))
    if (ended.length === 0) return { say: SAY.nothingByItself }
    const { en, zh } = rowsSay(rules, speaker)
    return {
      say: text(`All right, no longer: ${en}.`, `好的，不再是：${zh}。`),
      inverse: takeBackEdits(ended),
    }
  }

  /** What stands of what the talk was about last. */
  #spokenOf(context: SkillContext): readonly Preference[] {
    const rows = new Set(this.#rows(context).map(row => row.id))
    return this.parts.memory.spokenOf(context.driverId).filter(row => rows.has(row.id))
  }

  #know(words: string, context: SkillContext): SkillProposal {
    if (this.parts.isGuest(context.driverId)) return answer(SAY.guest)
    const { say } = this.parts.memory.answer({
      driver: context.driverId,
      asker: askerOf(context),
      words,
      language: languageOf(words, context.language),
      context: momentOf(context.world, context.occupants),
      state: context.state,
    })
    return answer(say)
  }

  #rows(context: SkillContext): readonly Preference[] {
    return this.parts.memory.list(context.driverId).filter(row => row.origin !== 'observed')
  }

  /** "That": what was spoken of last, else what was said last. */
  #meant(context: SkillContext, all: readonly Preference[]): readonly Preference[] {
    const meant = this.#spokenOf(context)
    // What is gone already takes nothing else along.
    const { driver, at } = this.#forgot
    if (meant.length === 0 && driver === context.driverId && context.world.time - at < JUST_FORGOTTEN)
      return []
    return meant.length > 0 ? meant : newest(all)
  }

  #forget(slots: Slots, words: string, context: SkillContext): SkillProposal {
    const asker = askerOf(context)
    const all = this.#rows(context)
    const ids = listOf(slots.ids)
    const about = wordsOf(slots, 'about')
    const rows =
      ids !== undefined
        ? all.filter(row => ids.includes(row.id))
        : about !== undefined
          ? rowsAbout(about, all)
          : slots.all === true
            ? this.parts.memory.list(context.driverId)
            : this.#meant(context, all)
    if (rows.length === 0) return answer(SAY.nothingKnown)
    const gone = { value: rows.map(row => row.id), reason: explicitly(words) }
    if (rows.length === 1 || isOneSaying(rows)) return call('forget_memories', { ids: gone })
    if (slots.all === true || ids !== undefined || rows.length > MOST_ASKED)
      return call('forget_memories', { ids: gone }, forgetSheet(rows, asker))
    return {
      type: 'question',
      question: text('Which of these shall I forget?', '要忘掉哪一条？'),
      options: rows.map(row => ({
        label: rowClause(row, asker),
        intent: 'forget',
        slots: { ids: [row.id], words },
      })),
    }
  }
}

/** All from the same words: "too hot for spicy food, I want something light" is one thing to forget. */
const isOneSaying = (rows: readonly Preference[]): boolean =>
  rows.length <= MOST_ASKED &&
  new Set(rows.map(row => row.evidence.map(one => one.turnId).join(' '))).size === 1

/** Beside a command there is nothing to add where nothing was kept. */
const NOTHING_TO_SAY: Localised = text('', '')

const askerOf = (context: SkillContext): string =>
  personAt(context.speaker, context.occupants, context.language)

const listOf = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter(one => typeof one === 'string') : undefined

/** With whatever else the same sentence told. */
const withSiblings = (rows: readonly Preference[], all: readonly Preference[]): readonly Preference[] => {
  const turns = new Set(rows.map(row => row.evidence[0]?.turnId))
  return [...rows, ...all.filter(row => !rows.includes(row) && turns.has(row.evidence[0]?.turnId))]
}

/** "Forget that": what was said last. */
const newest = (rows: readonly Preference[]): readonly Preference[] => {
  const last = Math.max(...rows.map(row => row.validFrom))
  return rows.filter(row => row.validFrom === last)
}
