/**
 * What the screen's page may load. Everything comes from the page's own origin: no inline script, no inline
 * style element, no `data:` fonts. React sets styles through the CSSOM, which the policy leaves alone;
 * `data:` and `blob:` images are drawn by the page itself.
 */
const CONTENT_POLICY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'media-src': ["'self'", 'blob:'],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
}

/** Of the powerful browser features the page may use the microphone, and nothing else. */
const PERMISSIONS_POLICY = [
  'microphone=(self)',
  ...['camera', 'geolocation', 'display-capture', 'usb', 'serial', 'hid', 'midi', 'payment'].map(
    feature => `${feature}=()`,
  ),
].join(', ')

/**
 * The security headers of every response that belongs to the screen, the same in both shells.
 * @param connect further sources the page may connect to, such as the WebSocket's own origin for browsers
 * whose `'self'` does not cover it
 */
export function screenHeaders(connect: readonly string[] = []): Readonly<Record<string, string>> {
  const policy = Object.entries(CONTENT_POLICY).map(([directive, sources]) =>
    [directive, ...sources, ...(directive === 'connect-src' ? connect : [])].join(' '),
  )
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': PERMISSIONS_POLICY,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  }
}
