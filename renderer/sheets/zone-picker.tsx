import type { SettingView } from '../../agent/protocol/index.ts'
import { useCatalogue } from '../connection/use-screen.tsx'
import { sentenceCase } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import type { Value } from './moving-rule.ts'
import { valueWords } from './setting-words.ts'

interface ZonePickerProps {
  readonly setting: SettingView
  /** Undefined: all of them. */
  readonly cell: string | undefined
  readonly values: Readonly<Record<string, Value>>
  readonly onPick: (cell: string | undefined) => void
}

/** Which part of the car: laid out as the places lie in it, each with its value now. */
export function ZonePicker({ setting, cell, values, onPick }: ZonePickerProps) {
  const { t, say, language } = useText()
  const { zones } = useCatalogue()
  return (
    <fieldset className="zone-picker" data-cells={setting.cells.length}>
      <legend className="visually-hidden">{t.forZone('')}</legend>
      {setting.cells.map(one => {
        const name = zones[one]
        return (
          <button
            key={one}
            type="button"
            data-cell={one}
            aria-pressed={one === cell}
            onClick={() => onPick(one)}
          >
            <span>{name ? sentenceCase(say(name)) : one}</span>
            <b>{valueWords(setting, values[`${setting.id}@${one}`], language)}</b>
          </button>
        )
      })}
      <button
        type="button"
        className="everywhere"
        aria-pressed={cell === undefined}
        onClick={() => onPick(undefined)}
      >
        {t.everywhere}
      </button>
    </fieldset>
  )
}
