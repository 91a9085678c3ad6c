import { describe, expect, it } from 'vitest'
import { settingById } from '../../../agent/vehicle/catalogue/index.ts'
import { readCar } from '../../../renderer/stage/car-model.ts'
import { notesOf } from '../../../renderer/stage/notes.ts'
import { summarise } from '../../../renderer/stage/summary.ts'
import { ambientLight } from '../../../renderer/stage/words.ts'
import { baseSnapshot, withState } from '../fixtures/base-snapshot.ts'
import { stageScenes } from '../fixtures/stage-scenes.ts'

describe('summarise', () => {
  it('says of a car at rest only that it stands and who is in it', () => {
    const model = readCar(baseSnapshot)
    expect(summarise(model, 'en')).toBe('The car from above, standing. Driver: Wei.')
    expect(summarise(model, 'zh')).toBe('从上方看的车，停着。主驾：Wei。')
  })

  it('names what is open or on, each at its place', () => {
    const english = summarise(readCar(stageScenes.summer), 'en')
    expect(english).toContain('at 46 kilometres an hour')
    expect(english).toContain('Driver: Wei, 21 degrees, seat ventilation 2')
    expect(english).toContain('Rear right: 20 degrees, window 30% open')
    expect(english).toContain('Sunroof 40% open')
    const chinese = summarise(readCar(stageScenes.doors), 'zh')
    expect(chinese).toContain('副驾：车门开着')
    expect(chinese).toContain('后备箱开着')
  })
})

describe('notesOf', () => {
  it('says nothing of a car with everything shut and off', () => {
    expect(notesOf(readCar(baseSnapshot), 'en')).toEqual({ left: [], right: [] })
  })

  it('lets what stands open come before what is merely on, and never more than fit', () => {
    const model = readCar(
      withState(stageScenes.storm, {
        'trunk.position': 100,
        'door.position@driver': 100,
        'sunroof.position': 10,
      }),
    )
    const { right } = notesOf(model, 'en')
    expect(right.map(note => note.text)).toEqual(['Door open', 'Trunk open'])
    expect(right.every(note => note.tone === 'warn')).toBe(true)
  })
})

describe('ambientLight', () => {
  it('has a name and a hue for every colour of the catalogue', () => {
    const { value } = settingById('light.ambient_color')
    const ids = value.type === 'enum' ? value.values.map(({ id }) => id) : []
    expect(ids.length).toBeGreaterThan(3)
    expect(new Set(ids.map(id => ambientLight(id).name.en)).size).toBe(ids.length)
    expect(new Set(ids.map(id => ambientLight(id).colour)).size).toBe(ids.length)
  })
})
