/** The two languages that count alike. `zh` is Mandarin in simplified characters. */
export const LANGUAGES = ['en', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

/** A sentence in both languages, so that the reply can follow the driver's language at any time. */
export type Localised = Readonly<Record<Language, string>>

/** Builds a `Localised`: `text('Window open', '车窗已打开')`. */
export const text = (en: string, zh: string): Localised => ({ en, zh })
