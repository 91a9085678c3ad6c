import { CLIMATE_CATEGORY, LIGHTING_CATEGORY } from './data/comfort.ts'
import { CHARGING_CATEGORY, FUEL_CATEGORY } from './data/energy.ts'
import { COFFEE_CATEGORY, GROCERIES } from './data/errands.ts'
import { FOOD } from './data/food.ts'
import { LIFE } from './data/life.ts'
import { MUSIC_CATEGORY } from './data/music.ts'
import { PARKING_CATEGORY } from './data/parking.ts'
import { ROUTING_CATEGORY } from './data/routing.ts'
import { TALK_CATEGORY } from './data/talk.ts'
import type { CategoryDefinition } from './taxonomy-types.ts'

/** The tree every memory starts with. It grows by data: see `growth.ts`. */
export const DECLARED: readonly CategoryDefinition[] = [
  FOOD,
  COFFEE_CATEGORY,
  CHARGING_CATEGORY,
  FUEL_CATEGORY,
  GROCERIES,
  PARKING_CATEGORY,
  ROUTING_CATEGORY,
  MUSIC_CATEGORY,
  TALK_CATEGORY,
  CLIMATE_CATEGORY,
  LIGHTING_CATEGORY,
  ...LIFE,
]
