import { describe, expect, it } from 'vitest'
import { PLACES } from '../../../agent/skills/navigation/places.ts'
import { recommend } from '../../../agent/skills/navigation/recommendation.ts'
import type { Remembered, SkillContext } from '../../../agent/skills/skill.ts'
import { contextOf } from '../context.ts'

const restaurants = PLACES.filter(place => place.category === 'restaurant')
const known = (value: string, en: string, zh: string): Remembered => ({
  value,
  words: { en, zh },
  reason: { rung: 'preference', source: `m-${value}`, because: { en: `you said ${en}`, zh: `你说过${zh}` } },
})
const withTastes = (
  likes: Readonly<Record<string, readonly Remembered[]>>,
  dislikes: Readonly<Record<string, readonly Remembered[]>> = {},
  world: Partial<SkillContext['world']> = {},
): SkillContext => ({
  ...contextOf({ world }),
  preferences: slot => likes[slot] ?? [],
  dislikes: slot => dislikes[slot] ?? [],
})
const first = (context: SkillContext) => recommend(restaurants, context)[0]

describe('where to eat', () => {
  it('follows what is liked, and names it', () => {
    const best = first(withTastes({ cuisine: [known('italian', 'Italian food', '意大利菜')] }))
    expect(best?.place.id).toBe('olive_tree')
    expect(best?.because?.source).toBe('m-italian')
  })

  it('puts what somebody may eat before what they like', () => {
    const best = first(
      withTastes({
        diet: [known('vegetarian', 'vegetarian', '素食')],
        spice: [known('spicy', 'spicy food', '辣的')],
      }),
    )
    expect(best?.place.id).toBe('green_leaf')
  })

  it('keeps away from what is not liked', () => {
    const order = recommend(restaurants, withTastes({}, { spice: [known('spicy', 'spicy food', '辣的')] }))
    expect(order.at(-1)?.place.qualities.en).toContain('spicy')
  })

  it('listens to the weather where nobody has said anything', () => {
    const best = first(withTastes({}, {}, { outsideTemperature: 34 }))
    expect(best?.place.qualities.en).toContain('light')
    expect(best?.because?.rung).toBe('context')
  })

  it('has no reason of its own without taste or weather', () => {
    expect(first(withTastes({}, {}, { outsideTemperature: 20 }))?.because).toBeUndefined()
  })
})
