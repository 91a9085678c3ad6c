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

  it('gives way to another reading that makes sense and was nearly as likely', () => {
    const alternatives = [{ words: 'Close the sunroof.', certainty: 0.6 }]
    expect(mendHeard('Clothes the son roof.', { certainty: 0.65, alternatives })).toBe('Close the sunroof.')
  })

  it('does not give way to one that was far less likely', () => {
    const alternatives = [{ words: 'Close the sunroof.', certainty: 0.2 }]
    expect(mendHeard('Where do the penguins live?', { certainty: 0.65, alternatives })).toBe(
      'Where do the penguins live?',
    )
  })

  it.each(['I like the radio loud.', 'Remember that Anna is my sister.'])(
    '%s is only told, and stays so',
    words => {
      const alternatives = [{ words: 'Turn the radio off.', certainty: 0.7 }]
      expect(mendHeard(words, { certainty: 0.7, alternatives })).toBe(words)
    },
  )

  it('takes of an order the reading in which the menu finds most', () => {
    const alternatives = [{ words: 'Make me a large latte with oat milk.', certainty: 0.68 }]
    expect(mendHeard('Make me a large latte with the harbour.', { certainty: 0.7, alternatives })).toMatch(
      /oat milk/,
    )
  })
})
