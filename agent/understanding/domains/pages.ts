import type { PageName } from '../../skills/pages/page-skill.ts'
import type { SkillReading } from './domain.ts'

const OPEN_EN =
  '(?:please )?(?:(?:can|could) (?:you|i) )?(?:show|open|go to|bring up|pull up|display|see|let me see)(?: me)?'
const OPEN_ZH = '(?:请|帮我|给我|我想|我要)*(?:打开|显示|看看?|看一下|给我看看?|进入|调出|展示)(?:一下)?'

const PAGES: readonly (readonly [PageName, string, string])[] = [
  [
    'memory',
    "(?:the |my |your )?(?:memor(?:y|ies)(?: page| screen| list)?|(?:everything |all )?(?:what )?(?:that )?(?:you|you've|you have) (?:know|remember|learned|learnt|kept|stored|remembered)(?: (?:about|of) me)?)",
    '(?:我的|你的)?(?:记忆(?:页面?|列表|界面)?|(?:关于我)?你?(?:都)?(?:记住|记得|知道|记)(?:了|的)?(?:关于)?(?:我)?的?(?:什么|哪些|东西|内容|事情?|一切))',
  ],
  [
    'settings',
    '(?:the |your )?(?:app |system |assistant )?settings(?: page| screen| menu)?',
    '(?:系统)?设置(?:页面?|界面|菜单)?',
  ],
  [
    'history',
    '(?:the |our )?(?:history|conversation(?: history)?|what we (?:said|talked about))(?: page| screen)?',
    '(?:我们的)?(?:对话|聊天|历史)(?:记录|历史)?(?:页面?)?',
  ],
  [
    'people',
    '(?:the )?(?:drivers?|people|profiles?)(?: page| screen| list)',
    '(?:驾驶员|人员|用户)(?:页面|列表|界面|管理)',
  ],
  ['car', '(?:the )?(?:car|vehicle) (?:page|screen)', '车辆(?:页面|界面)'],
  ['home', '(?:the )?(?:main|home) (?:screen|page)', '(?:主屏幕?|首页|主页|主界面)'],
]

const patterns = PAGES.map(
  ([page, en, zh]) =>
    [
      page,
      new RegExp(`^${OPEN_EN} ${en}(?: on (?:the )?screen)?(?: please)?$|^${OPEN_ZH}${zh}(?:吧)?$`, 'u'),
    ] as const,
)
const GOES_HOME =
  /^(?:go |take me )?back to (?:the )?(?:main|home) (?:screen|page)$|^close (?:the |this )?(?:page|menu|list)$|^(?:回到?|返回)(?:主屏幕?|首页|主页|主界面)$|^关(?:闭|掉)(?:这个)?(?:页面|菜单|列表)$/u

/** A page of the screen that is asked for by name, from end to end. @param text normalised words. */
export const readPage = (text: string): SkillReading | undefined => {
  const plain = text.replace(/[.,!?;\s]+$/gu, '').trim()
  const page = GOES_HOME.test(plain) ? 'home' : patterns.find(([, pattern]) => pattern.test(plain))?.[0]
  return page === undefined
    ? undefined
    : { skill: 'page', intent: 'show', slots: { page, words: text }, certainty: 0.92 }
}
