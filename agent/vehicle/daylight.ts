/**
 * Is it light outside at this moment? Local time of the machine; sunrise and sunset swing around six o'clock
 * by an hour and a half between midsummer and midwinter (about 35° north).
 */
export const isDaylight = (epochMs: number): boolean => {
  const date = new Date(epochMs)
  const dayOfYear = date.getMonth() * 30.4 + date.getDate()
  const swing = 1.5 * Math.cos(((dayOfYear - 172) / 365) * 2 * Math.PI)
  const hour = date.getHours() + date.getMinutes() / 60
  return hour >= 6 - swing && hour < 18 + swing
}
