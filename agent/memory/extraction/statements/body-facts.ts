import { DIETS } from '../../taxonomy/data/diet.ts'
import { slotKey } from '../../taxonomy/growth.ts'
import { inEither, occursIn } from '../../taxonomy/patterns.ts'
import { clean, type FactFrame, fact } from './fact.ts'

/** What the tree knows by name, for one name in both languages. */
const ALLERGENS = (DIETS.find(slot => slot.id === 'allergy')?.values ?? []).map(({ id, said }) => ({
  id,
  pattern: inEither(said),
}))

/** "Sesame and soy": of a list the first; what follows a hinge is no part of the name. */
const substance = (what: string | undefined): string => {
  const named = clean(what).replace(/\s+(?:and|or|but|so|because|which)\b.*$|^(?:the|any|all) /giu, '')
  return ALLERGENS.find(({ pattern }) => occursIn(pattern, named.toLowerCase()))?.id ?? slotKey(named)
}

/** What bodies are like and can bear, whoever's they are: allergies to anything, what makes them ill, heat and cold. */
export const BODY_FACTS: readonly FactFrame[] = [
  {
    en: /\ballergic to (?<what>[\p{L}' -]{2,40})/iu,
    zh: /对(?<what>[^，。]{1,8}?)(?:严重|有点|特别|很)?过敏/u,
    read: ({ what }) => fact('fact', 'food', 'allergy', substance(what), { strength: 1 }),
  },
  {
    en: /\b(?:gets?|feels?|am|is|are|'m|'s|'re) (?:\w+ )?(?<what>(?:car ?sick|motion ?sick|sea ?sick|nauseous|dizzy|queasy)(?: (?:when|if|in|on|from|with|while) [^,.;]{3,40})?|(?:cold|hot|chilly) (?:easily|quickly|fast|all the time)|always (?:cold|freezing|hot)|left-handed|right-handed|colou?r-?blind|diabetic|asthmatic|hard of hearing|near-?sighted|short-?sighted|pregnant|(?:afraid|scared|terrified) of [\p{L} ]{3,20})\b/iu,
    zh: /(?:容易|老是?|总是?|会|一坐车就|特别|很|有点|比较|最)?(?<what>晕车|怕(?:[冷热黑吵晒]|吹?风|颠)|手脚冰凉|[听看]不(?:太)?清(?:楚)?|听不见|怀孕|耳背|(?:眼睛|耳朵|腰|腿|膝盖|颈椎|肠?胃|听力|视力|睡眠|心脏)(?:不好|不太好|有毛病)|关节疼)(?:了)?$/u,
    read: ({ what }) => fact('fact', 'health', 'condition', clean(what).toLowerCase()),
  },
  {
    en: /\b(?<what>(?:feels?|hates?|can't stand|can't take|can't bear|doesn't like|don't like|dislikes?) the (?:cold|heat|draught|draft|sun|wind|glare)|(?:sweats?|tires?|freezes?) easily|runs? (?:hot|cold)|wears? (?:glasses|contacts|hearing aids|a hearing aid)|(?:has|have|got) (?:a |an )?(?:bad back|bad knees?|bad hips?|hearing aids?|arthritis|asthma|diabetes|migraines|back (?:pain|problems)|poor (?:eyesight|hearing))|(?:can't|cannot|doesn't|don't) (?:hear|see) (?:very |so )?well(?: at night| in the dark)?)\b/iu,
    read: ({ what }) => fact('fact', 'health', 'condition', clean(what).toLowerCase()),
  },
]
