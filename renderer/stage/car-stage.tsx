import { useCallback, useMemo, useRef } from 'react'
import type { Snapshot } from '../../agent/protocol/index.ts'
import { shareStructure } from '../connection/share-structure.ts'
import { Icon, useReducedMotion } from '../design/index.ts'
import { anchorOf } from './anchors.ts'
import { Car } from './car/car.tsx'
import { SEATS, type Seat } from './car/geometry.ts'
import type { Mark } from './car/marks.tsx'
import { type CarModel, readCar } from './car-model.ts'
import { Link } from './link.tsx'
import { type Note, notesOf } from './notes.ts'
import { WindowNote, Zone } from './rail.tsx'
import type { CarStageProps } from './stage-props.ts'
import { summarise } from './summary.ts'
import { TouchAreas } from './touch-areas.tsx'
import { ambientLight } from './words.ts'
import './stage.css'
import './car.css'

/** The model of the newest snapshot, in which every unchanged part is the same object as before. */
const useCarModel = (snapshot: Snapshot): CarModel => {
  const previous = useRef<CarModel>(undefined)
  const model = shareStructure(previous.current, readCar(snapshot))
  previous.current = model
  return model
}

/** Numbers on the parts an open question is about; none when its answers are not places. */
const useMarks = (question: Snapshot['conversation']['question']): readonly Mark[] => {
  // One string, so that the same question in a new snapshot does not draw its marks anew.
  const anchors = question?.options.map(option => option.anchor ?? '').join(' ') ?? ''
  return useMemo(
    () =>
      anchors.split(' ').flatMap((key, i) => {
        if (key === '') return []
        const { badge, outline } = anchorOf(key)
        return [{ number: i + 1, x: badge[0], y: badge[1], ...(outline === undefined ? {} : { outline }) }]
      }),
    [anchors],
  )
}

/** Is this seat kept at a temperature that neither front seat has? */
const ownClimate = ({ zones }: CarModel, seat: Seat): boolean =>
  zones[seat].on &&
  [zones.driver, zones.passenger].every(front => !front.on || front.temperature !== zones[seat].temperature)

function Notes({ side, notes }: { readonly side: 'left' | 'right'; readonly notes: readonly Note[] }) {
  return (
    <ul className="stage-notes" data-side={side}>
      {notes.map(({ key, icon, text, tone }) => (
        <li key={key} className="stage-note" data-tone={tone}>
          {icon === 'swatch' ? <span className="stage-swatch" /> : <Icon name={icon} size={36} />}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

/**
 * The car from above with both rails and the link, all from one snapshot. Fills the box of its parent
 * (608×644 dp in the 1280×720 grid; wider boxes are laid out anew).
 */
export function CarStage(props: CarStageProps) {
  const { snapshot, language, reducedMotion, threadRef, onTouch, quiet = false } = props
  const systemReduced = useReducedMotion()
  const still = reducedMotion ?? systemReduced
  const model = useCarModel(snapshot)
  const marks = useMarks(snapshot.conversation.question)
  const summary = useMemo(() => summarise(model, language), [model, language])
  const notes = useMemo(() => notesOf(model, language), [model, language])
  const touchSeat = useCallback(
    (seat: Seat) => onTouch?.({ module: 'air_conditioner', cell: seat }),
    [onTouch],
  )
  const { ambient, ambientColour, ambientBrightness } = model.cabin
  return (
    <section
      className="stage"
      data-still={still}
      data-quiet={quiet}
      data-moving={snapshot.driving}
      style={{
        '--amb': ambientLight(ambientColour).colour,
        '--amb-strength': ambient ? 0.4 + 0.6 * ambientBrightness : 0,
      }}
    >
      <div className="stage-floor" />
      <div className="stage-car-box">
        <Car model={model} marks={marks} summary={summary} />
        {onTouch !== undefined && !quiet && <TouchAreas language={language} onTouch={onTouch} />}
        <Link conversation={snapshot.conversation} threadRef={threadRef} quiet={quiet} />
      </div>
      {SEATS.map(seat => (
        <Zone
          key={seat}
          seat={seat}
          model={model.seats[seat]}
          zone={model.zones[seat]}
          ownClimate={ownClimate(model, seat)}
          language={language}
          onTouch={onTouch === undefined || quiet ? undefined : touchSeat}
        />
      ))}
      {SEATS.map(seat => (
        <WindowNote
          key={seat}
          seat={seat}
          open={snapshot.driving ? model.windows[seat].target : model.windows[seat].open}
        />
      ))}
      <Notes side="left" notes={notes.left} />
      <Notes side="right" notes={notes.right} />
    </section>
  )
}
