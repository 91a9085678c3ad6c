import type { Language } from '../../agent/protocol/index.ts'

/** Something that can read a sentence aloud. */
export interface Voice {
  /** Is there a voice for this language now? Browsers load their list late, so ask each time. */
  has(language: Language): boolean
  /** Speaks; `done` is called exactly once: at the end, or when it failed or was silenced. */
  speak(text: string, language: Language, done: () => void): void
  silence(): void
}

/**
 * The best installed voice for a language: Mandarin rather than Cantonese, the system's own before those that
 * send the text to a server, since speech stays in the car.
 */
export function pickVoice(
  voices: readonly Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>[],
  language: Language,
): number {
  const wanted = language === 'zh' ? /^(zh|cmn)(?![-_](hk|mo|yue))/i : /^en/i
  const rank = (voice: (typeof voices)[number]): number =>
    (voice.localService ? 4 : 0) + (/[-_](cn|hans|us|gb)/i.test(voice.lang) ? 2 : 0) + (voice.default ? 1 : 0)
  let best = -1
  voices.forEach((voice, index) => {
    const rival = voices[best]
    if (wanted.test(voice.lang) && (!rival || rank(voice) > rank(rival))) best = index
  })
  return best
}

/** Longest a sentence may take, ms: browsers sometimes forget to say that they have finished. */
const patience = (text: string): number => 4_000 + text.length * 300

/** The browser's speech synthesis as a `Voice`; has no language at all where the browser has none. */
export function browserVoice(page: Window): Voice {
  const synthesis: SpeechSynthesis | undefined = page.speechSynthesis
  const voiceFor = (language: Language): SpeechSynthesisVoice | undefined => {
    const voices = synthesis?.getVoices() ?? []
    return voices[pickVoice(voices, language)]
  }
  return {
    has: language => voiceFor(language) !== undefined,
    speak: (text, language, done) => {
      const voice = voiceFor(language)
      if (!synthesis || !voice) return done()
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = voice
      utterance.lang = voice.lang
      let finished = false
      const finish = (): void => {
        if (finished) return
        finished = true
        page.clearTimeout(timer)
        done()
      }
      const timer = page.setTimeout(finish, patience(text))
      utterance.onend = finish
      utterance.onerror = finish
      synthesis.speak(utterance)
    },
    silence: () => synthesis?.cancel(),
  }
}
