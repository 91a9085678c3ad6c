import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../../agent/vehicle/catalogue/index.ts'
import { Icon, iconNamed } from '../../../renderer/design/index.ts'

describe('Icon', () => {
  it('is decoration unless it is labelled', () => {
    expect(renderToStaticMarkup(<Icon name="coffee" />)).toContain('aria-hidden="true"')
    const labelled = renderToStaticMarkup(<Icon name="seat-heat" label="Seat heating" />)
    expect(labelled).toContain('role="img"')
    expect(labelled).toContain('aria-label="Seat heating"')
    expect(labelled).not.toContain('aria-hidden')
  })

  it('is sized in rem, so that it grows with the screen', () => {
    expect(renderToStaticMarkup(<Icon name="mic" size={24} />)).toContain('width="2.4rem"')
    expect(renderToStaticMarkup(<Icon name="sunroof" size={72} />)).toContain('width="7.2rem"')
  })

  it('takes names from the wire without trusting them', () => {
    expect(iconNamed('map-pin')).toBe('map-pin')
    expect(iconNamed('seat-vent')).toBe('seat-vent')
    expect(iconNamed('toString')).toBe('sparkle')
    expect(iconNamed('no-such-thing', 'info')).toBe('info')
  })

  it('has one for every part of the car that a list of changes may name', () => {
    const without = CATALOGUE.filter(({ module }) => iconNamed(module, 'sparkle') === 'sparkle')
    expect(without.map(({ module }) => module)).toEqual([])
  })
})
