/** What each kind of evidence is worth. Chosen by leaving each out in turn over the tuning split; see DESIGN.md 4. */
export const WEIGHTS = {
  /** The setting or slot the words name, one they may mean, its switch, its module, and words near it. */
  named: 6,
  rival: 3.2,
  sameSwitch: 5.2,
  sameModule: 1.2,
  affinity: 3.2,
  toldAffinity: 0.8,
  symptom: 2.6,
  strangeSetting: -3.2,
  /** A statement whose slot has nothing to do with what is asked for, and one whose value is named. */
  strangeStatement: -9,
  valueNamed: 3,
  owner: 4.5,
  /** "His favourite", of the nephew: goes before what whoever asks likes. */
  kin: 2,
  actor: 2,
  strangeOwner: -4,
  conditionMet: 1.5,
  momentMet: 0.8,
  conditionContradicted: -2,
  /** What somebody said they like in summer is no answer in winter. */
  statementContradicted: -5,
  conditionUnmet: -0.45,
  /** A circumstance nobody speaks of where the usual way is asked for, and a moment that was the opposite of now. */
  usualUnmet: -1.2,
  momentAgainst: -1,
  usualMoment: -0.5,
  /** "I'm cold", of somebody who said before what is to be done about that. */
  defined: 5,
  term: 6,
  termUnsaid: -1.5,
  boundMet: 3,
  boundBroken: -6,
  word: 1,
  wordsAtMost: 5,
  lasting: 1.2,
  passing: -2.2,
  rejected: -5,
  /** A wish somebody takes back under circumstances that hold now. */
  denied: -12,
  ended: -3,
  superseded: -2.5,
  recent: 0.8,
  /** Said or done again: each further piece of evidence, at most three. */
  support: 0.15,
} as const
