import { describe, expect, it } from 'vitest'
import { mendHeard } from '../../agent/head-unit/mend-heard.ts'

describe('what was misheard', () => {
  it.each([
    ['Get me a large mocca with oat milk.', /mocha/],
    ['Diffrost the back window', /defrost/i],
    ['Can I have a small expresso?', /espresso/],
  ])('%s is written as what it is likely to be', (heard, mended) => {
    expect(mendHeard(heard)).toMatch(mended)
  })

  it.each([
    'Open the passenger window halfway.',
    'Turn the music down a little.',
    'Do you know a good joke about penguins?',
    'My grandmother moved to Lisbon.',
    '打开副驾的车窗',
  ])('%s stays as it is', heard => {
    expect(mendHeard(heard)).toBe(heard)
  })
})
