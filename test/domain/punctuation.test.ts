import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')

const sources = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file))
    .map(file => join(folder, file))

const STRINGS = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g
const HAN = /\p{Script=Han}/u
/** Half-width punctuation that touches a Chinese character. */
const HALF_WIDTH = /\p{Script=Han} ?[,;:!?.()]|[,;:!?()] ?\p{Script=Han}/u
/** Patterns of understanding are no sentences. */
const PATTERN = /[|\\^]|\(\?|\)\?/

/** Chinese texts of a file that carry Western punctuation; what is filled in is left out. */
const offending = (file: string): readonly string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(STRINGS)]
    .map(([, single, double, template]) =>
      (single ?? double ?? template ?? '').replaceAll(/\$\{[^}]*\}/g, ''),
    )
    .filter(text => HAN.test(text) && !PATTERN.test(text) && HALF_WIDTH.test(text))
    .map(text => `${file}: ${text}`)

test('what is said and shown in Chinese carries full-width punctuation', () => {
  const spoken = ['agent', 'renderer', 'electron', 'web']
    .flatMap(sources)
    .filter(file => !/^agent\/(?:understanding|memory)\//.test(file))
  expect(spoken.length).toBeGreaterThan(100)
  expect(spoken.flatMap(offending)).toEqual([])
})
