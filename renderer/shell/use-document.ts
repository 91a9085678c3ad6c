import { useEffect } from 'react'
import { useSnapshot } from '../connection/use-screen.tsx'
import { languageTag } from '../i18n/messages.ts'

const THEME_KEY = 'codriver.theme'

/** Starts in the theme of the last time, so that a screen switched on by day does not flash black. */
export function restoreTheme(): void {
  document.documentElement.dataset.theme = localStorage.getItem(THEME_KEY) === 'day' ? 'day' : 'night'
}

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
    localStorage.setItem(THEME_KEY, theme)
    documentElement.dataset.mode = driving ? 'driving' : 'parked'
  }, [language, theme, driving])
}
