import { CodriverError } from '../../platform/errors.ts'

/** What a shell prints where there is no screen to say it on and nobody's language is known: both languages. */
export function failureWords(error: unknown): string {
  if (error instanceof CodriverError) return `${error.say.en}\n${error.say.zh}`
  const message = error instanceof Error ? error.message : String(error)
  return `Codriver has failed: ${message}\nCodriver 出错了：${message}`
}
