import { type People, peopleOf } from './people.ts'
import { spansOf } from './quotes.ts'

/** One thing said or told within a text, with who stands behind it. */
export interface Piece {
  /**
   * `said`: own words, quoted or spoken; `asked`: a request in reported speech ("asked the car to …");
   * `did`: told as done ("Gary set it to green"); `told`: anything else around.
   */
  readonly kind: 'said' | 'asked' | 'did' | 'told'
  /** Who speaks or acts; undefined where the telling names nobody. */
  readonly who?: string
  /** To whom; undefined for the car or nobody. */
  readonly to?: string
  readonly words: string
}

/** What a text tells about a moment. */
export interface Scene {
  readonly pieces: readonly Piece[]
  /** Whoever the telling puts behind the wheel. */
  readonly driving?: string
  /** Everybody the telling names, in order. */
  readonly present: readonly string[]
  /** Said to be alone. */
  readonly alone: boolean
}

export interface SceneInput {
  readonly words: string
  /** Who spoke these words; also who tells, where they tell of others. */
  readonly speaker: string
  readonly addressee?: string
  /** Names memory knows: profiles, occupants, people spoken of. */
  readonly names: readonly string[]
}

const SPEAKS =
  /\b(?:told|tells|said|says|saying|asked|asks|replied|replies|complained|mentioned|exclaimed|muttered|explained|suggested|insisted|added|noted|whispered|shouted|yelled|groaned|agreed|requested|instructed|commanded|announced|admitted|realized|realised|joked|remarked|called|sighed|laughed|begged|warned|stated|commented|declared|ordered|reminded|responded|answered|decided|thought|grumbled|whined|chuckled|murmured|observed|confirmed|remembered|shivered|smiled|nodded)\b|说|问|告诉|回答|抱怨|提到|喊/iu
const REQUESTS_OF_CAR =
  /\b(?:told|asked|instructed|commanded|requested|ordered|wanted|nodded|tells|asks|wants)\s+(?:(?:the|her|his|their|my)\s+)?(?:(?:car|vehicle|assistant|system|him|her|them|[A-Z][a-z]+)\s+)?(?:to|for|that)\s+|让车|叫车|请(?:车|助手)/u
const DRIVES =
  /\b(?:drove|driving|drives|behind the wheel|(?:in|into|to|took|taking) the driver'?s? seat|was the driver|at the wheel|borrowed the car)\b|开车|驾驶/iu
const ALONE = /\b(?:alone|by (?:him|her)self|on (?:his|her) own|solo)\b|独自|一个人/iu
const PRONOUN = /^(?:he|she|they|him|her|his|他|她)$/iu
/** Who drives is told before their passengers: "X drove Y", "Y was in the passenger seat while X drove". */
const DRIVER_AFTER = /\bwith\s+$|\bwhile\s+$|\bas\s+$|\b(?:passenger seat|back seat|back|rear)\b[^.]*$/iu

/**
 * Reads who says, asks and does what in a text. Words without quotation marks are simply the speaker's own.
 * Pure; linear in the length of the text.
 */
export const readScene = (input: SceneInput): Scene => {
  const spans = spansOf(input.words)
  const people = peopleOf(input.names)
  if (!spans.some(span => span.quoted) && !tellsOfOthers(input.words, people, input.speaker))
    return {
      pieces: [
        {
          kind: 'said',
          who: input.speaker,
          ...(input.addressee === undefined ? {} : { to: input.addressee }),
          // Without the marks around a quoted value: "set the theme to 'map'".
          words: spans.map(span => span.text).join(' '),
        },
      ],
      present: [],
      alone: false,
    }
  return new Teller(people).tell(spans)
}

/** A text in the third person about somebody known: "Gary set it to 22". */
const tellsOfOthers = (text: string, people: People, speaker: string): boolean => {
  const timed = /^at \d{1,2}:\d\d/iu.test(text)
  const first = text.match(/^[^.!?。！？]*/u)?.[0] ?? ''
  if (!timed && /\b(?:i|i'm|i've|i'll|my|me|we|let's|you)\b|我|咱/iu.test(text)) return false
  for (const match of first.matchAll(people.pattern))
    if (people.find(match[0]) !== undefined && people.find(match[0]) !== speaker && (match.index ?? 0) < 40)
      return ACTS.test(first.slice((match.index ?? 0) + match[0].length)) || timed
  return false
}
const DOES =
  /\b(?:set|sets|turned|turns|switched|switches|adjusted|adjusts|changed|changes|lowered|lowers|raised|raises|enabled|enables|disabled|disables|prefers|preferred|likes|liked|moved|moves|increased|increases|decreased|reduced|reduces|opened|opens|closed|zoomed|extended|directed|tilted|reclined|restored|cranked|dialed|dialled|bumped|maxed|muted|unmuted|folded|unfolded|locked|unlocked|slid|noted|verified|confirmed|ensured|keeps|kept|activated|activates|deactivated|selected|chose|tuned|played|put|limited|capped|brought|shut|boosted|dimmed|brightened|warmed|cooled|left)\b|调|设|打开|关/iu

/** Somebody had done something before what is told. */
const BEFORE_THAT =
  /^[\p{L} ]*?\s+had\s+(?:just |already |again |always |once )?(?:\w+ed|been|driven|left|set|put|gone|taken|made|had|brought|forgotten|reset|given|lent)\b/u
const isBackground = (sentence: string, first: { readonly at: number } | undefined): boolean =>
  first !== undefined &&
  first.at === 0 &&
  (BEFORE_THAT.test(sentence) || /\b(?:before|earlier|previously|beforehand)[.!]?$/iu.test(sentence))

/** What stands before a name that is not the one who acts. */
const GOVERNED =
  /\b(?:from|with|of|for|by|to|after|before|like|behind|beside|than|about|around|near|without|against|toward|towards|since|until)\s+(?:the\s+)?$/iu
/** A name as it stands in a sentence. */
interface Named {
  readonly name: string
  readonly at: number
  readonly end: number
}

/** Is the name that of whoever the sentence is about, rather than of somebody only spoken of in it? */
const acts = (sentence: string, { at, end }: Named): boolean =>
  !GOVERNED.test(sentence.slice(0, at)) && !/^['’]s\b/u.test(sentence.slice(end))

/** A name and then what its bearer does; a name called is followed by a comma. */
const ACTS =
  /^(?:,? and \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)?\s+(?:\([^)]*\)\s*)?(?:(?:manually|then|also|just|always|usually|quickly|immediately)\s+)?(?:was|were|is|are|had|has|could|would|got|sat|drove|told|said|set|put|took|kept|went|came|felt|left|met|\w+ed\b|[a-z]+s\b)|^(?:正在)?(?:开车|坐|说|把|设|调)/u

class Teller {
  readonly #pieces: Piece[] = []
  readonly #present: string[] = []
  #driving: string | undefined
  #alone = false
  /** The subject of the telling so far, for "he" and "she". */
  #subject: string | undefined
  #speaker: string | undefined
  #addressee: string | undefined

  constructor(private readonly people: People) {}

  tell(spans: readonly { readonly quoted: boolean; readonly text: string }[]): Scene {
    for (const span of spans) {
      if (span.quoted) this.#quote(span.text)
      else for (const sentence of sentencesOf(span.text)) this.#sentence(sentence)
    }
    return {
      pieces: this.#pieces,
      ...(this.#driving === undefined ? {} : { driving: this.#driving }),
      present: this.#present,
      alone: this.#alone,
    }
  }

  #quote(words: string): void {
    const who = this.#speaker ?? this.#subject
    this.#pieces.push({
      kind: 'said',
      ...(who === undefined ? {} : { who }),
      ...(this.#addressee === undefined ? {} : { to: this.#addressee }),
      words,
    })
  }

  #sentence(sentence: string): void {
    const named = this.#named(sentence)
    for (const { name } of named) if (!this.#present.includes(name)) this.#present.push(name)
    if (ALONE.test(sentence)) this.#alone = true
    const subject = this.#subjectOf(sentence, named)
    this.#wheel(sentence, named, subject)
    const speech = SPEAKS.exec(sentence)
    if (speech !== null) {
      // 张丽对李明说: whom it is said to may stand before the verb.
      const addressed = named.find(one => /[对跟向和]$/u.test(sentence.slice(0, one.at)))
      const before = named.filter(one => one.at < speech.index && one !== addressed)
      const after = addressed ?? named.find(one => one.at > speech.index)
      this.#speaker = speakerOf(sentence, before, speech.index) ?? subject
      this.#addressee = after?.name ?? this.#otherThan(this.#speaker, sentence.slice(speech.index))
    }
    const request = REQUESTS_OF_CAR.exec(sentence)
    const actor = request === null || speech === null ? subject : (this.#speaker ?? subject)
    if (request !== null && speech !== null) {
      const before = sentence.slice(0, request.index)
      if (before.trim().split(/\s+/u).length > 3) this.#push('told', subject, before)
      this.#push('asked', actor, sentence.slice(request.index + request[0].length))
    } else {
      const does = DOES.exec(sentence)
      this.#push(does === null ? 'told' : 'did', doerOf(sentence, named, does?.index) ?? subject, sentence)
    }
    // What had been before is background: who comes next goes on from who was spoken of first.
    if (this.#subject === undefined || !isBackground(sentence, named[0])) this.#subject = subject
  }

  #push(kind: Piece['kind'], who: string | undefined, words: string): void {
    if (words.trim() !== '')
      this.#pieces.push({ kind, ...(who === undefined ? {} : { who }), words: words.trim() })
  }

  #named(sentence: string): readonly Named[] {
    const found: Named[] = []
    for (const match of sentence.matchAll(this.people.pattern)) {
      const name = this.people.find(match[0])
      // "Gary's profile" names him, but he does nothing there.
      if (name !== undefined) found.push({ name, at: match.index, end: match.index + match[0].length })
    }
    return found
  }

  /** The first name, unless the sentence begins with a pronoun or the name belongs to a later clause. */
  #subjectOf(sentence: string, named: readonly Named[]): string | undefined {
    const first = sentence.match(/[\p{L}']+/u)?.[0] ?? ''
    if (PRONOUN.test(first)) return this.#subject ?? named[0]?.name
    // "Later she told Gary": whoever is told comes behind the one who tells.
    const pronoun = /\b(?:he|she|they)\b/iu.exec(sentence)
    const [earliest] = named
    if (
      this.#subject !== undefined &&
      pronoun !== null &&
      earliest !== undefined &&
      pronoun.index < earliest.at
    )
      return this.#subject
    // "The radio was roaring from Ben's trip": who is only spoken of does nothing.
    const acting =
      named.find(one => acts(sentence, one)) ?? (this.#subject === undefined ? named[0] : undefined)
    return acting?.name ?? this.#subject
  }

  #wheel(sentence: string, named: readonly Named[], subject: string | undefined): void {
    const drives = DRIVES.exec(sentence)
    if (drives === null || this.#driving !== undefined) return
    const before = named.filter(one => one.at < drives.index)
    const last = before.at(-1)
    const rides = last !== undefined && DRIVER_AFTER.test(sentence.slice(0, last.at))
    // "Patricia got in with Gary driving": whoever stands right before "driving" after "with".
    this.#driving = rides ? last.name : (before[0]?.name ?? subject)
  }

  #otherThan(speaker: string | undefined, rest: string): string | undefined {
    if (!/\b(?:him|her|them)\b|他|她/iu.test(rest)) return undefined
    return [...this.#present].reverse().find(name => name !== speaker)
  }
}

/** What may stand before the subject of a clause. */
const CLAUSE_HEAD =
  /(?:^|[,;:]|\b(?:and|but|so|then|while|when|as|before|until|after|because|after which|where|who)\b)\s*$/iu

/** "Ada got in and Bo turned it off": whoever the clause of the deed names. */
const doerOf = (sentence: string, named: readonly Named[], deed: number | undefined): string | undefined => {
  if (deed === undefined) return undefined
  const nearest = named.findLast(one => one.at < deed)
  return nearest !== undefined && nearest.at > 0 && CLAUSE_HEAD.test(sentence.slice(0, nearest.at))
    ? nearest.name
    : undefined
}

/**
 * Whose verb of speaking it is: the last one named before it who stands as a subject. "Owen drove Priya to brunch and
 * said" is Owen's; "Priya, sitting next to Owen, said" is Priya's; "Laura's passenger Mark said" is Mark's.
 */
const speakerOf = (sentence: string, before: readonly Named[], verb: number): string | undefined => {
  if (/\p{Script=Han}/u.test(sentence)) return before.at(-1)?.name
  return before.findLast(({ at, end }) => {
    if (/^\s*(?:\w+ly\s+)?$/u.test(sentence.slice(end, verb))) return true
    const rest = sentence.slice(end)
    return CLAUSE_HEAD.test(sentence.slice(0, at)) && (ACTS.test(rest) || rest.startsWith(','))
  })?.name
}

/** Sentences of a told text; abbreviations and decimals do not end one. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?。！？;；])\s+|(?<=[。！？；])/u)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '' && /[\p{L}\p{N}]/u.test(sentence))
