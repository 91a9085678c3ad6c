import type { Names } from '../shared/matching.ts'

/** One thing of the menu: a drink, or one choice of an option. */
export interface MenuEntry extends Names {
  readonly id: string
}

export interface Drink extends MenuEntry {
  /** How recognisers and drivers write its name. */
  readonly misheard?: readonly string[]
  /** Fen, for the medium size as it normally comes. */
  readonly price: number
  /** How it normally comes; absent options do not apply to it. */
  readonly temperatures: readonly ('hot' | 'iced')[]
  readonly shots?: number
  readonly milk?: string
  /** Brewed from beans the guest may choose the roast of. */
  readonly roast?: boolean
}

const drink = (
  id: string,
  price: number,
  en: readonly string[],
  zh: readonly string[],
  rest: Omit<Drink, 'id' | 'price' | 'en' | 'zh'>,
): Drink => ({ id, price, en, zh, ...rest })

const BOTH = ['hot', 'iced'] as const
const coffee = (shots: number, milk?: string) =>
  milk === undefined
    ? { temperatures: BOTH, shots, roast: true }
    : { temperatures: BOTH, shots, milk, roast: true }

export const DRINKS: readonly Drink[] = [
  drink(
    'house_coffee',
    1800,
    ['house coffee', 'house blend', 'coffee', 'regular coffee', 'black coffee', 'caffeine'],
    ['招牌咖啡', '咖啡', '咖啡因', '黑咖啡', '清咖', '当日咖啡'],
    coffee(1),
  ),
  drink(
    'drip_coffee',
    1600,
    ['drip coffee', 'filter coffee', 'brewed coffee'],
    ['滴滤咖啡', '滤泡咖啡', '滴滤'],
    { ...coffee(1), misheard: ['dip coffee'] },
  ),
  drink('pour_over', 3200, ['pour over', 'pour-over coffee', 'hand drip'], ['手冲咖啡', '手冲'], {
    temperatures: BOTH,
    shots: 1,
    roast: true,
  }),
  drink('espresso', 1600, ['espresso', 'espresso shot'], ['浓缩咖啡', '意式浓缩', '浓缩'], {
    misheard: ['expresso'],
    temperatures: ['hot'],
    shots: 1,
    roast: true,
  }),
  drink('macchiato', 2000, ['macchiato', 'espresso macchiato'], ['玛奇朵', '玛琪雅朵', '浓缩玛奇朵'], {
    temperatures: ['hot'],
    shots: 1,
    milk: 'whole_milk',
    roast: true,
  }),
  drink('americano', 2000, ['americano', 'long black'], ['美式', '美式咖啡', '美式黑咖'], {
    ...coffee(2),
    misheard: ['americana'],
  }),
  drink(
    'latte',
    2600,
    ['latte', 'cafe latte', 'caffe latte'],
    ['拿铁', '拿铁咖啡', '那铁'],
    coffee(2, 'whole_milk'),
  ),
  drink(
    'flat_white',
    2800,
    ['flat white'],
    ['澳白', '馥芮白', '澳瑞白', '奥白', '平白'],
    coffee(2, 'whole_milk'),
  ),
  drink('cappuccino', 2600, ['cappuccino'], ['卡布奇诺', '卡布其诺', '卡布'], {
    ...coffee(2, 'whole_milk'),
    misheard: ['capuccino', 'capuchino', 'cup of tino'],
  }),
  drink('cortado', 2400, ['cortado', 'gibraltar'], ['科塔多', '可塔朵'], {
    temperatures: ['hot'],
    shots: 2,
    milk: 'whole_milk',
    roast: true,
  }),
  drink('mocha', 3000, ['mocha', 'cafe mocha', 'caffe mocha'], ['摩卡', '摩卡咖啡', '莫卡'], {
    ...coffee(2, 'whole_milk'),
    misheard: ['mocker', 'moka'],
  }),
  drink(
    'caramel_latte',
    3000,
    ['caramel latte', 'caramel macchiato'],
    ['焦糖拿铁', '焦糖玛奇朵'],
    coffee(2, 'whole_milk'),
  ),
  drink(
    'coconut_latte',
    3000,
    ['raw coconut latte', 'thick coconut latte'],
    ['生椰拿铁', '厚椰拿铁'],
    coffee(2, 'coconut_milk'),
  ),
  drink('orange_americano', 2600, ['orange americano'], ['橙C美式', '橙汁美式'], {
    temperatures: ['iced'],
    shots: 2,
    roast: true,
  }),
  drink('cold_brew', 2800, ['cold brew', 'cold brew coffee'], ['冷萃', '冷萃咖啡', '冰滴'], {
    temperatures: ['iced'],
    shots: 2,
  }),
  drink('matcha_latte', 2800, ['matcha latte', 'green tea latte', 'matcha'], ['抹茶拿铁', '抹茶'], {
    temperatures: BOTH,
    milk: 'whole_milk',
  }),
  drink('chai_latte', 2800, ['chai latte', 'chai', 'chai tea latte'], ['印度奶茶', '香料茶拿铁'], {
    temperatures: BOTH,
    milk: 'whole_milk',
  }),
  drink(
    'hot_chocolate',
    2600,
    ['hot chocolate', 'cocoa', 'hot cocoa'],
    ['热巧克力', '热可可', '热巧', '巧克力'],
    {
      temperatures: ['hot'],
      milk: 'whole_milk',
    },
  ),
  drink('black_tea', 1500, ['black tea', 'english breakfast tea', 'tea'], ['红茶', '热茶'], {
    temperatures: BOTH,
  }),
  drink('green_tea', 1500, ['green tea', 'jasmine tea'], ['绿茶', '茉莉花茶'], { temperatures: BOTH }),
]

export interface Size extends MenuEntry {
  readonly millilitres: number
  /** Fen on top of the medium price. */
  readonly extra: number
}

const size = (
  id: string,
  millilitres: number,
  extra: number,
  en: readonly string[],
  zh: readonly string[],
): Size => ({
  id,
  millilitres,
  extra,
  en,
  zh,
})

export const SIZES: readonly Size[] = [
  size(
    'small',
    240,
    -300,
    ['small', 'short', 'eight ounce', '8 ounce', '8 oz', 'eight oz', 'little one'],
    ['小杯', '小', '小份', '八盎司', '8盎司'],
  ),
  size(
    'medium',
    360,
    0,
    ['medium', 'regular size', 'tall', 'twelve ounce', '12 ounce', '12 oz', 'twelve oz', 'normal size'],
    ['中杯', '中', '中份', '标准杯', '十二盎司', '12盎司'],
  ),
  size(
    'large',
    480,
    300,
    ['large', 'big', 'grande', 'sixteen ounce', '16 ounce', '16 oz', 'sixteen oz'],
    ['大杯', '大', '大份', '十六盎司', '16盎司'],
  ),
  size(
    'extra_large',
    600,
    600,
    ['extra large', 'venti', 'twenty ounce', '20 ounce', '20 oz', 'twenty oz', 'biggest', 'huge'],
    ['超大杯', '特大杯', '超大', '二十盎司', '20盎司'],
  ),
]

/** One choice with a price of its own. */
export interface Choice extends MenuEntry {
  /** Fen on top. */
  readonly extra: number
}

const choice = (id: string, extra: number, en: readonly string[], zh: readonly string[]): Choice => ({
  id,
  extra,
  en,
  zh,
})

export const MILKS: readonly Choice[] = [
  choice(
    'whole_milk',
    0,
    ['whole milk', 'milk', 'full cream milk', 'dairy milk', 'regular milk'],
    ['全脂奶', '全脂牛奶', '牛奶', '鲜奶', '奶'],
  ),
  choice(
    'skim_milk',
    0,
    ['skim milk', 'skimmed milk', 'skinny milk', 'skinny', 'low fat milk', 'non fat milk', 'skin milk'],
    ['脱脂奶', '脱脂牛奶', '低脂奶', '低脂牛奶', '脱脂'],
  ),
  choice('oat_milk', 400, ['oat milk', 'oatmilk', 'oat', 'oats', 'oatly'], ['燕麦奶', '燕麦']),
  choice('soy_milk', 200, ['soy milk', 'soya milk', 'soy', 'soya'], ['豆奶', '豆浆']),
  choice('almond_milk', 400, ['almond milk', 'almond', 'almonds'], ['杏仁奶', '巴旦木奶', '杏仁']),
  choice('coconut_milk', 300, ['coconut milk', 'coconut'], ['椰奶', '椰乳', '生椰', '椰浆']),
  choice(
    'lactose_free_milk',
    200,
    ['lactose free milk', 'lactose free'],
    ['无乳糖牛奶', '舒化奶', '无乳糖奶', '零乳糖奶', '无乳糖', '无乳糖的牛奶', '无乳糖的奶'],
  ),
  choice('cream', 200, ['cream', 'creamer', 'half and half'], ['奶精', '淡奶油', '稀奶油']),
  choice('no_milk', 0, ['no milk', 'without milk', 'dairy free'], ['不加奶', '不要奶', '去奶']),
]

export const SWEETENERS: readonly Choice[] = [
  choice('sugar', 0, ['sugar', 'white sugar', 'cane sugar', 'sweet'], ['糖', '白糖', '蔗糖']),
  choice('brown_sugar', 0, ['brown sugar', 'raw sugar', 'demerara'], ['红糖', '黄糖', '黑糖']),
  choice(
    'sweetener',
    0,
    ['sweetener', 'sweetner', 'stevia', 'artificial sweetener', 'sugar substitute'],
    ['代糖', '甜味剂', '零卡糖', '甜菊糖'],
  ),
  choice('honey', 200, ['honey'], ['蜂蜜']),
  choice(
    'vanilla_syrup',
    300,
    ['vanilla syrup', 'vanilla', 'vanilla flavour', 'vanilla flavor'],
    ['香草糖浆', '香草', '香草味'],
  ),
  choice('caramel_syrup', 300, ['caramel syrup', 'caramel'], ['焦糖糖浆', '焦糖', '焦糖味']),
  choice('hazelnut_syrup', 300, ['hazelnut syrup', 'hazelnut'], ['榛果糖浆', '榛果', '榛子']),
]

export const EXTRAS: readonly Choice[] = [
  choice('whipped_cream', 300, ['whipped cream', 'whip', 'whipped'], ['鲜奶油', '奶油顶', '奶盖', '奶油']),
  choice('cinnamon', 0, ['cinnamon', 'cinnamon powder'], ['肉桂粉', '肉桂']),
  choice('cocoa_powder', 0, ['cocoa powder', 'chocolate powder'], ['可可粉']),
  choice('extra_hot', 0, ['extra hot', 'very hot'], ['特烫', '热一点', '烫一点']),
  choice('extra_foam', 0, ['extra foam', 'more foam'], ['多奶泡', '奶泡多一点']),
  choice('less_ice', 0, ['less ice', 'light ice', 'little ice', 'easy ice'], ['少冰', '微冰', '少一点冰']),
  choice('no_ice', 0, ['no ice', 'without ice'], ['去冰', '不加冰', '不要冰']),
  choice('extra_ice', 0, ['extra ice', 'more ice', 'lots of ice'], ['多冰', '多加冰']),
  choice(
    'decaf',
    200,
    ['decaf', 'decaffeinated', 'without caffeine', 'no caffeine'],
    ['低因', '脱因', '无咖啡因', '不含咖啡因'],
  ),
  choice('own_cup', -300, ['own cup', 'my own cup', 'reusable cup'], ['自带杯', '自己的杯子']),
]

export const ROASTS: readonly MenuEntry[] = [
  {
    id: 'light',
    en: ['light roast', 'light roasted', 'light rose', 'blonde roast', 'blonde', 'light'],
    zh: ['浅烘', '浅度烘焙', '浅焙', '轻烘'],
  },
  {
    id: 'medium',
    en: ['medium roast', 'medium roasted', 'medium rose', 'medium'],
    zh: ['中烘', '中度烘焙', '中焙'],
  },
  {
    id: 'dark',
    en: ['dark roast', 'dark roasted', 'dark rose', 'dark', 'darkroast'],
    zh: ['深烘', '深度烘焙', '深焙', '重烘'],
  },
]

export const TEMPERATURES: readonly (MenuEntry & { readonly id: 'hot' | 'iced' })[] = [
  { id: 'hot', en: ['hot', 'warm'], zh: ['热', '热的', '热饮'] },
  {
    id: 'iced',
    en: ['iced', 'ice', 'cold', 'icy', 'on ice', 'with ice'],
    zh: ['冰', '冰的', '加冰', '冷的', '冰饮'],
  },
]

/** How much of a milk or sweetener. `normal` is left unsaid. */
export const AMOUNTS: readonly (MenuEntry & { readonly id: 'little' | 'normal' | 'lots' })[] = [
  {
    id: 'little',
    en: [
      'a bit of',
      'a little bit of',
      'a little',
      'little',
      'a bit',
      'bit of',
      'less',
      'half',
      'a touch of',
      'a dash of',
      'light on',
    ],
    zh: ['一点', '一点点', '少许', '少', '半', '三分', '微'],
  },
  {
    id: 'lots',
    en: ['lots of', 'a lot of', 'lots', 'plenty of', 'extra', 'more', 'double', 'loads of'],
    zh: ['多', '很多', '全', '双份', '加倍'],
  },
  { id: 'normal', en: ['some', 'normal', 'with'], zh: ['正常', '标准', '加'] },
]

export const SHOTS: readonly (MenuEntry & { readonly count: number })[] = [
  {
    id: '1',
    count: 1,
    en: ['single shot', 'single', 'one shot', '1 shot', 'single soft'],
    zh: ['单份', '一份浓缩', '单份浓缩'],
  },
  {
    id: '2',
    count: 2,
    en: ['double shot', 'double', 'two shots', '2 shots', 'doppio'],
    zh: ['双份', '两份浓缩', '双份浓缩', '双倍'],
  },
  {
    id: '3',
    count: 3,
    en: ['triple shot', 'triple', 'three shots', '3 shots', 'troubleshot', 'tripleshot'],
    zh: ['三份', '三份浓缩', '三倍'],
  },
  {
    id: '4',
    count: 4,
    en: ['quadruple shot', 'quad shot', 'quad', 'four shots', '4 shots'],
    zh: ['四份', '四份浓缩', '四倍'],
  },
]

/** Fen for each shot beyond what the drink comes with. */
export const EXTRA_SHOT_PRICE = 400
export const MOST_SHOTS = 4
export const MOST_CUPS = 9
