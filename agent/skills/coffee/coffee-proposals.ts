import { answer, type Slots, unknownIntent } from '../shared/proposals.ts'
import type { Whereabouts } from '../shared/whereabouts.ts'
import type { SkillContext, SkillProposal } from '../skill.ts'
import type { CoffeeShop } from './coffee-shop.ts'
import { answerFromMenu } from './menu-answers.ts'
import { OpenOrders } from './open-orders.ts'
import { OrderProposals } from './order-proposals.ts'

/** What coffee makes of a request; looks, but touches nothing. */
export class CoffeeProposals {
  readonly open: OpenOrders
  readonly #orders: OrderProposals

  constructor(service: CoffeeShop, whereabouts: Whereabouts) {
    this.open = new OpenOrders(service, whereabouts)
    this.#orders = new OrderProposals(service, whereabouts)
  }

  propose(intent: string, slots: Slots, context: SkillContext): SkillProposal {
    switch (intent) {
      case 'order':
        return this.#orders.propose(slots, context)
      case 'change':
        return this.open.change(slots, context)
      case 'cancel':
        return this.open.cancel(context)
      case 'collect':
        return this.open.collect(context)
      case 'status':
        return this.open.status(context.driverId)
      case 'menu':
        return answer(answerFromMenu(slots))
      default:
        return unknownIntent
    }
  }
}
