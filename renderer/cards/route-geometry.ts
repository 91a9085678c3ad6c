import type { TaskOf } from './plan-cards.ts'

/** A point on the drawn map, 0 to 1, x to the right and y down. */
export type MapPoint = TaskOf<'route'>['detail']['position']

export interface SplitPath {
  readonly travelled: readonly MapPoint[]
  readonly remaining: readonly MapPoint[]
  /** Where the car points, degrees clockwise from up. */
  readonly heading: number
}

/** The point of the segment a–b nearest to p, with its squared distance. */
function project(p: MapPoint, a: MapPoint, b: MapPoint): { at: MapPoint; squared: number } {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length
  const t = Math.min(1, Math.max(0, along))
  const at: MapPoint = [a[0] + t * dx, a[1] + t * dy]
  return { at, squared: (p[0] - at[0]) ** 2 + (p[1] - at[1]) ** 2 }
}

/** Cuts a route where the car is: what lies behind is drawn dimmer than what lies ahead. */
export function splitPath(path: readonly MapPoint[], position: MapPoint): SplitPath {
  let best: { index: number; at: MapPoint; squared: number } | undefined
  for (let index = 0; index + 1 < path.length; index++) {
    const [a, b] = [path[index], path[index + 1]]
    if (!a || !b) continue
    const found = project(position, a, b)
    // On a tie the later segment wins: at a corner the car already points the new way.
    if (!best || found.squared <= best.squared) best = { index, ...found }
  }
  if (!best) return { travelled: [], remaining: path, heading: 0 }
  const next = path[best.index + 1] ?? best.at
  const from = path[best.index] ?? best.at
  return {
    travelled: [...path.slice(0, best.index + 1), best.at],
    remaining: [best.at, ...path.slice(best.index + 1)],
    heading: (Math.atan2(next[0] - from[0], -(next[1] - from[1])) * 180) / Math.PI,
  }
}

type Detail = TaskOf<'route'>['detail']

/**
 * The drawn map to scale: the same length east and north is the same length on the screen. Afterwards y still runs
 * from 0 to 1, and x from 0 to the map's aspect.
 */
export function toScale(
  detail: Pick<Detail, 'aspect' | 'path' | 'position' | 'destination' | 'stops' | 'map'>,
) {
  const point = ([x, y]: MapPoint): MapPoint => [x * detail.aspect, y]
  const lines = (all: readonly (readonly MapPoint[])[]) => all.map(line => line.map(point))
  return {
    path: detail.path.map(point),
    position: point(detail.position),
    destination: point(detail.destination),
    stops: detail.stops.map(stop => ({ name: stop.name, at: point(stop.at) })),
    map: {
      roads: lines(detail.map.roads),
      water: lines(detail.map.water),
      parks: lines(detail.map.parks),
    },
  }
}

export interface View {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * The part of the map to show: all of `points` with a margin, in the shape of the card.
 * @param aspect width through height of the card
 * @param clearLeft share of the width at the left that is kept free of points, since words stand there
 */
export function frameView(points: readonly MapPoint[], aspect: number, clearLeft = 0): View {
  const xs = points.map(point => point[0])
  const ys = points.map(point => point[1])
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const freeAspect = aspect * (1 - clearLeft)
  const height = Math.max((right - left) / freeAspect, bottom - top, LEAST_HEIGHT) * (1 + 2 * MARGIN)
  const width = height * aspect
  const middle = (left + right) / 2
  return {
    x: middle - width * (clearLeft + (1 - clearLeft) / 2),
    y: (top + bottom) / 2 - height / 2,
    width,
    height,
  }
}

/** Nearer than this one would see nothing but road, in map units. */
const LEAST_HEIGHT = 0.16
/** Around what is shown, as a share of its height. */
const MARGIN = 0.18

/** Points as an SVG path. */
export const pathData = (points: readonly MapPoint[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')

/** Map units are 1000 to the whole map, so that a tenth of one is far below a pixel. */
const round = (unit: number): number => Math.round(unit * 10_000) / 10
