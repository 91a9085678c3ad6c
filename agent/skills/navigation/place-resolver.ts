import { type Localised, text } from '../../domain/language.ts'
import type { Reason } from '../../domain/reason.ts'
import type { Documents } from '../shared/documents.ts'
import { isPlainly, normalise } from '../shared/matching.ts'
import { WHERE_IS } from '../shared/own-places.ts'
import { askFor, explicitly, refuse, type Slots, wordsOf } from '../shared/proposals.ts'
import { fill, label, list, travelTime } from '../shared/wording.ts'
import type { SkillContext, SkillProposal } from '../skill.ts'
import type { Guide } from './guide.ts'
import { findPlace, qualityIn, savedName } from './place-finder.ts'
import { type Place, placeById } from './places.ts'

/** The kept names of a driver's own places, as they are spoken in Chinese. */
const SAVED_NAMES: Readonly<Record<string, string>> = { home: '家', work: '公司' }

/** Words that settle which of several places is meant. */
const NEAREST = /nearest|closest|离?最近的?/

/** Settles which place a driver means: one of their own, one of the map, or a question. */
export class PlaceResolver {
  constructor(
    private readonly guide: Guide,
    private readonly saved: Documents<{ place: string }>,
  ) {}

  /** A driver's own place: what memory says, else what was saved. */
  ownPlace(name: string, context: SkillContext): { place: Place; reason: Reason } | undefined {
    for (const { value, reason } of context.preferences(name)) {
      const found = typeof value === 'string' ? findPlace(value) : undefined
      if (found?.type === 'place') return { place: found.place, reason }
    }
    const saved = this.saved.get(context.driverId, name)
    const place = saved === undefined ? undefined : placeById(saved.place)
    if (place === undefined) return undefined
    return {
      place,
      reason: {
        rung: 'preference',
        source: `place=${name}`,
        because: text(`you saved it as “${name}”`, `你把它存成了“${SAVED_NAMES[name] ?? name}”`),
      },
    }
  }

  /** Settles which place some words mean, or says what is open. `again` builds the slots once it is settled. */
  settle(
    words: string,
    intent: string,
    again: (place: Place) => Slots,
    context: SkillContext,
  ): { place: Place; reason: Reason } | SkillProposal {
    const name = savedName(words)
    const own = this.ownPlace(name, context)
    if (own !== undefined) return own
    if (name === 'home' || name === 'work')
      return askFor(
        WHERE_IS[name],
        { intent: 'save_place', slots: { name }, slot: 'place' },
        ...(intent === 'save_place' ? [] : [{ intent, slots: {}, slot: 'place' }]),
      )
    const found = findPlace(words.replace(NEAREST, ' '))
    if (found.type === 'place') {
      if (isPlainly(words, found.place) || found.certainty >= 0.95)
        return { place: found.place, reason: explicitly(words) }
      return {
        type: 'question',
        polar: true,
        question: fill('Did you mean {place}?', '你说的是{place}吗？', { place: label(found.place) }),
        options: [{ label: this.labelWithTime(found.place), intent, slots: again(found.place) }],
      }
    }
    if (found.type === 'several') {
      const nearest = this.guide.nearestFirst(found.places)
      if (NEAREST.test(normalise(words)) && nearest[0] !== undefined)
        return { place: nearest[0], reason: explicitly(words) }
      return this.which(nearest, intent, again)
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

  /** Asks which of several places is meant, three at most, each with the time to it. */
  which(places: readonly Place[], intent: string, again: (place: Place) => Slots): SkillProposal {
    const offered = places.slice(0, 3)
    const withTime = offered.map(place => {
      const seconds = this.guide.routeTo(place.id)?.seconds
      return seconds === undefined
        ? label(place)
        : fill(seconds < 30 ? '{place}, {time}' : '{place}, {time} away', '{place}，{time}', {
            place: label(place),
            time: travelTime(seconds),
          })
    })
    const words = (language: 'en' | 'zh') => withTime.map(entry => entry[language])
    return {
      type: 'question',
      question: text(`Which one: ${words('en').join('; ')}?`, `去哪一个：${words('zh').join('；')}？`),
      options: offered.map(place => ({ label: this.labelWithTime(place), intent, slots: again(place) })),
    }
  }

  /** What a place is offered as: its name, and how long it takes to get there. */
  labelWithTime(place: Place): Localised {
    const seconds = this.guide.routeTo(place.id)?.seconds
    if (seconds === undefined) return label(place)
    return fill('{place} · {time}', '{place} · {time}', { place: label(place), time: travelTime(seconds) })
  }

  /** The words of a request's place; a category with its quality counts as such words. */
  placeWords(slots: Slots): string | undefined {
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
}
