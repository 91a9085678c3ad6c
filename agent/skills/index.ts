import { randomUUID } from 'node:crypto'
import type { Database } from '../platform/database.ts'
import { CoffeeSkill } from './coffee/coffee-skill.ts'
import { SimulatedCoffeeShop } from './coffee/simulated-coffee-shop.ts'
import { type DriverSeat, DriverSkill } from './driver/driver-skill.ts'
import { MediaSkill } from './media/media-skill.ts'
import { NavigationSkill } from './navigation/navigation-skill.ts'
import { type PageOpener, PageSkill } from './pages/page-skill.ts'
import { PhoneSkill } from './phone/phone-skill.ts'
import { ReminderSkill } from './reminder/reminder-skill.ts'
import type { Skill } from './skill.ts'
import { TimerSkill } from './timer/timer-skill.ts'
import { WeatherSkill } from './weather/weather-skill.ts'

export interface SkillParts {
  readonly db: Database
  /** Makes the id of an order, a timer, a reminder: at most 64 characters, never twice the same. */
  readonly newId?: () => string
  /** Who may drive; nobody to change to when absent. */
  readonly drivers?: DriverSeat
  /** Shows pages; none are shown when absent. */
  readonly pages?: PageOpener
  /** 0 ≤ n < 1, for shuffling. */
  readonly random?: () => number
}

/**
 * Everything beyond the car body, wired together: coffee, reminders and the rest ask navigation where the car is.
 * What they had under way is taken up again from the database. Time is the world's, handed to `advance`.
 */
export function createSkills({
  db,
  newId = randomUUID,
  random = Math.random,
  drivers,
  pages,
}: SkillParts): readonly Skill[] {
  const navigation = new NavigationSkill(db)
  return [
    new CoffeeSkill(new SimulatedCoffeeShop(db, newId), navigation.whereabouts),
    navigation,
    new MediaSkill(db, random),
    new WeatherSkill(),
    new TimerSkill(db, newId),
    new ReminderSkill(db, newId, navigation.whereabouts),
    new PhoneSkill(),
    new DriverSkill(drivers),
    new PageSkill(pages),
  ]
}

/** The skill that carries out a tool; undefined when it is none of theirs (the car's own). */
export const skillOf = (skills: readonly Skill[], tool: string): Skill | undefined =>
  skills.find(skill => skill.tools.some(candidate => candidate.name === tool))
