import { useMemo, useState } from 'react'
import type { SettingView } from '../../agent/protocol/index.ts'
import { useCatalogue, useSnapshot } from '../connection/use-screen.tsx'
import { Icon, type IconName } from '../design/index.ts'
import { sentenceCase } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import type { StageTarget } from '../stage/index.ts'
import { Page } from './page.tsx'
import { SettingDetail } from './setting-detail.tsx'
import { keysOf, rowWords } from './setting-words.ts'

type Card = SettingView['card']

const CARDS: readonly { readonly card: Card; readonly icon: IconName }[] = [
  { card: 'climate', icon: 'thermometer' },
  { card: 'comfort', icon: 'seat' },
  { card: 'openings', icon: 'door' },
  { card: 'lights', icon: 'lightbulb' },
  { card: 'driving', icon: 'wheel' },
  { card: 'displays', icon: 'monitor' },
  { card: 'media', icon: 'music' },
  { card: 'quiet', icon: 'sliders-horizontal' },
]
/** What one may reach for while driving: nothing that needs reading. */
const DRIVING_CARDS: ReadonlySet<Card> = new Set(['climate', 'comfort', 'openings', 'lights'])
/** Rows on a page while driving, where nothing scrolls. */
const DRIVING_ROWS = 5

/** Every setting of the car, by hand: card, setting, control. */
export function VehiclePage({ focus }: { readonly focus?: StageTarget }) {
  const { t } = useText()
  const { settings } = useCatalogue()
  const driving = useSnapshot(snapshot => snapshot.driving)
  const touched = focus && settings.find(setting => setting.module === focus.module)
  const [card, setCard] = useState<Card | undefined>(touched?.card)
  const [chosenId, setChosenId] = useState<string | undefined>(touched?.id)
  const usable = useMemo(
    () =>
      settings.filter(
        setting =>
          !driving ||
          (DRIVING_CARDS.has(setting.card) &&
            setting.value.type !== 'text' &&
            setting.whileMoving !== 'parked_only'),
      ),
    [settings, driving],
  )
  const shown = usable.filter(setting => setting.card === card)
  const chosen = shown.find(setting => setting.id === chosenId) ?? shown[0]
  const pickFromNow = (setting: SettingView): void => {
    setCard(setting.card)
    setChosenId(setting.id)
  }
  const detail = chosen ? (
    <SettingDetail key={chosen.id} setting={chosen} {...(focus?.cell && { startCell: focus.cell })} />
  ) : (
    <CarNow settings={usable} onPick={pickFromNow} />
  )
  if (card === undefined) {
    return (
      <Page
        title={t.menuCar}
        subtitle={t.settingsCount(usable.length)}
        list={<CardGrid settings={usable} onChoose={setCard} />}
        detail={detail}
      />
    )
  }
  return (
    <Page
      title={t[`card_${card}`]}
      subtitle={t.settingsCount(shown.length)}
      titleStart={
        <button type="button" className="back" aria-label={t.menuCar} onClick={() => setCard(undefined)}>
          <Icon name="chevron-left" />
        </button>
      }
      list={<SettingList settings={shown} chosen={chosen} onChoose={setChosenId} />}
      detail={detail}
    />
  )
}

interface CardGridProps {
  readonly settings: readonly SettingView[]
  readonly onChoose: (card: Card) => void
}

function CardGrid({ settings, onChoose }: CardGridProps) {
  const { t } = useText()
  return (
    <ul className="card-grid">
      {CARDS.filter(one => settings.some(setting => setting.card === one.card)).map(({ card, icon }) => (
        <li key={card}>
          <button type="button" onClick={() => onChoose(card)}>
            <Icon name={icon} />
            <span>{t[`card_${card}`]}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

interface SettingListProps {
  readonly settings: readonly SettingView[]
  readonly chosen: SettingView | undefined
  readonly onChoose: (id: string) => void
}

function SettingList({ settings, chosen, onChoose }: SettingListProps) {
  const { t, say } = useText()
  const { modules } = useCatalogue()
  const driving = useSnapshot(snapshot => snapshot.driving)
  const [page, setPage] = useState(0)
  const pages = driving ? Math.ceil(settings.length / DRIVING_ROWS) : 1
  const at = Math.min(page, pages - 1)
  const rows = driving ? settings.slice(at * DRIVING_ROWS, (at + 1) * DRIVING_ROWS) : settings
  return (
    <>
      <ul className="setting-list">
        {rows.map((setting, index) => {
          const module = modules[setting.module]
          const heads = !driving && setting.module !== rows[index - 1]?.module && module
          return (
            <li key={setting.id}>
              {heads && <h3>{sentenceCase(say(module))}</h3>}
              <SettingRow
                setting={setting}
                chosen={setting === chosen}
                onChoose={() => onChoose(setting.id)}
              />
            </li>
          )
        })}
      </ul>
      {pages > 1 && (
        <div className="pager">
          <button type="button" aria-label={t.previous} disabled={at === 0} onClick={() => setPage(at - 1)}>
            <Icon name="chevron-left" />
          </button>
          <span>{t.page(at + 1, pages)}</span>
          <button
            type="button"
            aria-label={t.next}
            disabled={at === pages - 1}
            onClick={() => setPage(at + 1)}
          >
            <Icon name="chevron-right" />
          </button>
        </div>
      )}
    </>
  )
}

interface SettingRowProps {
  readonly setting: SettingView
  readonly chosen: boolean
  readonly onChoose: () => void
}

function SettingRow({ setting, chosen, onChoose }: SettingRowProps) {
  const { say, language } = useText()
  const catalogue = useCatalogue()
  const targets = useSnapshot(snapshot => snapshot.targets)
  return (
    <button type="button" className="setting-row" aria-current={chosen || undefined} onClick={onChoose}>
      <span>{sentenceCase(say(setting.name))}</span>
      <em>{rowWords(setting, targets, catalogue, language)}</em>
    </button>
  )
}

/** What is open, on or running now: the quickest way to what one most likely came for. */
function CarNow({
  settings,
  onPick,
}: {
  readonly settings: readonly SettingView[]
  readonly onPick: (setting: SettingView) => void
}) {
  const { t } = useText()
  const targets = useSnapshot(snapshot => snapshot.targets)
  const active = settings.filter(
    setting =>
      setting.value.type === 'boolean' &&
      setting.value.verbs !== 'lock' &&
      keysOf(setting).some(key => targets[key] === true),
  )
  const open = settings.filter(
    setting =>
      setting.card === 'openings' &&
      setting.value.type === 'number' &&
      keysOf(setting).some(key => Number(targets[key]) > 0),
  )
  const shown = [...open, ...active].slice(0, 6)
  return (
    <div className="car-now">
      <h2>{t.nowOn}</h2>
      {shown.length === 0 && <p>{t.nowNothing}</p>}
      <ul className="setting-list">
        {shown.map(setting => (
          <li key={setting.id}>
            <SettingRow setting={setting} chosen={false} onChoose={() => onPick(setting)} />
          </li>
        ))}
      </ul>
    </div>
  )
}
