import type { Language } from '../../domain/language.ts'
import type { SettingDefinition } from '../../vehicle/setting.ts'
import { CHINESE_VERB_PARTS, CHINESE_WORD_FAMILIES } from '../chinese/word-families.ts'
import { ENGLISH_VERB_PARTS, ENGLISH_WORD_FAMILIES } from '../english/word-families.ts'
import { isHan } from '../text/language.ts'
import { Trie } from './trie.ts'

/** One name of a setting, taken apart: "座椅加热" is 座椅 and 加热, in any order and with words between. */
interface NameVariant {
  readonly setting: string
  readonly parts: readonly string[]
  /** 0 for the noun of replies, growing towards rarer synonyms: settles ties. */
  readonly rank: number
}

/** A setting some parts may mean. */
export interface NounMatch {
  readonly setting: string
  /** Parts of its name that were said. */
  readonly matched: readonly string[]
  /** Parts of its name that were not said. */
  readonly missing: readonly string[]
  /** Parts that were said and are not in its name. */
  readonly extra: readonly string[]
  readonly rank: number
}

/** What settings are called, as parts that can be said in any order. */
export interface Nouns {
  /** Every spelling of every part, to be found in the words. */
  readonly spellings: ReadonlyMap<string, readonly string[]>
  /** Settings whose names share parts with these, best first; at most twelve. */
  match(parts: readonly string[]): readonly NounMatch[]
  /** Parts that name some setting all by themselves ("window"), unlike "quick" of "quick heating". */
  readonly alone: ReadonlySet<string>
  /** Parts that are verbs as well. */
  readonly verbs: ReadonlySet<string>
}

const STOP_WORDS = new Set(['of', 'the', 'a', 'and', 'in', 'on', 'for', 'to', 'at', '的', '和'])
const MEMO_LIMIT = 4000

/** Takes the names of all settings apart. */
export const buildNouns = (catalogue: readonly SettingDefinition[]): Nouns => {
  const canonical = familyHeads()
  const splitChinese = chineseSplitter(catalogue, canonical)
  const spellings = new Map<string, readonly string[]>()
  const variants: NameVariant[] = []
  for (const [spelling, head] of canonical) {
    spellings.set(spelling, [head])
    const plural = `${spelling}s`
    if (/^[a-z ]+[^s]$/u.test(spelling) && !canonical.has(plural)) spellings.set(plural, [head])
  }
  for (const definition of catalogue)
    for (const language of ['en', 'zh'] as const satisfies readonly Language[])
      definition.names[language].forEach((name, rank) => {
        const written = name.toLowerCase()
        const pieces = [...written].some(isHan) ? splitChinese(written) : splitEnglish(written, canonical)
        const parts = [...new Set(pieces.map(piece => canonical.get(piece) ?? stem(piece)))]
        if (parts.length === 0) return
        variants.push({ setting: definition.id, parts, rank })
        spellings.set(written, parts)
        for (const piece of pieces) {
          const head = canonical.get(piece) ?? stem(piece)
          if (isLoneCharacter(piece, canonical)) continue
          if (!spellings.has(piece)) spellings.set(piece, [head])
          if (!isHan(piece[0] ?? '') && !spellings.has(`${stem(piece)}s`))
            spellings.set(`${stem(piece)}s`, [head])
          if (!isHan(piece[0] ?? '') && !spellings.has(stem(piece))) spellings.set(stem(piece), [head])
        }
      })
  const byPart = new Map<string, NameVariant[]>()
  for (const variant of variants)
    for (const part of variant.parts) {
      const list = byPart.get(part)
      if (list === undefined) byPart.set(part, [variant])
      else list.push(variant)
    }
  const memo = new Map<string, readonly NounMatch[]>()
  return {
    spellings,
    alone: new Set(variants.flatMap(({ parts }) => (parts.length === 1 ? parts : []))),
    verbs: new Set(
      [...CHINESE_VERB_PARTS, ...ENGLISH_VERB_PARTS].map(word => canonical.get(word) ?? stem(word)),
    ),
    match(parts) {
      const key = parts.join('|')
      const known = memo.get(key)
      if (known !== undefined) return known
      if (memo.size >= MEMO_LIMIT) memo.clear()
      const found = matchVariants(parts, byPart)
      memo.set(key, found)
      return found
    },
  }
}

const matchVariants = (
  parts: readonly string[],
  byPart: ReadonlyMap<string, readonly NameVariant[]>,
): readonly NounMatch[] => {
  const said = new Set(parts)
  const best = new Map<string, NounMatch>()
  const seen = new Set<NameVariant>()
  for (const part of said)
    for (const variant of byPart.get(part) ?? []) {
      if (seen.has(variant)) continue
      seen.add(variant)
      const matched = variant.parts.filter(p => said.has(p))
      const match: NounMatch = {
        setting: variant.setting,
        matched,
        missing: variant.parts.filter(p => !said.has(p)),
        extra: [...said].filter(p => !variant.parts.includes(p)),
        rank: variant.rank,
      }
      const rival = best.get(variant.setting)
      if (rival === undefined || compareMatches(match, rival) < 0) best.set(variant.setting, match)
    }
  return [...best.values()].sort(compareMatches).slice(0, 24)
}

/** Fewest words left over first, then fewest words supplied, then the commoner name. */
const compareMatches = (a: NounMatch, b: NounMatch): number =>
  a.extra.length - b.extra.length || a.missing.length - b.missing.length || a.rank - b.rank

const familyHeads = (): ReadonlyMap<string, string> => {
  const heads = new Map<string, string>()
  for (const family of [...CHINESE_WORD_FAMILIES, ...ENGLISH_WORD_FAMILIES]) {
    const head = family[0]
    if (head !== undefined) for (const word of family) if (!heads.has(word)) heads.set(word, head)
  }
  return heads
}

/** 速 of 极速降温 and 数 of 总里程数 mean nothing by themselves; words of a family (灯, 窗) and sides do. */
const isLoneCharacter = (piece: string, canonical: ReadonlyMap<string, string>): boolean =>
  piece.length === 1 && isHan(piece) && !canonical.has(piece) && !/[前后左右]/u.test(piece)

/** 关灯 and 关窗 are a verb and its object to a driver, whatever the segmenter thinks. */
const isVerbAndNoun = (word: string, canonical: ReadonlyMap<string, string>): boolean =>
  /^[开关锁调升降折收放]/u.test(word) && canonical.has(word.slice(1))

/** Takes a simple English plural off: "windows" → "window", but not "glass" or "bus". */
const stem = (word: string): string => (/[^sui]s$/u.test(word) && word.length > 3 ? word.slice(0, -1) : word)

const splitEnglish = (name: string, canonical: ReadonlyMap<string, string>): string[] => {
  const words = name.split(/[\s-]+/u).filter(word => word !== '' && !STOP_WORDS.has(word))
  const pieces: string[] = []
  for (let i = 0; i < words.length; i++) {
    // Two-word members of a family ("steering wheel", "air con") stay together.
    const pair = `${words[i]} ${words[i + 1]}`
    // Two-word members of a family are as good in the plural: "side mirrors".
    const family = [pair, stem(pair)].find(spelling => canonical.has(spelling))
    if (family !== undefined) {
      pieces.push(family)
      i++
    } else pieces.push(words[i] ?? '')
  }
  return pieces
}

/**
 * Splits Chinese names into words. The vocabulary is what the platform's segmenter finds in all names together
 * and the families' words; each name is then cut into the fewest of them, so equal stretches are cut alike.
 */
const chineseSplitter = (
  catalogue: readonly SettingDefinition[],
  canonical: ReadonlyMap<string, string>,
): ((name: string) => string[]) => {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const words = new Trie<true>()
  const known = new Set<string>(canonical.keys())
  for (const definition of catalogue)
    for (const name of definition.names.zh)
      for (const { segment } of segmenter.segment(name.toLowerCase()))
        if (!isVerbAndNoun(segment, canonical)) known.add(segment)
  for (const word of known) words.add(word, true)
  return name => {
    const cheapest: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
    for (let end = 1; end <= name.length; end++)
      cheapest[end] = { cost: Number.POSITIVE_INFINITY, from: end - 1 }
    for (let start = 0; start < name.length; start++) {
      const here = cheapest[start]?.cost ?? Number.POSITIVE_INFINITY
      for (const { end } of [...words.matches(name, start), { end: start + 1 }]) {
        const word = name.slice(start, end)
        const cost = here + (canonical.has(word) ? 1 : known.has(word) ? 1.05 : 2)
        const rival = cheapest[end]
        if (rival !== undefined && cost < rival.cost) cheapest[end] = { cost, from: start }
      }
    }
    const pieces: string[] = []
    for (let end = name.length; end > 0; ) {
      const from = cheapest[end]?.from ?? end - 1
      pieces.unshift(name.slice(from, end))
      end = from
    }
    return pieces.filter(piece => piece.trim() !== '' && !STOP_WORDS.has(piece))
  }
}
