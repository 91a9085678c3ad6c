import { useEffect, useState } from 'react'
import { Icon } from '../design/index.ts'
import { useText } from '../i18n/use-text.ts'

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const
/** A PIN has four to eight digits (`pinSchema` of the contract). */
const SHORTEST = 4
const LONGEST = 8

interface PinPadProps {
  readonly label: string
  readonly note?: string
  readonly onDone: (pin: string) => void
  readonly onCancel: () => void
}

/** Twelve big keys; the digits themselves are never shown. A keyboard's digits work as well. */
export function PinPad({ label, note, onDone, onCancel }: PinPadProps) {
  const { t } = useText()
  const [pin, setPin] = useState('')
  const add = (digit: string): void => setPin(now => (now + digit).slice(0, LONGEST))
  const remove = (): void => setPin(now => now.slice(0, -1))
  const complete = pin.length >= SHORTEST
  useEffect(() => {
    const keyed = (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLInputElement) return
      if (/^\d$/.test(event.key)) setPin(now => (now + event.key).slice(0, LONGEST))
      else if (event.key === 'Backspace') setPin(now => now.slice(0, -1))
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', keyed)
    return () => window.removeEventListener('keydown', keyed)
  }, [])
  const done = (): void => {
    setPin('')
    onDone(pin)
  }
  return (
    <fieldset className="pin-pad">
      <legend>{label}</legend>
      <output className="pin-dots" aria-label={t.pinDigits(pin.length)}>
        {Array.from({ length: Math.max(SHORTEST, pin.length) }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike and have no other name
          <i key={index} className={index < pin.length ? 'on' : undefined} />
        ))}
      </output>
      {note !== undefined && (
        <p className="pin-note" role="status">
          {note}
        </p>
      )}
      <div className="pin-keys">
        {DIGITS.map(digit => (
          <button key={digit} type="button" onClick={() => add(digit)}>
            {digit}
          </button>
        ))}
        <button
          type="button"
          className="quiet"
          aria-label={t.deleteDigit}
          disabled={pin === ''}
          onClick={remove}
        >
          <Icon name="arrow-left" />
        </button>
        <button type="button" onClick={() => add('0')}>
          0
        </button>
        <button type="button" className="primary" disabled={!complete} onClick={done}>
          {t.ok}
        </button>
      </div>
      <button type="button" className="pin-cancel" onClick={onCancel}>
        {t.cancel}
      </button>
    </fieldset>
  )
}
