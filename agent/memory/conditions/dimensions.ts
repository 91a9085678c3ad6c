import type { DimensionDefinition } from './dimension-types.ts'
import { JOURNEY } from './journey-dimensions.ts'
import { PERSON } from './person-dimensions.ts'
import { WORLD } from './world-dimensions.ts'

/**
 * The circumstances a preference may depend on. The one list: words are read into these tags, the live context
 * answers in them, the screen names them. A new circumstance is one row here.
 */
export const DIMENSIONS: readonly DimensionDefinition[] = [
  ...WORLD,
  ...JOURNEY,
  ...PERSON,
  {
    dimension: 'weekday',
    weight: 1,
    tags: [
      {
        value: 'weekend',
        en: 'weekends?|saturdays?|sundays?',
        zh: '周末|周六|周日|星期六|星期天',
        excludes: ['weekday'],
      },
      {
        value: 'weekday',
        en: 'weekdays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|workdays?',
        zh: '工作日|周一|周二|周三|周四|周五',
        excludes: ['weekend'],
      },
    ],
  },
  {
    dimension: 'signal',
    weight: 1.2,
    tags: [
      {
        value: 'poor',
        en: 'buffering|bad connection|poor signal|weak signal|data (?:usage|cap|plan|limit)|slow (?:connection|network)|spotty|save data',
        zh: '信号差|卡顿|流量|网络慢|网不好',
        excludes: ['good'],
      },
      {
        value: 'good',
        en: 'wi-?fi|better connection|good signal|unlimited|5g',
        zh: '网络好|信号好|有wifi',
        excludes: ['poor'],
      },
    ],
  },
]
