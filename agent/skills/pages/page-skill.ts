import { z } from 'zod'
import { type Localised, text } from '../../domain/language.ts'
import { GUEST_ID } from '../../drivers/driver-profile.ts'
import { answer, call, explicitly, refuse, type Slots, unknownIntent, wordsOf } from '../shared/proposals.ts'
import { QuietSkill } from '../shared/quiet-skill.ts'
import { type BoundTool, bind } from '../shared/toolbox.ts'
import { fill } from '../shared/wording.ts'
import type { SkillContext, SkillOutcome, SkillProposal, ToolWords } from '../skill.ts'

/** The pages of the screen that can be asked for by voice. */
const PAGES = ['home', 'car', 'history', 'memory', 'people', 'settings'] as const
export type PageName = (typeof PAGES)[number]

/** What shows pages: the screens, however many there are. */
export interface PageOpener {
  /** The page is shown on every screen. */
  open(page: PageName): void
}
/** Where there is no screen. */
const noScreen: PageOpener = { open: () => {} }

const NAMES: Readonly<Record<PageName, Localised>> = {
  home: text('the main screen', '主屏幕'),
  car: text('the page about the car', '车辆页面'),
  history: text('what we have talked about', '对话记录'),
  memory: text('what I remember about you', '我记住的内容'),
  people: text('the page of the drivers', '驾驶员页面'),
  settings: text('the settings page', '设置页面'),
}
/** Long to read or to type on: only while the car stands. */
const PARKED_ONLY: ReadonlySet<PageName> = new Set(['history', 'people', 'settings'])

const NOTHING_KEPT = text(
  'Of a guest I keep nothing there would be to show. Choose or make your profile, and I will.',
  '访客的事我不会记住，没有可看的；选择或新建你的档案后我就能记住了。',
)

const shown = z.object({ page: z.enum(PAGES) })

/** Opens a page of the screen: "show me what you know about me", 打开我的记忆. */
export class PageSkill extends QuietSkill {
  readonly id = 'page'
  readonly words: Readonly<Record<string, ToolWords>> = {
    show_page: {
      title: text('Show a page', '打开页面'),
      arguments: {
        page: {
          label: text('Page', '页面'),
          value: value => {
            const page = PAGES.find(one => one === value)
            return page === undefined ? undefined : NAMES[page]
          },
        },
      },
    },
  }
  readonly tools: readonly BoundTool[] = [
    bind('show_page', 'Show a page of the screen.', shown, ({ page }) => this.#show(page)),
  ]

  constructor(private readonly opener: PageOpener = noScreen) {
    super()
  }

  propose(intent: string, slots: Slots, context: SkillContext): SkillProposal {
    if (intent !== 'show') return unknownIntent
    const page = PAGES.find(one => one === slots.page)
    if (page === undefined) return answer(text('Which page?', '要看哪个页面？'))
    if (page === 'memory' && context.driverId === GUEST_ID) return refuse(NOTHING_KEPT)
    if (PARKED_ONLY.has(page) && context.world.speed > 0)
      return refuse(
        fill('I can show {page} once we are parked.', '停车后才能打开{page}。', { page: NAMES[page] }),
      )
    return call('show_page', {
      page: { value: page, reason: explicitly(wordsOf(slots, 'words') ?? page) },
    })
  }

  #show(page: PageName): SkillOutcome {
    this.opener.open(page)
    return { say: fill('Here is {page}.', '已打开{page}。', { page: NAMES[page] }) }
  }
}
