import { type Localised, text } from '../../domain/language.ts'
import type { MemoryAnswer } from '../memory.ts'
import type { Preference } from '../preference.ts'
import { askedOf } from '../recall/request.ts'
import type { RecallQuery } from '../recollection.ts'
import { taxonomy as declared, type Taxonomy } from '../taxonomy/taxonomy.ts'
import { dayOf, monthOf } from '../words/day-words.ts'
import { knownSince, quotedWords } from '../words/known-words.ts'
import { clauseOf, type Hearing } from '../words/row-clauses.ts'
import { type About, aboutOf } from './matching.ts'
import { type MemoryQuestion, questionIn, type Span } from './questions.ts'

/** How many things one spoken answer tells; the screen shows the rest. A thing is one subject's slot. */
const TOLD = 4
/** A row this much weaker than the best match is about something else. */
const NEAR = 0.6

/** An answer before it is known whether it was asked for by name. */
type Answer = Omit<MemoryAnswer, 'specific'>

interface Asking {
  readonly about: About
  readonly rows: readonly Preference[]
  readonly hearing: Hearing
  /** Epoch ms. */
  readonly now: number
  /** Rows the talk was about just before: what "that" and "it" mean. */
  readonly lately: readonly Preference[]
}

const isLive = (row: Preference, now: number): boolean =>
  row.supersededBy === undefined && (row.validTo === undefined || row.validTo > now)

/** How worth telling a row is where everything is asked for: what keeps harm away first, then what serves often. */
const worth = (row: Preference): number =>
  (row.slot === 'allergy' || row.category === 'health' ? 4 : 0) +
  (row.origin === 'observed' ? -2 : 0) +
  (row.passing === true ? -1 : 0) +
  Math.min(2, row.uses / 3) +
  Math.min(1.5, row.evidence.length / 2) +
  row.strength

/** The rows of one thing belong together: what one likes, and when one does not. */
const things = (rows: readonly Preference[]): readonly (readonly Preference[])[] => {
  const groups = new Map<string, Preference[]>()
  for (const row of rows) {
    const key = `${row.subject}|${row.slot}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return [...groups.values()].map(group =>
    group.sort((a, b) => a.condition.length - b.condition.length || a.validFrom - b.validFrom),
  )
}

/** One thing of each category first, so that an overview is one. */
const spread = (groups: readonly (readonly Preference[])[]): readonly (readonly Preference[])[] => {
  const seen = new Set<string>()
  const [first, rest]: [(readonly Preference[])[], (readonly Preference[])[]] = [[], []]
  for (const group of groups) {
    const category = group[0]?.category ?? ''
    if (seen.has(category)) rest.push(group)
    else {
      seen.add(category)
      first.push(group)
    }
  }
  return [...first, ...rest]
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const joined = (clauses: readonly Localised[]): Localised =>
  text(clauses.map(one => one.en).join('; '), clauses.map(one => one.zh).join('，'))

/** Sentences short enough to hear, and how much more the screen has. */
const spoken = (groups: readonly (readonly Localised[])[], more: number): Localised => {
  const sentences = groups.map(joined)
  return text(
    [
      ...sentences.map(({ en }) => `${capital(en)}.`),
      ...(more > 0 ? [`And ${more} more on the screen.`] : []),
    ].join(' '),
    [
      ...sentences.map(({ zh }) => `${zh}。`),
      ...(more > 0 ? [`另外还有${more}条，可以在屏幕上看。`] : []),
    ].join(''),
  )
}

/** Most rows of one thing that are told. */
const OF_ONE = 3

const tell = (
  rows: readonly Preference[],
  say: (row: Preference) => Localised,
  order: 'overview' | 'matched',
): Answer => {
  const groups = order === 'overview' ? spread(things(rows)) : things(rows)
  const told = groups.slice(0, TOLD).map(group => group.slice(0, OF_ONE))
  const many = told.reduce((sum, group) => sum + group.length, 0)
  return {
    say: spoken(
      told.map(group => group.map(say)),
      rows.length - many,
    ),
    preferences: groups.flat(),
  }
}

/** The rows a question is about, best first. */
const matched = (rows: readonly Preference[], { about }: Asking): readonly Preference[] => {
  const scored = rows.map(row => ({ row, fit: about.fits(row) })).filter(({ fit }) => fit > 0)
  const best = Math.max(0, ...scored.map(({ fit }) => fit))
  return scored
    .filter(({ fit }) => fit >= NEAR * best)
    .sort((a, b) => b.fit - a.fit || worth(b.row) - worth(a.row) || b.row.validFrom - a.row.validFrom)
    .map(({ row }) => row)
}

const nothing = (asking: Asking): Answer => ({
  say:
    asking.about.topical || asking.about.ofOthers
      ? text(
          "I don't know anything about that yet. Tell me, and I'll remember.",
          '这方面我还不了解，告诉我，我就记住。',
        )
      : text(
          "I haven't learned anything about you yet. Tell me what you like, and I'll remember.",
          '我还不了解你，告诉我你喜欢什么，我就记住。',
        ),
  preferences: [],
})

const know = (asking: Asking): Answer => {
  const live = asking.rows.filter(row => isLive(row, asking.now))
  const specific = asking.about.topical || asking.about.ofOthers
  const found = matched(live, asking)
  if (found.length === 0) return nothing(asking)
  return tell(found, row => clauseOf(row, asking.hearing), specific ? 'matched' : 'overview')
}

/** "You used to like the ambient light blue, until 3 March; now it's red." */
const before = (asking: Asking): Answer => {
  const past = matched(
    asking.rows.filter(row => !isLive(row, asking.now) && row.polarity > 0),
    asking,
  )
  if (past.length === 0) {
    const now = know(asking)
    const nothingEarlier = text("I don't remember anything earlier about that.", '这方面我没有更早的记忆。')
    return now.preferences.length === 0
      ? { say: nothingEarlier, preferences: [] }
      : { ...now, say: text(`${nothingEarlier.en} ${now.say.en}`, `${nothingEarlier.zh}${now.say.zh}`) }
  }
  const byId = new Map(asking.rows.map(row => [row.id, row]))
  const newest = [...past].sort((a, b) => (b.validTo ?? b.validFrom) - (a.validTo ?? a.validFrom))
  return tell(
    newest,
    row => {
      const { en, zh: once } = clauseOf(row, asking.hearing, 'past')
      const zh = row.validTo === undefined ? once : clauseOf(row, asking.hearing).zh
      const end = row.validTo === undefined ? undefined : dayOf(row.validTo, asking.now)
      const next = row.supersededBy === undefined ? undefined : byId.get(row.supersededBy)
      const now = next === undefined || !isLive(next, asking.now) ? undefined : clauseOf(next, asking.hearing)
      return text(
        `${en}${end === undefined ? '' : `, until ${end.en}`}${now === undefined ? '' : `; now ${now.en}`}`,
        `${end === undefined ? '' : `${end.zh}之前，`}${zh}${now === undefined ? '' : `；现在${now.zh}`}`,
      )
    },
    'matched',
  )
}

/** A stretch as it is called at the beginning of an answer. A month's bounds are generous; its middle is in it. */
const stretchWords = ({ from, to, name }: Span, now: number): Localised => {
  if (name !== undefined) return /^\d|^the /u.test(name.en) ? text(`in ${name.en}`, name.zh) : name
  const { en, zh } = to - from > 20 * DAY ? monthOf((from + to) / 2, now) : dayOf((from + to) / 2, now)
  return text(`${to - from > 20 * DAY ? 'in' : 'on'} ${en}`, zh)
}
const DAY = 86_400_000

/** What held or was said in a stretch of the past; what was said in it goes first. */
const then = (asking: Asking, span: Span): Answer => {
  const { from, to } = span
  const within = asking.rows.filter(
    row => row.validFrom < to && (row.validTo ?? Number.POSITIVE_INFINITY) > from,
  )
  const fresh = within.filter(row => row.validFrom >= from)
  const found = matched(fresh.some(row => asking.about.fits(row) > 0) ? fresh : within, asking)
  const when = stretchWords(span, asking.now)
  if (found.length === 0)
    return {
      say: text(`I don't remember anything of that ${when.en}.`, `这方面我没有${when.zh}的记忆。`),
      preferences: [],
    }
  const answer = tell(
    found,
    row => clauseOf(row, asking.hearing, isLive(row, asking.now) ? 'now' : 'past'),
    'matched',
  )
  const { en, zh } = answer.say
  return {
    ...answer,
    say: text(`${capital(when.en)}: ${en.charAt(0).toLowerCase()}${en.slice(1)}`, `${when.zh}：${zh}`),
  }
}

/** What "since when?" and "who told you?" are about: what is named, else what the talk was about. */
const meant = (asking: Asking): readonly Preference[] => {
  const live = asking.rows.filter(row => isLive(row, asking.now))
  const named = asking.about.topical || asking.about.ofOthers ? matched(live, asking) : []
  return (named.length > 0 ? named : asking.lately).slice(0, 2)
}

const unclear: Answer = {
  say: text(
    'What do you mean? Ask me about one thing, like your coffee.',
    '你指的是哪件事？可以具体问，比如“我的咖啡”。',
  ),
  preferences: [],
}

/** Says one thing about each row that is meant; asks back where none is. */
const tellMeant = (asking: Asking, wording: (clause: Localised, row: Preference) => Localised): Answer => {
  const rows = meant(asking)
  return rows.length === 0
    ? unclear
    : tell(rows, row => wording(clauseOf(row, asking.hearing), row), 'matched')
}

const since = (asking: Asking): Answer =>
  tellMeant(asking, ({ en, zh }, row) => {
    const day = dayOf(row.validFrom, asking.now)
    return text(`${en}: since ${day.en}`, `${zh}，从${day.zh}开始`)
  })

const source = (asking: Asking): Answer =>
  tellMeant(asking, ({ en, zh }, row) => {
    const known = knownSince(row, asking.hearing.listener, asking.now)
    const said = quotedWords(row)
    return said === undefined
      ? text(`${en}: ${known.en}`, `${zh}，因为${known.zh}`)
      : text(`${en}: ${known.en}, “${said}”`, `${zh}，因为${known.zh}“${said}”`)
  })

const answerTo = (question: MemoryQuestion, asking: Asking): Answer => {
  switch (question.type) {
    case 'know':
      return know(asking)
    case 'before':
      return before(asking)
    case 'then':
      return then(asking, question.span)
    case 'since':
      return since(asking)
    case 'source':
      return source(asking)
  }
}

/**
 * Answers a question about the memory itself. Pure.
 * @param rows every row of the driver, the past ones too.
 * @param lately rows the talk was about just before: what "since when?" alone means.
 */
export const answerFrom = (
  query: RecallQuery,
  rows: readonly Preference[],
  now: number,
  lately: readonly Preference[] = [],
  taxonomy: Taxonomy = declared(),
): MemoryAnswer => {
  const question = questionIn(query.words, now)
  const asked = askedOf(query, [...new Set(rows.map(row => row.subject))], taxonomy)
  const about = aboutOf(asked, rows, taxonomy, { dated: question.type === 'then' })
  const answer = answerTo(question, {
    about,
    rows,
    now,
    lately,
    hearing: { listener: query.asker, taxonomy },
  })
  return { ...answer, specific: about.topical || about.ofOthers }
}
