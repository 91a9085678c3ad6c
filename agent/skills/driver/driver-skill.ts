import { z } from 'zod'
import { type Localised, text } from '../../domain/language.ts'
import { DriverError } from '../../platform/errors.ts'
import { isPlainly, matches } from '../shared/matching.ts'
import { answer, call, explicitly, refuse, type Slots, unknownIntent, wordsOf } from '../shared/proposals.ts'
import { QuietSkill } from '../shared/quiet-skill.ts'
import { type BoundTool, bind } from '../shared/toolbox.ts'
import { fill, list, same, sentence, sentences } from '../shared/wording.ts'
import type { SkillOutcome, SkillProposal, ToolWords } from '../skill.ts'

/** A profile somebody can drive under. */
export interface KnownDriver {
  readonly id: string
  readonly name: string
  readonly guest: boolean
  readonly hasPin: boolean
}

/** Who may drive, and the way to have them take over. */
export interface DriverSeat {
  list(): readonly KnownDriver[]
  currentId(): string
  /** Has a driver take over once what is being said has been said; where there is a PIN, the screen asks for it. */
  takeOver(driverId: string): void
}

/** Nobody to change to: where there is no seat (tests, tools without a car). */
const emptySeat: DriverSeat = { list: () => [], currentId: () => '', takeOver: () => {} }

const chosen = z.object({ driver_id: z.string().min(1).max(64) })
/** A profile has a name, a language and perhaps a PIN, none of which are spoken. */
const WHERE_TO_ADD: Localised = text(
  'You can add a driver on the screen: touch the name of the driver at the top.',
  '可以在屏幕上添加驾驶员：点一下最上面的驾驶员名字。',
)
const TITLE: Localised = text('Change the driver', '切换驾驶员')

/** Changes who is driving by voice: "switch to guest", 换小李开车. A PIN is never spoken; the screen asks for it. */
export class DriverSkill extends QuietSkill {
  readonly id = 'driver'
  readonly words: Readonly<Record<string, ToolWords>>
  readonly tools: readonly BoundTool[] = [
    bind('choose_driver', 'Let another known driver, or the guest, take over.', chosen, values =>
      this.#takeOver(values.driver_id),
    ),
  ]

  constructor(private readonly seat: DriverSeat = emptySeat) {
    super()
    this.words = {
      choose_driver: {
        title: TITLE,
        arguments: {
          driver_id: {
            label: text('Driver', '驾驶员'),
            value: id => {
              const driver = this.seat.list().find(one => one.id === id)
              return driver === undefined ? undefined : nameOf(driver)
            },
          },
        },
      },
    }
  }

  propose(intent: string, slots: Slots): SkillProposal {
    if (intent === 'who') return answer(this.#who())
    if (intent === 'add') return answer(WHERE_TO_ADD)
    if (intent !== 'choose') return unknownIntent
    const name = wordsOf(slots, 'name')
    const guest = this.seat.list().find(one => one.guest)
    if (slots.guest === true) return guest === undefined ? unknownIntent : this.#propose(guest, 'guest')
    if (name === undefined) return this.#which()
    const found = matches(name, this.#named(), namesOf, 0.6)
    const [best] = found
    if (best === undefined) return refuse(this.#unknown(name))
    if (isPlainly(name, namesOf(best.item))) return this.#propose(best.item, name)
    return {
      type: 'question',
      polar: true,
      question: fill('Did you mean {name}?', '你说的是{name}吗？', { name: nameOf(best.item) }),
      options: [{ label: nameOf(best.item), intent: 'choose', slots: { name: best.item.name } }],
    }
  }

  #unknown(name: string): Localised {
    const known = this.#named()
    return sentences(
      fill("I don't know a driver called {name}.", '没有叫{name}的驾驶员。', { name }),
      known.length === 0
        ? text('You can add one on the screen.', '可以在屏幕上添加。')
        : fill('I know {drivers}.', '有{drivers}。', { drivers: list(known.map(nameOf)) }),
    )
  }

  #named(): readonly KnownDriver[] {
    return this.seat.list().filter(one => !one.guest)
  }

  #propose(driver: KnownDriver, words: string): SkillProposal {
    if (driver.id === this.seat.currentId())
      return answer(
        fill('{name} is driving already.', '现在就是{name}在开。', { name: sentence(nameOf(driver)) }),
      )
    return call('choose_driver', { driver_id: { value: driver.id, reason: explicitly(words) } })
  }

  #which(): SkillProposal {
    const others = this.seat.list().filter(one => one.id !== this.seat.currentId())
    if (others.length === 0)
      return refuse(
        text('There is no other driver. Add one on the screen.', '没有别的驾驶员，可以在屏幕上添加。'),
      )
    return {
      type: 'question',
      question: text('Who is driving?', '谁来开？'),
      options: others.slice(0, 3).map(one => ({
        label: nameOf(one),
        intent: 'choose',
        slots: slotsFor(one),
      })),
    }
  }

  #who(): Localised {
    const driver = this.seat.list().find(one => one.id === this.seat.currentId())
    return driver === undefined
      ? text("I don't know who is driving.", '我不知道是谁在开。')
      : fill('{name} is driving.', '现在是{name}在开。', { name: sentence(nameOf(driver)) })
  }

  #takeOver(id: string): SkillOutcome {
    const driver = this.seat.list().find(one => one.id === id)
    if (driver === undefined)
      throw new DriverError('No such driver', text("I don't know that driver.", '我不认识这位驾驶员。'))
    this.seat.takeOver(id)
    return {
      say: driver.hasPin
        ? fill('Please enter the PIN of {name} on the screen.', '请在屏幕上输入{name}的密码。', {
            name: nameOf(driver),
          })
        : driver.guest
          ? text(
              'The guest is driving now. I remember nothing of this.',
              '现在是访客模式，我什么都不会记住。',
            )
          : fill('Hello {name}, the car is yours.', '你好，{name}，已经切换到你的设置。', {
              name: nameOf(driver),
            }),
    }
  }
}

const slotsFor = (driver: KnownDriver): Slots => (driver.guest ? { guest: true } : { name: driver.name })

/** The guest is called so in the language that is spoken; others have names. */
const nameOf = (driver: KnownDriver): Localised =>
  driver.guest ? text('the guest', '访客') : same(driver.name)

const namesOf = (driver: KnownDriver) => ({ en: [driver.name], zh: [driver.name] })
