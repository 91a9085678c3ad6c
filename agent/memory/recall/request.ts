import type { ZoneMention } from '../../understanding/request.ts'
import { affinityOf } from '../affinity.ts'
import type { ConditionTag } from '../condition.ts'
import { type Circumstances, circumstancesOf, measuredAt, tagsNow } from '../conditions/circumstances.ts'
import { warmthTags } from '../conditions/live.ts'
import { contradicts, sameTag } from '../conditions/match.ts'
import { measuredIn } from '../conditions/measures.ts'
import { momentWords } from '../conditions/situation.ts'
import { tagsIn } from '../conditions/words.ts'
import { LIKE_BEFORE, MEANS_MEMORY } from '../extraction/markers.ts'
import type { Mention } from '../extraction/mention.ts'
import { clausesOf, topicsAfter } from '../extraction/mentions.ts'
import { ASKS_WAY } from '../extraction/places.ts'
import { readScene, type Scene } from '../narration/scene.ts'
import type { RecallQuery } from '../recollection.ts'
import { taxonomy as declared, type Taxonomy } from '../taxonomy/taxonomy.ts'
import { contentWords } from '../text/content-words.ts'
import { goneWords, withoutGone } from '../text/gone-words.ts'
import { type Arithmetic, arithmeticOf } from './arithmetic.ts'
import { kinMeant } from './kin.ts'
import { ownerOf } from './owner.ts'
import { slotRelevance } from './relevance.ts'
import { unwantedIn } from './unwanted.ts'
import { type Version, versionOf } from './versions.ts'
import { speaksOfAnothersPlace } from './zones.ts'

/** A query taken apart: who wants what, whose way, under which circumstances. */
export interface Asked {
  readonly asker: string
  /** Whose preference is meant. */
  readonly owner: string
  /** The words themselves say whose. */
  readonly ownerSaid: boolean
  /** Relations of theirs whose way is meant: see `kinMeant`. */
  readonly kin: ReadonlySet<string>
  readonly others: readonly string[]
  /** The words of the request, and what is told around it. */
  readonly spoken: string
  readonly told: string
  readonly spokenWords: ReadonlySet<string>
  readonly toldWords: ReadonlySet<string>
  /** Words of what is said not to be there: "no herbs today". */
  readonly deniedWords: ReadonlySet<string>
  /** The way somewhere is asked for. */
  readonly way: boolean
  /** Epoch ms. */
  readonly now: number
  /** Settings the spoken words name, with what they want of them. */
  readonly mentions: readonly Mention[]
  readonly affinity: ReadonlyMap<string, number>
  readonly toldAffinity: ReadonlyMap<string, number>
  /** How much the spoken words are about each slot of the taxonomy; see `slotRelevance`. */
  readonly relevance: ReadonlyMap<string, number>
  /** It is for something no setting of the car does, and names none. */
  readonly errand: boolean
  readonly tags: readonly ConditionTag[]
  /** What the words only complain or tell of, where they name no setting. */
  readonly complaints: readonly ConditionTag[]
  /** The same, laid out for looking a row's condition up in them. */
  readonly circumstances: Circumstances
  /** Numbers the request complains of. */
  readonly unwanted: ReadonlySet<number>
  readonly meansMemory: boolean
  /** The standing way is meant, not a moment's. */
  readonly usual: boolean
  readonly likeBefore: boolean
  readonly version?: Version
  readonly arithmetic?: Arithmetic
  readonly zone: ZoneMention
  /** Somebody else's place is spoken of: "warm her seat". */
  readonly anothersPlace: boolean
  readonly driving?: string
}

const UNSAID: ZoneMention = { zones: [], source: 'unsaid' }

/** Takes a query apart. Pure. */
export const askedOf = (
  query: RecallQuery,
  names: readonly string[],
  taxonomy: Taxonomy = declared(),
): Asked => {
  const scene = readScene({
    words: query.words,
    speaker: query.asker,
    ...(query.addressee === undefined ? {} : { addressee: query.addressee }),
    names,
  })
  const voiced = scene.pieces.filter(piece => piece.kind === 'said' || piece.kind === 'asked')
  const last = voiced.at(-1)
  const asker = last?.who ?? (voiced.length > 0 ? query.asker : (lastActor(scene) ?? query.asker))
  const spoken = voiced.map(piece => piece.words).join(' . ')
  const told = scene.pieces
    .filter(piece => piece.kind !== 'said' && piece.kind !== 'asked')
    .map(piece => piece.words)
    .join(' . ')
  const driving = scene.driving ?? query.context.driving
  const { owner, said: ownerSaid } = ownerOf(voiced, scene, asker, driving, names)
  const mentions: Mention[] = []
  let topics: readonly string[] = []
  for (const piece of voiced)
    for (const clause of clausesOf(piece.words, topics, spoken)) {
      mentions.push(...clause.mentions)
      topics = topicsAfter(topics, clause.mentions)
    }
  const said = [...tagsIn(withoutGone(spoken))]
  const add = (more: readonly ConditionTag[]): void => {
    for (const tag of more)
      if (!said.some(one => one.dimension === tag.dimension && one.value === tag.value)) said.push(tag)
  }
  const ofTelling = tagsIn(withoutGone(told))
  const alone = { dimension: 'company', value: 'alone' }
  // "She dropped her daughter off and drove on alone": whoever was told of is gone.
  add(scene.alone ? ofTelling.filter(tag => !contradicts(alone, tag)) : ofTelling)
  if (scene.alone) add([alone])
  for (const name of scene.present) if (name !== asker) add([{ dimension: 'company', value: name }])
  const measured = { ...measuredAt(query.context), ...measuredIn(spoken), ...measuredIn(told) }
  if (measured.celsius !== undefined && !said.some(tag => tag.dimension === 'temperature'))
    add(warmthTags(measured.celsius))
  const tags = tagsNow(query.context.tags, said)
  const version = versionOf(spoken, query.context.time)
  const relevance = slotRelevance(spoken, taxonomy)
  const arithmetic = arithmeticOf(spoken)
  const spokenWords = contentWords(spoken)
  const toldWords = contentWords(told)
  const deniedWords = deniedIn(`${spoken} . ${told}`)
  const likeBefore = LIKE_BEFORE.test(spoken)
  return {
    asker,
    owner,
    ownerSaid,
    kin: kinMeant(spoken, told),
    others: scene.present.filter(name => name !== owner),
    spoken,
    told,
    way: ASKS_WAY.test(spoken),
    now: query.context.time,
    spokenWords,
    deniedWords,
    toldWords,
    mentions,
    affinity: affinityOf(spoken),
    toldAffinity: affinityOf(told),
    relevance: relevance.slots,
    errand: relevance.errand && ERRAND.test(spoken) && mentions.every(one => one.origin === 'symptom'),
    tags: tags.filter((tag, i) => tags.findIndex(one => sameTag(one, tag)) === i),
    complaints: mentions.every(one => one.origin === 'symptom') ? tagsIn(spoken) : [],
    circumstances: circumstancesOf(
      tags,
      measured,
      momentWords(new Set([...spokenWords, ...toldWords].filter(word => !deniedWords.has(word)))),
    ),
    unwanted: unwantedIn(spoken),
    meansMemory: MEANS_MEMORY.test(spoken),
    usual:
      !/\b(?:not|don'?t (?:use|believe|trust|go by|want)|isn'?t|forget|instead of) (?:my |the |our )?(?:old |former )?(?:usual|normal|standard|regular|profile|default)\b|不要平时/iu.test(
        spoken,
      ) &&
      /\b(?:usual(?:ly)?|normal(?:ly)?|standard|regular|default|profile|preferred|favou?rite|always|everyday|ordinary)\b|平时|老样子|习惯|默认/iu.test(
        spoken,
      ),
    likeBefore,
    ...(version === undefined ? {} : { version }),
    ...(arithmetic === undefined ? {} : { arithmetic }),
    zone: mentions.find(one => one.zone.source === 'spoken')?.zone ?? UNSAID,
    anothersPlace: voiced.some(({ kind, words }) => kind === 'said' && speaksOfAnothersPlace(words)),
    ...(driving === undefined ? {} : { driving }),
  }
}

/** Asking for something to be found, chosen or ordered. */
const ERRAND =
  /\b(?:recommend|suggest\w*|find|look(?:ing)? for|locate|order|book|reserve|buy|where|which|somewhere|nearest|closest|nearby|hungry|starving)\b|推荐|建议|找|点[一杯个份]|来[一杯个份]|订|买|哪|附近|最近的|饿/iu

const DENIED =
  /\b(?:no|without(?: any| my| the| his| her)?|not any|isn't any|no more|forgot(?:ten)? (?:my|the|his|her)|lost (?:my|his|her))\s+(\w+(?:\s+\w+)?)|没有?([\p{Script=Han}]{1,4})/giu
const deniedIn = (words: string): ReadonlySet<string> =>
  new Set([
    ...[...words.matchAll(DENIED)].flatMap(match => [...contentWords(match[1] ?? match[2] ?? '')]),
    ...goneWords(words),
  ])

/** Nobody spoke: whoever the telling ends with. */
const lastActor = (scene: Scene): string | undefined =>
  scene.pieces.filter(piece => piece.who !== undefined).at(-1)?.who ?? scene.driving
