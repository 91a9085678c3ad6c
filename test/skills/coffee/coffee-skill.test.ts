import { beforeEach, expect, test } from 'vitest'
import { ManualClock } from '../../../agent/platform/clock.ts'
import type { Database } from '../../../agent/platform/database.ts'
import { DriverError, ModelError } from '../../../agent/platform/errors.ts'
import { openDatabase } from '../../../agent/platform/open-database.ts'
import { taskViewSchema } from '../../../agent/protocol/index.ts'
import { CoffeeSkill } from '../../../agent/skills/coffee/coffee-skill.ts'
import { SimulatedCoffeeShop } from '../../../agent/skills/coffee/simulated-coffee-shop.ts'
import { callOf, contextOf, does, MORNING, spoken } from '../context.ts'

let db: Database
let coffee: CoffeeSkill
let counter = 0
const make = () => new CoffeeSkill(new SimulatedCoffeeShop(db, () => `order-${++counter}`))

beforeEach(() => {
  counter = 0
  db = openDatabase(':memory:', new ManualClock(MORNING)).database
  coffee = make()
})

const minutes = (count: number) => MORNING + count * 60_000
const latte = { drink: 'latte', size: 'large', milk: 'oat milk', words: 'a large oat milk latte' }
const states = (driver = 'wei') => coffee.tasks(driver).map(task => task.state)

test('an order is read out with shop, time and price before any money is spent', () => {
  const proposal = callOf(coffee.propose('order', latte, contextOf()))
  expect(proposal.confirm?.speech.en).toMatch(/Large oat milk latte, from .+, ready at 08:0\d, 33 yuan/)
  expect(proposal.confirm?.speech.zh).toMatch(/大杯燕麦奶拿铁.+08:0\d可取，33元。要下单吗？/)
  expect(proposal.confirm?.price?.amount).toBe(3300)
  expect(proposal.reasons.milk?.rung).toBe('explicit')
  expect(proposal.reasons.temperature?.rung).toBe('default')
  expect(Object.keys(proposal.reasons).sort()).toEqual(Object.keys(proposal.call.arguments).sort())
  expect(states()).toEqual([])
  expect(coffee.review(proposal.call, contextOf())?.price?.amount).toBe(3300)
})

test('an order goes from placed to collected and survives a restart on the way', async () => {
  await does(coffee, 'order', latte, contextOf())
  expect(coffee.tasks('wei').map(task => taskViewSchema.parse(task).state)).toEqual(['placed'])
  coffee.advance(minutes(1), contextOf())
  expect(states()).toEqual(['preparing'])
  coffee = make()
  expect(states()).toEqual(['preparing'])
  const told = coffee.advance(minutes(10), contextOf())
  expect(told[0]?.say.en).toMatch(/latte is ready/)
  expect(states()).toEqual(['ready'])
  await does(coffee, 'collect', {}, contextOf({ time: minutes(11) }))
  expect(states()).toEqual([])
})

test('while placed it can be changed and cancelled, then no longer', async () => {
  await does(coffee, 'order', latte, contextOf())
  const change = callOf(coffee.propose('change', { milk: 'soy', size: 'small' }, contextOf()))
  expect(change.confirm?.speech.en).toMatch(/Change it to small soy milk latte/)
  const changed = await coffee.execute(change.call, contextOf())
  if (changed.inverse === undefined) throw new Error('cannot be taken back')
  await coffee.execute(changed.inverse, contextOf())
  expect(JSON.stringify(coffee.tasks('wei'))).toContain('大杯燕麦奶拿铁')
  const cancel = callOf(coffee.propose('cancel', {}, contextOf())).call
  coffee.advance(minutes(2), contextOf())
  await expect(coffee.execute(cancel, contextOf({ time: minutes(2) }))).rejects.toThrow(DriverError)
  expect(spoken(coffee.propose('cancel', {}, contextOf()))).toMatch(/can't be cancelled/)
  expect(states()).toEqual(['preparing'])
})

test('undoing an order cancels it', async () => {
  const { inverse } = await does(coffee, 'order', latte, contextOf())
  if (inverse === undefined) throw new Error('cannot be taken back')
  await coffee.execute(inverse, contextOf())
  expect(states()).toEqual([])
  expect(spoken(coffee.propose('order', { again: true }, contextOf()))).toMatch(/haven't ordered/)
})

test('the usual comes from memory first, changed by what is said now', () => {
  const context = contextOf({ preferences: { 'usual order': 'small iced americano' } })
  const proposal = callOf(coffee.propose('order', { usual: true, size: 'large' }, context))
  expect(proposal.call.arguments).toMatchObject({ drink: 'americano', size: 'large', temperature: 'iced' })
  expect(proposal.reasons.drink?.rung).toBe('preference')
  expect(proposal.reasons.size?.rung).toBe('explicit')
})

test('without a memory the usual is what was mostly ordered, else it is asked', async () => {
  expect(coffee.propose('order', { usual: true }, contextOf()).type).toBe('question')
  await does(coffee, 'order', latte, contextOf())
  await does(coffee, 'order', latte, contextOf())
  await does(coffee, 'order', { drink: 'mocha' }, contextOf({ time: minutes(1) }))
  const usual = callOf(coffee.propose('order', { usual: true }, contextOf()))
  expect(usual.call.arguments).toMatchObject({ drink: 'latte', milk: 'oat_milk' })
  expect(usual.reasons.drink?.because.zh).toBe('你平时都点这个')
  const again = callOf(coffee.propose('order', { again: true }, contextOf()))
  expect(again.call.arguments.drink).toBe('mocha')
  const justCoffee = callOf(coffee.propose('order', { drink: 'coffee' }, contextOf()))
  expect(justCoffee.call.arguments.drink).toBe('latte')
})

test('a remembered milk fills what was left open, and only there', () => {
  const context = contextOf({ preferences: { milk: 'oat milk' } })
  expect(callOf(coffee.propose('order', { drink: 'cappuccino' }, context)).reasons.milk?.rung).toBe(
    'preference',
  )
  expect(callOf(coffee.propose('order', { drink: 'americano' }, context)).call.arguments.milk).toBeUndefined()
  const said = callOf(coffee.propose('order', { drink: 'latte', milk: 'soy' }, context))
  expect(said.call.arguments.milk).toBe('soy_milk')
})

test('an unknown drink is asked back, and the answer is an order', () => {
  const proposal = coffee.propose('order', { drink: 'frappelatte deluxe supreme' }, contextOf())
  if (proposal.type !== 'question') throw new Error('should ask')
  expect(proposal.options.length).toBeLessThanOrEqual(3)
  const [option] = proposal.options
  expect(coffee.propose(option?.intent ?? '', option?.slots ?? {}, contextOf()).type).toBe('call')
  expect(coffee.propose('order', {}, contextOf()).type).toBe('question')
})

test('a closed or empty shop says so and another is offered', async () => {
  const night = contextOf({ time: new Date(2026, 4, 12, 23, 30).getTime() })
  const closed = coffee.propose('order', { ...latte, shop: 'Harbour Coffee' }, night)
  expect(spoken(closed)).toMatch(/Harbour Coffee is closed now; it opens at 06:00\. Night Owl Coffee has it/)
  const brew = { drink: 'cold brew', count: 4, shop: 'night owl' }
  await does(coffee, 'order', brew, contextOf())
  expect(spoken(coffee.propose('order', brew, contextOf()))).toMatch(/run out of cold brew/)
  const open = callOf(coffee.propose('order', latte, night))
  expect(open.call.arguments.shop).toBe('night_owl')
})

test('one driver never sees the orders of another, and forgetting leaves nothing', async () => {
  await does(coffee, 'order', latte, contextOf({ driverId: 'guest' }))
  expect(states('wei')).toEqual([])
  expect(coffee.propose('order', { again: true }, contextOf()).type).toBe('refuse')
  coffee.forgetDriver('guest')
  expect(states('guest')).toEqual([])
  expect(db.all('SELECT * FROM coffee_order')).toHaveLength(0)
})

test('a clock set back years does not leave the order waiting for years', async () => {
  await does(coffee, 'order', latte, contextOf())
  const past = new Date(2020, 0, 1, 9, 0).getTime()
  coffee.advance(past, contextOf({ time: past }))
  coffee.advance(past + 600_000, contextOf({ time: past + 600_000 }))
  expect(states()).toEqual(['ready'])
})

test('arguments that do not fit are refused before anything happens', async () => {
  const bad = { tool: 'order_coffee', arguments: { drink: 'wine', shop: 'harbour' } }
  await expect(coffee.execute(bad, contextOf())).rejects.toThrow(ModelError)
  expect(states()).toEqual([])
})
