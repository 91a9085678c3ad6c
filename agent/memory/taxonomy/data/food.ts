import type { CategoryDefinition } from '../taxonomy-types.ts'
import { DIETS } from './diet.ts'
import { RESTAURANTS } from './restaurants.ts'
import { TASTES } from './tastes.ts'

/** Eating out, and what somebody may, likes to and will not eat. */
export const FOOD: CategoryDefinition = {
  id: 'food',
  names: { en: 'Food and restaurants', zh: '饮食' },
  slots: [...TASTES, ...DIETS, ...RESTAURANTS],
}
