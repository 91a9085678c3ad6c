import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

const answerSchema = z.object({
  id: z.string(),
  /** Requests as JSON; none where the model answered in words or with nonsense. */
  requests: z.array(z.looseObject({ kind: z.string() })),
  outcome: z.enum(['called', 'said', 'unusable']),
  mended: z.boolean(),
  prompt: z.number(),
  completion: z.number(),
  cost: z.number(),
  firstTokenMs: z.number(),
  ms: z.number(),
})
export type StoredAnswer = z.infer<typeof answerSchema>

/** Answers of a model, one a line, so that an interrupted run goes on where it stopped and none is paid for twice. */
export class AnswerFile {
  readonly #answers = new Map<string, StoredAnswer>()

  /** @param path created with its folder when the first answer comes; a torn last line is left out */
  constructor(readonly path: string) {
    if (!existsSync(path)) return
    const written = readFileSync(path, 'utf8')
    if (written !== '' && !written.endsWith('\n')) appendFileSync(path, '\n')
    for (const line of written.split('\n')) {
      const answer = readLine(line)
      if (answer !== undefined) this.#answers.set(answer.id, answer)
    }
  }

  get(id: string): StoredAnswer | undefined {
    return this.#answers.get(id)
  }

  keep(answer: StoredAnswer): void {
    mkdirSync(dirname(this.path), { recursive: true })
    appendFileSync(this.path, `${JSON.stringify(answer)}\n`)
    this.#answers.set(answer.id, answer)
  }
}

const readLine = (line: string): StoredAnswer | undefined => {
  try {
    return answerSchema.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}
