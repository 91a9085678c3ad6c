import type { z } from 'zod'
import { text } from '../../domain/language.ts'
import type { ToolCall, ToolDefinition } from '../../domain/tool.ts'
import { ModelError } from '../../platform/errors.ts'
import type { SkillContext, SkillOutcome } from '../skill.ts'

/** A tool together with what it does; arguments are checked before `run` sees them. */
export interface BoundTool extends ToolDefinition {
  readonly run: (call: ToolCall, context: SkillContext) => Promise<SkillOutcome>
}

/** Ties a tool's schema to its effect. @param run gets arguments that fit `parameters`. */
export function bind<Schema extends z.ZodType>(
  name: string,
  description: string,
  parameters: Schema,
  run: (values: z.infer<Schema>, context: SkillContext) => SkillOutcome | Promise<SkillOutcome>,
): BoundTool {
  return {
    name,
    description,
    parameters,
    run: async (call, context) => {
      const parsed = parameters.safeParse(call.arguments)
      if (!parsed.success)
        throw new ModelError(
          `${name}: ${parsed.error.issues.map(issue => `${issue.path.join('.')} ${issue.message}`).join('; ')}`,
          text(
            "I got that muddled up, so I didn't do it. Please say it again.",
            '我没理清楚，所以没有执行，请再说一遍。',
          ),
        )
      return run(parsed.data, context)
    },
  }
}

/** Finds the tool of a call and runs it. @throws ModelError when there is no such tool. */
export async function runTool(
  tools: readonly BoundTool[],
  call: ToolCall,
  context: SkillContext,
): Promise<SkillOutcome> {
  const tool = tools.find(candidate => candidate.name === call.tool)
  if (tool === undefined)
    throw new ModelError(
      `No tool is called ${call.tool}`,
      text("That's something I can't do.", '这个我做不到。'),
    )
  return tool.run(call, context)
}

/** Who wants to know when a skill's tasks change. */
export class Listeners {
  readonly #listeners = new Set<() => void>()

  /** @returns how to stop listening. */
  add(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  notify(): void {
    for (const listener of [...this.#listeners]) listener()
  }
}
