import { readFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { protocol } from 'electron'
import { screenHeaders } from '../agent/head-unit/screens/index.ts'
import { isScreenUrl, SCREEN_SCHEME } from './origin.ts'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** Makes `app://` behave like a secure web origin. Must run before the app is ready. */
export function declareScreenScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCREEN_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built screen from `folder` under `app://codriver/`, and nothing outside that folder. */
export function serveScreenFiles(folder: string): void {
  protocol.handle(SCREEN_SCHEME, request => screenFile(folder, request))
}

/** One file of the screen, with the security headers; 404 for all else. */
export async function screenFile(folder: string, request: Request): Promise<Response> {
  const headers = { ...screenHeaders(), 'Cache-Control': 'no-store' }
  const notFound = (): Response => new Response('Not found', { status: 404, headers })
  if (request.method !== 'GET' || !isScreenUrl(request.url)) return notFound()
  const path = safePath(folder, new URL(request.url).pathname)
  const type = path && CONTENT_TYPES[extname(path)]
  if (!path || !type) return notFound()
  try {
    const body = new Uint8Array(await readFile(path))
    return new Response(body, { headers: { ...headers, 'Content-Type': type } })
  } catch {
    return notFound()
  }
}

/** The file meant by a URL's path, or undefined when it lies outside `folder`. */
function safePath(folder: string, pathname: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  if (decoded.includes('\0')) return undefined
  const path = resolve(join(folder, decoded === '/' ? 'index.html' : decoded))
  return path.startsWith(resolve(folder) + sep) ? path : undefined
}
