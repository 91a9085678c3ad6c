import { CodriverError } from '../../platform/errors.ts'

/** What a shell prints when the head unit cannot start, before anybody's language is known: both languages. */
export function failureWords(error: unknown): string {
  if (error instanceof CodriverError) return `${error.say.en}\n${error.say.zh}`
  const message = error instanceof Error ? error.message : String(error)
  return `Codriver could not start: ${message}\nCodriver 无法启动：${message}`
}
