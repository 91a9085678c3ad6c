import type { Said } from '../conversation/conversation.ts'
import { type Localised, text } from '../domain/language.ts'
import type { DriverProfile } from '../drivers/driver-profile.ts'
import type { MomentContext } from '../memory/condition.ts'
import type { Offer } from '../memory/heard-turn.ts'
import type { Memory } from '../memory/memory.ts'
import type { Preference } from '../memory/preference.ts'
import { offerQuestion } from '../memory/skill/offer-words.ts'
import type { Plan, PlanningContext } from '../planning/plan.ts'
import { rememberedPreferences } from '../planning/remembered-preferences.ts'
import { planRules, rulesHolding } from '../planning/standing-rules.ts'

export interface InitiativeParts {
  readonly memory: Memory
  readonly driver: () => DriverProfile
  readonly moment: () => MomentContext
  /** Lets the conversation carry a plan out, or ask its question. */
  readonly initiate: (plan: (context: PlanningContext) => Plan | undefined) => Promise<Said | undefined>
  /** What was done and said without being asked. */
  readonly told: (say: Localised) => void
  /** Is nothing being said, asked or done? */
  readonly isFree: () => boolean
  readonly report: (error: unknown) => void
}

/** Offers that wait for a quiet moment; older ones stay on the memory screen. */
const MOST_OFFERS = 3

/**
 * What the car does of its own accord: rules act when their condition comes true, once each time, and habits are
 * offered once. It never breaks into a question or a reply, and it keeps no state that must survive.
 */
export class Initiative {
  readonly #parts: InitiativeParts
  readonly #preferences
  #driver: string | undefined
  /** Rules that held when they were looked at last. */
  #held: ReadonlySet<string> = new Set()
  #due: readonly Preference[] = []
  #offers: readonly Offer[] = []
  #looked = ''
  #changed = false
  #busy = false

  constructor(parts: InitiativeParts) {
    this.#parts = parts
    this.#preferences = rememberedPreferences(parts.memory)
  }

  /** A habit was noticed: asked about when nothing else is. */
  offer(offer: Offer): void {
    // Switching something off again is the end of its use, and no habit worth a question.
    if (offer.preference.value === false) return
    this.#offers = [...this.#offers, offer].slice(-MOST_OFFERS)
  }

  /** Something in the memory is another. */
  changed(): void {
    this.#changed = true
  }

  /** Time has passed, or something around the car has changed. */
  tick(): void {
    const { id, guest } = this.#parts.driver()
    if (id !== this.#driver) this.#takeOver(id)
    if (guest) return
    try {
      this.#look(id)
    } catch (error) {
      this.#parts.report(error)
    }
    if (this.#busy || !this.#parts.isFree()) return
    if (this.#due.length > 0) this.#act()
    else if (this.#offers.length > 0) this.#ask()
  }

  /** Nothing of one driver's rules and offers goes over to the next. */
  #takeOver(driver: string): void {
    this.#driver = driver
    this.#held = new Set()
    this.#due = []
    this.#offers = []
    this.#looked = ''
  }

  /** Rules are looked at when the circumstances or the memory have changed, not at every tick. */
  #look(driver: string): void {
    const moment = this.#parts.moment()
    const circumstances = JSON.stringify([moment.tags, moment.occupants, moment.outsideTemperature])
    if (circumstances === this.#looked && !this.#changed) return
    this.#looked = circumstances
    this.#changed = false
    const holding = rulesHolding(this.#parts.memory, driver, moment)
    const now = new Set(holding.map(rule => rule.id))
    this.#due = [
      ...this.#due.filter(rule => now.has(rule.id)),
      ...holding.filter(rule => !this.#held.has(rule.id) && !this.#due.includes(rule)),
    ]
    this.#held = now
  }

  #act(): void {
    const rules = this.#due
    this.#due = []
    this.#initiate(context => planRules(rules, this.#preferences, context))
  }

  #ask(): void {
    const [offer, ...later] = this.#offers
    this.#offers = later
    if (offer === undefined) return
    const { say, yes, no } = offerQuestion(offer)
    this.#initiate(context => ({
      decisions: [],
      changes: [],
      reasons: {},
      remarks: [],
      question: {
        id: `${context.turnId}-q`,
        say,
        polar: true,
        options: [
          { label: text('Yes, always', '好，都这样'), requests: [yes] },
          { label: text('No', '不用'), requests: [no] },
        ],
        onNo: [no],
      },
    }))
  }

  #initiate(plan: (context: PlanningContext) => Plan | undefined): void {
    this.#busy = true
    void this.#parts
      .initiate(plan)
      .then(said => {
        if (said?.reply !== undefined && said.turn !== undefined) this.#parts.told(said.reply.say)
      })
      .catch(error => this.#parts.report(error))
      .finally(() => {
        this.#busy = false
      })
  }
}
