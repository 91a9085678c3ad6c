import { describe, expect, it } from 'vitest'
import { CATALOGUE, cellsOf } from '../../../agent/vehicle/catalogue/index.ts'
import { settingKey } from '../../../agent/vehicle/setting.ts'
import { anchorOf } from '../../../renderer/stage/anchors.ts'
import { CAR_HEIGHT, CAR_WIDTH } from '../../../renderer/stage/car/geometry.ts'
import { linkPath } from '../../../renderer/stage/link.tsx'

const NOWHERE = anchorOf('nothing.at_all')
const KEYS = CATALOGUE.flatMap(definition => {
  const cells = cellsOf(definition)
  return cells.length === 0 ? [definition.id] : cells.map(cell => settingKey(definition.id, cell))
})

describe('anchorOf', () => {
  it('gives every setting of the catalogue a place of its own on the car', () => {
    const lost = KEYS.filter(key => anchorOf(key) === NOWHERE)
    expect(lost).toEqual([])
  })

  it('puts every place inside the drawing', () => {
    for (const key of KEYS) {
      const { x, y } = anchorOf(key)
      expect(x >= 30 && x <= CAR_WIDTH - 30 && y >= 20 && y <= CAR_HEIGHT - 20, key).toBe(true)
    }
  })

  it('puts what belongs to one side on that side', () => {
    const side = (cell: string) => (/driver$|left/.test(cell) ? -1 : /passenger|right/.test(cell) ? 1 : 0)
    for (const key of KEYS) {
      const cell = key.split('@')[1]
      if (cell === undefined || side(cell) === 0) continue
      expect(Math.sign(anchorOf(key).x - CAR_WIDTH / 2), key).toBe(side(cell))
    }
  })

  it('tells the seats of one row, and the rows of one side, apart', () => {
    for (const id of ['window.position', 'seat.heating', 'door.lock', 'air_conditioner.temperature']) {
      const places = ['driver', 'passenger', 'rear_left', 'rear_right'].map(seat => anchorOf(`${id}@${seat}`))
      expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size, id).toBe(4)
    }
  })
})

/** Points along a path of cubic segments. */
const along = (path: string): readonly (readonly [number, number])[] => {
  const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? []
  const points = Array.from(
    { length: numbers.length / 2 },
    (_, i) => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0] as const,
  )
  const sampled: (readonly [number, number])[] = []
  for (let i = 0; i + 3 < points.length; i += 3) {
    const [a, b, c, d] = [points[i], points[i + 1], points[i + 2], points[i + 3]]
    if (a === undefined || b === undefined || c === undefined || d === undefined) continue
    for (let step = 0; step <= 50; step++) {
      const t = step / 50
      const mix = (k: 0 | 1) =>
        (1 - t) ** 3 * a[k] + 3 * (1 - t) ** 2 * t * b[k] + 3 * (1 - t) * t ** 2 * c[k] + t ** 3 * d[k]
      sampled.push([mix(0), mix(1)])
    }
  }
  return sampled
}

describe('linkPath', () => {
  /** Where the thread begins in the 1280×720 grid, and the box of the words on the right rail, in car units. */
  const origin = { x: 517, y: 17.4 }
  const words = { left: 362, top: 104 }

  it('runs from the thread to every part, and through no words', () => {
    for (const key of KEYS) {
      const points = along(linkPath(origin, anchorOf(key)))
      expect(points[0], key).toEqual([origin.x, origin.y])
      expect(points.at(-1), key).toEqual([anchorOf(key).x, anchorOf(key).y])
      const crossing = points.filter(([x, y]) => x > words.left && y > words.top)
      expect(crossing, key).toEqual([])
    }
  })
})
