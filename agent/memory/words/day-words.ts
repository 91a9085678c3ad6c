import { type Localised, text } from '../../domain/language.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
/** Within this, ms, a day needs no year. */
const YEAR = 330 * 86_400_000

/** A day as it is said: "12 January" / 「1月12日」, with the year where that is long ago. @param now epoch ms. */
export const dayOf = (time: number, now: number): Localised => {
  const day = new Date(time)
  const old = Math.abs(now - time) > YEAR
  return text(
    `${day.getDate()} ${MONTHS[day.getMonth()] ?? ''}${old ? ` ${day.getFullYear()}` : ''}`,
    `${old ? `${day.getFullYear()}年` : ''}${day.getMonth() + 1}月${day.getDate()}日`,
  )
}

/** A span's name: "March" / 「3月」, with the year where it is not this one. Times are epoch ms. */
export const monthOf = (time: number, now: number): Localised => {
  const day = new Date(time)
  const same = day.getFullYear() === new Date(now).getFullYear()
  return text(
    `${MONTHS[day.getMonth()] ?? ''}${same ? '' : ` ${day.getFullYear()}`}`,
    `${same ? '' : `${day.getFullYear()}年`}${day.getMonth() + 1}月`,
  )
}
