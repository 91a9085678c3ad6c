import { type Command, clientMessageSchema, type Localised, PROTOCOL_VERSION } from '../../protocol/index.ts'

/** Longest frame that is looked at, in UTF-16 units: the longest utterance, fully escaped, fits well. */
export const MAX_FRAME_LENGTH = 256 * 1024

/** The id in the answer to a message whose own id could not be read. */
export const UNKNOWN_ID = -1

/** What arrived from a screen: a command to carry out, or the words to refuse it with. */
export type ClientFrame =
  | { readonly ok: true; readonly id: number; readonly command: Command }
  | { readonly ok: false; readonly id: number; readonly say: Localised }

const WORDS = {
  tooLong: {
    en: 'The screen sent a message that is too long. Nothing was changed; please say it shorter.',
    zh: '屏幕发来的消息太长了。什么都没有改动，请说短一点。',
  },
  unreadable: {
    en: 'The screen sent something I cannot read. Nothing was changed; please try again.',
    zh: '屏幕发来的内容无法识别。什么都没有改动，请再试一次。',
  },
  wrongVersion: {
    en: 'This screen is of another version than the head unit. Please reload it.',
    zh: '这块屏幕和车机的版本不一致，请刷新页面。',
  },
} as const satisfies Record<string, Localised>

/**
 * Reads one frame from a screen. Never throws: whatever a screen sends, the connection survives it.
 * @param frame one message of the contract as JSON text; at most {@link MAX_FRAME_LENGTH} UTF-16 units
 */
export function readClientFrame(frame: string): ClientFrame {
  if (frame.length > MAX_FRAME_LENGTH) return { ok: false, id: UNKNOWN_ID, say: WORDS.tooLong }
  let raw: unknown
  try {
    raw = JSON.parse(frame)
  } catch {
    return { ok: false, id: UNKNOWN_ID, say: WORDS.unreadable }
  }
  const parsed = clientMessageSchema.safeParse(raw)
  if (parsed.success) return { ok: true, id: parsed.data.id, command: parsed.data.command }
  const { id, version } = header(raw)
  const mismatch = version !== undefined && version !== PROTOCOL_VERSION
  return { ok: false, id, say: mismatch ? WORDS.wrongVersion : WORDS.unreadable }
}

/** What can be known of a message that failed its schema, so that the answer finds its question. */
function header(raw: unknown): { id: number; version: unknown } {
  const id =
    typeof raw === 'object' && raw !== null && 'id' in raw && Number.isSafeInteger(raw.id)
      ? Number(raw.id)
      : UNKNOWN_ID
  const version = typeof raw === 'object' && raw !== null && 'version' in raw ? raw.version : undefined
  return { id: id >= 0 ? id : UNKNOWN_ID, version }
}
