/** The screen's scheme: a custom one, as `file://` pages may read other files. */
export const SCREEN_SCHEME = 'app'
const SCREEN_HOST = 'codriver'

/** The page the window shows. */
export const SCREEN_URL = `${SCREEN_SCHEME}://${SCREEN_HOST}/`

/**
 * Does this address belong to the screen? Compared part by part: `URL.origin` is "null" for custom schemes, and
 * a prefix of the text would also match `app://codriver.evil/`.
 */
export function isScreenUrl(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false
  const url = new URL(address)
  return (
    url.protocol === `${SCREEN_SCHEME}:` && url.host === SCREEN_HOST && url.username === '' && url.port === ''
  )
}
