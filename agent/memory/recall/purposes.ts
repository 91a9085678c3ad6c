import type { Phrases } from '../taxonomy/taxonomy-types.ts'
import { phrasesOf } from './listed-phrases.ts'
import { CHINESE_PURPOSES, ENGLISH_PURPOSES } from './purpose-words.ts'

/** In the order of a day out: food and drink, something to hear, the way, the car, the people. */
const PURPOSE_IDS = [
  'eat',
  'coffee',
  'music',
  'talk',
  'radio',
  'news',
  'listen',
  'charge',
  'refuel',
  'groceries',
  'park',
  'drive',
  'town',
  'break',
  'events',
  'traffic',
  'light',
  'climate',
  'comfort',
  'people',
  'freetime',
  'home',
  'work',
  'health',
] as const
export type PurposeId = (typeof PURPOSE_IDS)[number]

/** Which slots of the memory help somebody who is after something, and what sort of thing it is. */
interface Help {
  /**
   * 1 for a slot that decides it, less for one that only tips it. Slots and categories may be named alike; a category
   * stands for all its slots.
   */
  readonly helps: Readonly<Record<string, number>>
  /** No setting of the car does it: a meal, a coffee, a place. */
  readonly errand?: true
  /** Only the frame of what is wanted where that is named too: "take me somewhere for dinner" asks for a dinner. */
  readonly frame?: true
}

/** What somebody is after when they ask for something. */
export interface Purpose extends Help {
  readonly said: Phrases
}

/**
 * The purposes a driver's requests have. A statement says what it is about by the topics of its slot; a request
 * seldom does ("I'm hungry", "play something", "随便放点什么"), which is what this table is for.
 */
const HELPS: Readonly<Record<PurposeId, Help>> = {
  eat: { errand: true, helps: { food: 1, restaurant_price: 0.9, payment: 0.8, allergy: 1, diet: 1 } },
  coffee: { errand: true, helps: { coffee: 1 } },
  music: { helps: { music: 1, radio_station: 0.5 } },
  talk: { helps: { podcast_genre: 1, podcast_show: 1, news_source: 0.4, radio_station: 0.4 } },
  radio: { helps: { radio_station: 1, news_source: 0.6, podcast_genre: 0.4, podcast_show: 0.4 } },
  news: { helps: { news_source: 1, podcast_genre: 0.5, podcast_show: 0.5, radio_station: 0.5 } },
  listen: { frame: true, helps: { music: 0.9, talk: 0.9 } },
  charge: { errand: true, helps: { charging: 1 } },
  refuel: { errand: true, helps: { fuel: 1 } },
  groceries: { errand: true, helps: { groceries: 1 } },
  park: { errand: true, helps: { parking: 1 } },
  drive: { frame: true, helps: { routing: 1, parking: 0.6 } },
  town: { errand: true, frame: true, helps: { parking: 0.9 } },
  break: { errand: true, helps: { charging_amenities: 1, restaurant_type: 0.5, coffee: 0.5, cuisine: 0.4 } },
  events: {
    errand: true,
    helps: { music_artist: 1, music_genre: 0.9, music_song: 0.7, hobbies: 0.9, likes: 0.6 },
  },
  traffic: { helps: { traffic_source: 1, traffic_tolerance: 1, detour: 1, routing: 0.6 } },
  light: { helps: { lighting: 1 } },
  climate: { helps: { climate: 1 } },
  comfort: { frame: true, helps: { climate: 0.9, lighting: 0.9 } },
  people: { errand: true, helps: { family: 1, hobbies: 0.5, likes: 0.5 } },
  freetime: { errand: true, helps: { hobbies: 1, likes: 0.7, plans: 0.6 } },
  home: { helps: { home: 1, hometown: 0.5 } },
  work: { helps: { workplace: 1, occupation: 1, employer: 1 } },
  health: { helps: { allergy: 1, health: 0.9 } },
}

/** Every purpose with the words that tell it. */
export const PURPOSES: readonly Purpose[] = PURPOSE_IDS.map(id => ({
  ...HELPS[id],
  said: { en: phrasesOf(ENGLISH_PURPOSES[id]), zh: phrasesOf(CHINESE_PURPOSES[id]) },
}))
