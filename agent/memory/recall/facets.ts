import type { Phrases } from '../taxonomy/taxonomy-types.ts'
import { CHINESE_FACETS, ENGLISH_FACETS } from './facet-words.ts'
import { phrasesOf } from './listed-phrases.ts'

/** In the order of what can be asked about a thing: what it is, whose, how dear, where, how good, how used. */
const FACET_IDS = [
  'milk',
  'sugar',
  'cup',
  'drink_heat',
  'song',
  'artist',
  'genre',
  'episode',
  'cuisine',
  'setting_of_meal',
  'forbidden_food',
  'provider',
  'price',
  'paying',
  'walk',
  'shelter',
  'guard',
  'step_free',
  'parking_sort',
  'power',
  'while_waiting',
  'until_full',
  'green',
  'octane',
  'market',
  'quickest_way',
  'kind_of_road',
  'patience',
  'way_round',
  'trusted_reports',
  'brightness',
  'colour',
  'mood',
] as const
export type FacetId = (typeof FACET_IDS)[number]

interface Answering {
  /** The slots it asks for, of those the request is about. */
  readonly slots: readonly string[]
  /** Its words are about these slots wherever they are said: a wheelchair's bay needs no "parking" beside it. */
  readonly alone?: true
}

/** One side of a thing a request can ask about, and the words that tell it. */
export interface Facet extends Answering {
  readonly said: Phrases
}

/**
 * Which of several sister slots a request asks for. A purpose says that somebody is going to park; "safe", "cheap" and
 * "under a roof" say which of the things known about their parking answers.
 */
const ANSWERING: Readonly<Record<FacetId, Answering>> = {
  milk: { slots: ['coffee_milk'] },
  sugar: { slots: ['coffee_sugar'], alone: true },
  cup: { slots: ['coffee_size'] },
  drink_heat: { slots: ['coffee_temperature'] },
  song: { slots: ['music_song'] },
  artist: { slots: ['music_artist'], alone: true },
  genre: { slots: ['music_genre', 'podcast_genre'] },
  episode: { slots: ['podcast_show'] },
  cuisine: { slots: ['cuisine'] },
  setting_of_meal: { slots: ['restaurant_type'], alone: true },
  forbidden_food: { slots: ['allergy', 'diet'], alone: true },
  provider: {
    slots: [
      'fuel_station',
      'charging_network',
      'music_service',
      'supermarket_chain',
      'fast_food_chain',
      'coffee_shop',
      'traffic_source',
      'news_source',
      'radio_station',
    ],
  },
  price: { slots: ['restaurant_price', 'parking_price', 'fuel_price'] },
  paying: { slots: ['payment'], alone: true },
  walk: { slots: ['parking_walk'] },
  shelter: { slots: ['parking_covered'] },
  guard: { slots: ['parking_security'] },
  step_free: { slots: ['parking_accessible'], alone: true },
  parking_sort: { slots: ['parking_type'], alone: true },
  power: { slots: ['charging_type'], alone: true },
  while_waiting: { slots: ['charging_amenities'] },
  until_full: { slots: ['charging_limit'] },
  green: { slots: ['green_fuel'] },
  octane: { slots: ['fuel_grade'] },
  market: { slots: ['grocery_kind'], alone: true },
  quickest_way: { slots: ['route_goal'] },
  kind_of_road: { slots: ['road_types'], alone: true },
  patience: { slots: ['traffic_tolerance'] },
  way_round: { slots: ['detour'], alone: true },
  trusted_reports: { slots: ['traffic_source'] },
  brightness: { slots: ['light.ambient_brightness'] },
  colour: { slots: ['light.ambient_color'] },
  mood: { slots: ['light.ambient_mood', 'music_mood'] },
}

/** Every facet with the words that tell it. */
export const FACETS: readonly Facet[] = FACET_IDS.map(id => ({
  ...ANSWERING[id],
  said: { en: phrasesOf(ENGLISH_FACETS[id]), zh: phrasesOf(CHINESE_FACETS[id]) },
}))
