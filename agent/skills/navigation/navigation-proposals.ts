import type { JsonValue } from '../../domain/json.ts'
import { text } from '../../domain/language.ts'
import {
  answer,
  askFor,
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
import { fill, label, list, sentences, travelTime } from '../shared/wording.ts'
import type { SkillContext, SkillProposal } from '../skill.ts'
import type { Guide } from './guide.ts'
import { CATALOGUE_PREFERENCE, PREFERENCE_WORDS } from './navigation-words.ts'
import { findCategory, placesOf as placesOfCategory, qualityIn, savedName } from './place-finder.ts'
import type { PlaceResolver } from './place-resolver.ts'
import type { Place } from './places.ts'
import { reasonIn, reasonSlot } from './reason-slot.ts'
import { recommend } from './recommendation.ts'
import { ROUTE_PREFERENCES, type RoutePreference } from './router.ts'
import { placesOf, routeVia } from './trip.ts'

/** What navigation makes of a request; looks, but touches nothing. */
export class NavigationProposals {
  constructor(
    private readonly guide: Guide,
    private readonly places: PlaceResolver,
  ) {}

  propose(intent: string, slots: Slots, context: SkillContext): SkillProposal {
    switch (intent) {
      case 'navigate':
        return this.#proposeNavigate(slots, context)
      case 'add_stop':
        return this.#proposeAddStop(slots, context)
      case 'remove_stop':
        return this.#proposeRemoveStop(slots, context)
      case 'stop':
        return this.guide.active() === undefined
          ? refuse(text("We're not navigating anywhere.", '现在没有在导航。'))
          : call('stop_navigation', {})
      case 'preference':
        return this.#proposePreference(slots)
      case 'eta':
        return answer(this.guide.eta(context))
      case 'nearby':
        return this.#proposeNearby(slots, context)
      case 'recommend':
        return this.#recommend(slots, context) ?? this.#proposeNearby(slots, context)
      case 'where':
        return answer(this.guide.where())
      case 'save_place':
        return this.#proposeSave(slots, context)
      default:
        return unknownIntent
    }
  }

  #proposeNavigate(slots: Slots, context: SkillContext): SkillProposal {
    const words = this.places.placeWords(slots)
    if (words === undefined)
      return askFor(text('Where to?', '要去哪里？'), { intent: 'navigate', slots, slot: 'place' })
    const settled = this.places.settle(words, 'navigate', place => replacePlace(slots, place), context)
    if ('type' in settled) return settled
    const stops: Place[] = []
    for (const via of listIn(slots, 'via')) {
      const others = listIn(slots, 'via')
      const again = (place: Place): Slots => ({
        ...slots,
        via: others.map(other => (other === via ? (place.en[0] ?? other) : other)),
      })
      const stop = this.places.settle(via, 'navigate', again, context)
      if ('type' in stop) return stop
      stops.push(stop.place)
    }
    const destination: Reasoned = { value: settled.place.id, reason: reasonIn(slots) ?? settled.reason }
    if (this.guide.isHere(settled.place))
      return answer(fill("You're already at {place}.", '已经在{place}了。', { place: label(settled.place) }))
    const chosen = this.#chosenPreference(slots, context)
    const active = this.guide.active()
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
        reason: fromContext(
          'navigation.route_preference',
          text('the route setting in the car says so', '车里的路线偏好就是这样设的'),
        ),
      }
    return {
      value: 'fastest',
      reason: byDefault('navigation.preference', text('you named no other way', '没指定走法，就走最快的')),
    }
  }

  #proposeAddStop(slots: Slots, context: SkillContext): SkillProposal {
    const words = this.places.placeWords(slots)
    if (words === undefined)
      return askFor(text('Stop where?', '在哪里停？'), { intent: 'add_stop', slots, slot: 'place' })
    const category = wordsOf(slots, 'place') === undefined ? findCategory(words) : undefined
    const settled =
      category === undefined
        ? this.places.settle(words, 'add_stop', place => replacePlace(slots, place), context)
        : this.guide.onTheWay(placesOfCategory(category, qualityIn(words)))
    if (settled === undefined) return refuse(text('I know no such place.', '我没找到这样的地方。'))
    if ('type' in settled) return settled
    const active = this.guide.active()
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

  #proposeRemoveStop(slots: Slots, context: SkillContext): SkillProposal {
    const active = this.guide.active()
    if (active === undefined) return refuse(text("There's no route to change.", '现在没有路线可以修改。'))
    const ahead = placesOf(this.guide.ahead(active))
    const stops = ahead.slice(0, -1)
    const words = this.places.placeWords(slots)
    const [only] = stops
    if (words === undefined && only !== undefined && stops.length === 1)
      return call('remove_stop', {
        place: {
          value: only.id,
          reason: fromContext('route', text("it's the only stop", '只有这一个途经点')),
        },
      })
    if (words === undefined && stops.length > 1)
      return this.places.which(stops, 'remove_stop', place => ({ place: place.en[0] ?? place.id }))
    const settled =
      words === undefined
        ? undefined
        : this.places.settle(words, 'remove_stop', place => replacePlace(slots, place), context)
    if (settled !== undefined && 'type' in settled && settled.type !== 'question') return settled
    const place = settled !== undefined && 'place' in settled ? settled.place : undefined
    const category = words === undefined ? undefined : findCategory(words)
    const meant =
      ahead.find(stop => stop.id === place?.id) ?? stops.find(stop => stop.category === category?.id)
    // "Not to the airport any more" names the journey's end: without stops there is no journey left.
    if (slots.givenUp === true && stops.length === 0 && isCalled(ahead.at(-1), place, category))
      return call('stop_navigation', {})
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
    const active = this.guide.active()
    if (active === undefined)
      return refuse(text('There is no route yet. Tell me where to go.', '现在没有路线，先告诉我去哪儿吧。'))
    if (active.preference === chosen)
      return answer(
        fill("We're going {way} already.", '现在走的就是{way}。', { way: PREFERENCE_WORDS[chosen] }),
      )
    if (routeVia(this.guide.position, this.guide.ahead(active), chosen) === undefined)
      return refuse(text("There's no such way to get there.", '没有这样的路可以到那里。'))
    return call('set_route_preference', {
      preference: { value: chosen, reason: explicitly(wordsOf(slots, 'words') ?? chosen) },
    })
  }

  #proposeNearby(slots: Slots, context: SkillContext): SkillProposal {
    const fitting = this.#recommend(slots, context)
    if (fitting !== undefined) return fitting
    const words = wordsOf(slots, 'category') ?? wordsOf(slots, 'place') ?? ''
    const category = findCategory(words)
    const quality = wordsOf(slots, 'quality') ?? qualityIn(words)
    const kind = category ?? (quality === undefined ? undefined : findCategory('restaurant'))
    if (kind === undefined)
      return refuse(
        fill("I don't know of a {what} around here.", '这附近我没有找到{what}。', { what: words }),
      )
    // "Cheap" or "good" are not on the map; the kind of place still is.
    const matching = placesOfCategory(kind, quality)
    const nearest = this.guide
      .nearestFirst(matching.length > 0 ? matching : placesOfCategory(kind))
      .slice(0, 3)
    const unmet =
      quality !== undefined && matching.length === 0
        ? fill("I don't know a {quality} one.", '没有找到{quality}的。', { quality })
        : undefined
    const spoken = nearest.map(place => {
      const seconds = this.guide.routeTo(place.id)?.seconds ?? 0
      return fill('{place}, {time}', '{place}，{time}', { place: label(place), time: travelTime(seconds) })
    })
    const named = this.guide.active() === undefined ? 'navigate' : 'add_stop'
    const only = nearest.length === 1
    return {
      type: 'question',
      ...(only ? { polar: true } : {}),
      question: sentences(
        unmet,
        text(
          `The nearest: ${spoken.map(entry => entry.en).join('; ')}. Shall I take you ${only ? 'there' : 'to one'}?`,
          `最近的有：${spoken.map(entry => entry.zh).join('；')}。${only ? '要去吗' : '要去哪个'}？`,
        ),
      ),
      options: nearest.map(place => ({
        label: this.places.labelWithTime(place),
        intent: named,
        slots: { place: place.en[0] ?? place.id },
      })),
    }
  }

  /**
   * Places to eat by what is known of the driver, with the reason for the first; undefined where nothing is known
   * that tells them apart, or they named the kind themselves.
   */
  #recommend(slots: Slots, context: SkillContext): SkillProposal | undefined {
    const kind = findCategory(wordsOf(slots, 'category') ?? '')
    const quality = wordsOf(slots, 'quality')
    if (kind?.id !== 'restaurant' || (quality !== undefined && placesOfCategory(kind, quality).length < 6))
      return undefined
    const all = recommend(this.guide.nearestFirst(placesOfCategory(kind)), context)
    const [best] = all
    if (best?.because === undefined || best.score <= 0) return undefined
    const offered = all.filter(one => one.score > 0).slice(0, 3)
    const seconds = this.guide.routeTo(best.place.id)?.seconds ?? 0
    const place = label(best.place)
    const away = travelTime(seconds)
    const { because } = best.because
    return {
      type: 'question',
      polar: true,
      question: text(
        `${because.en.charAt(0).toUpperCase()}${because.en.slice(1)}. How about ${place.en}, ${away.en} away?`,
        `${because.zh}。去${place.zh}怎么样，路上${away.zh}？`,
      ),
      options: offered.map(one => ({
        label: this.places.labelWithTime(one.place),
        intent: this.guide.active() === undefined ? 'navigate' : 'add_stop',
        slots: {
          place: one.place.en[0] ?? one.place.id,
          ...(one.because === undefined ? {} : { because: reasonSlot(one.because) }),
        },
      })),
    }
  }

  #proposeSave(slots: Slots, context: SkillContext): SkillProposal {
    const name = wordsOf(slots, 'name')
    if (name === undefined)
      return askFor(text('Under which name?', '保存成什么名字？'), {
        intent: 'save_place',
        slots,
        slot: 'name',
      })
    const words = wordsOf(slots, 'place')
    const settled =
      words === undefined
        ? {
            place: this.guide.nearestPlace(),
            reason: fromContext('position', text("that's where we are", '我们就在这儿')),
          }
        : this.places.settle(words, 'save_place', place => replacePlace(slots, place), context)
    if ('type' in settled) return settled
    return call('save_place', {
      name: { value: savedName(name), reason: explicitly(name) },
      place: { value: settled.place.id, reason: settled.reason },
    })
  }
}

/** Is a place of the route the one that was named, by its name or its kind? */
const isCalled = (
  stop: Place | undefined,
  place: Place | undefined,
  category: { readonly id: string } | undefined,
): boolean => stop !== undefined && (stop.id === place?.id || stop.category === category?.id)

/** The same request with the place settled. */
function replacePlace(slots: Slots, place: Place): Readonly<Record<string, JsonValue>> {
  const { category: _, ...rest } = slots
  return { ...rest, place: place.en[0] ?? place.id }
}
