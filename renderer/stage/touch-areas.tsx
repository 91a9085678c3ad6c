import { memo } from 'react'
import type { Language, Localised } from '../../agent/protocol/index.ts'
import { CAR_HEIGHT, CAR_WIDTH } from './car/geometry.ts'
import type { StageTarget } from './stage-props.ts'

interface Area {
  readonly target: StageTarget
  readonly label: Localised
  /** In units of the drawing; at least 83 of them are 76 dp. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const AREAS: readonly Area[] = [
  {
    target: { module: 'front_trunk' },
    label: { en: 'Front trunk', zh: '前备箱' },
    x: 70,
    y: 76,
    width: 180,
    height: 96,
  },
  {
    target: { module: 'wiper' },
    label: { en: 'Windscreen', zh: '前挡风玻璃' },
    x: 70,
    y: 174,
    width: 180,
    height: 84,
  },
  {
    target: { module: 'window', cell: 'driver' },
    label: { en: 'Driver window', zh: '主驾车窗' },
    x: -7,
    y: 262,
    width: 83,
    height: 94,
  },
  {
    target: { module: 'seat', cell: 'driver' },
    label: { en: 'Driver seat', zh: '主驾座椅' },
    x: 77,
    y: 262,
    width: 83,
    height: 124,
  },
  {
    target: { module: 'seat', cell: 'passenger' },
    label: { en: 'Passenger seat', zh: '副驾座椅' },
    x: 160,
    y: 262,
    width: 83,
    height: 124,
  },
  {
    target: { module: 'window', cell: 'passenger' },
    label: { en: 'Passenger window', zh: '副驾车窗' },
    x: 244,
    y: 262,
    width: 83,
    height: 94,
  },
  {
    target: { module: 'window', cell: 'rear_left' },
    label: { en: 'Rear left window', zh: '左后车窗' },
    x: -7,
    y: 380,
    width: 83,
    height: 94,
  },
  {
    target: { module: 'seat', cell: 'rear_left' },
    label: { en: 'Rear left seat', zh: '左后座椅' },
    x: 77,
    y: 388,
    width: 83,
    height: 112,
  },
  {
    target: { module: 'seat', cell: 'rear_right' },
    label: { en: 'Rear right seat', zh: '右后座椅' },
    x: 160,
    y: 388,
    width: 83,
    height: 112,
  },
  {
    target: { module: 'window', cell: 'rear_right' },
    label: { en: 'Rear right window', zh: '右后车窗' },
    x: 244,
    y: 380,
    width: 83,
    height: 94,
  },
  {
    target: { module: 'trunk' },
    label: { en: 'Trunk', zh: '后备箱' },
    x: 60,
    y: 532,
    width: 200,
    height: 96,
  },
]

const percent = (value: number, of: number): string => `${((value / of) * 100).toFixed(2)}%`

interface TouchAreasProps {
  readonly language: Language
  readonly onTouch: (target: StageTarget) => void
}

/** Invisible buttons over the drawing, 76 dp and more, reached by keyboard from front to back. */
export const TouchAreas = memo(function TouchAreas({ language, onTouch }: TouchAreasProps) {
  return (
    <div className="stage-touch">
      {AREAS.map(({ target, label, x, y, width, height }) => (
        <button
          key={label.en}
          type="button"
          aria-label={label[language]}
          onClick={() => onTouch(target)}
          style={{
            left: percent(x, CAR_WIDTH),
            top: percent(y, CAR_HEIGHT),
            width: percent(width, CAR_WIDTH),
            height: percent(height, CAR_HEIGHT),
          }}
        />
      ))}
    </div>
  )
})
