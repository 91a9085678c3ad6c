import { type ReactNode, useEffect, useRef } from 'react'
import { useSnapshot } from '../connection/use-screen.tsx'
import { Icon, type IconName } from '../design/index.ts'
import type { PlainKey } from '../i18n/messages.ts'
import { useText } from '../i18n/use-text.ts'
import { type Place, type PlaceName, useNavigation } from '../shell/navigation.tsx'
import { useShortcut } from '../shell/shortcuts.ts'

interface MenuEntry {
  readonly place: Extract<Place, { at: 'car' | 'history' | 'memory' | 'people' | 'settings' }>
  readonly label: PlainKey
  readonly icon: IconName
  /** Needs typing or long reading, so it waits until the car stands. */
  readonly parkedOnly: boolean
}

const MENU: readonly MenuEntry[] = [
  { place: { at: 'car' }, label: 'menuCar', icon: 'car', parkedOnly: false },
  { place: { at: 'history' }, label: 'menuHistory', icon: 'history', parkedOnly: true },
  { place: { at: 'memory' }, label: 'menuMemory', icon: 'heart', parkedOnly: false },
  { place: { at: 'people' }, label: 'menuPeople', icon: 'users', parkedOnly: true },
  { place: { at: 'settings' }, label: 'menuSettings', icon: 'settings', parkedOnly: true },
]

/** Must this place wait until the car stands? */
export const isParkedOnly = (at: PlaceName): boolean =>
  MENU.some(entry => entry.place.at === at && entry.parkedOnly)

interface PageProps {
  readonly title: string
  readonly subtitle?: string
  /** Beside the title: a way back, a button. */
  readonly titleStart?: ReactNode
  /** At the other end of the title's line. */
  readonly titleEnd?: ReactNode
  /** A menu of the page's own in place of the places; the way back then leads to those. */
  readonly menu?: ReactNode
  readonly list: ReactNode
  readonly detail: ReactNode
  /** What Escape closes first, where something of the page is open. */
  readonly onEscape?: (() => void) | undefined
}

/** Menu, list, detail: the frame of everything that is more than a glance. Covers the stage and the assistant. */
export function Page({ title, subtitle, titleStart, titleEnd, menu, list, detail, onEscape }: PageProps) {
  const { t } = useText()
  const { go } = useNavigation()
  const driving = useSnapshot(snapshot => snapshot.driving)
  const heading = useRef<HTMLHeadingElement>(null)
  const home = (): void => go({ at: 'home' })
  useShortcut('Escape', onEscape ?? home)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="page" aria-label={title} data-driving={driving || undefined}>
      <nav className="page-menu">
        <button
          type="button"
          className="back"
          aria-label={t.back}
          onClick={menu === undefined ? home : () => go({ at: 'car' })}
        >
          <Icon name="arrow-left" />
        </button>
        {menu ?? <Places />}
      </nav>
      <div className="page-list">
        <header>
          {titleStart}
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {subtitle !== undefined && <p>{subtitle}</p>}
          </div>
          {titleEnd}
        </header>
        <div className="page-scroll">{list}</div>
      </div>
      <aside className="page-detail">{detail}</aside>
    </section>
  )
}

/** Where one can go from here. */
function Places() {
  const { t } = useText()
  const { place, go, simulator, toggleSimulator } = useNavigation()
  const driving = useSnapshot(snapshot => snapshot.driving)
  // Whoever opens the bench wants to see the car it works on.
  const bench = (): void => {
    toggleSimulator()
    go({ at: 'home' })
  }
  return (
    <>
      {MENU.map(entry => (
        <button
          key={entry.place.at}
          type="button"
          className="menu-entry"
          aria-current={entry.place.at === place.at ? 'page' : undefined}
          disabled={driving && entry.parkedOnly}
          onClick={() => go(entry.place)}
        >
          <Icon name={entry.icon} />
          <span>{t[entry.label]}</span>
        </button>
      ))}
      {driving ? (
        <p className="menu-note">{t.waitsUntilParked}</p>
      ) : (
        <button type="button" className="menu-entry" aria-pressed={simulator} onClick={bench}>
          <Icon name="sliders-horizontal" />
          <span>{t.menuSimulator}</span>
        </button>
      )}
    </>
  )
}
