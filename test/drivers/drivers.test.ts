import { beforeEach, expect, test } from 'vitest'
import { GUEST_ID } from '../../agent/drivers/driver-profile.ts'
import { Drivers } from '../../agent/drivers/drivers.ts'
import { ManualClock } from '../../agent/platform/clock.ts'
import type { Database } from '../../agent/platform/database.ts'
import { DriverError } from '../../agent/platform/errors.ts'
import { openDatabase } from '../../agent/platform/open-database.ts'
import { driverViewSchema } from '../../agent/protocol/index.ts'

let db: Database
let clock: ManualClock
let drivers: Drivers
let counter = 0
const make = () => new Drivers({ db, clock, newId: () => `driver-${++counter}`, guestLanguage: () => 'zh' })
beforeEach(() => {
  counter = 0
  clock = new ManualClock(Date.UTC(2026, 0, 1))
  db = openDatabase(':memory:', clock).database
  drivers = make()
})

test('a new car knows the guest alone; people are added, each with a colour of their own', async () => {
  expect(drivers.start().driver.id).toBe(GUEST_ID)
  for (const name of ['小伟', 'Ann', 'Deborah']) await drivers.add({ name, language: 'zh' })
  const all = drivers.list()
  expect(all.map(driver => driver.name)).toEqual(['小伟', 'Ann', 'Deborah', '访客'])
  expect(new Set(all.map(driver => driver.hue)).size).toBe(4)
  for (const driver of all) driverViewSchema.parse(driver)
})

test('the last driver is back after a restart; with a PIN they are waited for', async () => {
  const ann = await drivers.add({ name: 'Ann', language: 'en' })
  const wei = await drivers.add({ name: 'Wei', language: 'zh', pin: '4711' })
  await drivers.choose(ann.id)
  drivers = make()
  expect(drivers.start().driver.name).toBe('Ann')
  await drivers.choose(wei.id, '4711')
  drivers = make()
  const begun = drivers.start()
  expect(begun.driver.id).toBe(GUEST_ID)
  expect(begun.waitingFor?.name).toBe('Wei')
})

test('a PIN is asked for, and never kept in the clear', async () => {
  const wei = await drivers.add({ name: 'Wei', language: 'zh', pin: '4711' })
  expect(JSON.stringify(db.all('SELECT * FROM driver'))).not.toContain('4711')
  expect(await drivers.choose(wei.id)).toEqual({ type: 'pin_needed', attemptsLeft: 5 })
  expect(await drivers.choose(wei.id, '4712')).toMatchObject({ type: 'refused', attemptsLeft: 4 })
  expect(drivers.current().id).toBe(GUEST_ID)
  expect(await drivers.choose(wei.id, '4711')).toMatchObject({ type: 'chosen' })
  expect(drivers.current().name).toBe('Wei')
})

test('guessing gets slower, also across restarts and all at once', async () => {
  const wei = await drivers.add({ name: 'Wei', language: 'zh', pin: '4711' })
  const guesses = await Promise.all(
    ['0000', '0001', '0002', '0003', '0004', '0005'].map(pin => drivers.choose(wei.id, pin)),
  )
  expect(guesses.filter(guess => guess.type === 'refused' && guess.waitSeconds > 0)).not.toHaveLength(0)
  drivers = make()
  expect(await drivers.choose(wei.id, '4711')).toMatchObject({ type: 'refused', waitSeconds: 30 })
  clock.advance(31_000)
  expect(await drivers.choose(wei.id, '9999')).toMatchObject({ type: 'refused', waitSeconds: 60 })
  clock.advance(61_000)
  expect(await drivers.choose(wei.id, '4711')).toMatchObject({ type: 'chosen' })
  expect(await drivers.choose(wei.id, '0000')).toMatchObject({ attemptsLeft: 4 })
})

test('names are one’s own; bad names and PINs are refused with advice', async () => {
  const ann = await drivers.add({ name: '  Ann ', language: 'en' })
  expect(ann.name).toBe('Ann')
  await expect(drivers.add({ name: 'ANN', language: 'en' })).rejects.toThrow(DriverError)
  await expect(drivers.add({ name: '\u0000 ', language: 'en' })).rejects.toThrow(DriverError)
  await expect(drivers.add({ name: 'Bo', language: 'en', pin: 'abcd' })).rejects.toThrow(DriverError)
  expect(drivers.list()).toHaveLength(2)
  expect((await drivers.edit(ann.id, { name: 'Anna', language: 'zh' })).name).toBe('Anna')
})

test('a PIN is changed or taken away only by who knows it', async () => {
  const wei = await drivers.add({ name: 'Wei', language: 'zh', pin: '4711' })
  await expect(drivers.edit(wei.id, { pin: null })).rejects.toThrow(DriverError)
  await expect(drivers.edit(wei.id, { pin: null, currentPin: '0000' })).rejects.toThrow(DriverError)
  expect((await drivers.edit(wei.id, { pin: '123456', currentPin: '4711' })).hasPin).toBe(true)
  expect((await drivers.edit(wei.id, { pin: null, currentPin: '123456' })).hasPin).toBe(false)
})

test('deleting removes every trace, or nothing when a room fails', async () => {
  const wei = await drivers.add({ name: 'Wei', language: 'zh', pin: '4711' })
  await drivers.choose(wei.id, '4711')
  const forgotten: string[] = []
  drivers.onForget(id => void forgotten.push(id))
  await expect(drivers.delete(wei.id, '1234')).rejects.toThrow(DriverError)
  const stop = drivers.onForget(() => {
    throw new Error('disk')
  })
  await expect(drivers.delete(wei.id, '4711')).rejects.toThrow('disk')
  expect(drivers.current().name).toBe('Wei')
  stop()
  await drivers.delete(wei.id, '4711')
  expect(forgotten).toContain(wei.id)
  expect(drivers.current().guest).toBe(true)
  expect(make().start().driver.guest).toBe(true)
  await expect(drivers.choose(wei.id)).rejects.toThrow(DriverError)
})

test('a guest is forgotten on leaving, not by a restart in between', async () => {
  const forgotten: string[] = []
  const ann = await drivers.add({ name: 'Ann', language: 'en' })
  drivers.onForget(id => void forgotten.push(id))
  drivers.start()
  await drivers.choose(GUEST_ID)
  const again = make()
  again.onForget(id => void forgotten.push(id))
  expect(again.start().driver.id).toBe(GUEST_ID)
  expect(forgotten).toEqual([])
  await again.choose(ann.id)
  expect(forgotten).toEqual([GUEST_ID])
})
