import { useState } from 'react'
import { type Language, pinSchema } from '../../agent/protocol/index.ts'
import { useSend } from '../connection/use-screen.tsx'
import { useText } from '../i18n/use-text.ts'
import { LanguageChoice } from './language-choice.tsx'

/** Name, language, perhaps a PIN: a new profile. */
export function AddDriver({ onAdded }: { readonly onAdded: (name: string) => void }) {
  const { t, language: present } = useText()
  const send = useSend()
  const [name, setName] = useState('')
  const [language, setLanguage] = useState<Language>(present)
  const [pin, setPin] = useState('')
  const pinFits = pin === '' || pinSchema.safeParse(pin).success
  const ready = name.trim() !== '' && pinFits
  const submit = async (): Promise<void> => {
    const added = await send({ type: 'addDriver', name: name.trim(), language, ...(pin !== '' && { pin }) })
    if (added) onAdded(name.trim())
  }
  return (
    <form
      className="person-form"
      onSubmit={event => {
        event.preventDefault()
        if (ready) void submit()
      }}
    >
      <h2>{t.addDriver}</h2>
      <label>
        <span>{t.name}</span>
        <input
          type="text"
          value={name}
          maxLength={40}
          autoComplete="off"
          onChange={event => setName(event.target.value)}
        />
      </label>
      <LanguageChoice language={language} onChoose={setLanguage} />
      <label>
        <span>{t.pinOptional}</span>
        <input
          type="password"
          inputMode="numeric"
          value={pin}
          maxLength={8}
          autoComplete="new-password"
          aria-invalid={!pinFits}
          onChange={event => setPin(event.target.value.replaceAll(/\D/g, ''))}
        />
      </label>
      <button type="submit" className="primary" disabled={!ready}>
        {t.addDriver}
      </button>
    </form>
  )
}
