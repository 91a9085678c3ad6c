import { z } from 'zod'
import type { JsonValue } from '../../domain/json.ts'
import { type Localised, text } from '../../domain/language.ts'
import type { Reason } from '../../domain/reason.ts'
import type { ToolCall } from '../../domain/tool.ts'
import type { Database } from '../../platform/database.ts'
import { DriverError } from '../../platform/errors.ts'
import { CAR, Documents } from '../shared/documents.ts'
import { normalise } from '../shared/matching.ts'
import {
  answer,
  byDefault,
  call,
  explicitly,
  fromContext,
  listIn,
  type Reasoned,
  refuse,
  type Slots,
  unknownIntent,
  wordsOf,
} from '../shared/proposals.ts'
import { type BoundTool, bind, Listeners, runTool } from '../shared/toolbox.ts'
import type { Whereabouts } from '../shared/whereabouts.ts'
import { aboutTime, distance, duration, fill, label, list, sentences } from '../shared/wording.ts'
import type {
  Skill,
  SkillAnnouncement,
  SkillContext,
  SkillOutcome,
  SkillProposal,
  Task,
  TaskAction,
} from '../skill.ts'
import { JUNCTIONS } from './city.ts'
import {
  FASTEST_TAKEN,
  PREFERENCE_WORDS,
  rangeNotice,
  rangeTooShort,
  routeSummary,
  tollNotice,
} from './navigation-words.ts'
import {
  findCategory,
  findPlace,
  placesOf as placesOfCategory,
  qualityIn,
  savedName,
} from './place-finder.ts'
import { PLACES, type Place, placeById } from './places.ts'
import { positionAfter, remainingSeconds, roadAt } from './route-progress.ts'
import {
  findRoute,
  type Position,
  pointOf,
  ROUTE_PREFERENCES,
  type Route,
  type RoutePreference,
} from './router.ts'
import {
  carSchema,
  placesOf,
  routeOf,
  routeVia,
  savedPlaceSchema,
  stopsAhead,
  type Trip,
  tripSchema,
  tripTask,
} from './trip.ts'

const START: Position = { at: 'b2' }
/** A longer gap than this between two looks at the clock is a changed clock, not a drive. */
const LONGEST_DRIVE_MS = 15 * 60_000
/** From here on the car is at a place. */
const NEAR_KILOMETRES = 0.3
/** How long the card stays after arriving. */
const ARRIVED_CARD_MS = 90_000
/** The trip is written down at most this often while it moves. */
const SAVE_EVERY_MS = 5000

const NEAREST = /nearest|closest|离?最近的?/

const placeId = z.string().refine(id => placeById(id) !== undefined, 'is not a place on the map')
const preference = z.enum(ROUTE_PREFERENCES)

/** Settings of the car that show the same: ids of the catalogue's navigation module. */
const CATALOGUE_PREFERENCE: Readonly<Partial<Record<RoutePreference, string>>> = {
  fastest: 'fastest',
  shortest: 'shortest',
  no_tolls: 'no_toll',
  no_motorways: 'no_highway',
}

/** Guides through the city: places, routes, stops, and a position that moves as the car does. */
export class NavigationSkill implements Skill {
  readonly id = 'navigation'
  readonly #listeners = new Listeners()
  readonly #trips: Documents<Trip>
  readonly #car: Documents<z.infer<typeof carSchema>>
  readonly #saved: Documents<z.infer<typeof savedPlaceSchema>>
  #trip: Trip | undefined
  #route: Route | undefined
  #position: Position
  #seenAt: number | undefined
  #savedAt = 0
  #warnedOfRange = false

  readonly tools: readonly BoundTool[] = [
    bind(
      'start_navigation',
      'Start guidance from where the car is to a destination, through stops in order. Only while no route is set.',
      z.object({
        destination: placeId,
        stops: z.array(placeId).default([]),
        preference: preference.default('fastest'),
      }),
      (values, context) => this.#start(values, context),
    ),
    bind(
      'replace_destination',
      'Change the destination of the active route; its stops and preference stay.',
      z.object({ destination: placeId }),
      (values, context) => this.#replaceDestination(values.destination, context),
    ),
    bind('add_stop', 'Add a stop to the active route.', z.object({ place: placeId }), (values, context) =>
      this.#addStop(values.place, context),
    ),
    bind(
      'remove_stop',
      'Take a stop out of the active route. The destination only where another stop can take its place.',
      z.object({ place: placeId }),
      (values, context) => this.#removeStop(values.place, context),
    ),
    bind('stop_navigation', 'End guidance.', z.object({}), () => this.#stop()),
    bind(
      'set_route_preference',
      'Find the active route anew, another way.',
      z.object({ preference }),
      (values, context) => this.#prefer(values.preference, context),
    ),
    bind(
      'restore_route',
      'Put the stops and the preference of the active route back as they were.',
      z.object({ stops: z.array(placeId).min(1), preference }),
      (values, context) => this.#restore(values, context),
    ),
    bind(
      'save_place',
      "Keep a place under a name of the driver's own, such as home or work.",
      z.object({ name: z.string().min(1).max(40), place: placeId }),
      (values, context) => this.#savePlace(values, context),
    ),
    bind('forget_place', 'Forget a saved place.', z.object({ name: z.string() }), (values, context) =>
      this.#forgetPlace(values.name, context),
    ),
  ]

  /** What other skills may ask of it. */
  readonly whereabouts: Whereabouts = {
    secondsTo: place => this.#routeTo(place)?.seconds,
    detourSeconds: place => this.#detour(place),
    find: (words, context) => {
      const own = this.#ownPlace(savedName(words), context)?.place
      const found = own === undefined ? findPlace(words) : undefined
      const place = own ?? (found?.type === 'place' ? found.place : undefined)
      return place === undefined ? undefined : { id: place.id, name: label(place) }
    },
    nameOf: id => {
      const place = placeById(id)
      return place === undefined ? undefined : label(place)
    },
    isNear: id => {
      const place = placeById(id)
      if (place === undefined) return false
      const [x, y] = pointOf(this.#position)
      const [px, py] = JUNCTIONS[place.at]
      return Math.hypot(px - x, py - y) <= NEAR_KILOMETRES
    },
  }

  constructor(db: Database) {
    this.#trips = new Documents(db, 'navigation.trip', tripSchema)
    this.#car = new Documents(db, 'navigation.car', carSchema)
    this.#saved = new Documents(db, 'navigation.place', savedPlaceSchema)
    this.#position = this.#car.get(CAR, 'position')?.position ?? START
    this.#trip = this.#trips.get(CAR, 'trip')
    this.#route = this.#trip === undefined ? undefined : routeOf(this.#trip)
    if (this.#route === undefined) this.#trip = undefined
  }

  propose(intent: string, slots: Slots, context: SkillContext): SkillProposal {
    switch (intent) {
      case 'navigate':
        return this.#proposeNavigate(slots, context)
      case 'add_stop':
        return this.#proposeAddStop(slots, context)
      case 'remove_stop':
        return this.#proposeRemoveStop(slots, context)
      case 'stop':
        return this.#active() === undefined
          ? refuse(text("We're not navigating anywhere.", '现在没有在导航。'))
          : call('stop_navigation', {})
      case 'preference':
        return this.#proposePreference(slots)
      case 'eta':
        return answer(this.#eta(context))
      case 'nearby':
        return this.#proposeNearby(slots)
      case 'where':
        return answer(this.#where())
      case 'save_place':
        return this.#proposeSave(slots, context)
      default:
        return unknownIntent
    }
  }

  execute(toolCall: ToolCall, context: SkillContext): Promise<SkillOutcome> {
    return runTool(this.tools, toolCall, context)
  }

  tasks(): readonly Task[] {
    if (this.#trip === undefined || this.#route === undefined) return []
    return [tripTask(this.#trip, this.#route, this.#seenAt ?? 0)]
  }

  touch(_taskId: string, action: TaskAction): ToolCall | undefined {
    return action === 'cancel' || action === 'dismiss'
      ? { tool: 'stop_navigation', arguments: {} }
      : undefined
  }

  advance(now: number, context: SkillContext): readonly SkillAnnouncement[] {
    const passed = this.#seenAt === undefined ? 0 : now - this.#seenAt
    this.#seenAt = now
    const trip = this.#trip
    const route = this.#route
    if (trip === undefined || route === undefined) return []
    if (trip.arrivedAt !== undefined) {
      if (now - trip.arrivedAt > ARRIVED_CARD_MS || now < trip.arrivedAt) this.#end()
      return []
    }
    if (passed <= 0 || passed > LONGEST_DRIVE_MS || context.world.speed <= 0) return []
    const before = trip.travelled
    const travelled = Math.min(route.metres, before + (context.world.speed / 3.6) * (passed / 1000))
    this.#trip = { ...trip, travelled }
    this.#position = positionAfter(route, travelled) ?? this.#position
    const told = this.#passedStops(trip, route, before, travelled)
    if (travelled >= route.metres) {
      this.#trip = { ...this.#trip, arrivedAt: now }
      told.push({ id: `arrived-${now}`, urgency: 'now', say: this.#arrival(trip) })
    } else told.push(...this.#rangeWarning(route.metres - travelled, context, now))
    if (told.length > 0 || now - this.#savedAt >= SAVE_EVERY_MS) this.#save(now)
    this.#listeners.notify()
    return told
  }

  watch(listener: () => void): () => void {
    return this.#listeners.add(listener)
  }

  forgetDriver(driverId: string): void {
    this.#saved.deleteAll(driverId)
    if (this.#trip?.driver === driverId) this.#end()
  }

  // Finding places

  /** A driver's own place: what memory says, else what was saved. */
  #ownPlace(name: string, context: SkillContext): { place: Place; reason: Reason } | undefined {
    for (const { value, reason } of context.preferences(name)) {
      const found = typeof value === 'string' ? findPlace(value) : undefined
      if (found?.type === 'place') return { place: found.place, reason }
    }
    const saved = this.#saved.get(context.driverId, name)
    const place = saved === undefined ? undefined : placeById(saved.place)
    if (place === undefined) return undefined
    return {
      place,
      reason: {
        rung: 'preference',
        source: `place=${name}`,
        because: text('you saved it as that', '你这样保存过'),
      },
    }
  }

  /** Settles which place some words mean, or says what is open. `again` builds the slots once it is settled. */
  #settle(
    words: string,
    intent: string,
    again: (place: Place) => Slots,
    context: SkillContext,
  ): { place: Place; reason: Reason } | SkillProposal {
    const name = savedName(words)
    const own = this.#ownPlace(name, context)
    if (own !== undefined) return own
    if (name === 'home' || name === 'work')
      return refuse(
        name === 'home'
          ? text(
              "I don't know where your home is yet. Say “save Willow Gardens as home”, for example.",
              '我还不知道你家在哪儿，可以说“把柳荫花园设为家”。',
            )
          : text(
              "I don't know where you work yet. Say “save Tech Park as work”, for example.",
              '我还不知道你公司在哪儿，可以说“把科技园设为公司”。',
            ),
      )
    const found = findPlace(words.replace(NEAREST, ' '))
    if (found.type === 'place') return { place: found.place, reason: explicitly(words) }
    if (found.type === 'several') {
      const nearest = this.#nearestFirst(found.places)
      if (NEAREST.test(normalise(words)) && nearest[0] !== undefined)
        return { place: nearest[0], reason: explicitly(words) }
      return this.#which(nearest, intent, again)
    }
    if (found.near.length === 0)
      return refuse(
        fill(
          "{place} isn't on my map. I only know places in Lanwan.",
          '我的地图上没有{place}，我只认识澜湾市里的地方。',
          {
            place: words,
          },
        ),
      )
    return {
      type: 'question',
      question: fill(
        "{place} isn't on my map. Did you mean {near}?",
        '我的地图上没有{place}，你是说{near}吗？',
        {
          place: words,
          near: list(found.near.map(label), 'or'),
        },
      ),
      options: found.near.map(place => ({ label: label(place), intent, slots: again(place) })),
    }
  }

  #which(places: readonly Place[], intent: string, again: (place: Place) => Slots): SkillProposal {
    const offered = places.slice(0, 3)
    const withTime = offered.map(place => {
      const seconds = this.#routeTo(place.id)?.seconds
      return seconds === undefined
        ? label(place)
        : fill('{place}, {time} away', '{place}，{time}', { place: label(place), time: duration(seconds) })
    })
    const words = (language: 'en' | 'zh') => withTime.map(entry => entry[language])
    return {
      type: 'question',
      question: text(`Which one: ${words('en').join('; ')}?`, `去哪一个：${words('zh').join('；')}？`),
      options: offered.map(place => ({ label: label(place), intent, slots: again(place) })),
    }
  }

  #nearestFirst(places: readonly Place[]): readonly Place[] {
    const seconds = (place: Place) => this.#routeTo(place.id)?.seconds ?? Number.POSITIVE_INFINITY
    return [...places].sort((a, b) => seconds(a) - seconds(b))
  }

  /** The words of a request's place; a category with its quality counts as such words. */
  #placeWords(slots: Slots): string | undefined {
    const place = wordsOf(slots, 'place')
    if (place !== undefined) return place
    const category = wordsOf(slots, 'category')
    if (category === undefined) return undefined
    const nearest = NEAREST.test(normalise(wordsOf(slots, 'words') ?? '')) ? 'nearest ' : ''
    const quality = qualityIn(wordsOf(slots, 'words') ?? '')
    const said =
      quality === undefined || normalise(category).includes(quality) ? category : `${quality} ${category}`
    return `${nearest}${said}`
  }

  // Proposing

  #proposeNavigate(slots: Slots, context: SkillContext): SkillProposal {
    const words = this.#placeWords(slots)
    if (words === undefined) return refuse(text('Where to?', '要去哪里？'))
    const settled = this.#settle(words, 'navigate', place => replacePlace(slots, place), context)
    if ('type' in settled) return settled
    const stops: Place[] = []
    for (const via of listIn(slots, 'via')) {
      const others = listIn(slots, 'via')
      const again = (place: Place): Slots => ({
        ...slots,
        via: others.map(other => (other === via ? (place.en[0] ?? other) : other)),
      })
      const stop = this.#settle(via, 'navigate', again, context)
      if ('type' in stop) return stop
      stops.push(stop.place)
    }
    const destination: Reasoned = { value: settled.place.id, reason: settled.reason }
    if (this.#isHere(settled.place))
      return answer(fill("You're already at {place}.", '已经在{place}了。', { place: label(settled.place) }))
    const chosen = this.#chosenPreference(slots, context)
    const active = this.#active()
    // An active route is edited, not reloaded (CAR-bench's policy 018).
    if (
      active !== undefined &&
      stops.length === 0 &&
      (chosen.reason.rung !== 'explicit' || chosen.value === active.preference)
    )
      return call('replace_destination', { destination })
    return call('start_navigation', {
      destination,
      stops: { value: stops.map(stop => stop.id), reason: explicitly(wordsOf(slots, 'words') ?? words) },
      preference: chosen,
    })
  }

  #chosenPreference(slots: Slots, context: SkillContext): Reasoned<RoutePreference> {
    const said = ROUTE_PREFERENCES.find(candidate => candidate === slots.preference)
    if (said !== undefined) return { value: said, reason: explicitly(wordsOf(slots, 'words') ?? said) }
    for (const { value, reason } of context.preferences('route preference')) {
      const liked = ROUTE_PREFERENCES.find(candidate => candidate === value)
      if (liked !== undefined) return { value: liked, reason }
    }
    const set = Object.entries(CATALOGUE_PREFERENCE).find(
      ([, id]) => id === context.state['navigation.route_preference'] && id !== 'fastest',
    )
    const inCar = ROUTE_PREFERENCES.find(candidate => candidate === set?.[0])
    if (inCar !== undefined)
      return {
        value: inCar,
        reason: fromContext('navigation.route_preference', text('the car is set so', '车里是这样设置的')),
      }
    return { value: 'fastest', reason: byDefault('navigation.preference') }
  }

  #proposeAddStop(slots: Slots, context: SkillContext): SkillProposal {
    const words = this.#placeWords(slots)
    if (words === undefined) return refuse(text('Stop where?', '在哪里停？'))
    const category = wordsOf(slots, 'place') === undefined ? findCategory(words) : undefined
    const settled =
      category === undefined
        ? this.#settle(words, 'add_stop', place => replacePlace(slots, place), context)
        : this.#onTheWay(placesOfCategory(category, qualityIn(words)))
    if (settled === undefined) return refuse(text('I know no such place.', '我没找到这样的地方。'))
    if ('type' in settled) return settled
    const active = this.#active()
    // Stops can only be added to an active route (CAR-bench's policy 017).
    if (active === undefined)
      return {
        type: 'question',
        question: fill(
          "There's no route yet. Shall I take you to {place}?",
          '现在没有路线，直接导航去{place}吗？',
          {
            place: label(settled.place),
          },
        ),
        options: [
          {
            label: text('Yes, go there', '好，去那儿'),
            intent: 'navigate',
            slots: { place: settled.place.en[0] ?? '' },
          },
          { label: text('No', '不用'), intent: 'eta', slots: {} },
        ],
      }
    if (active.stops.includes(settled.place.id))
      return answer(
        fill('{place} is already on the route.', '{place}已经在路线上了。', { place: label(settled.place) }),
      )
    return call('add_stop', { place: { value: settled.place.id, reason: settled.reason } })
  }

  #onTheWay(places: readonly Place[]): { place: Place; reason: Reason } | undefined {
    const cost = (place: Place) =>
      this.#detour(place.id) ?? this.#routeTo(place.id)?.seconds ?? Number.POSITIVE_INFINITY
    const best = [...places].sort((a, b) => cost(a) - cost(b))[0]
    return best === undefined
      ? undefined
      : { place: best, reason: fromContext('route', text('it costs the least time', '绕路最少')) }
  }

  #proposeRemoveStop(slots: Slots, context: SkillContext): SkillProposal {
    const active = this.#active()
    if (active === undefined || this.#route === undefined)
      return refuse(text("There's no route to change.", '现在没有路线可以修改。'))
    const ahead = placesOf(stopsAhead(active, this.#route))
    const stops = ahead.slice(0, -1)
    const words = this.#placeWords(slots)
    const [only] = stops
    if (words === undefined && only !== undefined && stops.length === 1)
      return call('remove_stop', {
        place: {
          value: only.id,
          reason: fromContext('route', text("it's the only stop", '只有这一个途经点')),
        },
      })
    if (words === undefined && stops.length > 1)
      return this.#which(stops, 'remove_stop', place => ({ place: place.en[0] ?? place.id }))
    const settled =
      words === undefined
        ? undefined
        : this.#settle(words, 'remove_stop', place => replacePlace(slots, place), context)
    if (settled !== undefined && 'type' in settled && settled.type !== 'question') return settled
    const place = settled !== undefined && 'place' in settled ? settled.place : undefined
    const category = words === undefined ? undefined : findCategory(words)
    const meant =
      ahead.find(stop => stop.id === place?.id) ?? stops.find(stop => stop.category === category?.id)
    // A route without stops keeps its destination (CAR-bench's policy 019); ending it is another wish.
    if (meant === undefined || (meant === ahead.at(-1) && stops.length === 0))
      return stops.length === 0
        ? {
            type: 'question',
            question: text(
              "There's only the destination left. Shall I end the navigation?",
              '只剩目的地了，要结束导航吗？',
            ),
            options: [
              { label: text('End it', '结束'), intent: 'stop', slots: {} },
              { label: text('Keep going', '继续'), intent: 'eta', slots: {} },
            ],
          }
        : refuse(fill('The stops are {stops}.', '途经点是{stops}。', { stops: list(stops.map(label)) }))
    return call('remove_stop', { place: { value: meant.id, reason: explicitly(words ?? '') } })
  }

  #proposePreference(slots: Slots): SkillProposal {
    const chosen = ROUTE_PREFERENCES.find(candidate => candidate === slots.preference)
    if (chosen === undefined)
      return refuse(
        text(
          'I can take the fastest way, the shortest, the scenic one, or avoid tolls or motorways.',
          '可以选最快、最短、风景好，或者不走收费路、不走高速。',
        ),
      )
    const active = this.#active()
    if (active === undefined)
      return refuse(text('There is no route yet. Tell me where to go.', '现在没有路线，先告诉我去哪儿吧。'))
    if (active.preference === chosen)
      return answer(
        fill("We're going {way} already.", '现在走的就是{way}。', { way: PREFERENCE_WORDS[chosen] }),
      )
    if (routeVia(this.#position, this.#ahead(active), chosen) === undefined)
      return refuse(text("There's no such way to get there.", '没有这样的路可以到那里。'))
    return call('set_route_preference', {
      preference: { value: chosen, reason: explicitly(wordsOf(slots, 'words') ?? chosen) },
    })
  }

  #proposeNearby(slots: Slots): SkillProposal {
    const words = wordsOf(slots, 'category') ?? wordsOf(slots, 'place') ?? ''
    const category = findCategory(words)
    const quality = wordsOf(slots, 'quality') ?? qualityIn(words)
    const kind = category ?? (quality === undefined ? undefined : findCategory('restaurant'))
    if (kind === undefined)
      return refuse(fill("I don't know any {what} around here.", '这附近我没有找到{what}。', { what: words }))
    // "Cheap" or "good" are not on the map; the kind of place still is.
    const matching = placesOfCategory(kind, quality)
    const nearest = this.#nearestFirst(matching.length > 0 ? matching : placesOfCategory(kind)).slice(0, 3)
    const unmet =
      quality !== undefined && matching.length === 0
        ? fill("I don't know a {quality} one.", '没有找到{quality}的。', { quality })
        : undefined
    const spoken = nearest.map(place => {
      const seconds = this.#routeTo(place.id)?.seconds ?? 0
      return fill('{place}, {time}', '{place}，{time}', { place: label(place), time: duration(seconds) })
    })
    const named = this.#active() === undefined ? 'navigate' : 'add_stop'
    return {
      type: 'question',
      question: sentences(
        unmet,
        text(
          `The nearest: ${spoken.map(entry => entry.en).join('; ')}. Shall I take you to one?`,
          `最近的有：${spoken.map(entry => entry.zh).join('；')}。要去哪个？`,
        ),
      ),
      options: nearest.map(place => ({
        label: label(place),
        intent: named,
        slots: { place: place.en[0] ?? place.id },
      })),
    }
  }

  #proposeSave(slots: Slots, context: SkillContext): SkillProposal {
    const name = wordsOf(slots, 'name')
    if (name === undefined) return refuse(text('Under which name?', '保存成什么名字？'))
    const words = wordsOf(slots, 'place')
    const settled =
      words === undefined
        ? {
            place: this.#nearestPlace(),
            reason: fromContext('position', text("that's where we are", '我们就在这儿')),
          }
        : this.#settle(words, 'save_place', place => replacePlace(slots, place), context)
    if ('type' in settled) return settled
    return call('save_place', {
      name: { value: savedName(name), reason: explicitly(name) },
      place: { value: settled.place.id, reason: settled.reason },
    })
  }

  // Acting

  #start(
    values: { destination: string; stops: readonly string[]; preference: RoutePreference },
    context: SkillContext,
  ): SkillOutcome {
    const before = this.#active()
    const stops = [...values.stops, values.destination]
    const route = this.#begin(stops, values.preference, context)
    const multi = values.stops.length > 0
    const lines = [
      this.#summary(route, values.preference, context),
      multi && values.preference === 'fastest' ? FASTEST_TAKEN : undefined,
    ]
    return this.#outcome(sentences(...lines), before, values.preference, values.destination)
  }

  #replaceDestination(destination: string, context: SkillContext): SkillOutcome {
    const before = this.#mustBeActive()
    const stops = [...this.#ahead(before).slice(0, -1), destination]
    const route = this.#begin(stops, before.preference, context)
    return this.#outcome(
      this.#summary(route, before.preference, context),
      before,
      before.preference,
      destination,
    )
  }

  #addStop(place: string, context: SkillContext): SkillOutcome {
    const before = this.#mustBeActive()
    const ahead = this.#ahead(before)
    const stops = this.#bestOrder(ahead, place, before.preference)
    const old = routeVia(this.#position, ahead, before.preference)
    const route = this.#begin(stops, before.preference, context)
    const added = duration(Math.max(0, route.seconds - (old?.seconds ?? 0)))
    const stop = placeById(place)
    return this.#outcome(
      sentences(
        fill(
          '{place} is on the route now; it adds {added}. Arriving at {at}.',
          '已加上{place}，多{added}，{at}到终点。',
          {
            place: stop === undefined ? place : label(stop),
            added,
            at: aboutTime(context.world.time + route.seconds * 1000),
          },
        ),
        tollNotice(route),
      ),
      before,
      before.preference,
      stops.at(-1) ?? place,
    )
  }

  #removeStop(place: string, context: SkillContext): SkillOutcome {
    const before = this.#mustBeActive()
    const stops = this.#ahead(before).filter(id => id !== place)
    const destination = stops.at(-1)
    if (destination === undefined)
      throw new DriverError(
        'The only destination cannot be removed',
        text(
          "That's where we're going. Say “stop navigation” to end it.",
          '这是目的地，要结束请说“停止导航”。',
        ),
      )
    const route = this.#begin(stops, before.preference, context)
    const removed = placeById(place)
    return this.#outcome(
      fill('Taken out: {place}. Arriving at {at}.', '不去{place}了，{at}到终点。', {
        place: removed === undefined ? place : label(removed),
        at: aboutTime(context.world.time + route.seconds * 1000),
      }),
      before,
      before.preference,
      destination,
    )
  }

  #prefer(chosen: RoutePreference, context: SkillContext): SkillOutcome {
    const before = this.#mustBeActive()
    const stops = this.#ahead(before)
    const route = this.#begin(stops, chosen, context)
    return this.#outcome(this.#summary(route, chosen, context), before, chosen, stops.at(-1) ?? '')
  }

  #restore(
    values: { stops: readonly string[]; preference: RoutePreference },
    context: SkillContext,
  ): SkillOutcome {
    const before = this.#active()
    this.#begin(values.stops, values.preference, context)
    return this.#outcome(
      text('The route is as it was.', '路线已恢复。'),
      before,
      values.preference,
      values.stops.at(-1) ?? '',
    )
  }

  #stop(): SkillOutcome {
    const before = this.#mustBeActive()
    this.#end()
    return {
      say: text('Navigation ended.', '导航已结束。'),
      changes: [
        { key: 'navigation.guidance', value: false },
        { key: 'navigation.destination', value: '' },
      ],
      inverse: this.#restoring(before),
    }
  }

  #savePlace(values: { name: string; place: string }, context: SkillContext): SkillOutcome {
    const before = this.#saved.get(context.driverId, values.name)
    this.#saved.put(context.driverId, values.name, { place: values.place })
    const place = placeById(values.place)
    const names: Readonly<Record<string, Localised>> = {
      home: text('home', '家'),
      work: text('work', '公司'),
    }
    return {
      say: fill('{place} is saved as {name}.', '已把{place}设为{name}。', {
        place: place === undefined ? values.place : label(place),
        name: names[values.name] ?? values.name,
      }),
      inverse:
        before === undefined
          ? { tool: 'forget_place', arguments: { name: values.name } }
          : { tool: 'save_place', arguments: { name: values.name, place: before.place } },
    }
  }

  #forgetPlace(name: string, context: SkillContext): SkillOutcome {
    const before = this.#saved.get(context.driverId, name)
    this.#saved.delete(context.driverId, name)
    return {
      say: text('Forgotten.', '已忘记。'),
      ...(before === undefined
        ? {}
        : { inverse: { tool: 'save_place', arguments: { name, place: before.place } } }),
    }
  }

  // The trip

  #active(): Trip | undefined {
    return this.#trip?.arrivedAt === undefined ? this.#trip : undefined
  }

  #mustBeActive(): Trip {
    const trip = this.#active()
    if (trip !== undefined) return trip
    throw new DriverError('No route is active', text("There's no route any more.", '现在已经没有路线了。'))
  }

  #ahead(trip: Trip): readonly string[] {
    return this.#route === undefined ? trip.stops : stopsAhead(trip, this.#route)
  }

  /** Every route begins where the car is (CAR-bench's policy 016). */
  #begin(stops: readonly string[], chosen: RoutePreference, context: SkillContext): Route {
    const route = routeVia(this.#position, stops, chosen)
    if (route === undefined)
      throw new DriverError(
        'No route fits',
        text("There's no such way to get there.", '没有这样的路可以到那里。'),
      )
    this.#route = route
    this.#trip = {
      origin: this.#position,
      stops: [...stops],
      preference: chosen,
      travelled: 0,
      driver: context.driverId,
    }
    this.#seenAt = context.world.time
    this.#warnedOfRange = rangeTooShort(route.metres, context.world)
    this.#save(context.world.time)
    this.#listeners.notify()
    return route
  }

  #end(): void {
    this.#trip = undefined
    this.#route = undefined
    this.#trips.delete(CAR, 'trip')
    this.#car.put(CAR, 'position', { position: this.#position })
    this.#listeners.notify()
  }

  #save(now: number): void {
    this.#savedAt = now
    if (this.#trip !== undefined) this.#trips.put(CAR, 'trip', this.#trip)
    this.#car.put(CAR, 'position', { position: this.#position })
  }

  #restoring(trip: Trip): ToolCall {
    return {
      tool: 'restore_route',
      arguments: { stops: [...this.#ahead(trip)], preference: trip.preference },
    }
  }

  #outcome(
    say: Localised,
    before: Trip | undefined,
    chosen: RoutePreference,
    destination: string,
  ): SkillOutcome {
    const place = placeById(destination)
    const setting = CATALOGUE_PREFERENCE[chosen]
    return {
      say,
      taskId: 'route',
      changes: [
        { key: 'navigation.guidance', value: true },
        {
          key: 'navigation.destination',
          value: place === undefined ? destination : (place.en[0] ?? destination),
        },
        ...(setting === undefined ? [] : [{ key: 'navigation.route_preference', value: setting }]),
      ],
      inverse:
        before === undefined
          ? { tool: 'stop_navigation', arguments: {} }
          : { tool: 'restore_route', arguments: { stops: [...before.stops], preference: before.preference } },
    }
  }

  /** Where a new stop costs the least, the destination staying last. */
  #bestOrder(stops: readonly string[], place: string, chosen: RoutePreference): readonly string[] {
    const orders = stops.map((_, index) => [...stops.slice(0, index), place, ...stops.slice(index)])
    const seconds = (order: readonly string[]) =>
      routeVia(this.#position, order, chosen)?.seconds ?? Number.POSITIVE_INFINITY
    return [...orders].sort((a, b) => seconds(a) - seconds(b))[0] ?? [place, ...stops]
  }

  #routeTo(id: string): Route | undefined {
    const place = placeById(id)
    return place === undefined ? undefined : findRoute(this.#position, [place.at], 'fastest')
  }

  #detour(place: string): number | undefined {
    const trip = this.#active()
    if (trip === undefined || this.#route === undefined) return undefined
    const ahead = this.#ahead(trip)
    if (ahead.includes(place)) return 0
    const now = routeVia(this.#position, ahead, trip.preference)
    const withStop = routeVia(this.#position, this.#bestOrder(ahead, place, trip.preference), trip.preference)
    if (now === undefined || withStop === undefined) return undefined
    return Math.max(0, withStop.seconds - now.seconds)
  }

  #isHere(place: Place): boolean {
    return 'at' in this.#position && this.#position.at === place.at && this.#active() === undefined
  }

  // Saying

  #summary(route: Route, chosen: RoutePreference, context: SkillContext): Localised {
    const places = placesOf(this.#trip?.stops ?? [])
    return sentences(
      routeSummary(places, route, chosen, context.world.time),
      tollNotice(route),
      rangeNotice(route.metres, context.world, this.#chargerOnTheWay()),
    )
  }

  #chargerOnTheWay(): Place | undefined {
    return this.#onTheWay(PLACES.filter(place => place.category === 'charger'))?.place
  }

  #rangeWarning(metres: number, context: SkillContext, now: number): readonly SkillAnnouncement[] {
    if (this.#warnedOfRange) return []
    const say = rangeNotice(metres, context.world, this.#chargerOnTheWay())
    if (say === undefined) return []
    this.#warnedOfRange = true
    return [{ id: `range-${now}`, urgency: 'when_idle', say }]
  }

  #passedStops(trip: Trip, route: Route, before: number, travelled: number): SkillAnnouncement[] {
    return placesOf(trip.stops)
      .slice(0, -1)
      .filter((_, index) => {
        const at = route.stopsAt[index] ?? 0
        return at > before && at <= travelled
      })
      .map(place => ({
        id: `stop-${place.id}`,
        urgency: 'now' as const,
        say: fill("We've reached {place}.", '到{place}了。', { place: label(place) }),
      }))
  }

  #arrival(trip: Trip): Localised {
    const destination = placesOf(trip.stops).at(-1)
    return fill("You've arrived at {place}.", '{place}到了。', {
      place: destination === undefined ? '' : label(destination),
    })
  }

  #eta(context: SkillContext): Localised {
    const trip = this.#active()
    if (trip === undefined || this.#route === undefined)
      return text("We're not navigating anywhere.", '现在没有在导航。')
    const seconds = remainingSeconds(this.#route, trip.travelled)
    const destination = placesOf(trip.stops).at(-1)
    return fill(
      '{time} and {far} to {place}, arriving at {at}.',
      '到{place}还有{far}，大约{time}，{at}到。',
      {
        time: duration(seconds),
        far: distance(this.#route.metres - trip.travelled),
        place: destination === undefined ? '' : label(destination),
        at: aboutTime(context.world.time + seconds * 1000),
      },
    )
  }

  #nearestPlace(): Place {
    const [x, y] = pointOf(this.#position)
    const away = (place: Place) => {
      const [px, py] = JUNCTIONS[place.at]
      return Math.hypot(px - x, py - y)
    }
    return PLACES.reduce((best, place) => (away(place) < away(best) ? place : best))
  }

  #where(): Localised {
    const trip = this.#trip
    const road =
      trip === undefined || this.#route === undefined ? undefined : roadAt(this.#route, trip.travelled)
    const near = label(this.#nearestPlace())
    return road === undefined
      ? fill("We're near {near}.", '我们在{near}附近。', { near })
      : fill("We're on {road}, near {near}.", '我们在{road}，{near}附近。', { road: label(road), near })
  }
}

/** The same request with the place settled. */
function replacePlace(slots: Slots, place: Place): Readonly<Record<string, JsonValue>> {
  const { category: _, ...rest } = slots
  return { ...rest, place: place.en[0] ?? place.id }
}
