import { beforeEach, expect, test } from 'vitest'
import type { Speech } from '../../agent/conversation/actors.ts'
import { SpokenLine } from '../../agent/conversation/spoken-line.ts'
import { text } from '../../agent/domain/language.ts'

const speech = (id: string, words = id): Speech => ({ id, say: text(words, words) })
let begun: string[]
let finish: (() => void)[]
let line: SpokenLine

beforeEach(() => {
  begun = []
  finish = []
  line = new SpokenLine(({ id }, signal) => {
    begun.push(id)
    if (id === 'broken') return Promise.reject(new Error('no voice'))
    return new Promise(resolve => {
      finish.push(resolve)
      signal.addEventListener('abort', () => resolve())
    })
  })
})
const settle = () => new Promise<void>(resolve => setImmediate(resolve))

test('one begins when the one before has been heard', async () => {
  void line.add(speech('a'))
  const heard = line.add(speech('b'))
  await settle()
  expect(begun).toEqual(['a'])
  finish[0]?.()
  await settle()
  expect(begun).toEqual(['a', 'b'])
  finish[1]?.()
  await heard
})

test('nothing to say is over when the ones before are', async () => {
  void line.add(speech('a'))
  let over = false
  const empty = line.add(speech('none', '')).then(() => {
    over = true
  })
  await settle()
  expect(over).toBe(false)
  finish[0]?.()
  await empty
  expect(begun).toEqual(['a'])
})

test('stopped, what waits is never begun, and what comes later is', async () => {
  const both = [line.add(speech('a')), line.add(speech('b'))]
  await settle()
  line.stop()
  void line.add(speech('c'))
  await Promise.all(both)
  await settle()
  expect(begun).toEqual(['a', 'c'])
})

test('a voice that breaks does not silence what comes after', async () => {
  const broken = expect(line.add(speech('broken'))).rejects.toThrow('no voice')
  void line.add(speech('b'))
  await broken
  await settle()
  expect(begun).toEqual(['broken', 'b'])
})
