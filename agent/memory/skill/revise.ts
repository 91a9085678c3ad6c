import type { SettingRequest } from '../../understanding/request.ts'
import { understand } from '../../understanding/understand.ts'
import { settingById } from '../../vehicle/catalogue/index.ts'
import { tagsIn } from '../conditions/words.ts'
import { extractStatements } from '../extraction/statements/extract.ts'
import { NOTE } from '../extraction/statements/notes.ts'
import type { HeardTurn } from '../heard-turn.ts'
import type { PreferenceEdit } from '../memory.ts'
import type { Preference } from '../preference.ts'
import type { Taxonomy } from '../taxonomy/taxonomy.ts'
import { valueWords } from '../words/row-words.ts'

type SpokenTurn = Pick<HeardTurn, 'turnId' | 'speaker' | 'words' | 'language' | 'context'>

/** "Level 1", "a bit less": another value for the setting a row is about. */
const ofSetting = (row: Preference, meant: string, { language }: SpokenTurn): PreferenceEdit | undefined => {
  if (typeof row.value === 'object' || row.value === null) return undefined
  const told: SettingRequest = {
    kind: 'set',
    setting: row.slot,
    zone: { zones: row.zone === undefined ? [] : [row.zone], source: 'unsaid' },
    change: { type: 'to', value: row.value },
    text: '',
    certainty: 1,
    origin: 'named',
  }
  const { requests } = understand(meant, {
    language,
    previous: [told],
    options: [],
    awaitingConfirmation: false,
  })
  const found = requests.find(one => one.kind === 'set' && one.setting === row.slot)
  return found?.kind === 'set' && found.change.type === 'to' && found.change.value !== row.value
    ? { value: found.change.value }
    : undefined
}

/** By which words a row's value may have been told, the longest first. */
const saidAs = (row: Preference, taxonomy: Taxonomy): readonly string[] => {
  const { value } = row
  const parts =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? ['name', 'means'].flatMap(key => (key in value ? [String(Reflect.get(value, key))] : []))
      : []
  const named = valueWords(row, taxonomy)
  return [...parts, typeof value === 'string' ? value : '', named.en, named.zh]
    .filter(word => word !== '')
    .sort((one, other) => other.length - one.length)
}

/** The sentence a row was told in, with what is meant in the place of its value, or of the value it was corrected from. */
const toldAnew = (
  row: Preference,
  versions: readonly Preference[],
  meant: string,
  taxonomy: Taxonomy,
): string | undefined => {
  const words = row.evidence.at(-1)?.words ?? ''
  const spoken = words.toLowerCase()
  for (const word of [row, ...versions].flatMap(one => saidAs(one, taxonomy))) {
    const at = spoken.indexOf(word.toLowerCase())
    if (at >= 0) return words.slice(0, at) + meant + words.slice(at + word.length)
  }
  return undefined
}

const NUMBER =
  /\d+(?:\.\d+)?(?: ?(?:%|percent|degrees?|[度档级]))?|[零一二两三四五六七八九十]+(?=[度档级])[度档级]|百分之[零一二三四五六七八九十]+/gu

/** The sentence a row was told in with another number, where it has just one: "… to 30 percent", "to 20 percent". */
export const withOtherNumber = (row: Preference, meant: string): string | undefined => {
  const words = row.evidence.at(-1)?.words ?? ''
  const [said] = words.match(NUMBER) ?? []
  const number = meant.match(NUMBER)
  const counts = typeof row.value === 'number' && words.match(NUMBER)?.length === 1
  return counts && said !== undefined && number?.length === 1 && number[0].length > meant.length - 4
    ? words.replace(said, number[0])
    : undefined
}

/**
 * What a driver's correction of a row comes to: another value, read in the sentence it was told in, or other
 * circumstances. Undefined where the words fit neither. Pure.
 * @param versions the row's earlier versions. @param meant what is right, as spoken: "Maya", "level 1", 只在冬天.
 */
export const revisionOf = (
  row: Preference,
  versions: readonly Preference[],
  meant: string,
  turn: SpokenTurn,
  taxonomy: Taxonomy,
): PreferenceEdit | undefined => {
  const definition = settingById(row.slot)
  // A destination goes by any name.
  if (definition?.value.type === 'text' && tagsIn(meant).length === 0) return { value: meant }
  if (definition !== undefined) {
    const edit = ofSetting(row, meant, turn)
    if (edit !== undefined) return edit
  } else if (row.slot !== NOTE) {
    const sentence = toldAnew(row, versions, meant, taxonomy)
    const anew =
      sentence === undefined
        ? []
        : extractStatements({ ...turn, words: sentence, language: turn.language }, { taxonomy })
    // What is liked instead may be of another kind: blues for jazz, skating for tea.
    const found = anew.find(one => one.slot === row.slot) ?? (anew.length === 1 ? anew[0] : undefined)
    if (found !== undefined && JSON.stringify(found.value) !== JSON.stringify(row.value))
      return {
        value: found.value,
        polarity: found.polarity,
        ...(found.slot === row.slot ? {} : { category: found.category, slot: found.slot }),
      }
  }
  const said = tagsIn(meant)
  // Another time of day leaves the season as it was.
  const others = row.condition.filter(tag => !said.some(one => one.dimension === tag.dimension))
  return said.length > 0 ? { condition: [...others, ...said] } : undefined
}
