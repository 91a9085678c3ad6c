import { useState } from 'react'
import type { Snapshot } from '../../agent/protocol/index.ts'
import { useSend } from '../connection/use-screen.tsx'
import { Icon } from '../design/index.ts'
import { useText } from '../i18n/use-text.ts'
import { Avatar } from '../shell/avatar.tsx'
import { PinPad } from './pin-pad.tsx'
import { VoiceLesson } from './voice-lesson.tsx'

type Driver = Snapshot['driver']

/** What is being done with the profile; each step asks for at most one thing. */
type Step =
  | { readonly at: 'overview' }
  | { readonly at: 'rename' }
  | { readonly at: 'voice' }
  | { readonly at: 'current-pin'; readonly next: 'set-pin' | 'remove-pin' | 'delete' }
  | { readonly at: 'new-pin'; readonly currentPin?: string }
  | { readonly at: 'confirm-delete'; readonly pin?: string }

interface DriverDetailProps {
  readonly driver: Driver
  readonly current: boolean
  /** A guest who wants to be remembered becomes a driver. */
  readonly onAdd: () => void
}

/** One profile: switch to it, rename it, protect it, delete it. */
export function DriverDetail({ driver, current, onAdd }: DriverDetailProps) {
  const { t } = useText()
  const send = useSend()
  const [step, setStep] = useState<Step>({ at: 'overview' })
  const overview = (): void => setStep({ at: 'overview' })
  const driverId = driver.id

  switch (step.at) {
    case 'rename':
      return <Rename driver={driver} onDone={overview} />
    case 'voice':
      return <VoiceLesson driver={driver} onDone={overview} />
    case 'current-pin':
      return (
        <PinPad
          label={t.pinCurrent}
          onCancel={overview}
          onDone={pin => {
            if (step.next === 'set-pin') setStep({ at: 'new-pin', currentPin: pin })
            else if (step.next === 'delete') setStep({ at: 'confirm-delete', pin })
            else {
              overview()
              void send({ type: 'editDriver', driverId, pin: null, currentPin: pin })
            }
          }}
        />
      )
    case 'new-pin':
      return (
        <PinPad
          key="new"
          label={t.pinNew}
          onCancel={overview}
          onDone={pin => {
            overview()
            const { currentPin } = step
            void send({ type: 'editDriver', driverId, pin, ...(currentPin !== undefined && { currentPin }) })
          }}
        />
      )
    case 'confirm-delete':
      return (
        <div className="person-detail" role="alertdialog" aria-label={t.deleteDriver}>
          <Avatar driver={driver} />
          <p className="question-text">{t.deleteDriverSure(driver.name)}</p>
          <div className="detail-actions">
            <button type="button" onClick={overview}>
              {t.keep}
            </button>
            <button
              type="button"
              className="danger"
              onClick={() => {
                overview()
                const { pin } = step
                void send({ type: 'deleteDriver', driverId, ...(pin !== undefined && { pin }) })
              }}
            >
              {t.deleteForGood}
            </button>
          </div>
        </div>
      )
    case 'overview':
      return (
        <div className="person-detail">
          <Avatar driver={driver} />
          <h2>{driver.guest ? t.guest : driver.name}</h2>
          <p className="kicker">
            {driver.guest ? t.guestNote : driver.hasPin ? t.pinSet : t.pinNone}
            {current && ` · ${t.drivingNow}`}
          </p>
          {driver.guest && <p className="question-text">{t.guestText}</p>}
          <div className="detail-actions column">
            {driver.guest && current && (
              <button type="button" className="primary" onClick={onAdd}>
                <Icon name="user-plus" />
                {t.addDriver}
              </button>
            )}
            {!current && (
              <button
                type="button"
                className="primary"
                // With a PIN the head unit answers by asking for it.
                onClick={() => void send({ type: 'chooseDriver', driverId }, { quiet: driver.hasPin })}
              >
                {t.switchTo(driver.guest ? t.guest : driver.name)}
              </button>
            )}
            {!driver.guest && (
              <>
                <button type="button" onClick={() => setStep({ at: 'rename' })}>
                  <Icon name="pencil" />
                  {t.rename}
                </button>
                {/* Only who drives can teach: others' voices are nobody else's to give. */}
                {current && (
                  <button type="button" onClick={() => setStep({ at: 'voice' })}>
                    <Icon name="mic" />
                    {t.voiceTitle}
                  </button>
                )}
                <button
                  type="button"
                  onClick={() =>
                    setStep(driver.hasPin ? { at: 'current-pin', next: 'set-pin' } : { at: 'new-pin' })
                  }
                >
                  <Icon name="lock" />
                  {driver.hasPin ? t.pinChange : t.pinAdd}
                </button>
                {driver.hasPin && (
                  <button type="button" onClick={() => setStep({ at: 'current-pin', next: 'remove-pin' })}>
                    <Icon name="lock-open" />
                    {t.pinRemove}
                  </button>
                )}
                <button
                  type="button"
                  className="danger"
                  onClick={() =>
                    setStep(driver.hasPin ? { at: 'current-pin', next: 'delete' } : { at: 'confirm-delete' })
                  }
                >
                  <Icon name="trash-2" />
                  {t.deleteDriver}
                </button>
              </>
            )}
          </div>
        </div>
      )
  }
}

function Rename({ driver, onDone }: { readonly driver: Driver; readonly onDone: () => void }) {
  const { t } = useText()
  const send = useSend()
  const [name, setName] = useState(driver.name)
  const [pin, setPin] = useState('')
  const submit = async (): Promise<void> => {
    const done = await send({
      type: 'editDriver',
      driverId: driver.id,
      name: name.trim(),
      ...(pin !== '' && { currentPin: pin }),
    })
    if (done) onDone()
  }
  return (
    <form
      className="person-form"
      onSubmit={event => {
        event.preventDefault()
        if (name.trim() !== '') void submit()
      }}
    >
      <h2>{t.rename}</h2>
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
      {driver.hasPin && (
        <label>
          <span>{t.pinCurrent}</span>
          <input
            type="password"
            inputMode="numeric"
            value={pin}
            maxLength={8}
            autoComplete="off"
            onChange={event => setPin(event.target.value.replaceAll(/\D/g, ''))}
          />
        </label>
      )}
      <div className="detail-actions">
        <button type="button" onClick={onDone}>
          {t.cancel}
        </button>
        <button type="submit" className="primary" disabled={name.trim() === ''}>
          {t.save}
        </button>
      </div>
    </form>
  )
}
