import { type Localised, text } from '../../domain/language.ts'
import type { Learnt } from '../heard-turn.ts'
import type { Preference } from '../preference.ts'
import { conditionWords } from '../words/condition-words.ts'
import { personWords } from '../words/person-words.ts'
import { titleOf } from '../words/row-words.ts'

/** How a title that needs no subject is told to the person it is about. */
const SECOND_PERSON: readonly (readonly [RegExp, string])[] = [
  [/^Likes /u, 'you like '],
  [/^Doesn't /u, "you don't "],
  [/^Eats /u, 'you eat '],
  [/^Works /u, 'you work '],
  [/^Shops /u, 'you shop '],
  [/^Takes /u, 'you take '],
  [/^Speaks /u, 'you speak '],
  [/^Prefers /u, 'you prefer '],
  [/^Avoids /u, 'you avoid '],
  [/^Wants /u, 'you want '],
  [/^Allergic /u, "you're allergic "],
  [/^Not allergic /u, "you're not allergic "],
  [/^From /u, "you're from "],
  [/^Home: /u, 'your home is '],
]

const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

const toYou = ({ en, zh }: Localised): Localised => {
  const found = SECOND_PERSON.find(([title]) => title.test(en))
  return text(
    found === undefined ? small(en) : en.replace(found[0], found[1]),
    /^(?:喜欢|不喜欢|对|在|希望|优先|说)/u.test(zh) ? `你${zh}` : zh,
  )
}

/** A row as a clause: "you like spicy food in winter" / "冬天你喜欢辣的"; of somebody else with their name. */
export const rowClause = (row: Preference, asker: string): Localised => {
  const own = row.subject === asker
  const title = titleOf(row)
  const when = conditionWords(row.condition)
  const person = personWords(row.subject, asker)
  const told = own ? toYou(title) : text(`${person.en}: ${small(title.en)}`, `${person.zh}${title.zh}`)
  return text(
    `${told.en}${when.en === '' ? '' : ` ${when.en}`}`,
    `${when.zh === '' ? '' : `${when.zh}，`}${told.zh}`,
  )
}

const MOST = 3
const joined = (clauses: readonly Localised[]): Localised => {
  const told = clauses.slice(0, MOST)
  const more = clauses.length - told.length
  return text(
    `${told.map(one => one.en).join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
    `${told.map(one => one.zh).join('；')}${more > 0 ? `；还有${more}条` : ''}`,
  )
}

/** What was kept of somebody's words, said back; undefined when nothing was. */
export const learntSay = (learnt: Learnt, asker: string): Localised | undefined => {
  const replaced = new Set(learnt.superseded.map(one => one.by.id))
  const fresh = learnt.added.filter(row => row.origin !== 'observed')
  const news = fresh.map(row => {
    const clause = rowClause(row, asker)
    const old = learnt.superseded.find(one => one.by.id === row.id)?.old
    if (!replaced.has(row.id) || old === undefined) return clause
    const before = rowClause(old, asker)
    return text(`${clause.en}, no longer: ${before.en}`, `${clause.zh}，不再是${before.zh}`)
  })
  if (news.length > 0) {
    const { en, zh } = joined(news)
    return text(`I'll remember: ${en}.`, `记住了：${zh}。`)
  }
  if (learnt.retired.length > 0) {
    const { en, zh } = joined(learnt.retired.map(row => rowClause(row, asker)))
    return text(`All right, no longer: ${en}.`, `好的，不再是：${zh}。`)
  }
  const known = learnt.confirmed.filter(row => row.origin !== 'observed')
  if (known.length > 0) {
    const { en, zh } = joined(known.map(row => rowClause(row, asker)))
    return text(`I know: ${en}.`, `我记得：${zh}。`)
  }
  return undefined
}

/** Rows told one after the other, for a list that is asked about or confirmed. */
export const rowsSay = (rows: readonly Preference[], asker: string): Localised =>
  joined(rows.map(row => rowClause(row, asker)))

/** What the memory says that names no row. */
export const SAY = {
  guest: text(
    "I don't keep anything about guests. Choose or make your profile, and I will.",
    '访客的事我不会记住，选择或新建你的档案后我就能记住了。',
  ),
  listening: text("I'm listening if the car should do anything.", '我在听，需要车上做什么就说。'),
  notKept: text(
    "I couldn't tell what to keep of that. Say it as “I like …” or “when it rains, …”.",
    '没听出要记什么，可以说“我喜欢……”或“下雨的时候……”。',
  ),
  nothingKnown: text("I don't remember anything about that.", '这方面我什么都没记。'),
  agreed: text("All right, I'll do that by myself from now on.", '好的，以后我会自己来。'),
  declined: text("All right, I won't ask that again.", '好的，不再问了。'),
  nothingSet: text(
    'Nothing was set just now. Set it as you like it, then tell me to remember it.',
    '刚才没有调过什么，先调好，再让我记住。',
  ),
  notCorrected: text(
    "I couldn't tell what to change. Say it in full, and I'll remember it so.",
    '没听出要改什么，请完整说一遍，我就照新的记。',
  ),
  nothingByItself: text(
    "There's nothing here that I do by myself. Tell me which rule shall end.",
    '这里没有我自动做的事，告诉我要停掉哪条规矩。',
  ),
  gone: text('That was forgotten already.', '那条已经忘掉了。'),
} as const
