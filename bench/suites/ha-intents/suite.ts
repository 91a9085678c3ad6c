import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../../agent/domain/language.ts'
import { describe } from '../../scoring/describe.ts'
import type { Effect } from '../../scoring/effect.ts'
import { hear } from '../../scoring/hear.ts'
import { comesToNothing, plainScene } from '../../scoring/imagine.ts'
import { acts, effectsOf } from '../../scoring/requests.ts'
import { Scorecard } from '../../scoring/scorecard.ts'
import { findFolder, readLines } from '../../shared/data.ts'
import { inSplit } from '../../shared/split.ts'
import type { Suite } from '../../suite.ts'
import { labelOf } from './gold.ts'
import { inTheCar } from './rooms.ts'
import { type Row, rowSchema, textSlot } from './rows.ts'

const SEATS = { en: 'English, rooms said as seats', 'zh-cn': 'Chinese, rooms said as seats' } as const
const VERBATIM = { en: 'English, verbatim', 'zh-cn': 'Chinese, verbatim' } as const
const STILL = 'things only houses have: nothing is done'
const LANGUAGES: Readonly<Record<Row['lang'], Language>> = { en: 'en', 'zh-cn': 'zh' }

const effects = (words: string, row: Row): readonly Effect[] =>
  effectsOf(hear(words, LANGUAGES[row.lang]), 'driver')

/** What would be done about the words, where nothing should be. */
const stirs = (words: string, row: Row): readonly Effect[] =>
  comesToNothing(hear(words, LANGUAGES[row.lang]), plainScene()) ? [] : effects(words, row).filter(acts)

const NOTES = [
  'In domain: lights, curtains and windows, doors and locks, fans and temperature, media, volume, timers, time, date, weather, "never mind".',
  'Rooms are said as seats ("in the kitchen" → "in the back row") and the place is not scored, only intent and value; verbatim rows keep the rooms.',
  "A house's lights may be any lamp of the car; asking back which one is right too. Small talk, switches, garages and impossible temperatures are out of domain.",
]

/** Home Assistant's sentences, of the kinds a car has. */
export const haIntents: Suite = {
  id: 'ha-intents',
  title: 'sentences with intent and slots from Home Assistant, English and Chinese',
  source: [
    'Upstream: home-assistant/intents on GitHub, tests/en and tests/zh-cn, flattened to one sentence a line.',
    'Files: en.jsonl, zh-cn.jsonl (lang, sentence, intent, slots). Licence: CC BY 4.0.',
  ],
  needsData: true,
  async run({ data, split }) {
    const card = new Scorecard()
    card.declare(SEATS.en, SEATS['zh-cn'], VERBATIM.en, VERBATIM['zh-cn'], STILL)
    const folder = findFolder(data, 'ha_intents', 'en.jsonl')
    const rows = ['en.jsonl', 'zh-cn.jsonl']
      .map(file => join(folder, file))
      .filter(existsSync)
      .flatMap(path => readLines(path, rowSchema))
    for (const [index, row] of rows.entries()) {
      if (!inSplit('ha-intents', `${row.lang}:${row.sentence}`, split)) continue
      card.read()
      const id = `${row.lang}-${index}`
      const label = labelOf(row)
      const said = inTheCar(row.sentence, row.lang, textSlot(row, 'search_query'))
      if ('outside' in label) {
        card.outside(label.outside)
        const entry = { id, said, measures: [STILL] }
        card.still(entry, `nothing (${label.outside})`, stirs(said, row).map(describe))
        continue
      }
      card.understood({ id, said, measures: [SEATS[row.lang]] }, label.gold, effects(said, row))
      const verbatim = {
        id: `${id} verbatim`,
        said: row.sentence,
        measures: [VERBATIM[row.lang]],
        aside: true,
      }
      card.understood(verbatim, label.gold, effects(row.sentence, row))
    }
    return card.result(
      'ha-intents',
      [SEATS.en, SEATS['zh-cn']],
      { [SEATS.en]: { atLeast: 0.92 }, [SEATS['zh-cn']]: { atLeast: 0.92 } },
      NOTES,
    )
  },
}
