import type { Shop } from './coffee-shop.ts'

/** The branches of our own invention, on the map of our own invention. */
export const SHOPS: readonly Shop[] = [
  {
    id: 'harbour',
    en: ['Harbour Coffee', 'Harbor Coffee', 'the harbour'],
    zh: ['海港咖啡', '海港'],
    place: 'harbour_coffee',
    hours: [6, 22],
    queueSeconds: 60,
    without: ['orange_americano', 'chai_latte'],
    dailyCups: { cold_brew: 12, coconut_latte: 20 },
  },
  {
    id: 'lantern',
    en: ['Lantern Roasters', 'Lantern Coffee', 'Lantern'],
    zh: ['灯笼烘焙坊', '灯笼咖啡', '灯笼'],
    place: 'lantern_roasters',
    hours: [7, 20],
    queueSeconds: 180,
    without: ['matcha_latte', 'lactose_free_milk'],
    dailyCups: { pour_over: 10, cold_brew: 6 },
  },
  {
    id: 'night_owl',
    en: ['Night Owl Coffee', 'Night Owl', 'the owl'],
    zh: ['夜猫子咖啡', '夜猫子'],
    place: 'night_owl_coffee',
    hours: [0, 24],
    queueSeconds: 30,
    without: ['pour_over', 'cortado', 'green_tea', 'almond_milk'],
    dailyCups: { cold_brew: 4 },
  },
]
