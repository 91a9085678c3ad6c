import { type Localised, text } from '../../domain/language.ts'

/** What the kinds of circumstances are called. */
export const DIMENSION_NAMES: Readonly<Record<string, Localised>> = {
  season: text('Season', '季节'),
  weather: text('Weather', '天气'),
  temperature: text('Outside temperature', '气温'),
  daytime: text('Time of day', '时段'),
  weekday: text('Day of the week', '星期'),
  light: text('Light', '光线'),
  air: text('Air', '空气'),
  company: text('Who is in the car', '车里有谁'),
  place: text('Place', '地点'),
  road: text('Road', '路况'),
  activity: text('Doing what', '在做什么'),
  health: text('How one feels', '身体状况'),
  signal: text('Reception', '信号'),
}
