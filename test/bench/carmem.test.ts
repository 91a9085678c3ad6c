import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { asOurs, detailOf } from '../../bench/suites/carmem/categories.ts'
import { carMem } from '../../bench/suites/carmem/suite.ts'

const folder = mkdtempSync(join(tmpdir(), 'codriver-carmem-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A user of our own making, in upstream's layout. */
const USER = {
  user_uuid: 'one',
  data: [
    {
      conversation_uuid: 'c1',
      user_preference: 'Points of Interest; Restaurant; Favorite Cuisine; Italian',
      extraction_conversation: [
        { USER: 'I adore Italian cooking, take me to a restaurant' },
        { ASSISTANT: 'There is one round the corner.' },
      ],
      next_conversation_question: 'Where could we have dinner?',
      maintenance_questions: {
        question_equal_preference: 'I love Italian food',
        question_negate_preference: "I don't like Italian food anymore",
        question_different_preference: 'I also like Indian food',
        different_attribute: 'Indian',
      },
    },
  ],
}

describe('the CarMem suite', () => {
  it('scores a dialogue, its follow-ups and the later question', async () => {
    writeFileSync(join(folder, 'dataset.jsonl'), JSON.stringify(USER))
    const result = await carMem.run({ data: folder, split: 'all' })
    expect(result).toMatchObject({
      rows: 1,
      extraction: { main: 1, sub: 1, detail: 1, value: 1 },
      redundantAvoided: 1,
      contradictoryAvoided: 1,
      recalledFirst: 1,
      recalledAsPublished: 1,
    })
  })

  it('counts what went wrong', async () => {
    const [dialogue] = USER.data
    const silent = {
      ...USER,
      data: [{ ...dialogue, extraction_conversation: [{ USER: 'Good morning' }] }],
    }
    writeFileSync(join(folder, 'dataset.jsonl'), JSON.stringify(silent))
    const result = await carMem.run({ data: folder, split: 'all' })
    expect(result.score).toBe(0)
    expect(result.errors).toContainEqual(expect.objectContaining({ kind: 'extraction: nothing found' }))
  })

  it('has a slot of ours for every category it knows, both ways', () => {
    const ours = asOurs('Preferred type of Charging while traveling', 'HPC')
    expect(ours).toMatchObject({ slot: 'charging_type', value: 'hpc' })
    expect(ours && detailOf(ours.slot, ours.condition)?.detail).toBe(
      'Preferred type of Charging while traveling',
    )
    expect(asOurs('Preference for Covered Parking', 'Yes')).toMatchObject({
      slot: 'parking_covered',
      value: 'yes',
    })
    expect(asOurs('Shoe size', '42')).toBeUndefined()
  })
})
