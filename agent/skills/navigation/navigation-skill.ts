import { z } from 'zod'
import { type Localised, text } from '../../domain/language.ts'
import type { ToolCall } from '../../domain/tool.ts'
import type { Database } from '../../platform/database.ts'
import { DriverError } from '../../platform/errors.ts'
import { Documents } from '../shared/documents.ts'
import type { Slots } from '../shared/proposals.ts'
import { type BoundTool, bind, Listeners, runTool } from '../shared/toolbox.ts'
import type { Whereabouts } from '../shared/whereabouts.ts'
import { aboutTime, duration, fill, label, sentences } from '../shared/wording.ts'
import type {
  Skill,
  SkillAnnouncement,
  SkillContext,
  SkillOutcome,
  SkillProposal,
  Task,
  TaskAction,
} from '../skill.ts'
import { Guide } from './guide.ts'
import { NavigationProposals } from './navigation-proposals.ts'
import { CATALOGUE_PREFERENCE, FASTEST_TAKEN, tollNotice } from './navigation-words.ts'
import { findPlace, savedName } from './place-finder.ts'
import { PlaceResolver } from './place-resolver.ts'
import { placeById } from './places.ts'
import { ROUTE_PREFERENCES, type RoutePreference } from './router.ts'
import { NAVIGATION_WORDS } from './tool-words.ts'
import { routeVia, savedPlaceSchema, type Trip } from './trip.ts'

const placeId = z.string().refine(id => placeById(id) !== undefined, 'is not a place on the map')
const preference = z.enum(ROUTE_PREFERENCES)

/** Guides through the city: places, routes, stops, and a position that moves as the car does. */
export class NavigationSkill implements Skill {
  readonly id = 'navigation'
  readonly words = NAVIGATION_WORDS
  readonly #listeners = new Listeners()
  readonly #saved: Documents<z.infer<typeof savedPlaceSchema>>
  readonly #guide: Guide
  readonly #places: PlaceResolver
  readonly #proposals: NavigationProposals

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
    secondsTo: place => this.#guide.routeTo(place)?.seconds,
    detourSeconds: place => this.#guide.detour(place),
    find: (words, context) => {
      const own = this.#places.ownPlace(savedName(words), context)?.place
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
      return place !== undefined && this.#guide.isNear(place)
    },
  }

  constructor(db: Database) {
    this.#saved = new Documents(db, 'navigation.place', savedPlaceSchema)
    this.#guide = new Guide(db, () => this.#listeners.notify())
    this.#places = new PlaceResolver(this.#guide, this.#saved)
    this.#proposals = new NavigationProposals(this.#guide, this.#places)
  }

  propose(intent: string, slots: Slots, context: SkillContext): SkillProposal {
    return this.#proposals.propose(intent, slots, context)
  }

  execute(toolCall: ToolCall, context: SkillContext): Promise<SkillOutcome> {
    return runTool(this.tools, toolCall, context)
  }

  tasks(): readonly Task[] {
    return this.#guide.tasks()
  }

  touch(_taskId: string, action: TaskAction): ToolCall | undefined {
    return action === 'cancel' || action === 'dismiss'
      ? { tool: 'stop_navigation', arguments: {} }
      : undefined
  }

  advance(now: number, context: SkillContext): readonly SkillAnnouncement[] {
    return this.#guide.advance(now, context)
  }

  watch(listener: () => void): () => void {
    return this.#listeners.add(listener)
  }

  forgetDriver(driverId: string): void {
    this.#saved.deleteAll(driverId)
    this.#guide.forgetDriver(driverId)
  }

  #start(
    values: { destination: string; stops: readonly string[]; preference: RoutePreference },
    context: SkillContext,
  ): SkillOutcome {
    const before = this.#guide.active()
    const stops = [...values.stops, values.destination]
    const route = this.#guide.begin(stops, values.preference, context)
    const multi = values.stops.length > 0
    const lines = [
      this.#guide.summary(route, values.preference, context),
      multi && values.preference === 'fastest' ? FASTEST_TAKEN : undefined,
    ]
    return this.#outcome(sentences(...lines), before, values.preference, values.destination)
  }

  #replaceDestination(destination: string, context: SkillContext): SkillOutcome {
    const before = this.#guide.mustBeActive()
    const stops = [...this.#guide.ahead(before).slice(0, -1), destination]
    const route = this.#guide.begin(stops, before.preference, context)
    return this.#outcome(
      this.#guide.summary(route, before.preference, context),
      before,
      before.preference,
      destination,
    )
  }

  #addStop(place: string, context: SkillContext): SkillOutcome {
    const before = this.#guide.mustBeActive()
    const ahead = this.#guide.ahead(before)
    const stops = this.#guide.bestOrder(ahead, place, before.preference)
    const old = routeVia(this.#guide.position, ahead, before.preference)
    const route = this.#guide.begin(stops, before.preference, context)
    const seconds = Math.max(0, route.seconds - (old?.seconds ?? 0))
    const added = duration(seconds)
    const stop = placeById(place)
    return this.#outcome(
      sentences(
        fill(
          seconds < 60
            ? "{place} is on the route now; it's on the way. Arriving at {at}."
            : '{place} is on the route now; it adds {added}. Arriving at {at}.',
          seconds < 60 ? '已加上{place}，顺路，{at}到终点。' : '已加上{place}，多{added}，{at}到终点。',
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
    const before = this.#guide.mustBeActive()
    const stops = this.#guide.ahead(before).filter(id => id !== place)
    const destination = stops.at(-1)
    if (destination === undefined)
      throw new DriverError(
        'The only destination cannot be removed',
        text(
          "That's where we're going. Say “stop navigation” to end it.",
          '这是目的地，要结束请说“停止导航”。',
        ),
      )
    const route = this.#guide.begin(stops, before.preference, context)
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
    const before = this.#guide.mustBeActive()
    const stops = this.#guide.ahead(before)
    const route = this.#guide.begin(stops, chosen, context)
    return this.#outcome(this.#guide.summary(route, chosen, context), before, chosen, stops.at(-1) ?? '')
  }

  #restore(
    values: { stops: readonly string[]; preference: RoutePreference },
    context: SkillContext,
  ): SkillOutcome {
    const before = this.#guide.active()
    this.#guide.begin(values.stops, values.preference, context)
    return this.#outcome(
      text('The route is as it was.', '路线已恢复。'),
      before,
      values.preference,
      values.stops.at(-1) ?? '',
    )
  }

  #stop(): SkillOutcome {
    const before = this.#guide.mustBeActive()
    this.#guide.end()
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

  #restoring(trip: Trip): ToolCall {
    return {
      tool: 'restore_route',
      arguments: { stops: [...this.#guide.ahead(trip)], preference: trip.preference },
    }
  }

  #outcome(
    say: Localised,
    before: Trip | undefined,
    chosen: RoutePreference,
    destination: string,
  ): SkillOutcome {
    const place = placeById(destination)
    return {
      say,
      taskId: 'route',
      changes: [
        { key: 'navigation.guidance', value: true },
        {
          key: 'navigation.destination',
          value: place === undefined ? destination : (place.en[0] ?? destination),
        },
        { key: 'navigation.route_preference', value: CATALOGUE_PREFERENCE[chosen] },
      ],
      inverse:
        before === undefined
          ? { tool: 'stop_navigation', arguments: {} }
          : { tool: 'restore_route', arguments: { stops: [...before.stops], preference: before.preference } },
    }
  }
}
