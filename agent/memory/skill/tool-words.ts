import { text } from '../../domain/language.ts'
import { asSaid } from '../../skills/shared/tool-words.ts'
import type { ToolWords } from '../../skills/skill.ts'

/** How the memory's calls are told on the screen. */
export const WORDS: Readonly<Record<string, ToolWords>> = {
  remember: {
    title: text('Remembered', '记住'),
    arguments: { words: asSaid('Words', '原话') },
  },
  revise: {
    title: text('Corrected', '更正'),
    arguments: { words: asSaid('Words', '原话'), meant: asSaid('Meant', '更正为') },
  },
  end_rule: { title: text('Rule ended', '不再自动'), arguments: {} },
  keep_setting: {
    title: text('Setting remembered', '记住设置'),
    arguments: { words: asSaid('Words', '原话') },
  },
  settle_offer: { title: text('Offer answered', '回应提议'), arguments: {} },
  take_back: {
    title: text('Taken back', '撤回'),
    arguments: {},
  },
  forget_memories: {
    title: text('Forgotten', '忘掉'),
    arguments: {},
  },
}
