import type { Names } from '../shared/matching.ts'

/** Kilometres from the north-west corner of the map: x to the east, y to the south. */
export type Kilometres = readonly [x: number, y: number]

/** Size of the map in kilometres. */
export const MAP_WIDTH = 20
export const MAP_HEIGHT = 14

/** Junctions of Lanwan, a port of our own invention: rows from the hills in the north (a) to the south (e). */
export const JUNCTIONS = {
  a1: [2, 2],
  a2: [6, 1.4],
  a3: [10, 1],
  a4: [14, 1.6],
  a5: [18.2, 2.6],
  n1: [5, 3.2],
  n2: [10, 2.8],
  n3: [15, 3.2],
  b1: [2, 5],
  b2: [6, 4.6],
  b3: [9, 4.6],
  b4: [12, 4.7],
  b5: [15, 4.9],
  b6: [18.3, 5.4],
  s1: [11, 5.9],
  c1: [1.4, 8],
  c2: [5, 7.4],
  c3: [8, 7],
  c4: [10, 7],
  c5: [12.5, 7.1],
  c6: [15.5, 7.4],
  c7: [18.6, 8],
  h1: [19.2, 6.7],
  h2: [19.1, 9.5],
  m1: [8.4, 8.4],
  l1: [3.6, 9.2],
  d1: [2.4, 11],
  d2: [6, 10],
  d3: [9, 9.8],
  d4: [12, 9.6],
  d5: [15.5, 10],
  d6: [17.9, 10.9],
  u1: [13.8, 11.2],
  e1: [3, 13.2],
  e2: [8, 12.8],
  e3: [12.5, 12.7],
  e4: [16.4, 12.9],
} as const satisfies Record<string, Kilometres>
export type Junction = keyof typeof JUNCTIONS

export type RoadClass = 'motorway' | 'arterial' | 'street' | 'scenic'

export interface Road extends Names {
  readonly id: string
  readonly class: RoadClass
  readonly toll?: boolean
  /** How far each stretch bows out sideways, as a share of its length. */
  readonly bend?: number
  readonly through: readonly Junction[]
}

/** Two-way roads, each through its junctions in order. */
export const ROADS: readonly Road[] = [
  {
    id: 'ring',
    en: ['Ring Motorway'],
    zh: ['环城高速'],
    class: 'motorway',
    bend: 0.06,
    through: ['c1', 'b1', 'n1', 'n2', 'n3', 'b6', 'c7', 'd6', 'e4', 'e3', 'e2', 'd1', 'c1'],
  },
  {
    id: 'airport_expressway',
    en: ['Airport Expressway'],
    zh: ['机场高速'],
    class: 'motorway',
    toll: true,
    through: ['e1', 'd2', 'c3'],
  },
  {
    id: 'harbour_tunnel',
    en: ['Harbour Tunnel'],
    zh: ['海港隧道'],
    class: 'motorway',
    toll: true,
    bend: -0.05,
    through: ['c5', 'c7'],
  },
  {
    id: 'riverside',
    en: ['Riverside Avenue'],
    zh: ['滨河大道'],
    class: 'arterial',
    bend: 0.05,
    through: ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'],
  },
  {
    id: 'central',
    en: ['Central Avenue'],
    zh: ['中央大道'],
    class: 'arterial',
    through: ['a3', 'n2', 'b3', 'c4', 'd3', 'e2'],
  },
  {
    id: 'orchid',
    en: ['Orchid Road'],
    zh: ['兰花路'],
    class: 'arterial',
    through: ['b1', 'b2', 'b3', 'b4', 'b5', 'b6'],
  },
  {
    id: 'maple',
    en: ['Maple Road'],
    zh: ['枫林路'],
    class: 'arterial',
    through: ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'],
  },
  {
    id: 'airport_road',
    en: ['Airport Road'],
    zh: ['机场路'],
    class: 'arterial',
    bend: 0.1,
    through: ['e1', 'd1'],
  },
  {
    id: 'willow',
    en: ['Willow Street'],
    zh: ['柳荫街'],
    class: 'street',
    bend: 0.06,
    through: ['n1', 'b2', 'c2', 'd2', 'e2'],
  },
  {
    id: 'lantern',
    en: ['Lantern Street'],
    zh: ['灯笼街'],
    class: 'street',
    through: ['b4', 'c5', 'd4', 'e3'],
  },
  {
    id: 'harbour',
    en: ['Harbour Road'],
    zh: ['海港路'],
    class: 'street',
    through: ['n3', 'b5', 'c6', 'd5', 'e4'],
  },
  { id: 'market', en: ['Market Lane'], zh: ['集市巷'], class: 'street', through: ['b3', 'c3', 'm1', 'd3'] },
  { id: 'station', en: ['Station Road'], zh: ['车站路'], class: 'street', through: ['b4', 's1', 'c4'] },
  { id: 'campus', en: ['Campus Road'], zh: ['学府路'], class: 'street', through: ['d4', 'u1', 'e3'] },
  {
    id: 'ridge',
    en: ['Cloud Ridge Road'],
    zh: ['云岭路'],
    class: 'scenic',
    bend: 0.14,
    through: ['b1', 'a1', 'a2', 'a3', 'a4', 'a5', 'b6'],
  },
  {
    id: 'lakeside',
    en: ['Lakeside Road'],
    zh: ['湖滨路'],
    class: 'scenic',
    bend: -0.12,
    through: ['c2', 'l1', 'd1'],
  },
  {
    id: 'coast',
    en: ['Coast Road'],
    zh: ['海岸路'],
    class: 'scenic',
    bend: 0.1,
    through: ['b6', 'h1', 'c7', 'h2', 'd6'],
  },
]

/** Outlines in kilometres: the sea, the lake and the river; then the parks. */
export const WATER: readonly (readonly Kilometres[])[] = [
  [
    [20, 0],
    [19.2, 1.5],
    [19.6, 4],
    [19.8, 6.5],
    [19.5, 8],
    [19.8, 10],
    [18.9, 11.8],
    [19.4, 14],
    [20, 14],
  ],
  [
    [2.4, 8.6],
    [3.1, 8.8],
    [3.2, 9.8],
    [2.7, 10.5],
    [1.7, 10.2],
    [1.4, 9.3],
  ],
  [
    [0, 6.2],
    [4, 6.4],
    [8, 6.2],
    [12, 6.4],
    [16, 6.5],
    [19.7, 7.2],
    [19.7, 7.6],
    [16, 6.8],
    [12, 6.7],
    [8, 6.5],
    [4, 6.7],
    [0, 6.5],
  ],
]
export const PARKS: readonly (readonly Kilometres[])[] = [
  [
    [4.2, 7.6],
    [5.6, 7.7],
    [5.5, 9],
    [4.4, 9.1],
  ],
  [
    [7.5, 0.2],
    [12.5, 0.1],
    [12.8, 0.9],
    [10.2, 0.7],
    [7.3, 0.9],
  ],
  [
    [12.4, 10.3],
    [13.5, 10.2],
    [13.4, 11.3],
    [12.5, 11.4],
  ],
]
