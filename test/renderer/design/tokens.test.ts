import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../renderer/design/tokens.css', import.meta.url), 'utf8')

/** The declarations of one theme: what follows its selector up to the closing brace. */
const theme = (selector: string): ReadonlyMap<string, string> => {
  const block = css.slice(css.indexOf('{', css.indexOf(selector)), css.indexOf('}', css.indexOf(selector)))
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

/** WCAG 2.2 relative luminance of `#rrggbb`. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(i => {
    const channel = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const INKS = ['text-1', 'text-2', 'text-3', 'presence', 'heat', 'cool', 'massage', 'warn', 'danger']
const GROUNDS = ['bg', 'bg-lift', 'surface-1', 'surface-2', 'surface-3']

describe.each(['[data-theme="night"]', '[data-theme="day"]'])('the colours of %s', selector => {
  const tokens = theme(selector)
  const colour = (name: string): string => {
    const value = tokens.get(name)
    if (value === undefined) throw new Error(`no token --${name}`)
    return value
  }

  it('are readable on every ground: at least 4.5 to 1', () => {
    for (const ink of INKS)
      for (const ground of GROUNDS)
        expect(contrast(colour(ink), colour(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour('text-on'), colour('presence'))).toBeGreaterThanOrEqual(4.5)
  })

  it('are the same set as in the other theme', () => {
    expect([...tokens.keys()].sort()).toEqual([...theme('[data-theme="day"]').keys()].sort())
  })
})
