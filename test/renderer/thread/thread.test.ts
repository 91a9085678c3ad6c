import { describe, expect, it } from 'vitest'
import { PHASES } from '../../../agent/protocol/index.ts'
import { drawFrame, formTowards, type Mixture, pure } from '../../../renderer/thread/mixture.ts'
import {
  bead,
  FORMING_MS,
  SAMPLES,
  SHAPES,
  type Shape,
  STRANDS,
  shapeOf,
  strandHeight,
} from '../../../renderer/thread/shapes.ts'

const heightsOf = (shape: Shape, seconds: number, level: number): readonly number[] =>
  Array.from({ length: STRANDS }, (_, strand) =>
    Array.from({ length: SAMPLES + 1 }, (_, i) => strandHeight(shape, strand, i, seconds, level)),
  ).flat()

const form = (from: Mixture, shape: Shape, ms: number): Mixture => {
  let mixture = from
  for (let passed = 0; passed < ms; passed += 16) mixture = formTowards(mixture, shape, 16)
  return mixture
}

describe('the shapes of the thread', () => {
  it('has one for every phase, and tells hearing, thinking and speaking apart', () => {
    for (const phase of PHASES) expect(SHAPES).toContain(shapeOf(phase, false))
    expect(
      new Set(
        ['idle', 'listening', 'thinking', 'speaking'].map(phase =>
          shapeOf(PHASES.find(p => p === phase) ?? 'idle', false),
        ),
      ).size,
    ).toBe(4)
    expect(shapeOf('confirming', true)).toBe('speaking')
    expect(shapeOf('confirming', false)).toBe('listening')
  })

  it('stays inside its box at any loudness and moment', () => {
    for (const shape of SHAPES)
      for (const level of [0, 0.5, 1])
        for (let seconds = 0; seconds < 8; seconds += 0.7)
          expect(Math.max(...heightsOf(shape, seconds, level).map(Math.abs)), shape).toBeLessThanOrEqual(
            1.001,
          )
  })

  it('lies flat asleep, and follows the voice when listening and speaking', () => {
    expect(heightsOf('asleep', 3, 1).every(height => height === 0)).toBe(true)
    const swing = (shape: Shape, level: number) =>
      heightsOf(shape, 1, level).reduce(
        (sum, height, i, all) => sum + Math.abs(height - (all[i - 1] ?? height)),
        0,
      )
    expect(swing('listening', 1)).toBeGreaterThan(swing('listening', 0) * 1.2)
    expect(swing('speaking', 1)).toBeGreaterThan(swing('speaking', 0.3) * 2)
  })

  it('lets the beads of thought appear and vanish unseen, so that their procession has no jump', () => {
    for (let seconds = 0; seconds < 4; seconds += 0.01) {
      const glow = (at: number) => [0, 1, 2].reduce((sum, i) => sum + bead('thinking', i, at).opacity, 0)
      expect(Math.abs(glow(seconds) - glow(seconds + 0.01))).toBeLessThan(0.05)
    }
  })
})

describe('the forming of a shape', () => {
  it('is nearly done after its time, and listening is the quickest', () => {
    for (const shape of SHAPES) {
      const from = pure(shape === 'asleep' ? 'speaking' : 'asleep')
      expect(form(from, shape, FORMING_MS[shape])[shape], shape).toBeGreaterThan(0.93)
    }
    expect(Math.min(...Object.values(FORMING_MS))).toBe(FORMING_MS.listening)
  })

  it('comes to rest, so that a sleeping thread costs nothing', () => {
    expect(form(pure('speaking'), 'asleep', 3000)).toEqual(pure('asleep'))
  })

  it('always is whole: the parts add up to one, even when it is turned around half-way', () => {
    const half = form(pure('asleep'), 'listening', 60)
    const turned = form(half, 'thinking', 90)
    expect(turned.asleep + turned.listening + turned.thinking + turned.speaking).toBeCloseTo(1, 2)
  })
})

describe('drawFrame', () => {
  it('draws a frame well within two milliseconds', () => {
    const mixture = { asleep: 0.1, listening: 0.3, thinking: 0.3, speaking: 0.3 }
    for (let i = 0; i < 50; i++) drawFrame(mixture, i / 60, 0.7, { width: 440, height: 80 })
    const times = Array.from({ length: 100 }, (_, i) => {
      const start = performance.now()
      drawFrame(mixture, i / 60, 0.7, { width: 440, height: 80 })
      return performance.now() - start
    }).sort((a, b) => a - b)
    expect(times[50]).toBeLessThan(2)
  })

  it('keeps to the box it is given', () => {
    const { strands, beads } = drawFrame(pure('listening'), 1, 1, { width: 300, height: 60 })
    const numbers = strands
      .flatMap(({ path }) => path.match(/[\d.]+ [\d.]+/g) ?? [])
      .map(pair => pair.split(' ').map(Number))
    for (const [x = -1, y = -1] of numbers) {
      expect(x >= 0 && x <= 3000 && y >= -10 && y <= 610).toBe(true)
    }
    expect(beads[1]?.x).toBeCloseTo(1500)
  })
})
