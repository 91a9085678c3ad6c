import { useText } from '../i18n/use-text.ts'

interface OnOffProps {
  readonly label: string
  readonly on: boolean
  readonly onChoose: (on: boolean) => void
}

/** A switch of two words, large enough to hit. */
export function OnOff({ label, on, onChoose }: OnOffProps) {
  const { t } = useText()
  return (
    <fieldset className="segments">
      <legend>{label}</legend>
      {[true, false].map(choice => (
        <button
          key={String(choice)}
          type="button"
          aria-pressed={choice === on}
          onClick={() => onChoose(choice)}
        >
          {choice ? t.on : t.off}
        </button>
      ))}
    </fieldset>
  )
}
