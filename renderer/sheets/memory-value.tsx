import type { Localised, MemoryEditor, SettingView } from '../../agent/protocol/index.ts'
import { useText } from '../i18n/use-text.ts'
import { SettingControl } from './setting-control.tsx'

export type EditedValue = boolean | number | string | Readonly<Record<string, string>>

interface ValueProps {
  readonly topic: Localised
  readonly editor: MemoryEditor
  readonly value: EditedValue
  readonly onChange: (value: EditedValue) => void
}

/** Remembering something moves nothing in the car: no rule of the road stands against it. */
const ANY = { allows: () => true }

/** The control that fits what is remembered: the car's own where it is a setting, words otherwise. */
export function MemoryValue({ topic, editor, value, onChange }: ValueProps) {
  const { t, say } = useText()
  switch (editor.type) {
    case 'text':
      return (
        <label>
          <span>{t.memoryValue}</span>
          <input
            type="text"
            maxLength={400}
            autoComplete="off"
            value={typeof value === 'string' ? value : ''}
            onChange={event => onChange(event.target.value)}
          />
        </label>
      )
    case 'fields': {
      const parts = typeof value === 'object' ? value : {}
      return editor.fields.map(({ key, label }) => (
        <label key={key}>
          <span>{say(label)}</span>
          <input
            type="text"
            maxLength={200}
            autoComplete="off"
            value={parts[key] ?? ''}
            onChange={event => onChange({ ...parts, [key]: event.target.value })}
          />
        </label>
      ))
    }
    default:
      return (
        <SettingControl
          setting={asSetting(topic, editor)}
          value={typeof value === 'object' ? undefined : value}
          mixed={false}
          allowance={ANY}
          onChange={onChange}
        />
      )
  }
}

type Control = Exclude<MemoryEditor, { type: 'text' | 'fields' }>

/** A remembered value as if it were a setting, so that it has the same control. */
const asSetting = (name: Localised, editor: Control): SettingView => ({
  id: 'memory',
  module: '',
  card: 'quiet',
  name,
  cells: [],
  whileMoving: 'free',
  value: typeOf(editor),
})

const typeOf = (editor: Control): SettingView['value'] => {
  switch (editor.type) {
    case 'boolean':
      return { type: 'boolean', verbs: 'switch', on: editor.on, off: editor.off }
    case 'number': {
      const { min, max, step, unit } = editor
      return { type: 'number', min, max, step, resolution: step, unit }
    }
    case 'choice':
      return { type: 'enum', options: editor.options }
  }
}
