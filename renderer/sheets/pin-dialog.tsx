import { useRef, useState } from 'react'
import { useSend, useSnapshot } from '../connection/use-screen.tsx'
import { useText } from '../i18n/use-text.ts'
import { useShortcut } from '../shell/shortcuts.ts'
import { PinPad } from './pin-pad.tsx'
import { useFocusTrap } from './use-focus-trap.ts'

/** Asked for over everything else as long as choosing a driver waits for a PIN. */
export function PinDialog() {
  const pinFor = useSnapshot(snapshot => snapshot.pinFor)
  const [dismissed, setDismissed] = useState<object>()
  if (!pinFor || dismissed === pinFor) return null
  return <OpenPinDialog {...pinFor} onDismiss={() => setDismissed(pinFor)} />
}

interface OpenPinDialogProps {
  readonly driverId: string
  readonly attemptsLeft: number
  readonly onDismiss: () => void
}

function OpenPinDialog({ driverId, attemptsLeft, onDismiss }: OpenPinDialogProps) {
  const { t } = useText()
  const send = useSend()
  const name = useSnapshot(snapshot => snapshot.drivers.find(driver => driver.id === driverId)?.name ?? '')
  const current = useSnapshot(snapshot => snapshot.driver.id)
  const dialog = useRef<HTMLElement>(null)
  const cancel = (): void => {
    onDismiss()
    // Whoever drives now goes on driving: that ends the waiting.
    void send({ type: 'chooseDriver', driverId: current })
  }
  useFocusTrap(dialog)
  useShortcut('Escape', cancel)
  return (
    <div className="dialog-scrim">
      <section ref={dialog} className="dialog" role="dialog" aria-modal="true" aria-label={t.pinAsk(name)}>
        <PinPad
          label={t.pinAsk(name)}
          note={t.pinLeft(attemptsLeft)}
          onDone={pin => void send({ type: 'chooseDriver', driverId, pin })}
          onCancel={cancel}
        />
      </section>
    </div>
  )
}
