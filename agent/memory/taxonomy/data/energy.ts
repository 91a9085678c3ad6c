import type { CategoryDefinition } from '../taxonomy-types.ts'
import { value } from './value.ts'

const CHARGING = {
  en: [
    'charg(e|er|ing)( station| point)?',
    'top up',
    'top off',
    'plug in',
    'ev',
    'recharg(e|ing)',
    'low on battery',
    'battery (is )?(running )?low',
    "car's battery",
  ],
  zh: ['充电', '充电站', '充电桩', '补电', '电不够', '快充', '慢充', '超充'],
} as const
const FUEL = {
  en: [
    'gas stations?',
    '(petrol|fuel|filling|service) stations?',
    'refuel(l?ing)?',
    'fuel',
    'petrol',
    'diesel',
    'fill up',
    'get gas',
    'on gas',
    'low on gas',
  ],
  zh: ['加油', '加油站', '油价', '汽油', '柴油', '没油', '油'],
} as const

/** Where and how the battery is charged. */
export const CHARGING_CATEGORY: CategoryDefinition = {
  id: 'charging',
  names: { en: 'Charging', zh: '充电' },
  slots: [
    {
      id: 'charging_network',
      names: { en: 'charging network', zh: '充电品牌' },
      valued: 'multi',
      topics: { en: [...CHARGING.en, 'network'], zh: [...CHARGING.zh] },
      values: [],
      takesName: {
        before: {
          en: [
            'find',
            'a',
            'an',
            'use',
            'using',
            'from',
            'to',
            'for',
            'at',
            'avoid',
            'the',
            'with',
            'nearby',
          ],
          zh: ['用', '去', '找'],
        },
        after: { en: ['charg(ing|er)', 'stations?', 'network', 'only'], zh: ['充电', '的充电', '的桩'] },
        parts: {
          en: [
            'charging',
            'charge',
            'volt',
            'amp',
            'watt',
            'power',
            'energy',
            'grid',
            'electric',
            'plug',
            'ev',
          ],
          zh: ['电', '充', '能'],
        },
      },
    },
    {
      id: 'charging_type',
      names: { en: 'kind of charging', zh: '充电方式' },
      valued: 'single',
      topics: { en: [...CHARGING.en], zh: [...CHARGING.zh] },
      values: [
        value('ac', 'AC charging', '交流慢充', {
          en: ['ac', 'alternating current', 'slow charg(ing|er)'],
          zh: ['慢充', '交流'],
        }),
        value('dc', 'DC charging', '直流快充', {
          en: ['dc', 'direct current', 'regular fast charg(ing|er)'],
          zh: ['快充', '直流'],
        }),
        value('hpc', 'high-power charging', '超充', {
          en: [
            'hpc',
            'high power(ed)?( charg(ing|ers?)| charging stations?)?',
            '(ultra|super) ?(fast)? ?charg(ing|ers?)',
            'high speed charg(ing|er)',
          ],
          zh: ['超充', '大功率', '超级充电'],
        }),
      ],
    },
    {
      id: 'charging_amenities',
      names: { en: 'what a charging stop should have', zh: '充电站配套' },
      valued: 'multi',
      topics: { en: [...CHARGING.en], zh: [...CHARGING.zh] },
      answers: {
        en: [
          'amenit(y|ies)',
          'facilit(y|ies)',
          '(take|short|quick) (a )?(\\w+ )?break',
          'stop for',
          'stopover',
          'recharge',
          'battery',
        ],
        zh: ['休息一下', '歇', '设施', '服务区'],
      },
      values: [
        value('wifi', 'Wi-Fi', '无线网络', {
          en: ['wi-?fi', 'wireless internet', 'internet( access)?'],
          zh: ['wifi', 'wi-fi', '无线网', '无线网络'],
        }),
        value('restroom', 'restrooms', '洗手间', {
          en: ['restrooms?', 'toilets?', 'bathrooms?', 'washrooms?'],
          zh: ['洗手间', '厕所', '卫生间'],
        }),
        value('seating', 'a place to sit', '休息区', {
          en: [
            'seating( area)?',
            '(place|somewhere|area|spot) … (sit|relax|rest)',
            'seats? (to|where)',
            'lounge',
            'sit( down)?',
            'benches',
          ],
          zh: ['休息区', '休息室', '座位', '坐的地方', '坐一坐'],
        }),
        value('food', 'a restaurant or cafe', '餐饮', {
          en: [
            '(restaurants?|caf[eé]s?|coffee shop|food|snacks?|dining)( options?| available| on-?site)?',
            'on-site amenit(y|ies)',
            '(something|place|bite) to eat',
          ],
          zh: ['餐厅', '咖啡', '吃的', '便利店'],
        }),
        value('shade', 'a roof', '遮阳棚', {
          en: ['shaded?', '(covered|roofed) (charg(er|ing)|station|spot|bay)', 'roof over the charg(er|ing)'],
          zh: ['遮阳', '棚子'],
        }),
        value('playground', 'a playground', '儿童乐园', { en: ['playground'], zh: ['儿童乐园', '游乐场'] }),
      ],
    },
    {
      id: 'charging_limit',
      names: { en: 'charge up to', zh: '充到' },
      valued: 'single',
      topics: {
        en: ['charg(e|ed|ing) (it )?(only )?(up )?to', 'charge limit', 'stop charging at'],
        zh: ['充到', '充电上限'],
      },
      values: [],
      takesNumber: [20, 100],
    },
  ],
}

/** Where fuel is bought. */
export const FUEL_CATEGORY: CategoryDefinition = {
  id: 'fuel',
  names: { en: 'Fuel', zh: '加油' },
  slots: [
    {
      id: 'fuel_station',
      names: { en: 'favourite petrol station', zh: '常去的加油站' },
      valued: 'multi',
      topics: { en: [...FUEL.en, 'station', 'car wash'], zh: [...FUEL.zh] },
      values: [],
      takesName: {
        before: {
          en: [
            '(fill(s|ed)? (it |her )?up|fuel( up)?|refuel|tank( up)?|gas up|get (gas|petrol|fuel)) at',
            'nearest',
            'closest',
            'a',
            'an',
            'favou?rite',
            'find',
            'prioriti[sz]e',
            'avoid',
            'to',
            'at',
          ],
          zh: ['去', '在', '找'],
        },
        after: {
          en: [
            '(gas|petrol|fuel) stations?',
            'as my (\\w+ )*(gas|petrol|fuel) station',
            'stations?',
            'gas',
            'fuel',
          ],
          zh: ['加油', '的油', '加油站'],
        },
        parts: {
          en: ['gas', 'fuel', 'petro', 'pump', 'oil', 'petrol', 'diesel'],
          zh: ['石化', '石油', '油'],
        },
      },
    },
    {
      id: 'fuel_price',
      names: { en: 'price of fuel', zh: '对油价的态度' },
      valued: 'single',
      topics: { en: [...FUEL.en], zh: [...FUEL.zh] },
      values: [
        value('cheapest', 'always the cheapest', '一定要最便宜', {
          en: [
            'always … (cheapest|lowest)( price)?',
            '(cheapest|lowest) … no matter what',
            '(absolute|very) (cheapest|lowest)( fuel)?( prices?)?',
            'always want to pay … lowest',
            'only the cheapest',
          ],
          zh: ['只去最便宜的', '总是找最便宜', '一定要最便宜', '永远最便宜'],
        }),
        value(
          'rather_cheap',
          'rather cheap',
          '尽量便宜',
          {
            en: [
              'cheap(er|est)?',
              'lowest( fuel)? prices?',
              'low(er)? (price|cost)',
              'budget(-friendly)?',
              'affordable',
              'save (some )?(money )?on fuel',
              'save some money',
              'competitive prices?',
              'best deal',
              'economical',
              'good (fuel )?prices?',
              'price does matter',
            ],
            zh: ['便宜', '实惠', '省油钱', '油价低', '价格低'],
          },
          { opposite: 'irrelevant' },
        ),
        value(
          'irrelevant',
          'price does not matter',
          '不在乎油价',
          {
            en: [
              '(price|cost|prices) (is|are) (irrelevant|no object|not important|not an issue)',
              "(don't|not|doesn't|never) (care|mind|worry|bother|matter) … (price|cost|prices)",
              "(price|prices|cost) (doesn't|don't|does not|do not|isn't) … (matter|factor|issue|concern)",
              '(without|no) (consider(ing)?|regard|worry(ing)?) … (price|cost|prices)',
              '(regardless|irrespective) of … (price|cost|prices)',
              '(disregard(ing)?|ignor(e|ing)) … (price|prices|cost)',
              "don't worry about … (cheapest|prices?)",
              "(don't|not) (need to )?(worry|focus|care) … (price|cost|prices)",
            ],
            zh: ['价格无所谓', '不在乎油价', '不看价格', '多少钱都行', '油价无所谓', '贵点没关系'],
          },
          { opposite: 'rather_cheap', indifferent: true },
        ),
      ],
    },
    {
      id: 'green_fuel',
      names: { en: 'paying more for green fuel', zh: '愿为环保燃料多付' },
      valued: 'single',
      topics: { en: [...FUEL.en], zh: [...FUEL.zh] },
      values: [
        value(
          'yes',
          'yes, even if it costs more',
          '愿意',
          {
            en: [
              '(green(er)?|eco(-?friendly)?|environmentally friendly|clean(er)?|renewable|bio|sustainable) (fuel|petrol|gas|option|choice|diesel)s?',
              'environmentally (conscious|friendly)',
              'eco-?friendl(y|iness)',
              'biofuel',
            ],
            zh: ['环保(燃料|油|汽油)', '绿色燃料', '清洁燃料', '生物燃料', '乙醇汽油'],
          },
          { sure: true, opposite: 'no' },
        ),
        value(
          'no',
          'no, the cheapest will do',
          '不愿意',
          {
            en: [
              "(not|don't (?!mind)|isn't|no|won't|never) … (extra|more) for (green|eco|fancy|anything fancy) …?(fuel)?",
              "(not|don't|isn't|no) … (green|eco-?friendly) fuel",
              '(disregard|ignore|skip|regardless of) … (green|eco-?friendl(y|iness)) ?(fuel)?',
              'only … standard fuel',
              '(regular|standard|normal) fuel (only|is fine)',
            ],
            zh: ['不想为环保多花', '普通汽油就行', '不要环保燃料'],
          },
          { sure: true, opposite: 'yes' },
        ),
      ],
    },
    {
      id: 'fuel_grade',
      names: { en: 'fuel grade', zh: '油号' },
      valued: 'single',
      topics: { en: ['octane', 'fuel', 'petrol', 'gas'], zh: ['汽油', '加油', '油号', '号油'] },
      values: [
        value('92', '92 octane', '92号', { zh: ['92号?', '九二'] }),
        value('95', '95 octane', '95号', { en: ['95 octane', 'octane 95'], zh: ['95号?', '九五'] }),
        value('98', '98 octane', '98号', { en: ['98 octane', 'octane 98'], zh: ['98号?', '九八'] }),
        value('diesel', 'diesel', '柴油', { en: ['diesel'], zh: ['柴油'] }),
        value('premium', 'premium fuel', '高标号', {
          en: ['premium (fuel|gas|petrol)', 'super unleaded'],
          zh: ['高标号'],
        }),
      ],
    },
  ],
}
