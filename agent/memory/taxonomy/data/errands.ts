import type { CategoryDefinition } from '../taxonomy-types.ts'
import { value } from './value.ts'

const SHOPPING = {
  en: [
    'grocer(y|ies)( shopping| stores?)?',
    'supermarkets?',
    'shopping',
    'shop (at|for|there)',
    'produce',
    'vegetables',
    'fruit',
    'apples',
    'food shopping',
    'store',
    'stores',
  ],
  zh: ['买菜', '超市', '购物', '买水果', '买东西', '菜市场', '日用品'],
} as const
const COFFEE = {
  en: ['coffee', 'latte', 'cappuccino', 'espresso', 'flat white', 'americano', 'mocha', 'tea', 'drink'],
  zh: ['咖啡', '拿铁', '美式', '卡布奇诺', '奶茶', '喝', '茶'],
} as const

/** Groceries: where they are bought. */
export const GROCERIES: CategoryDefinition = {
  id: 'groceries',
  names: { en: 'Groceries', zh: '买菜购物' },
  slots: [
    {
      id: 'grocery_kind',
      names: { en: 'market or supermarket', zh: '菜市场还是超市' },
      valued: 'single',
      topics: { en: [...SHOPPING.en], zh: [...SHOPPING.zh] },
      values: [
        value(
          'market',
          'local markets and farms',
          '菜市场和农场',
          {
            en: [
              "local (farmers'? ?)?(markets?|farms?|producers?)( (stands?|or farms|and farms|stalls?))?",
              "farmers'? ?markets?",
              'farm (shops?|stands?|stores?)',
              'market stands?',
              'local produce',
              '(from|at) farms',
              'local stands?',
            ],
            zh: ['菜市场', '农贸市场', '农场', '早市', '集市', '菜场'],
          },
          { sure: true, opposite: 'supermarket' },
        ),
        value(
          'supermarket',
          'supermarkets',
          '超市',
          { en: ['supermarkets?', 'big(ger)? stores?', 'hypermarkets?'], zh: ['超市', '大卖场', '商超'] },
          { sure: true, opposite: 'market' },
        ),
      ],
    },
    {
      id: 'supermarket_chain',
      names: { en: 'favourite supermarket', zh: '常去的超市' },
      valued: 'multi',
      topics: { en: [...SHOPPING.en], zh: [...SHOPPING.zh] },
      values: [],
      takesName: {
        before: {
          en: [
            'shop(ping)? at',
            'nearest',
            'closest',
            'go to',
            'goes to',
            'a',
            'find',
            'at',
            'to',
            'avoid',
            'shopping',
            'exclude',
          ],
          zh: ['去', '在', '逛', '到'],
        },
        after: {
          en: ['(super)?markets?', 'stores?', 'for (my |our )?grocer(y|ies)', 'locations?', 'retail'],
          zh: ['超市', '买菜', '买东西', '购物'],
        },
        parts: {
          en: ['market', 'mart', 'fresh', 'grocer', 'stores?', 'store', 'retail', 'foods', 'shop'],
          zh: ['超市', '生鲜', '鲜', '万家'],
        },
      },
    },
  ],
}

/** The cup that is ordered on the way. */
export const COFFEE_CATEGORY: CategoryDefinition = {
  id: 'coffee',
  names: { en: 'Coffee and drinks', zh: '咖啡饮品' },
  slots: [
    {
      id: 'coffee_drink',
      names: { en: 'usual drink', zh: '常点的饮品' },
      valued: 'single',
      things: true,
      topics: { en: [...COFFEE.en], zh: [...COFFEE.zh] },
      values: [
        value('latte', 'latte', '拿铁', { en: ['(caff[eè] )?lattes?'], zh: ['拿铁'] }, { sure: true }),
        value(
          'cappuccino',
          'cappuccino',
          '卡布奇诺',
          { en: ['cappuccinos?'], zh: ['卡布奇诺', '卡布'] },
          { sure: true },
        ),
        value('americano', 'americano', '美式咖啡', {
          en: ['americanos?', 'black coffee', 'long black'],
          zh: ['美式', '黑咖啡'],
        }),
        value(
          'espresso',
          'espresso',
          '浓缩咖啡',
          { en: ['espressos?'], zh: ['浓缩', '意式浓缩'] },
          { sure: true },
        ),
        value(
          'flat_white',
          'flat white',
          '澳白',
          { en: ['flat whites?'], zh: ['澳白', '馥芮白'] },
          { sure: true },
        ),
        value('mocha', 'mocha', '摩卡', { en: ['mochas?'], zh: ['摩卡'] }, { sure: true }),
        value('cold_brew', 'cold brew', '冷萃', { en: ['cold brew'], zh: ['冷萃'] }, { sure: true }),
        value('tea', 'tea', '茶', { en: ['(green |black |herbal )?tea'], zh: ['绿茶', '红茶', '喝茶'] }),
        value(
          'milk_tea',
          'milk tea',
          '奶茶',
          { en: ['milk tea', 'bubble tea', 'boba'], zh: ['奶茶', '珍珠奶茶'] },
          { sure: true },
        ),
        value(
          'decaf',
          'decaf',
          '低因咖啡',
          { en: ['decaf(feinated)?'], zh: ['低因', '无咖啡因'] },
          { sure: true },
        ),
      ],
    },
    {
      id: 'coffee_milk',
      names: { en: 'milk in coffee', zh: '咖啡的奶' },
      valued: 'single',
      topics: { en: [...COFFEE.en], zh: [...COFFEE.zh, '牛奶', '加奶'] },
      values: [
        value('oat', 'oat milk', '燕麦奶', { en: ['oat( milk)?'], zh: ['燕麦奶', '燕麦'] }, { sure: true }),
        value('soy', 'soy milk', '豆奶', { en: ['soya? milk'], zh: ['豆奶', '豆浆'] }),
        value('almond', 'almond milk', '杏仁奶', { en: ['almond milk'], zh: ['杏仁奶'] }, { sure: true }),
        value(
          'skimmed',
          'skimmed milk',
          '脱脂奶',
          { en: ['skim(med)? milk', 'low-fat milk'], zh: ['脱脂奶', '低脂奶'] },
          { sure: true },
        ),
        value(
          'none',
          'no milk',
          '不加奶',
          { en: ['(no|without) milk'], zh: ['不加奶', '不要奶'] },
          { sure: true },
        ),
      ],
    },
    {
      id: 'coffee_sugar',
      names: { en: 'sugar', zh: '糖' },
      valued: 'single',
      topics: { en: [...COFFEE.en], zh: [...COFFEE.zh] },
      values: [
        value('none', 'no sugar', '不加糖', {
          en: [
            "(no|without|given up|gave up|quit|cut out|(don't|never|not) (\\w+ )?(take|want|have|like|use|need)( any)?) sugar( in (my|the) coffee)?",
            'unsweetened',
          ],
          zh: ['不加糖', '无糖', '不要糖'],
        }),
        value('less', 'little sugar', '少糖', {
          en: ['(less|little|half) sugar'],
          zh: ['少糖', '半糖', '三分糖', '(一点点|一点儿|少许|微)糖', '少放(点)?糖', '放?(一)?点糖'],
        }),
        value('normal', 'with sugar', '加糖', {
          en: ['(with|two|one|extra|take|want|have|like) sugars?', 'sugar in … (coffee|it)'],
          zh: ['加糖', '全糖', '多加糖'],
        }),
      ],
    },
    {
      id: 'coffee_size',
      names: { en: 'size of the cup', zh: '杯型' },
      valued: 'single',
      topics: { en: [...COFFEE.en, 'cup', 'size'], zh: [...COFFEE.zh, '杯'] },
      values: [
        value('small', 'small', '中杯', {
          en: [
            'small(?=( \\w+){0,3} (cup|one|latte|coffee|cappuccino|americano|mocha|flat white|espresso|tea))',
            'coffees? (really )?small',
          ],
          zh: ['小杯', '中杯'],
        }),
        value('medium', 'medium', '大杯', {
          en: [
            'medium(?=( \\w+){0,3} (cup|one|latte|coffee|cappuccino|americano|mocha|flat white|espresso|tea))',
            'grande',
          ],
          zh: ['大杯'],
        }),
        value('large', 'large', '超大杯', {
          en: [
            'large(?=( \\w+){0,3} (cup|one|latte|coffee|cappuccino|americano|mocha|flat white|espresso|tea))',
            'venti',
            'big(gest)? (cup|coffee|one)',
            'coffees? (really )?(big|large)',
          ],
          zh: ['超大杯', '特大杯'],
        }),
      ],
    },
    {
      id: 'coffee_temperature',
      names: { en: 'hot or iced', zh: '冷热' },
      valued: 'single',
      topics: { en: [...COFFEE.en], zh: [...COFFEE.zh] },
      values: [
        value(
          'iced',
          'iced',
          '冰的',
          {
            en: ['iced', 'cold (coffee|drink|one)', 'coffees? (really |always )?(iced|cold)', 'on ice'],
            zh: ['冰美式', '冰的', '加冰', '冰拿铁', '冰咖啡', '少冰'],
          },
          { opposite: 'hot' },
        ),
        value(
          'hot',
          'hot',
          '热的',
          {
            en: ['hot (coffee|latte|drink|tea|one|americano)', 'coffees? (really |always )?(hot|piping hot)'],
            zh: ['热的', '热美式', '热拿铁', '热咖啡', '去冰'],
          },
          { opposite: 'iced' },
        ),
      ],
    },
    {
      id: 'coffee_shop',
      names: { en: 'favourite coffee shop', zh: '常去的咖啡店' },
      valued: 'multi',
      topics: { en: [...COFFEE.en, 'coffee (shop|place|chain|house)'], zh: [...COFFEE.zh, '咖啡店'] },
      values: [],
      takesName: {
        before: { en: ['coffee (from|at)', 'from', 'at'], zh: ['喝', '去'] },
        after: { en: ['coffee', 'cafe'], zh: ['咖啡', '的咖啡', '的奶茶'] },
        parts: { en: ['coffee', 'bean', 'brew', 'roast', 'cafe', 'tea', 'cup'], zh: ['咖啡', '茶'] },
      },
    },
  ],
}
