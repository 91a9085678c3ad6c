import { useEffect } from 'react'
import { useSnapshot } from '../connection/use-screen.tsx'
import { languageTag } from '../i18n/messages.ts'

/** Keeps the document's language, theme and driving mode as the snapshot has them. */
export function useDocument(): void {
  const language = useSnapshot(snapshot => snapshot.preferences.language)
  const driving = useSnapshot(snapshot => snapshot.driving)
  const theme = useSnapshot(({ preferences, world }) =>
    preferences.theme === 'auto' ? (world.daylight ? 'day' : 'night') : preferences.theme,
  )
  useEffect(() => {
    const { documentElement } = document
    documentElement.lang = languageTag(language)
    documentElement.dataset.theme = theme
    documentElement.dataset.mode = driving ? 'driving' : 'parked'
  }, [language, theme, driving])
}
