import { describe, expect, it } from 'vitest'
import { mendHeard } from '../../agent/head-unit/mend-heard.ts'

describe('what was misheard', () => {
  it.each([
    ['Get me a large mocca with oat milk.', /mocha/],
    ['Diffrost the back window', /defrost/i],
    ['Can I have a small expresso?', /espresso/],
    ['Find me a coffee-shop.', /Find me a coffee shop/],
    ['The wind shield is foggy.', /The windshield is foggy/],
  ])('%s is written as what it is likely to be', (heard, mended) => {
    expect(mendHeard(heard).words).toMatch(mended)
  })

  it.each([
    'Open the passenger window halfway.',
    'Turn the music down a little.',
    'Move my seat back.',
    'Do you know a good joke about penguins?',
    'My grandmother moved to Lisbon.',
    '打开副驾的车窗',
  ])('%s stays as it is', heard => {
    expect(mendHeard(heard).words).toBe(heard)
  })

  it('gives way to another reading that makes sense and was nearly as likely', () => {
    const alternatives = [{ words: 'Close the sunroof.', certainty: 0.6 }]
    expect(mendHeard('Clothes the son roof.', { certainty: 0.65, alternatives }).words).toBe(
      'Close the sunroof.',
    )
  })

  it('does not give way to one that was far less likely', () => {
    const alternatives = [{ words: 'Close the sunroof.', certainty: 0.2 }]
    expect(mendHeard('Where do the penguins live?', { certainty: 0.65, alternatives }).words).toBe(
      'Where do the penguins live?',
    )
  })

  it.each(['I like the radio loud.', 'Remember that Anna is my sister.'])(
    '%s is only told, and stays so',
    words => {
      const alternatives = [{ words: 'Turn the radio off.', certainty: 0.7 }]
      expect(mendHeard(words, { certainty: 0.7, alternatives }).words).toBe(words)
    },
  )

  it('takes of an order the reading in which the menu finds most', () => {
    const alternatives = [{ words: 'Make me a large latte with oat milk.', certainty: 0.68 }]
    expect(
      mendHeard('Make me a large latte with the harbour.', { certainty: 0.7, alternatives }).words,
    ).toMatch(/oat milk/)
  })

  it('takes the likelier of two readings that make sense, but not the slightly likelier one', () => {
    const rival = (certainty: number) => ({
      certainty: 0.6,
      alternatives: [{ words: 'Open the sunshade.', certainty }],
    })
    expect(mendHeard('Open the sunroof.', rival(0.9)).words).toBe('Open the sunshade.')
    expect(mendHeard('Open the sunroof.', rival(0.65)).words).toBe('Open the sunroof.')
  })

  it.each([
    ['Block the doors.', 'lock the doors.'],
    ['Graze my seat a little.', 'raise my seat a little.'],
    ['And do that.', 'undo that.'],
    ['Called Anna on her mobile.', 'call Anna on her mobile.'],
  ])('%s begins with a verb that was misheard', (heard, mended) => {
    expect(mendHeard(heard).words).toBe(mended)
  })

  it.each(['Turn on the dishwasher.', 'Book the theatre.', 'Blow the whistle.'])(
    '%s asks for what does not exist, and is not made into something else',
    heard => {
      expect(mendHeard(heard).words).toBe(heard)
    },
  )

  it('passes on how certain it is: of another reading its own, of a mended one less', () => {
    const alternatives = [{ words: 'Close the sunroof.', certainty: 0.6 }]
    expect(mendHeard('Clothes the son roof.', { certainty: 0.65, alternatives }).certainty).toBe(0.6)
    expect(mendHeard('Block the doors.', { certainty: 0.8 }).certainty).toBeLessThan(0.8)
  })
})
