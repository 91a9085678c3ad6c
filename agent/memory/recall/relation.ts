import { lexicon as carLexicon } from '../../understanding/lexicon/lexicon.ts'
import type { SettingDefinition } from '../../vehicle/setting.ts'
import type { Mention } from '../extraction/mention.ts'
import type { Asked } from './request.ts'
import { WEIGHTS } from './weights.ts'

/** How the words of a query speak of what a row is about. */
export interface Relation {
  readonly score: number
  /** The words speak plainly of something else. */
  readonly strange: boolean
  /** It is a setting of the car rather than something a driver said about their life. */
  readonly setting: boolean
}

/** From this much relevance on, a request is about a slot. */
const ABOUT = 1.5

/** Works out for each slot how a query speaks of it; each slot once. */
export const relationOf = (asked: Asked): ((slot: string) => Relation) => {
  const settings = carLexicon().settings
  const memo = new Map<string, Relation>()
  const toSetting = settingRelation(asked)
  const topical = Math.max(0, ...asked.relevance.values())
  const named = asked.mentions.some(one => one.origin !== 'symptom' && one.score >= 3)
  return slot => {
    const known = memo.get(slot)
    if (known !== undefined) return known
    const definition = settings.get(slot)
    const relevance = asked.relevance.get(slot) ?? 0
    const made =
      definition === undefined
        ? toStatement(relevance, topical, named)
        : toSetting(definition, relevance, topical)
    memo.set(slot, made)
    return made
  }
}

/** A statement answers where its slot is what the request is about; where it is about something else it is left out. */
const toStatement = (relevance: number, topical: number, named: boolean): Relation =>
  relevance > 0
    ? { score: (WEIGHTS.named * relevance) / 2, strange: false, setting: false }
    : {
        score: topical >= ABOUT || named ? WEIGHTS.strangeStatement : 0,
        strange: topical >= ABOUT || named,
        setting: false,
      }

const settingRelation = (
  asked: Asked,
): ((definition: SettingDefinition, relevance: number, topical: number) => Relation) => {
  const settings = carLexicon().settings
  const named = asked.mentions.filter(one => one.origin !== 'symptom')
  const symptoms = asked.mentions.filter(one => one.origin === 'symptom')
  const strongest = Math.max(0.5, ...asked.affinity.values())
  const loud = named.some(one => one.score >= 3)
  const value = (definition: SettingDefinition, mention: Mention): number => {
    const other = settings.get(mention.setting)
    if (mention.setting === definition.id) return WEIGHTS.named
    if (mention.rivals.includes(definition.id)) return WEIGHTS.rival
    if (other === undefined) return 0
    const family =
      definition.switchedBy === other.id ||
      other.switchedBy === definition.id ||
      (definition.switchedBy !== undefined && definition.switchedBy === other.switchedBy)
    return family ? WEIGHTS.sameSwitch : other.module === definition.module ? WEIGHTS.sameModule : 0
  }
  return (definition, relevance, topical) => {
    const slot = definition.id
    let best = 0
    for (const mention of named) {
      const sure = Math.min(1, mention.score / 4)
      const alternative = mention.alternatives?.get(slot)
      if (alternative !== undefined)
        best = Math.max(
          best,
          WEIGHTS.named * sure * Math.min(1, Math.max(0, alternative / mention.score)) ** 1.3,
        )
      best = Math.max(best, value(definition, mention) * sure)
    }
    const affinity = ((asked.affinity.get(slot) ?? 0) / strongest) * WEIGHTS.affinity
    for (const symptom of symptoms)
      if (symptom.setting === slot || symptom.rivals.includes(slot)) best = Math.max(best, WEIGHTS.symptom)
    const told = Math.min(1, (asked.toldAffinity.get(slot) ?? 0) / 1.5) * WEIGHTS.toldAffinity
    // "Set up the car for me" names no setting: the purpose says which are meant.
    const purpose = named.length === 0 ? (WEIGHTS.rival * relevance) / 2 : 0
    const elsewhere = named.length === 0 && topical >= ABOUT && relevance === 0
    return {
      score: Math.max(best, purpose) + affinity + told,
      strange: (loud && best < 1 && affinity < 1) || (elsewhere && affinity < 1 && best < 1),
      setting: true,
    }
  }
}
