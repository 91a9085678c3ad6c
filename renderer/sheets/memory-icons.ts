import type { MemoryTag } from '../../agent/protocol/index.ts'
import type { IconName } from '../design/index.ts'

const GROUPS: Readonly<Record<string, IconName>> = {
  food: 'utensils',
  coffee: 'coffee',
  charging: 'zap',
  fuel: 'fuel',
  groceries: 'shopping-basket',
  parking: 'square-parking',
  routing: 'route',
  music: 'music',
  talk: 'radio',
  climate: 'thermometer',
  lighting: 'lightbulb',
  family: 'users',
  places: 'map-pin',
  health: 'heart-pulse',
  work: 'briefcase',
  hobbies: 'sparkle',
  habits: 'repeat',
  plans: 'calendar',
  person: 'user',
  likes: 'heart',
  'car.climate': 'thermometer',
  'car.comfort': 'seat',
  'car.openings': 'door',
  'car.lights': 'lightbulb',
  'car.driving': 'wheel',
  'car.displays': 'monitor',
  'car.media': 'volume-2',
  'car.quiet': 'car',
}

const TAGS: Readonly<Record<string, IconName>> = {
  'season=spring': 'sprout',
  'season=summer': 'sun',
  'season=autumn': 'leaf',
  'season=winter': 'snowflake',
  'weather=rain': 'cloud-rain',
  'weather=snow': 'cloud-snow',
  'weather=fog': 'cloud-fog',
  'weather=clear': 'sun',
  'weather=wind': 'wind',
  'temperature=cold': 'thermometer-snowflake',
  'daytime=night': 'moon',
  'light=dark': 'moon',
  'company=child': 'baby',
  'company=baby': 'baby',
  'place=home': 'house',
  'place=work': 'briefcase',
  'activity=call': 'phone',
  'activity=music': 'music',
  'activity=video': 'video',
}

const DIMENSIONS: Readonly<Record<string, IconName>> = {
  season: 'calendar',
  weather: 'cloud-sun',
  temperature: 'thermometer',
  daytime: 'clock',
  weekday: 'calendar',
  light: 'sun-moon',
  air: 'wind',
  company: 'users',
  place: 'map-pin',
  road: 'route',
  activity: 'hand',
  health: 'heart-pulse',
  signal: 'signal',
  term: 'quote',
}

/** A picture of a group; what nobody foresaw gets a tag. */
export const groupIcon = (group: string): IconName => GROUPS[group] ?? 'tag'

/** A picture of a circumstance. */
export const tagIcon = ({ dimension, value }: Pick<MemoryTag, 'dimension' | 'value'>): IconName =>
  TAGS[`${dimension}=${value}`] ?? DIMENSIONS[dimension] ?? 'clock'
