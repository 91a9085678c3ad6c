import { AMOUNTS, DRINKS, EXTRAS, MILKS, ROASTS, SHOTS, SIZES, SWEETENERS } from '../skills/coffee/menu.ts'
import { understand } from '../understanding/index.ts'
import { CATALOGUE } from '../vehicle/catalogue/index.ts'
import { type NameGroup, mendWords } from '../voice/mending/mend-words.ts'

const MENU = [...DRINKS, ...MILKS, ...SWEETENERS, ...EXTRAS, ...ROASTS, ...SHOTS, ...SIZES]

/** A name that a recogniser writes for another: the menu lists such beside its true names. */
const firstLetters = (words: string): string => words.replaceAll(/[^a-z]/g, '').slice(0, 2)
const isMisspelling = (alias: string, name: string): boolean =>
  !name.includes(alias) && !alias.includes(name) && firstLetters(alias) === firstLetters(name) && !alias.includes(' ')

const misspelt = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    MENU.flatMap(({ en: [name = '', ...aliases] }) =>
      aliases.filter(alias => isMisspelling(alias, name)).map(alias => [alias, name]),
    ),
  )

/** What can be misheard, and how sure a likeness must be. Found by trying misheard names of our own. */
function groups(): readonly NameGroup[] {
  const aliases = misspelt()
  const menu = [...MENU, ...AMOUNTS].flatMap(({ en }) => en).filter(name => !(name in aliases))
  const car = CATALOGUE.flatMap(({ names, value }) => [
    ...names.en,
    ...(value.type === 'enum' ? value.values.flatMap(option => option.en) : []),
  ])
  return [
    { names: ['order', 'brew', 'coffee', 'ounce', ...menu], aliases, withCompany: 0.66, alone: 0.74 },
    { names: [...COMMAND_WORDS, ...car], withCompany: 0.78, alone: 0.8 },
  ]
}

/** Words commands begin with or turn on, beside the catalogue's names. */
const COMMAND_WORDS = (
  'open close turn switch start stop set increase decrease raise lower fold unfold lock unlock defrost defog play ' +
  'pause skip next previous navigate find remind remember cancel avoid nearby tomorrow today tonight windshield ' +
  'message messages temperature volume station weather'
).split(' ')

let known: readonly NameGroup[] | undefined

const isUnderstood = (words: string): boolean => {
  const heard = understand(words, { language: 'en', previous: [], options: [], awaitingConfirmation: false })
  return heard.requests.some(request => request.kind !== 'outside')
}

/**
 * Words as they were heard, with misheard names mended, where that makes sense of what makes none otherwise. What is
 * understood as it is stays as it is.
 */
export function mendHeard(words: string): string {
  if (/\p{Script=Han}/u.test(words) || isUnderstood(words)) return words
  known ??= groups()
  const mended = mendWords(words, known)
  return mended !== words && isUnderstood(mended) ? mended : words
}
