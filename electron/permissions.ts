import { type Session, systemPreferences } from 'electron'
import { isScreenUrl } from './origin.ts'

/**
 * Denies every permission but one: the screen's own page may hear the microphone. Electron approves everything by
 * default, and asks in two ways (a request, and a silent check), so both must be answered.
 */
export function restrictPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide, details) => {
    const media = 'mediaTypes' in details ? (details.mediaTypes ?? []) : []
    const audioOnly = media.length > 0 && media.every(type => type === 'audio')
    const allowed = permission === 'media' && audioOnly && isScreenUrl(details.requestingUrl)
    if (allowed) void systemAllows().then(decide)
    else decide(false)
  })
  session.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin, details) =>
      permission === 'media' && details.mediaType === 'audio' && isScreenUrl(requestingOrigin),
  )
  session.setDevicePermissionHandler(() => false)
}

/**
 * macOS asks the user for each application, once, and gives one that was refused a microphone that hears nothing
 * (electron/electron#29861): so it is asked here, and a refusal reaches the screen as one. Elsewhere the page's own
 * attempt fails when the system forbids it.
 */
const systemAllows = async (): Promise<boolean> =>
  process.platform !== 'darwin' || systemPreferences.askForMediaAccess('microphone').catch(() => false)
