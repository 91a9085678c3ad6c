import { type Match, matches, mentions, normalise, similarity } from '../shared/matching.ts'
import { ownPlaceName } from '../shared/own-places.ts'
import { CATEGORIES, type Category, PLACES, type Place } from './places.ts'

/** What some words mean on the map. */
export type Found =
  | { readonly type: 'place'; readonly place: Place; readonly certainty: number }
  /** Several fit; nearest question first is the caller's business. At least two. */
  | { readonly type: 'several'; readonly places: readonly Place[]; readonly category?: Category }
  /** Nothing fits; what sounds most alike, perhaps nothing. */
  | { readonly type: 'none'; readonly near: readonly Place[] }

/** The name under which a driver's own place is kept: "home", "work", or the words themselves. */
export const savedName = (words: string): string => ownPlaceName(words) ?? normalise(words)

/** How much less sure a rival may be and still be worth asking about. */
const RIVAL = 0.04
const PLACE_SURE = 0.74
/** A name the driver only said part of, or that was misheard, is offered from here on. */
const PLACE_NEAR = 0.58

const placeMatches = (words: string): readonly Match<Place>[] =>
  matches(words, PLACES, place => place, PLACE_NEAR)

/** The category meant by some words; only what stands there, or is spelt nearly so. */
export function findCategory(words: string): Category | undefined {
  const standing = mentions(words, CATEGORIES, category => category).at(-1)?.item
  if (standing !== undefined) return standing
  return matches(words, CATEGORIES, category => category, 0.82)[0]?.item
}

/** How well a place fits a quality as it was heard: "Sichuan", "快充". 1 without one. */
function fits(place: Place, quality: string): boolean {
  const words = normalise(quality)
  return [...place.qualities.en, ...place.qualities.zh].some(
    name => words.includes(normalise(name)) || similarity(words, name) >= 0.8,
  )
}

/** All places of a category; when a quality is said, those that have it. */
export function placesOf(category: Category, quality?: string): readonly Place[] {
  const all = PLACES.filter(place => place.category === category.id)
  return quality === undefined ? all : all.filter(place => fits(place, quality))
}

/** A quality that is said within words, such as the cuisine in "an Italian restaurant". */
export function qualityIn(words: string): string | undefined {
  const names = PLACES.flatMap(place => [...place.qualities.en, ...place.qualities.zh])
  const plain = normalise(words)
  const latin = (name: string) => /^[a-z ]+$/.test(name)
  return names
    .map(normalise)
    .filter(name => (latin(name) ? ` ${plain} `.includes(` ${name} `) : plain.includes(name)))
    .sort((a, b) => b.length - a.length)[0]
}

/**
 * Finds what is meant by some words: a place by its name, or a kind of place ("a Sichuan restaurant", "充电站").
 * A place the map has not got is not replaced by one that merely sounds a little like it.
 */
export function findPlace(words: string): Found {
  const found = placeMatches(words)
  const [best] = found
  if (best !== undefined && best.certainty >= 0.97)
    return { type: 'place', place: best.item, certainty: best.certainty }
  const category = findCategory(words)
  const plain = normalise(words)
  const namesCategory =
    category !== undefined && [...category.en, ...category.zh].some(name => normalise(name) === plain)
  const quality = qualityIn(words)
  const kind =
    category ?? (quality === undefined ? undefined : CATEGORIES.find(entry => entry.id === 'restaurant'))
  if (kind !== undefined && (namesCategory || (quality !== undefined && (best?.certainty ?? 0) < 0.9))) {
    const places = placesOf(kind, quality)
    const [only, second] = places
    if (only !== undefined && second === undefined) return { type: 'place', place: only, certainty: 0.95 }
    if (places.length > 1) return { type: 'several', places, category: kind }
  }
  if (best !== undefined && best.certainty >= PLACE_SURE) {
    const rivals = found.filter(match => match.certainty >= best.certainty - RIVAL)
    return rivals.length === 1
      ? { type: 'place', place: best.item, certainty: best.certainty }
      : { type: 'several', places: rivals.map(match => match.item) }
  }
  return { type: 'none', near: found.slice(0, 3).map(match => match.item) }
}
