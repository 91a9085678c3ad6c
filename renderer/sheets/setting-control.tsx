import { useEffect, useState } from 'react'
import type { SettingView } from '../../agent/protocol/index.ts'
import { Icon } from '../design/index.ts'
import { sentenceCase, withUnit } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import type { Allowance, Value } from './moving-rule.ts'

interface ControlProps {
  readonly setting: SettingView
  readonly value: Value | undefined
  /** Several cells that differ: nothing is shown as chosen. */
  readonly mixed: boolean
  readonly allowance: Allowance
  readonly onChange: (value: Value) => void
}

/** The touch control that fits the setting's kind of value. */
export function SettingControl(props: ControlProps) {
  const { value: type } = props.setting
  switch (type.type) {
    case 'boolean':
      return <SwitchControl {...props} type={type} />
    case 'number':
      return <NumberControl {...props} type={type} />
    case 'enum':
      return <ChoiceControl {...props} type={type} />
    case 'text':
      return <TextControl {...props} type={type} />
  }
}

type Typed<Kind extends SettingView['value']['type']> = ControlProps & {
  readonly type: Extract<SettingView['value'], { type: Kind }>
}

function SwitchControl({ type, value, mixed, allowance, onChange }: Typed<'boolean'>) {
  const { say } = useText()
  return (
    <div className="segments">
      {[true, false].map(choice => (
        <button
          key={String(choice)}
          type="button"
          aria-pressed={!mixed && value === choice}
          disabled={!allowance.allows(choice)}
          onClick={() => onChange(choice)}
        >
          {sentenceCase(say(choice ? type.on : type.off))}
        </button>
      ))}
    </div>
  )
}

const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value))

function NumberControl({ setting, type, value, mixed, allowance, onChange }: Typed<'number'>) {
  const { t, say, language } = useText()
  const current = typeof value === 'number' ? value : type.min
  // While a finger is on the slider it leads; the car follows when it is let go.
  const [draft, setDraft] = useState<number>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new value from the car ends the draft
  useEffect(() => setDraft(undefined), [current])
  const shown = draft ?? current
  const stepped = (by: number): number => clamp(Number((current + by).toFixed(3)), type.min, type.max)
  const commit = (): void => {
    if (draft === undefined) return
    if (draft !== current && allowance.allows(draft)) onChange(draft)
    else setDraft(undefined)
  }
  const stepper = (by: number, icon: 'minus' | 'plus', label: string) => {
    const to = stepped(by)
    return (
      <button
        type="button"
        aria-label={label}
        disabled={to === current || !allowance.allows(to)}
        onClick={() => onChange(to)}
      >
        <Icon name={icon} />
      </button>
    )
  }
  const name = sentenceCase(say(setting.name))
  const movable = allowance.allows(type.min) || allowance.allows(type.max)
  return (
    <div className="number-control">
      <div className="stepper">
        {stepper(-type.step, 'minus', `${name}: ${t.less}`)}
        <output>{mixed && draft === undefined ? t.mixed : withUnit(shown, type.unit, language)}</output>
        {stepper(type.step, 'plus', `${name}: ${t.more}`)}
      </div>
      <input
        type="range"
        aria-label={name}
        aria-valuetext={withUnit(shown, type.unit, language)}
        min={type.min}
        max={type.max}
        step={type.resolution}
        value={shown}
        disabled={!movable}
        style={{ '--part': (shown - type.min) / (type.max - type.min || 1) }}
        onChange={event => setDraft(event.target.valueAsNumber)}
        onPointerUp={commit}
        onKeyUp={commit}
        onBlur={commit}
      />
      <div className="range-ends" aria-hidden="true">
        <span>{withUnit(type.min, type.unit, language)}</span>
        <span>{withUnit(type.max, type.unit, language)}</span>
      </div>
    </div>
  )
}

/** More options than this are laid out in two columns. */
const ONE_COLUMN = 4

function ChoiceControl({ type, value, mixed, allowance, onChange }: Typed<'enum'>) {
  const { say } = useText()
  return (
    <div className={type.options.length > ONE_COLUMN ? 'choices two' : 'choices'}>
      {type.options.map(option => (
        <button
          key={option.id}
          type="button"
          aria-pressed={!mixed && option.id === value}
          disabled={!allowance.allows(option.id)}
          onClick={() => onChange(option.id)}
        >
          {sentenceCase(say(option.label))}
        </button>
      ))}
    </div>
  )
}

function TextControl({ setting, type, value, allowance, onChange }: Typed<'text'>) {
  const { t, say } = useText()
  const [text, setText] = useState(typeof value === 'string' ? value : '')
  const free = allowance.allows(text)
  return (
    <form
      className="text-control"
      onSubmit={event => {
        event.preventDefault()
        onChange(text.trim())
      }}
    >
      <input
        type="text"
        aria-label={sentenceCase(say(setting.name))}
        value={text}
        maxLength={Math.min(200, type.maxLength)}
        disabled={!free}
        autoComplete="off"
        onChange={event => setText(event.target.value)}
      />
      <button type="submit" disabled={!free || text.trim() === value}>
        {t.set}
      </button>
    </form>
  )
}
