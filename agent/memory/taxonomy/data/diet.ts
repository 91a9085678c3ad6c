import type { SlotDefinition, SlotValue } from '../taxonomy-types.ts'
import { RESTAURANT } from './eating-words.ts'
import { value } from './value.ts'

/** One food of a family: kept as it was said, and found when its family is asked for. */
const kept = (id: string, zh: string, family: string, ...en: readonly string[]): SlotValue =>
  value(id, id, zh, { en, zh: [zh] }, { family })

/** What somebody may not or will not eat. */
export const DIETS: readonly SlotDefinition[] = [
  {
    id: 'diet',
    names: { en: 'diet', zh: '饮食要求' },
    valued: 'multi',
    topics: { en: [...RESTAURANT.en, 'diet'], zh: [...RESTAURANT.zh, '忌口'] },
    values: [
      value(
        'meat',
        'meat',
        '吃肉',
        {
          en: [
            'meat(y)?( dish(es)?| options?| lovers?)',
            '(eat(s|ing)?|having) meat( again)?',
            'non-?vegetarian',
            'non-?vegan',
            'steak ?house',
          ],
          zh: ['吃肉', '肉食', '无肉不欢'],
        },
        { sure: true, opposite: 'vegetarian' },
      ),
      value(
        'vegetarian',
        'vegetarian',
        '素食',
        {
          en: [
            'vegetarian',
            'veggie',
            'meat-?free',
            'meatless',
            "(don't|doesn't|never) eats? (any )?meat",
            'no meat',
          ],
          zh: ['素食', '吃素', '素菜', '不吃肉', '素食者', '吃斋'],
        },
        { sure: true },
      ),
      value(
        'vegan',
        'vegan',
        '纯素',
        { en: ['vegan', 'plant-?based'], zh: ['纯素', '全素', '严格素食'] },
        { sure: true },
      ),
      value('pescatarian', 'pescatarian', '鱼素', { en: ['pescatarian'], zh: ['鱼素'] }, { sure: true }),
      value('kosher', 'kosher', '犹太洁食', { en: ['kosher'], zh: ['犹太洁食', '洁食'] }, { sure: true }),
      value('halal', 'halal', '清真', { en: ['halal'], zh: ['清真', '不吃猪肉'] }, { sure: true }),
      value(
        'gluten_free',
        'gluten-free',
        '无麸质',
        { en: ['gluten-?free', 'without gluten', 'coeliac', 'celiac'], zh: ['无麸质', '麸质'] },
        { sure: true },
      ),
      value(
        'dairy_free',
        'dairy-free',
        '无乳制品',
        {
          en: [
            'dairy-?free',
            'non-dairy',
            'without dairy',
            'lactose(-free| intoleran(t|ce))?',
            'avoid dairy',
            'no dairy',
          ],
          zh: ['无乳', '乳糖不耐', '不喝奶', '不吃奶制品', '乳糖'],
        },
        { sure: true },
      ),
      value(
        'low_carb',
        'low-carb',
        '低碳水',
        {
          en: [
            'low-?carb',
            'keto',
            'on a diet',
            'sugar-free',
            'cut(ting)? (down|back) on (sugar|carbs|sweets)',
            'low-?sugar',
          ],
          zh: ['低碳', '减脂', '控糖', '无糖', '少糖', '生酮', '减肥'],
        },
        { sure: true },
      ),
      value(
        'organic',
        'organic',
        '有机',
        { en: ['organic food', 'organic (option|meal|restaurant)'], zh: ['有机食品', '有机菜'] },
        { sure: true },
      ),
    ],
  },
  {
    id: 'allergy',
    names: { en: 'allergy', zh: '过敏' },
    valued: 'multi',
    topics: { en: ['allerg(y|ies|ic)', 'intoleran(t|ce)'], zh: ['过敏'] },
    answers: { en: [...RESTAURANT.en], zh: [...RESTAURANT.zh] },
    values: [
      value('nuts', 'nuts', '坚果', { en: ['(tree )?nuts?', 'nut-free'], zh: ['坚果'] }),
      kept('peanuts', '花生', 'nuts', 'peanuts?'),
      kept('almonds', '杏仁', 'nuts', 'almonds?'),
      kept('cashews', '腰果', 'nuts', 'cashews?'),
      kept('walnuts', '核桃', 'nuts', 'walnuts?'),
      value('shellfish', 'seafood', '海鲜', { en: ['shellfish', 'seafood'], zh: ['海鲜', '贝类'] }),
      kept('shrimp', '虾', 'shellfish', 'shrimps?', 'prawns?'),
      kept('crab', '螃蟹', 'shellfish', 'crabs?'),
      value('milk', 'milk', '牛奶', { en: ['milk', 'dairy'], zh: ['牛奶', '奶制品'] }),
      value('eggs', 'eggs', '鸡蛋', { en: ['eggs?'], zh: ['鸡蛋'] }),
      value('wheat', 'wheat', '小麦', { en: ['wheat', 'gluten'], zh: ['小麦', '麸质', '面粉'] }),
      value('soy', 'soy', '大豆', { en: ['soy(a|beans?)?'], zh: ['大豆', '黄豆'] }),
      value('mango', 'mango', '芒果', { en: ['mango(es)?'], zh: ['芒果'] }),
      value('pollen', 'pollen', '花粉', { en: ['pollen', 'hay ?fever'], zh: ['花粉'] }),
      value('penicillin', 'penicillin', '青霉素', { en: ['penicillin'], zh: ['青霉素'] }),
      value('cats', 'cats', '猫毛', {
        en: ['cats?', 'dogs?', 'pet hair', 'animal hair'],
        zh: ['猫', '狗毛', '宠物毛'],
      }),
      value('perfume', 'fragrance', '香味', {
        en: ['perfume', 'fragrances?', 'scents?'],
        zh: ['香水', '香薰', '香味'],
      }),
    ],
  },
]
