import { text } from '../../domain/language.ts'
import type { Database } from '../../platform/database.ts'
import { DriverError } from '../../platform/errors.ts'
import { jsonOf, numberOf, textOf } from '../../platform/rows.ts'
import type { Row } from '../../platform/sqlite-driver.ts'
import { fill, label } from '../shared/wording.ts'
import {
  type CoffeeShop,
  ORDER_STATES,
  type Order,
  type OrderState,
  type Quote,
  type Shop,
} from './coffee-shop.ts'
import { DRINKS, EXTRAS, MILKS } from './menu.ts'
import { type OrderSpec, orderSpecSchema, priceOf } from './order-spec.ts'
import { SHOPS } from './shops.ts'

const MIGRATIONS = [
  {
    version: 1,
    sql: `CREATE TABLE coffee_order (
      id TEXT PRIMARY KEY,
      driver TEXT NOT NULL,
      shop TEXT NOT NULL,
      spec TEXT NOT NULL,
      price INTEGER NOT NULL,
      placed_at REAL NOT NULL,
      ready_at REAL NOT NULL,
      state TEXT NOT NULL
    ) STRICT;
    CREATE INDEX coffee_order_of_driver ON coffee_order (driver, placed_at)`,
  },
]

/** How long an order waits before somebody starts on it: the time in which it can be changed. */
export const CHANGEABLE_SECONDS = 45
/** The first cup, and each further one. */
const MAKING_SECONDS = 120
const FURTHER_CUP_SECONDS = 50
/** A ready cup that nobody reports as fetched is taken to be fetched after this long. */
const COLLECTED_AFTER_SECONDS = 30 * 60

const tooLate = (state: OrderState): DriverError =>
  state === 'cancelled'
    ? new DriverError(
        'The order is already cancelled',
        text('That order is already cancelled.', '这单已经取消了。'),
      )
    : new DriverError(
        `The order is already ${state}`,
        text("It's too late for that: they've already started making it.", '来不及了，店里已经开始做了。'),
      )

/** A shop that makes coffee in the car's time and keeps its book in the database. */
export class SimulatedCoffeeShop implements CoffeeShop {
  constructor(
    private readonly db: Database,
    private readonly newId: () => string,
    readonly shops: readonly Shop[] = SHOPS,
  ) {
    db.migrate('coffee', MIGRATIONS)
  }

  quote(shopId: string, spec: OrderSpec, now: number): Quote {
    const shop = this.shops.find(candidate => candidate.id === shopId)
    if (shop === undefined)
      return {
        type: 'refusal',
        because: 'not_served',
        say: text("I don't know that coffee shop.", '我不认识这家咖啡店。'),
      }
    const shopName = label(shop)
    const date = new Date(now)
    const hour = date.getHours() + date.getMinutes() / 60
    const [open, close] = shop.hours
    if (hour < open || hour >= close)
      return {
        type: 'refusal',
        because: 'closed',
        say: fill('{shop} is closed now; it opens at {open}.', '{shop}现在没开门，{open}开始营业。', {
          shop: shopName,
          open: `${String(open).padStart(2, '0')}:00`,
        }),
      }
    const wanted = [spec.drink, ...(spec.milk === undefined ? [] : [spec.milk]), ...spec.extras]
    for (const id of wanted) {
      const entry = [...DRINKS, ...MILKS, ...EXTRAS].find(candidate => candidate.id === id)
      const item = entry === undefined ? text(id, id) : label(entry)
      if (shop.without.includes(id))
        return {
          type: 'refusal',
          because: 'not_served',
          say: fill("{shop} doesn't do {item}.", '{shop}没有{item}。', { shop: shopName, item }),
        }
      const limit = shop.dailyCups[id]
      if (limit !== undefined && this.#cupsToday(shop.id, id, now) + spec.count > limit)
        return {
          type: 'refusal',
          because: 'sold_out',
          say: fill('{shop} has run out of {item} for today.', '{shop}今天的{item}卖完了。', {
            shop: shopName,
            item,
          }),
        }
    }
    const readyInSeconds =
      CHANGEABLE_SECONDS + shop.queueSeconds + MAKING_SECONDS + (spec.count - 1) * FURTHER_CUP_SECONDS
    return { type: 'offer', price: priceOf(spec), readyInSeconds }
  }

  async place(driver: string, shop: string, spec: OrderSpec, now: number): Promise<Order> {
    const quote = this.#offer(shop, spec, now)
    const order: Order = {
      id: this.newId(),
      driver,
      shop,
      spec,
      price: quote.price,
      placedAt: now,
      readyAt: now + quote.readyInSeconds * 1000,
      state: 'placed',
    }
    this.#save(order)
    return order
  }

  async change(id: string, spec: OrderSpec, now: number): Promise<Order> {
    const order = this.#open(id)
    // Its own cups must not count against what is left of the day.
    const quote = this.db.transaction(() => {
      this.#save({ ...order, state: 'cancelled' })
      try {
        return this.#offer(order.shop, spec, now)
      } finally {
        this.#save(order)
      }
    })
    const changed = {
      ...order,
      spec,
      price: quote.price,
      readyAt: order.placedAt + quote.readyInSeconds * 1000,
    }
    this.#save(changed)
    return changed
  }

  async cancel(id: string): Promise<Order> {
    const cancelled = { ...this.#open(id), state: 'cancelled' as const }
    this.#save(cancelled)
    return cancelled
  }

  async collect(id: string): Promise<Order> {
    const order = this.find(id)
    if (order?.state !== 'ready')
      throw new DriverError('The order is not ready', text("It isn't ready yet.", '还没做好呢。'))
    const collected = { ...order, state: 'collected' as const }
    this.#save(collected)
    return collected
  }

  find(id: string): Order | undefined {
    const row = this.db.get('SELECT * FROM coffee_order WHERE id = ?', id)
    return row === undefined ? undefined : readOrderRow(row)
  }

  orders(driver: string): readonly Order[] {
    return this.db
      .all('SELECT * FROM coffee_order WHERE driver = ? ORDER BY placed_at DESC, rowid DESC LIMIT 50', driver)
      .flatMap(row => readOrderRow(row) ?? [])
  }

  advance(now: number): readonly Order[] {
    const changed: Order[] = []
    const open = this.db.all("SELECT * FROM coffee_order WHERE state IN ('placed', 'preparing', 'ready')")
    for (const row of open) {
      const order = readOrderRow(row)
      if (order === undefined) continue
      const next = progress(order, now)
      if (next === order) continue
      this.#save(next)
      if (next.state !== order.state) changed.push(next)
    }
    return changed
  }

  forget(driver: string): void {
    this.db.run('DELETE FROM coffee_order WHERE driver = ?', driver)
  }

  #cupsToday(shop: string, item: string, now: number): number {
    const midnight = new Date(now).setHours(0, 0, 0, 0)
    return this.db
      .all(
        "SELECT * FROM coffee_order WHERE shop = ? AND placed_at >= ? AND state <> 'cancelled'",
        shop,
        midnight,
      )
      .flatMap(row => readOrderRow(row) ?? [])
      .filter(({ spec }) => [spec.drink, spec.milk, ...spec.extras].includes(item))
      .reduce((cups, { spec }) => cups + spec.count, 0)
  }

  #offer(shop: string, spec: OrderSpec, now: number): Extract<Quote, { type: 'offer' }> {
    const quote = this.quote(shop, spec, now)
    if (quote.type === 'refusal') throw new DriverError(`The shop refuses: ${quote.because}`, quote.say)
    return quote
  }

  #open(id: string): Order {
    const order = this.find(id)
    if (order === undefined)
      throw new DriverError('No such order', text("I can't find that order.", '我找不到这个订单。'))
    if (order.state !== 'placed') throw tooLate(order.state)
    return order
  }

  #save(order: Order): void {
    this.db.run(
      `INSERT INTO coffee_order (id, driver, shop, spec, price, placed_at, ready_at, state)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET spec = excluded.spec, price = excluded.price,
         placed_at = excluded.placed_at, ready_at = excluded.ready_at, state = excluded.state`,
      order.id,
      order.driver,
      order.shop,
      JSON.stringify(order.spec),
      order.price,
      order.placedAt,
      order.readyAt,
      order.state,
    )
  }
}

/** Where an order stands at `now`; never goes back. */
function progress(order: Order, now: number): Order {
  // The world's clock was set back past the order: it begins anew rather than waiting for years.
  const shift = Math.max(0, order.placedAt - now)
  const shifted =
    shift === 0 ? order : { ...order, placedAt: order.placedAt - shift, readyAt: order.readyAt - shift }
  const due: OrderState =
    now >= shifted.readyAt + COLLECTED_AFTER_SECONDS * 1000
      ? 'collected'
      : now >= shifted.readyAt
        ? 'ready'
        : now >= shifted.placedAt + CHANGEABLE_SECONDS * 1000
          ? 'preparing'
          : 'placed'
  const later = ORDER_STATES.indexOf(due) > ORDER_STATES.indexOf(order.state)
  return later ? { ...shifted, state: due } : shifted
}

/** An order of the book; undefined when its drink is no longer on the menu. */
function readOrderRow(row: Row): Order | undefined {
  const spec = orderSpecSchema.safeParse(jsonOf(row, 'spec'))
  const state = ORDER_STATES.find(candidate => candidate === textOf(row, 'state'))
  if (!spec.success || state === undefined) return undefined
  return {
    id: textOf(row, 'id'),
    driver: textOf(row, 'driver'),
    shop: textOf(row, 'shop'),
    spec: spec.data,
    price: numberOf(row, 'price'),
    placedAt: numberOf(row, 'placed_at'),
    readyAt: numberOf(row, 'ready_at'),
    state,
  }
}
