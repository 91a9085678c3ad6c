import type { Localised } from '../../domain/language.ts'
import type { Names } from '../shared/matching.ts'
import type { OrderSpec } from './order-spec.ts'

/** One branch one can order from. */
export interface Shop extends Names {
  readonly id: string
  /** Its id on the map. */
  readonly place: string
  /** Opening hours in the car's local time, whole hours: `[7, 21]` is 07:00 to 21:00. */
  readonly hours: readonly [open: number, close: number]
  /** How long the people before you take, in seconds. */
  readonly queueSeconds: number
  /** Ids of drinks, milks and extras it does not have at all. */
  readonly without: readonly string[]
  /** How many cups a day it makes of some things; when they are gone, it is sold out. */
  readonly dailyCups: Readonly<Record<string, number>>
}

export const ORDER_STATES = ['placed', 'preparing', 'ready', 'collected', 'cancelled'] as const
export type OrderState = (typeof ORDER_STATES)[number]

export interface Order {
  readonly id: string
  readonly driver: string
  readonly shop: string
  readonly spec: OrderSpec
  /** Fen. */
  readonly price: number
  /** Epoch ms, in the car's time. */
  readonly placedAt: number
  readonly readyAt: number
  readonly state: OrderState
}

/** What an order would come to, or why it cannot be had. */
export type Quote =
  | { readonly type: 'offer'; readonly price: number; readonly readyInSeconds: number }
  | {
      readonly type: 'refusal'
      readonly because: 'closed' | 'not_served' | 'sold_out'
      readonly say: Localised
    }

/**
 * The coffee service. Quotes are made from what is known locally and at once; everything that spends money may
 * take its time and may fail.
 */
export interface CoffeeShop {
  readonly shops: readonly Shop[]
  quote(shop: string, spec: OrderSpec, now: number): Quote
  /** @throws DriverError when it can no longer be had. */
  place(driver: string, shop: string, spec: OrderSpec, now: number): Promise<Order>
  /** Only while placed. @throws DriverError when it is too late, or there is no such order. */
  change(id: string, spec: OrderSpec, now: number): Promise<Order>
  /** Only while placed; the money goes back. @throws DriverError when it is too late. */
  cancel(id: string, now: number): Promise<Order>
  /** The driver has it. @throws DriverError unless it is ready. */
  collect(id: string, now: number): Promise<Order>
  find(id: string): Order | undefined
  /** A driver's orders, newest first. */
  orders(driver: string): readonly Order[]
  /** Lets time pass. @returns the orders whose state changed. */
  advance(now: number): readonly Order[]
  forget(driver: string): void
}
