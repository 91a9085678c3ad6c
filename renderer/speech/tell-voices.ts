import type { Connection } from '../connection/connection.ts'
import type { Voice } from './browser-voice.ts'

const LANGUAGES = ['en', 'zh'] as const

/** Tells the head unit, on each connection and whenever it changes, which languages this page can read aloud. */
export function tellVoices(
  connection: Pick<Connection, 'getState' | 'subscribe' | 'send'>,
  voice: Voice,
  page: Window,
): void {
  let told: string | undefined
  const tell = (): void => {
    if (connection.getState().status !== 'ready') {
      told = undefined
      return
    }
    const languages = LANGUAGES.filter(language => voice.has(language))
    if (told === languages.join()) return
    told = languages.join()
    void connection.send({ type: 'voices', languages })
  }
  connection.subscribe(tell)
  // Browsers load their list of voices late.
  page.speechSynthesis?.addEventListener?.('voiceschanged', tell)
}
