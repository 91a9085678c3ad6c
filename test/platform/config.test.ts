import { isAbsolute } from 'node:path'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { readConfig } from '../../agent/platform/config.ts'
import { SystemError } from '../../agent/platform/errors.ts'

test('an empty environment gives the user folder of this system and no model', () => {
  const config = readConfig({ CODRIVER_HOME: '' })
  expect(isAbsolute(config.home)).toBe(true)
  expect(config.databasePath.startsWith(config.home)).toBe(true)
  expect(config.logLevel).toBe('info')
  expect(config.model.key).toBeUndefined()
})

test('a chosen folder is used, relative ones from the working directory', () => {
  expect(isAbsolute(readConfig({ CODRIVER_HOME: 'data' }).home)).toBe(true)
})

test('every bad variable is named, its value is not', () => {
  const bad = { CODRIVER_LOG: 'loud-and-private', CODRIVER_MODEL_URL: 'file:///private' }
  expect(() => readConfig(bad)).toThrow(SystemError)
  expect(() => readConfig(bad)).toThrow(/CODRIVER_LOG.*CODRIVER_MODEL_URL/)
  expect(() => readConfig(bad)).not.toThrow(/private/)
})

test('a key can be used but not printed', () => {
  const { model } = readConfig({ CODRIVER_MODEL_KEY: 'abc123' })
  expect(model.key?.reveal()).toBe('abc123')
  expect(`${model.key} ${JSON.stringify(model)} ${inspect(model)}`).not.toContain('abc123')
})
