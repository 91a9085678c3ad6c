import type { Language } from '../domain/language.ts'
import type { Cabin } from './cabin.ts'
import { setPreferences } from './driver-commands.ts'

const KEY = 'center_display.language'

/**
 * The centre display is the screen one looks at: its language and the driver's are one. "Switch to Chinese" changes the
 * setting, the settings page changes the preference; whichever changes, the other follows.
 *
 * @returns ends the following.
 */
export const followDisplayLanguage = (cabin: Cabin): (() => void) => {
  const { vehicle } = cabin
  const preferred = (): Language => cabin.preferences().language
  const shown = (): Language => (vehicle.targets()[KEY] === 'Chinese' ? 'zh' : 'en')
  const show = (language: Language): void => {
    vehicle
      .actuate([{ key: KEY, value: language === 'zh' ? 'Chinese' : 'English' }])
      .catch(error => cabin.report(error))
  }
  let agreed = preferred()
  const agree = (): void => {
    const [display, preference] = [shown(), preferred()]
    if (display === preference) {
      agreed = preference
      return
    }
    // Whichever is no longer what both were is the newer word.
    agreed = display === agreed ? preference : display
    if (display === agreed)
      setPreferences({ type: 'preferences', patch: { language: agreed } }, cabin).catch(error =>
        cabin.report(error),
      )
    else show(agreed)
  }
  if (shown() !== agreed) show(agreed)
  return cabin.onTouch(agree)
}
