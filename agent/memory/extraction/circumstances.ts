import { normalise } from '../../understanding/text/normalise.ts'
import type { ConditionTag } from '../condition.ts'
import { companyIn } from '../conditions/company.ts'
import { contradicts, sameTag } from '../conditions/match.ts'
import { thresholdsIn } from '../conditions/measures.ts'
import { situationsIn } from '../conditions/situation.ts'
import { tagsIn } from '../conditions/words.ts'
import { type Piece, type Scene, sentencesOf } from '../narration/scene.ts'

const TERM =
  /\bwhen(?:ever)? i (?:say|ask for|mention|call for|talk about)\s+['"‘“]?([\w][\w\s-]{1,30}?)['"’”]?\s*,?\s+(?:i|it|just|please|set|turn|that|the|switch)\b|我说[“"']?([^”"'，,]{1,10})[”"']?[，,]?(?:就是|意思是|指的是)/iu

/** Names given to a way of setting things: "when I say X, I mean …". */
export const termIn = (words: string): string | undefined => {
  const match = TERM.exec(words)
  return (match?.[1] ?? match?.[2])?.trim().toLowerCase()
}

/** "If it is hot, 8. Otherwise 3": holds where what was said before does not. */
const OTHERWISE =
  /^(?:otherwise|or else|else|if not|in all other cases|the rest of the time|any other time)\b|^(?:否则|不然|其他时候|其它时候)/iu

export interface Circumstances {
  readonly condition: readonly ConditionTag[]
  readonly moment: readonly ConditionTag[]
}

/**
 * The circumstances a value was given under: those of its clause and of the words that gave the reason are its
 * condition; what else was so is only the moment's.
 */
export const circumstancesOf = (
  clause: string,
  piece: Piece,
  scene: Scene,
  owner: string,
  names: readonly string[],
  terms: readonly string[],
): Circumstances => {
  const condition: ConditionTag[] = []
  const moment: ConditionTag[] = []
  const add = (to: ConditionTag[], more: readonly ConditionTag[]): void => {
    // Who is cold while another is hot said the former first: no moment is both.
    for (const tag of more)
      if (![...condition, ...to].some(one => sameTag(one, tag) || contradicts(one, tag))) to.push(tag)
  }
  const sentences = sentencesOf(piece.words)
  const own = sentences.find(sentence => saidIn(sentence, clause)) ?? piece.words
  add(condition, tagsIn(clause))
  add(condition, tagsIn(own))
  add(condition, thresholdsIn(own))
  if (piece.kind === 'said') add(condition, companyIn(own, names, owner))
  // What the sentences at its sides tell is why; what is told farther off was only so.
  const place = sentences.indexOf(own)
  const before = sentences[place - 1]
  const contrary = OTHERWISE.test(own) && before !== undefined
  if (contrary)
    add(
      condition,
      [...tagsIn(before), ...thresholdsIn(before)].map(tag => ({ ...tag, negated: tag.negated !== true })),
    )
  sentences.forEach((sentence, i) => {
    if (sentence === own || (contrary && sentence === before)) return
    const why = piece.kind === 'said' && Math.abs(i - place) === 1 && !speaksOfAnother(sentence, clause)
    add(why ? condition : moment, tagsIn(sentence))
  })
  for (const name of names) {
    const first = name.split(/\s+/u)[0] ?? name
    if (
      new RegExp(
        `\\b(?:with|when|whenever|if|for)\\b[^,.]{0,16}\\b${first}\\b|和${first}|${first}在`,
        'iu',
      ).test(clause)
    )
      add(condition, [{ dimension: 'company', value: name }])
  }
  // What nobody declared is kept as it was spoken.
  if (condition.length === 0 && piece.kind === 'said') add(condition, situationsIn(own))
  const term =
    termIn(piece.words) ?? terms.find(one => one.includes(' ') && piece.words.toLowerCase().includes(one))
  if (term !== undefined) add(condition, [{ dimension: 'term', value: term }])
  for (const other of scene.pieces) {
    if (other === piece) continue
    // The words that led to a deed are its reason; the telling around it is only the moment.
    if (piece.kind !== 'said' && other.kind === 'said' && other.who === owner) {
      for (const sentence of sentencesOf(other.words)) {
        if (speaksOfAnother(sentence, clause)) {
          add(moment, tagsIn(sentence))
          continue
        }
        add(condition, tagsIn(sentence))
        add(condition, thresholdsIn(sentence))
        if (condition.length === 0) add(condition, situationsIn(sentence))
      }
    } else if (other.kind !== 'did') add(moment, tagsIn(other.words))
  }
  if (scene.alone) add(moment, [{ dimension: 'company', value: 'alone' }])
  add(
    moment,
    scene.present.filter(name => name !== owner).map(value => ({ dimension: 'company', value })),
  )
  return { condition, moment }
}

/** Numbers that are no time or date; those of a bound ("faster than 100") are the circumstance itself. */
const AMOUNT = /(?<![\d:.])\d+(?![\d:]|\s*(?:[ap]\.?m|o'clock|点|月|日|号))/giu
const NOT_NOW = /^(?:that|it|this|those|which) (?:was|were) |^(?:ever )?since |^now that |^自从/iu

/**
 * A sentence with another value has circumstances of its own, what was is not what holds, and since when something is
 * so is no condition: "with guests I keep it at 5; alone at 20", "that was for the film".
 */
const speaksOfAnother = (sentence: string, clause: string): boolean => {
  if (NOT_NOW.test(sentence)) return true
  const bounds = thresholdsIn(sentence).map(tag => tag.compare?.number)
  const amounts = (sentence.match(AMOUNT) ?? []).filter(one => !bounds.includes(Number(one)))
  return amounts.length > 0 && !(clause.match(AMOUNT) ?? []).some(one => amounts.includes(one))
}

/** Is the clause, as normalised words, part of the sentence? */
const saidIn = (sentence: string, clause: string): boolean =>
  normalise(sentence).text.includes(clause.slice(0, 24))
