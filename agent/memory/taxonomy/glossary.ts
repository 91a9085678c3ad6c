/**
 * Names of things people have favourites of, in both languages, so that what is said in one is found in the other:
 * the English word is the key, the Chinese ones follow it. Common nouns only; what is not here keeps the word it was said with.
 */
const THINGS: readonly (readonly [en: string, ...zh: readonly string[]])[] = `
  colour 颜色 色彩
  film 电影 影片
  book 书 书籍
  sport 运动 体育运动
  team 球队 队伍
  player 球员
  animal 动物
  flower 花 鲜花
  fruit 水果
  vegetable 蔬菜
  drink 饮料
  dish 菜 菜品
  dessert 甜点 甜品
  snack 零食
  ice_cream 冰淇淋
  wine 葡萄酒 红酒
  beer 啤酒
  game 游戏
  season 季节
  city 城市
  country 国家
  number 数字
  teacher 老师
  actor 演员
  author 作家 作者
  brand 品牌
  car 车 汽车
  perfume 香水
  holiday 节日 假期
  park 公园
  beach 海滩 海边
  museum 博物馆
  series 电视剧 连续剧
  show 综艺 节目
  cartoon 动画片 卡通
  language 语言
  subject 科目
  weather 天气
`
  .trim()
  .split('\n')
  .map(line => {
    const [en = '', ...zh] = line.trim().split(' ')
    return [en, ...zh]
  })

/** Spellings and synonyms of one English key. */
const SAME: Readonly<Record<string, string>> = {
  color: 'colour',
  movie: 'film',
  tv_series: 'series',
  tv_show: 'show',
  icecream: 'ice_cream',
  football_team: 'team',
}

const KEYS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SAME),
  ...THINGS.flatMap(([en, ...zh]) => zh.map(word => [word, en] as const)),
])
const CHINESE: ReadonlyMap<string, string> = new Map(THINGS.flatMap(([en, zh]) => (zh ? [[en, zh]] : [])))

/** The one key of a thing, whichever language or spelling it was said in. */
export const canonical = (key: string): string => KEYS.get(key) ?? key

/** What a key is called in both languages; a key nobody knows is called by itself. */
export const namesOfKey = (key: string): { readonly en: string; readonly zh: string } => {
  const plain = key.replaceAll('_', ' ')
  return { en: plain, zh: CHINESE.get(key) ?? plain }
}

/** Every word that means a key, in both languages: for hearing it again. */
export const wordsOfKey = (
  key: string,
): { readonly en: readonly string[]; readonly zh: readonly string[] } => {
  const plain = key.replaceAll('_', ' ')
  const known = THINGS.find(([en]) => en === key)
  const spelt = Object.entries(SAME).flatMap(([other, one]) =>
    one === key ? [other.replaceAll('_', ' ')] : [],
  )
  return { en: [plain, ...spelt], zh: known === undefined ? [plain] : known.slice(1) }
}
