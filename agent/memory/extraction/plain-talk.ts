import { lexicon as carLexicon } from '../../understanding/lexicon/lexicon.ts'
import { normalise } from '../../understanding/text/normalise.ts'

/** "From 4 to 3" says what was and what is; only the latter counts. Places of the car that are no settings here. */
const CLEANED: readonly (readonly [RegExp, string | ((match: string, ...groups: string[]) => string)])[] = [
  // A time of day is no value of anything.
  [
    /\b(?:at |around |by |until |about )?\d{1,2}(?::\d{2}(?: ?[ap]\.?m\b\.?)?| ?[ap]\.?m\b\.?| o'clock\b)/gu,
    ' then ',
  ],
  [/(?:[一二三四五六七八九十两\d]{1,3})点(?:钟|半|[一二三四五六七八九十\d]{1,3}分?|整)/gu, '那时'],
  [/\bfrom (?:level |about )?(-?\d+(?:\.\d+)?)(?:%| percent| degrees)? (?:down |up |back )?to\b/gu, 'to'],
  [/\b(?:in|into|from|behind|on) the (?:driver|passenger)'?s? seat\b/gu, ' , '],
  [
    /\b(?<!(?:turn|turned|turning|switch|switched|switching|put|flip|kick|leave|left|keep|kept|have|it|them|heat|heating|massage|ventilation|lights?|mode) )on (?=the|my|a|an|this|that|our|his|her|its|their|your|each|every|long|board|holidays?|weekdays|weekends|business|purpose|foot|duty|traffic|roads?|highways?|me|us|him|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\w+ing\b)/gu,
    ' upon ',
  ],
  [
    /\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?\b/gu,
    ' ',
  ],
  [/\b(my|his|her|your|their|lower) (?:lower )?back\b/gu, '$1 posture'],
  [/\b(?:outside|outdoor|ambient) temperature\b/gu, ' outdoors '],
  // In a car "the panel" is the one with the instruments.
  [
    /\b(?<=(?:the|this|that|my|our|your|set|switch|make|keep) )panel\b(?! (?:of|for|about|with|discussion|member|talk|session|on (?!\d|off|max|min|low|high)))/gu,
    'instrument panel',
  ],
  // "A half-written email": half of nothing.
  [
    /\b(?:half|mid|door|window|light|high|low|full|short|long|open)-(?!way\b|open\b|closed\b|screen\b|beams?\b|level\b)[a-z]{3,}/gu,
    'whole',
  ],
  [/\bmax(?:ed|ing)? out\b/gu, 'max'],
  // Adverbs that begin with the numeral one.
  [/一般|一向/gu, '平时'],
  [/一直|一律/gu, '总是'],
  [/\btold the car\b|\bin the car\b|\bgot (?:in|into) the car\b|\bthe car\b/gu, ' '],
  [
    /\b(go|went|change|changed|switch|switched|set|put|bring|turn|turned|come|get|move|moved|reset|restore|dial)\b([^.,;]{0,24}?)\bback\b(?! ?seat| row| window)/gu,
    '$1$2',
  ],
  [/(^|[.,;!?'"]\s*)back to\b/gu, '$1to'],
  [
    /\b(12|24)[ -]?(?:h|hr|hours?)(?:[ -](?:format|clock|time|mode))?\b|\bmilitary time\b/gu,
    (_match, hours: string | undefined) => ` ${hours ?? '24'}h `,
  ],
]

/** Values whose name is only whole with "mode": "set the mode to defog" speaks of the defog mode, not of the defogger. */
const MODES: ReadonlySet<string> = new Set(
  [...carLexicon().settings.values()].flatMap(({ value }) =>
    value.type === 'enum'
      ? value.values.flatMap(({ en }) =>
          en.flatMap(name => {
            const bare = /^(\w+) mode$/u.exec(name)?.[1]
            return bare === undefined || en.includes(bare) ? [] : [bare]
          }),
        )
      : [],
  ),
)
const MODE_TO =
  /\bmode (?:(?:was|is|be|got) )?(?:(?:set|changed|switched|put|turned) )?(?:back )?to (\w+)\b(?! mode)/gu

/** Ids of values as displays and tools write them: "face_feet". */
const WRITTEN_IDS: ReadonlyMap<string, string> = new Map(
  [...carLexicon().settings.values()].flatMap(({ value }) =>
    value.type === 'enum'
      ? value.values.filter(one => one.id.includes('_')).map(one => [one.id, one.en[0] ?? one.id] as const)
      : [],
  ),
)
const withoutIds = (text: string): string =>
  text.includes('_')
    ? text.replace(/[a-z]+(?:_[a-z]+)+/gu, id => WRITTEN_IDS.get(id) ?? id.replaceAll('_', ' '))
    : text

/** Talk as its settings are read from: normalised, written ids as words, without what only looks like a value. */
export const plainTalk = (words: string): string => {
  let text = withoutIds(normalise(words).text)
  for (const [pattern, by] of CLEANED)
    text = typeof by === 'string' ? text.replace(pattern, by) : text.replace(pattern, by)
  return text.replace(MODE_TO, (said, mode: string) => (MODES.has(mode) ? `${said} mode` : said))
}
