import type { Session } from 'electron'
import { isScreenUrl } from './origin.ts'

/**
 * Denies every permission but one: the screen's own page may hear the microphone. Electron approves everything by
 * default, and asks in two ways (a request, and a silent check), so both must be answered.
 */
export function restrictPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide, details) => {
    const media = 'mediaTypes' in details ? (details.mediaTypes ?? []) : []
    const audioOnly = media.length > 0 && media.every(type => type === 'audio')
    decide(permission === 'media' && audioOnly && isScreenUrl(details.requestingUrl))
  })
  session.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin, details) =>
      permission === 'media' && details.mediaType === 'audio' && isScreenUrl(requestingOrigin),
  )
  session.setDevicePermissionHandler(() => false)
}
