import { memo, type ReactNode } from 'react'
import type { Language } from '../../agent/protocol/index.ts'
import { Icon, type IconName } from '../design/index.ts'
import { isFront, type Seat, sideOf } from './car/geometry.ts'
import type { SeatModel, ZoneModel } from './car-model.ts'
import { seatName, seatTitle, word } from './words.ts'

interface Comfort {
  readonly icon: IconName
  readonly tone: 'heat' | 'cool' | 'massage'
  readonly level: number
  readonly of: number
}

const comfortsOf = (seat: SeatModel): readonly Comfort[] =>
  (
    [
      { icon: 'seat-heat', tone: 'heat', level: seat.heat, of: 3 },
      { icon: 'seat-vent', tone: 'cool', level: seat.cool, of: 5 },
      { icon: 'seat-massage', tone: 'massage', level: seat.massage, of: 3 },
    ] as const
  ).filter(comfort => comfort.level > 0)

/** A level as a row of bars: count and colour say the same. */
function Bars({ level, of, tone }: { readonly level: number; readonly of: number; readonly tone: string }) {
  return (
    <span className="stage-bars" data-many={of > 3} style={{ '--tone': tone }}>
      {Array.from({ length: of }, (_, i) => i + 1).map(n => (
        <i key={n} data-on={n <= level} />
      ))}
    </span>
  )
}

/** Degrees with the half small, as on a dial. A zone that is off says so in a word. */
function Degrees({ zone, language }: { readonly zone: ZoneModel; readonly language: Language }) {
  const [whole, part] = zone.temperature.toFixed(1).split('.')
  return (
    <span className="stage-zone-degrees" data-on={zone.on}>
      {whole}
      <small>.{part}</small>°{!zone.on && <em>{word('off', language)}</em>}
    </span>
  )
}

interface ZoneProps {
  readonly seat: Seat
  readonly model: SeatModel
  readonly zone: ZoneModel
  /** Nothing is worth saying of an empty rear seat, unless it is kept at a temperature of its own. */
  readonly ownClimate: boolean
  readonly language: Language
  readonly onTouch?: ((seat: Seat) => void) | undefined
}

/** What one seat has: who sits there, how warm it is, what works in it. The rear says only what is not at rest. */
export const Zone = memo(function Zone({ seat, model, zone, ownClimate, language, onTouch }: ZoneProps) {
  const front = isFront(seat)
  const comforts = comfortsOf(model)
  const atRest = model.occupant === 'no' && comforts.length === 0 && !ownClimate
  if (!front && atRest) return null
  const content: ReactNode = (
    <>
      <span className="stage-zone-name">
        {model.occupant === 'child' && <Icon name="baby" size={24} />}
        <span>
          {model.occupant !== 'no' ? model.name : front ? word('free', language) : seatTitle(seat, language)}
        </span>
      </span>
      {(front || zone.on) && <Degrees zone={zone} language={language} />}
      {comforts.map(({ icon, tone, level, of }) => (
        <span key={icon} className="stage-zone-comfort" style={{ color: `var(--${tone})` }}>
          <Icon name={icon} size={36} />
          <Bars level={level} of={of} tone={`var(--${tone})`} />
        </span>
      ))}
      {front && comforts.length === 0 && (
        <span className="stage-zone-comfort stage-zone-idle">
          <Icon name="seat" size={36} />
          <Bars level={0} of={3} tone="var(--text-3)" />
        </span>
      )}
    </>
  )
  const className = `stage-zone stage-zone-${front ? 'front' : 'rear'}`
  const side = sideOf(seat) < 0 ? 'left' : 'right'
  return onTouch === undefined ? (
    <div className={className} data-side={side}>
      {content}
    </div>
  ) : (
    <button
      type="button"
      className={className}
      data-side={side}
      onClick={() => onTouch(seat)}
      aria-label={
        language === 'zh'
          ? `${seatName(seat, language)}座位与温度`
          : `${seatName(seat, language)} seat and climate`
      }
    >
      {content}
    </button>
  )
})

interface WindowNoteProps {
  readonly seat: Seat
  readonly open: number
}

/** How far a window stands open, with a dotted leader from the glass. Nothing is said of a closed one. */
export const WindowNote = memo(function WindowNote({ seat, open }: WindowNoteProps) {
  return (
    <div
      className={`stage-window stage-window-${isFront(seat) ? 'front' : 'rear'}`}
      data-side={sideOf(seat) < 0 ? 'left' : 'right'}
      data-on={open > 0}
      aria-hidden="true"
    >
      <Icon name="window" size={36} />
      <b>{open}%</b>
      <i className="stage-leader" />
    </div>
  )
})
