import type { SlotDefinition, SlotValue } from '../taxonomy-types.ts'
import { DISHES, RESTAURANT } from './eating-words.ts'
import { value } from './value.ts'

/** Adjectives of cookings a driver is likely to name; `sure` because they are said of food unless of music or places. */
const cuisine = (id: string, en: string, zh: string, ...dishes: readonly string[]): SlotValue => ({
  id,
  names: { en: `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('_', ' ')} food`, zh },
  said: {
    en: [
      `${en} (food|cuisine|restaurant|cooking|dish|place|meal|spot)`,
      `${en}`,
      ...dishes.filter(one => /[a-z]/u.test(one)),
    ],
    zh: [zh, ...dishes.filter(one => !/[a-z]/u.test(one))],
  },
})

/** What somebody likes to eat. */
export const TASTES: readonly SlotDefinition[] = [
  {
    id: 'cuisine',
    names: { en: 'favourite cuisine', zh: '喜欢的菜系' },
    valued: 'multi',
    things: true,
    topics: { en: [...RESTAURANT.en, ...DISHES.en], zh: [...RESTAURANT.zh, ...DISHES.zh] },
    values: [
      cuisine('italian', 'italian', '意大利菜', '意餐', '意面', 'pasta', 'pizza', '披萨'),
      cuisine('chinese', 'chinese', '中餐', '中国菜', 'dumpling', '饺子'),
      cuisine('sichuan', '(sichuan|szechuan)', '川菜', '四川菜', '火锅', 'hot ?pot'),
      cuisine('cantonese', 'cantonese', '粤菜', '广东菜', '早茶', 'dim sum'),
      cuisine('hunan', 'hunan', '湘菜', '湖南菜'),
      cuisine('northeastern_chinese', '(north-?eastern|dongbei)', '东北菜'),
      cuisine('jiangzhe', 'jiangzhe', '江浙菜', '本帮菜', '淮扬菜'),
      cuisine('indian', 'indian', '印度菜', 'curry', 'curries'),
      cuisine('mexican', 'mexican', '墨西哥菜', 'taco', 'burrito'),
      cuisine('american', 'american', '美式', '美国菜'),
      cuisine('japanese', 'japanese', '日料', '日本菜', '寿司', 'sushi', 'ramen', '日本料理'),
      cuisine('korean', 'korean', '韩餐', '韩国菜', '韩国料理', '烤肉', 'kimchi'),
      cuisine('thai', 'thai', '泰国菜', '泰餐'),
      cuisine('vietnamese', 'vietnamese', '越南菜', 'pho'),
      cuisine('french', 'french', '法餐', '法国菜'),
      cuisine('spanish', 'spanish', '西班牙菜', 'tapas'),
      cuisine('greek', 'greek', '希腊菜'),
      cuisine('turkish', 'turkish', '土耳其菜', 'kebab'),
      cuisine('middle_eastern', '(middle eastern|lebanese)', '中东菜'),
      cuisine('mediterranean', 'mediterranean', '地中海菜'),
      cuisine('german', 'german', '德国菜'),
      cuisine('ethiopian', 'ethiopian', '埃塞俄比亚菜'),
      cuisine('western', 'western', '西餐', '牛排', 'steak'),
      cuisine('seafood', 'seafood', '海鲜'),
      cuisine('noodles', 'noodle', '面条', '面馆', '拉面', '吃面'),
    ],
  },
  {
    id: 'spice',
    names: { en: 'spiciness', zh: '辣度' },
    valued: 'single',
    topics: { en: ['food', 'dish', 'meal', 'eat(ing)?'], zh: ['菜', '吃', '口味', '辣度'] },
    answers: { en: [...RESTAURANT.en], zh: [...RESTAURANT.zh] },
    values: [
      value(
        'spicy',
        'spicy food',
        '辣的',
        {
          en: [
            'spic(y|ier|iest)',
            'spiciness',
            'hot sauce',
            'chil(i|li|lies|lis)',
            'hot(ter)? (the )?(food|dish(es)?|curr(y|ies)|meals?)',
          ],
          zh: ['辣', '麻辣', '重辣', '辣菜', '辣椒'],
        },
        { sure: true, opposite: 'mild' },
      ),
      value(
        'mild',
        'mild food',
        '不辣的',
        {
          en: [
            'mild(ly)? (food|dish|spiced|taste)',
            'not spicy',
            'non-spicy',
            'nothing spicy',
            'without spice',
          ],
          zh: ['清淡不辣', '微辣', '不辣的', '不要辣', '免辣'],
        },
        { sure: true, opposite: 'spicy' },
      ),
    ],
  },
  {
    id: 'richness',
    names: { en: 'light or hearty', zh: '清淡或丰盛' },
    valued: 'single',
    topics: {
      en: ['food', 'dish', 'meal', 'eat(ing)?', 'lunch', 'dinner', 'spicy', 'greasy', 'restaurant'],
      zh: ['菜', '吃', '口味', '辣'],
    },
    answers: { en: [...RESTAURANT.en], zh: [...RESTAURANT.zh] },
    values: [
      value(
        'light',
        'something light',
        '清淡的',
        {
          en: [
            '(something|anything|a bit|meals?|food|dish(es)?|eat(ing)?) light(er)?',
            'light(er)? (food|meal|dish|lunch|dinner|fare|cuisine)',
            'salad',
            '(refreshing|light) (food|dish|meal|things)',
          ],
          zh: ['清淡', '清爽', '不油腻', '爽口', '沙拉'],
        },
        { sure: true, opposite: 'hearty' },
      ),
      value(
        'hearty',
        'something hearty',
        '丰盛的',
        {
          en: [
            'hearty',
            'rich (food|dish|meal)',
            'greasy',
            'heavy (food|meal|dish)',
            'comfort food',
            'fried food',
          ],
          zh: ['油腻', '重口味', '大鱼大肉', '丰盛', '油炸'],
        },
        { sure: true, opposite: 'light' },
      ),
    ],
  },
  {
    id: 'taste',
    names: { en: 'taste', zh: '口味偏好' },
    valued: 'multi',
    topics: { en: ['food', 'taste', 'dessert', 'dish'], zh: ['口味', '吃', '菜', '甜品'] },
    answers: { en: [...RESTAURANT.en], zh: [...RESTAURANT.zh] },
    values: [
      value(
        'sweet',
        'sweet things',
        '甜的',
        {
          en: ['sweets', 'desserts?', 'sweet (food|thing|tooth|dish)'],
          zh: ['吃甜', '甜食', '甜品', '甜口'],
        },
        { sure: true },
      ),
      value(
        'sour',
        'sour things',
        '酸的',
        { en: ['sour (food|thing|dish)'], zh: ['吃酸', '酸口', '酸的'] },
        { sure: true },
      ),
      value(
        'salty',
        'salty food',
        '咸的',
        { en: ['salty', 'too much salt'], zh: ['吃咸', '咸的', '太咸', '重盐'] },
        { sure: true },
      ),
      value(
        'coriander',
        'coriander',
        '香菜',
        { en: ['coriander', 'cilantro'], zh: ['香菜'] },
        { sure: true },
      ),
      value(
        'onion',
        'onion and garlic',
        '葱蒜',
        { en: ['onions?', 'garlic'], zh: ['葱', '蒜', '洋葱'] },
        { sure: true },
      ),
    ],
  },
]
