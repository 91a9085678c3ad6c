import { inBoth } from '../in-both.ts'

/** What was said and why. */
export const history = inBoth({
  en: {
    historyTitle: 'What was said and why',
    historySub: 'The last 20, newest first',
    historyEmpty: 'Nothing said yet',
    historyEmptyHint: 'Ask for something. What I do, and why, will be listed here.',
    factOnly: 'I only answered; nothing was changed.',
    planner_local: 'understood in the car',
    planner_model: 'understood with the model',
    tookMs: (ms: string) => `${ms} ms`,
    rung_policy: 'A safety rule',
    rung_explicit: 'Your words',
    rung_preference: 'What you like',
    rung_context: 'How things are now',
    rung_default: 'The usual',
    rung_ask: 'You chose',
  },
  zh: {
    historyTitle: '说过什么，为什么这样做',
    historySub: '最近 20 条，新的在前',
    historyEmpty: '还没说过话',
    historyEmptyHint: '说一句试试。我做了什么、为什么，都会列在这里。',
    factOnly: '我只回答了，没有改动什么。',
    planner_local: '在车里理解',
    planner_model: '由模型理解',
    tookMs: ms => `${ms} 毫秒`,
    rung_policy: '安全规则',
    rung_explicit: '你的话',
    rung_preference: '你的喜好',
    rung_context: '现在的情况',
    rung_default: '通常的做法',
    rung_ask: '你选的',
  },
})
