import { COFFEE } from './coffee.ts'
import type { SkillDomain } from './domain.ts'
import { DRIVER } from './driver.ts'
import { EATING } from './eating.ts'
import { MEDIA } from './media.ts'
import { NAVIGATION_DOMAIN } from './navigation.ts'
import { PHONE } from './phone.ts'
import { REMINDER } from './reminder.ts'
import { TIMER } from './timer.ts'
import { TRANSPORT } from './transport.ts'
import { WEATHER } from './weather.ts'

/** Every skill's language, the ones with the clearest words first. */
export const DOMAINS: readonly SkillDomain[] = [
  REMINDER,
  TIMER,
  PHONE,
  COFFEE,
  WEATHER,
  EATING,
  DRIVER,
  TRANSPORT,
  MEDIA,
  NAVIGATION_DOMAIN,
]
