import { describe, expect, it } from 'vitest'
import { frameView, type MapPoint, splitPath, toScale } from '../../../renderer/cards/route-geometry.ts'
import { routeTask } from '../fixtures/tasks.ts'

const corner: MapPoint[] = [
  [0.1, 0.9],
  [0.1, 0.5],
  [0.6, 0.5],
]

describe('the drawn route', () => {
  it('is cut where the car is, and the car points along it', () => {
    const { travelled, remaining, heading } = splitPath(corner, [0.1, 0.7])
    expect(travelled).toEqual([
      [0.1, 0.9],
      [0.1, 0.7],
    ])
    expect(remaining).toEqual([
      [0.1, 0.7],
      [0.1, 0.5],
      [0.6, 0.5],
    ])
    expect(heading).toBeCloseTo(0)
  })
  it('is drawn to scale on a map that is wider than high', () => {
    const scaled = toScale({ ...routeTask.detail, aspect: 2, path: corner, position: [0.5, 0.5] })
    expect(scaled.path.at(-1)).toEqual([1.2, 0.5])
    expect(scaled.position).toEqual([1, 0.5])
    expect(scaled.map.roads[0]?.[1]?.[0]).toBe(2)
  })
  it('already points the new way at a corner', () => {
    expect(splitPath(corner, [0.1, 0.5]).heading).toBeCloseTo(90)
  })
  it('finds the nearest place when the car is off the line', () => {
    expect(splitPath(corner, [0.3, 0.55]).remaining[0]).toEqual([0.3, 0.5])
  })
  it('bears a path of a single point or none', () => {
    expect(splitPath([], [0, 0]).remaining).toEqual([])
    expect(splitPath([[0.2, 0.2]], [0.2, 0.2]).remaining).toEqual([[0.2, 0.2]])
  })
  it('is framed whole, in the shape of the card, clear of the words at the left', () => {
    const view = frameView(corner, 2, 0.25)
    expect(view.width / view.height).toBeCloseTo(2)
    for (const [x, y] of corner) {
      expect(x).toBeGreaterThan(view.x + view.width * 0.25)
      expect(x).toBeLessThan(view.x + view.width)
      expect(y).toBeGreaterThan(view.y)
      expect(y).toBeLessThan(view.y + view.height)
    }
  })
})
