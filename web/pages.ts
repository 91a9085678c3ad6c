/** The two pages that are not the screen, in both languages; without script or style, so that no policy need yield. */

const page = (title: string, paragraphs: readonly string[], head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${head}</head>` +
  `<body>${paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('')}</body></html>`

/**
 * Shown for a blink after the token was exchanged. It moves on by itself rather than by a redirect: a redirect that
 * began on another site (a terminal inside a browser) would not carry the new SameSite=Strict cookie.
 */
export const WELCOME_PAGE = page(
  'Codriver',
  ['<a href="/">Codriver</a>'],
  '<meta http-equiv="refresh" content="0; url=/">',
)

/** Shown to a browser without a session. */
export const UNKNOWN_BROWSER_PAGE = page('Codriver', [
  'This browser is not known to Codriver, or its address was already used. Press Enter in the terminal where Codriver runs and open the new address it prints.',
  '<span lang="zh">Codriver 不认识这个浏览器，或者这个地址已经用过了。请在运行 Codriver 的终端里按回车，再打开新显示的地址。</span>',
])
