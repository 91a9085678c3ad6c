import { inEither } from '../../taxonomy/patterns.ts'
import type { PlacedSlot, Taxonomy } from '../../taxonomy/taxonomy.ts'
import type { SlotDefinition } from '../../taxonomy/taxonomy-types.ts'

/** One slot's phrases, compiled. */
export interface SlotReader {
  readonly placed: PlacedSlot
  readonly topic: RegExp | undefined
  readonly answers: RegExp | undefined
  readonly values: readonly { readonly id: string; readonly sure: boolean; readonly pattern: RegExp }[]
  readonly name?: {
    readonly before: RegExp | undefined
    readonly after: RegExp | undefined
    readonly parts: RegExp | undefined
    readonly titles: boolean
    /** Chinese frames catch a name written in plain characters between what stands before and after it. */
    readonly framed: RegExp | undefined
  }
}

const readers = new WeakMap<Taxonomy, readonly SlotReader[]>()

/** The compiled phrases of a taxonomy; compiled once per tree. */
export const readersOf = (taxonomy: Taxonomy): readonly SlotReader[] => {
  const known = readers.get(taxonomy)
  if (known !== undefined) return known
  const made = taxonomy.slots.map(reader)
  readers.set(taxonomy, made)
  return made
}

const reader = (placed: PlacedSlot): SlotReader => {
  const { slot } = placed
  return {
    placed,
    topic: inEither(slot.topics),
    answers: slot.answers === undefined ? undefined : inEither(slot.answers),
    values: slot.values.flatMap(one => {
      const pattern = inEither({
        en: [one.names.en.toLowerCase(), ...(one.said.en ?? [])],
        zh: [one.names.zh, ...(one.said.zh ?? [])],
      })
      return pattern === undefined ? [] : [{ id: one.id, sure: one.sure === true, pattern }]
    }),
    ...(slot.takesName === undefined ? {} : { name: nameReader(slot) }),
  }
}

const anchored = (pattern: RegExp | undefined, at: 'start' | 'end'): RegExp | undefined =>
  pattern === undefined
    ? undefined
    : new RegExp(
        at === 'end'
          ? `(?:${pattern.source})\\s*(?:(?:the|a|an|my|our|some|this|that|to|of|from|new|latest)\\s+){0,2}["'“《]?$`
          : `^["'”》]?(?:'s)?\\s*(?:${pattern.source})`,
        'u',
      )

const nameReader = ({ takesName }: SlotDefinition): NonNullable<SlotReader['name']> => {
  const zhBefore = takesName?.before?.zh ?? []
  const zhAfter = takesName?.after?.zh ?? []
  return {
    before: anchored(takesName?.before === undefined ? undefined : inEither(takesName.before), 'end'),
    after: anchored(takesName?.after === undefined ? undefined : inEither(takesName.after), 'start'),
    parts: takesName?.parts === undefined ? undefined : inEither(takesName.parts),
    titles: takesName?.titles === true,
    framed:
      zhBefore.length === 0 || zhAfter.length === 0
        ? undefined
        : new RegExp(
            `(?:${zhBefore.join('|')})(?:过|了|一下|点|些|听|吃|喝|看|用|去|在|逛)*(?<name>[\\p{Script=Han}\\p{L}\\p{N}.·]{2,10}?)(?:${zhAfter.join('|')})`,
            'gu',
          ),
  }
}
