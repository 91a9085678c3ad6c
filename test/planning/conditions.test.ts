import { describe, expect, it } from 'vitest'
import { planLocally } from '../../agent/planning/local-planner.ts'
import type { PlanningContext } from '../../agent/planning/plan.ts'
import { understand } from '../../agent/understanding/understand.ts'
import { scene } from './support.ts'

/** From the words to the plan, as the head unit would make it. */
const planFor = (words: string, context: PlanningContext) =>
  planLocally(
    understand(words, { language: 'en', previous: [], options: [], awaitingConfirmation: false }).requests,
    context,
    { skills: [] },
  )
const changed = (words: string, context: PlanningContext): readonly string[] =>
  planFor(words, context).changes.map(change => `${change.key} ${change.value}`)

describe('what is asked under a condition', () => {
  it.each([
    ['if it is above 30 degrees outside, open the sunshade'],
    ['open the sunshade if the temperature outside is more than 30 degrees'],
  ])('%s: done where it holds, else left with the reason', words => {
    const opened = changed(words, scene({ world: { outsideTemperature: 34 } }))
    expect(opened).toContain('sunshade.position@front 100')
    const cool = planFor(words, scene({ world: { outsideTemperature: 18 } }))
    expect(cool.changes).toEqual([])
    expect(cool.remarks[0]?.say.en).toContain('18 degrees')
  })

  it('looks at the weather and at how fast the car goes', () => {
    const rain = 'if it is raining, close the sunroof'
    const open = { 'sunroof.position': 50 }
    expect(changed(rain, scene({ state: open, world: { weather: 'rain' } }))).toEqual(['sunroof.position 0'])
    expect(changed(rain, scene({ state: open, world: { weather: 'clear' } }))).toEqual([])
  })

  it('looks at other settings of the car', () => {
    const words = 'if the high beam is on, turn on the hazard lights'
    expect(changed(words, scene({ state: { 'light.high_beam': true } }))).toContain('light.hazard true')
    expect(changed(words, scene())).toEqual([])
    const any = 'if any window is open, close the sunroof'
    expect(
      changed(any, scene({ state: { 'window.position@rear_left': 40, 'sunroof.position': 50 } })),
    ).toEqual(['sunroof.position 0'])
  })

  it('sees what the same breath has changed', () => {
    const words = 'turn on the seat massage. When the massage is on, turn on the seat heating.'
    expect(changed(words, scene())).toContain('seat.heating@driver true')
  })

  it('does not do now what is wanted later', () => {
    const plan = planFor('when we get home, open all the windows', scene())
    expect(plan.changes).toEqual([])
    expect(plan.remarks[0]?.say.en).toContain('later')
  })
})
