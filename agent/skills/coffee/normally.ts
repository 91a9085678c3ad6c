import { type Localised, text } from '../../domain/language.ts'
import type { Reason } from '../../domain/reason.ts'
import { byDefault } from '../shared/proposals.ts'

const AS_IT_COMES = text('this drink normally comes so', '这款饮品平时就是这样做的')

/** What is normal where nothing was said of an order's part. */
const NORMAL: Readonly<Record<string, Localised>> = {
  size: text('you named no size, and medium is the normal one', '你没说杯型，一般是中杯'),
  sweeteners: text('you asked for no sweetener', '你没说要加甜'),
  extras: text('you asked for no extras', '你没说要加料'),
  count: text('you asked for one', '你没说要几杯，就是一杯'),
}

/** The reason for a part of an order that nobody spoke of. @param part an argument of `order_coffee`. */
export const normally = (part: string): Reason => byDefault(`coffee.${part}`, NORMAL[part] ?? AS_IT_COMES)
