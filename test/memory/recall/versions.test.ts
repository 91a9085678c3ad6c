import { describe, expect, it } from 'vitest'
import { versionOf } from '../../../agent/memory/recall/versions.ts'

const NOW = Date.UTC(2026, 6, 10)

describe('which version of a preference is meant', () => {
  it.each([
    ['put my legs up as in the bad-knee days', 'then'],
    ['the light like when I was pregnant', 'then'],
    ['the dials as I had them on winter nights', 'then'],
    ['the quality from before', 'earlier'],
    ['guide me as when I first moved here', 'first'],
    ['the morning light from the beginning of the year', 'span'],
    ['what I had two months ago', 'span'],
  ])('%s: %s', (words, type) => {
    expect(versionOf(words, NOW)?.type).toBe(type)
  })

  it.each(['the volume, five more since the window is open', "don't use my old profile"])(
    'none: %s',
    words => {
      expect(versionOf(words, NOW)).toBeUndefined()
    },
  )

  it('counts months back from now', () => {
    const version = versionOf('what I had two months ago', NOW)
    expect(version?.type === 'span' && version.from < Date.UTC(2026, 4, 10)).toBe(true)
    expect(version?.type === 'span' && version.to > Date.UTC(2026, 4, 12)).toBe(true)
  })
})
