import { z } from 'zod'
import { type Localised, text } from '../../domain/language.ts'
import type { ToolCall } from '../../domain/tool.ts'
import type { Slots } from '../shared/proposals.ts'
import { type BoundTool, bind, Listeners, runTool } from '../shared/toolbox.ts'
import { nowhere, type Whereabouts } from '../shared/whereabouts.ts'
import { clockTime, fill, label, money, sentence } from '../shared/wording.ts'
import type {
  ConfirmationSheet,
  Skill,
  SkillAnnouncement,
  SkillContext,
  SkillOutcome,
  SkillProposal,
  Task,
  TaskAction,
} from '../skill.ts'
import { CoffeeProposals } from './coffee-proposals.ts'
import type { CoffeeShop, Order, OrderState } from './coffee-shop.ts'
import { COFFEE_WORDS } from './coffee-words.ts'
import { jsonOf } from './order-proposals.ts'
import { describe, drinkOf, type OrderSpec, orderSpecSchema, shortDescription } from './order-spec.ts'
import { sheetFor } from './sheets.ts'
import { CHANGEABLE_SECONDS } from './simulated-coffee-shop.ts'

const STATE_WORDS: Readonly<Record<OrderState, Localised>> = {
  placed: text('Placed', '已下单'),
  preparing: text('Preparing', '制作中'),
  ready: text('Ready', '可取'),
  collected: text('Collected', '已取'),
  cancelled: text('Cancelled', '已取消'),
}

const orderArguments = orderSpecSchema.extend({ shop: z.string() })
const orderId = z.object({ order_id: z.string() })

/** Orders coffee: proposes from the menu, has every order confirmed, and follows it until it is fetched. */
export class CoffeeSkill implements Skill {
  readonly id = 'coffee'
  readonly words = COFFEE_WORDS
  readonly #proposals: CoffeeProposals
  readonly #listeners = new Listeners()
  readonly tools: readonly BoundTool[] = [
    bind(
      'order_coffee',
      'REQUIRES_CONFIRMATION Order and pay for a drink at a coffee shop. Money is always confirmed first.',
      orderArguments,
      (values, context) => this.#order(values, context),
    ),
    bind(
      'change_coffee_order',
      'REQUIRES_CONFIRMATION Change an order while it is only placed. Give the whole new drink.',
      orderSpecSchema.extend({ order_id: z.string() }),
      (values, context) => this.#change(values, context),
    ),
    bind('cancel_coffee_order', 'Cancel an order while it is only placed.', orderId, (values, context) =>
      this.#cancel(values.order_id, context),
    ),
    bind(
      'collect_coffee_order',
      'Note that the driver has fetched a ready order.',
      orderId,
      (values, context) => this.#collect(values.order_id, context),
    ),
  ]

  constructor(
    private readonly service: CoffeeShop,
    private readonly whereabouts: Whereabouts = nowhere,
  ) {
    this.#proposals = new CoffeeProposals(service, whereabouts)
  }

  propose(intent: string, slots: Slots, context: SkillContext): SkillProposal {
    return this.#proposals.propose(intent, slots, context)
  }

  execute(toolCall: ToolCall, context: SkillContext): Promise<SkillOutcome> {
    return runTool(this.tools, toolCall, context)
  }

  review(toolCall: ToolCall, context: SkillContext): ConfirmationSheet | undefined {
    if (toolCall.tool === 'order_coffee') {
      const order = orderArguments.safeParse(toolCall.arguments)
      if (!order.success) return undefined
      const { shop, ...spec } = order.data
      return sheetFor(shop, spec, this.service, this.whereabouts, context)
    }
    if (toolCall.tool !== 'change_coffee_order') return undefined
    const change = orderSpecSchema.extend({ order_id: z.string() }).safeParse(toolCall.arguments)
    if (!change.success) return undefined
    const { order_id, ...spec } = change.data
    const order = this.service.find(order_id)
    return order === undefined
      ? undefined
      : sheetFor(order.shop, spec, this.service, this.whereabouts, context, order)
  }

  tasks(driverId: string): readonly Task[] {
    return this.#proposals.open.of(driverId).map(order => this.#task(order))
  }

  touch(taskId: string, action: TaskAction): ToolCall | undefined {
    const tools: Partial<Record<TaskAction, string>> = {
      cancel: 'cancel_coffee_order',
      collect: 'collect_coffee_order',
    }
    const tool = tools[action]
    return tool === undefined ? undefined : { tool, arguments: { order_id: taskId } }
  }

  advance(now: number, context: SkillContext): readonly SkillAnnouncement[] {
    const changed = this.service.advance(now)
    if (changed.length > 0) this.#listeners.notify()
    return changed
      .filter(order => order.driver === context.driverId && order.state === 'ready')
      .map(order => ({
        id: `${order.id}-ready`,
        urgency: 'when_idle' as const,
        say: fill('Your {drink} is ready at {shop}.', '你的{drink}做好了，可以到{shop}取。', {
          drink: shortDescription(order.spec),
          shop: this.#proposals.open.shopName(order.shop),
        }),
      }))
  }

  watch(listener: () => void): () => void {
    return this.#listeners.add(listener)
  }

  forgetDriver(driverId: string): void {
    this.service.forget(driverId)
    this.#listeners.notify()
  }

  async #order(values: z.infer<typeof orderArguments>, context: SkillContext): Promise<SkillOutcome> {
    const { shop, ...spec } = values
    const order = await this.service.place(context.driverId, shop, spec, context.world.time)
    this.#listeners.notify()
    return {
      say: fill('Ordered. Your {drink} will be ready at {time}.', '下单了，{drink}{time}可取。', {
        drink: shortDescription(spec),
        time: clockTime(order.readyAt),
      }),
      inverse: { tool: 'cancel_coffee_order', arguments: { order_id: order.id } },
      taskId: order.id,
    }
  }

  async #change(values: OrderSpec & { order_id: string }, context: SkillContext): Promise<SkillOutcome> {
    const { order_id, ...spec } = values
    const before = this.service.find(order_id)
    const order = await this.service.change(order_id, spec, context.world.time)
    this.#listeners.notify()
    return {
      say: fill("Changed: it's {what} now, {price}.", '改好了，现在是{what}，{price}。', {
        what: describe(spec),
        price: money(order.price),
      }),
      ...(before === undefined
        ? {}
        : { inverse: { tool: 'change_coffee_order', arguments: { order_id, ...jsonOf(before.spec) } } }),
      taskId: order.id,
    }
  }

  async #cancel(id: string, context: SkillContext): Promise<SkillOutcome> {
    const order = await this.service.cancel(id, context.world.time)
    this.#listeners.notify()
    return {
      say: fill('Cancelled. The {price} go back to your card.', '已取消，{price}会退回。', {
        price: money(order.price),
      }),
      taskId: id,
    }
  }

  async #collect(id: string, context: SkillContext): Promise<SkillOutcome> {
    await this.service.collect(id, context.world.time)
    this.#listeners.notify()
    return { say: text('Enjoy it.', '请慢用。'), taskId: id }
  }

  #task(order: Order): Task {
    const steps: Readonly<Record<OrderState, number>> = {
      placed: 0.1,
      preparing: 0.5,
      ready: 1,
      collected: 1,
      cancelled: 1,
    }
    return {
      id: order.id,
      skill: this.id,
      kind: 'order',
      priority: 3,
      title: sentence(label(drinkOf(order.spec.drink))),
      status: STATE_WORDS[order.state],
      state: order.state,
      progress: steps[order.state],
      dueAt: order.readyAt,
      cancellable: order.state === 'placed',
      detail: {
        shop: this.#proposals.open.shopName(order.shop),
        description: sentence(describe(order.spec)),
        price: order.price,
        currency: 'CNY',
        changeable: order.state === 'placed',
        changeableUntil: order.placedAt + CHANGEABLE_SECONDS * 1000,
      },
    }
  }
}
