import type { ConversationView, Snapshot } from '../../agent/protocol/index.ts'
import { useLinkStatus, useSend, useSnapshot, useWiring } from '../connection/use-screen.tsx'
import { Icon, type IconName } from '../design/index.ts'
import { clockTime, plainNumber } from '../i18n/format.ts'
import { messagesOf } from '../i18n/messages.ts'
import { useText } from '../i18n/use-text.ts'
import { Avatar } from './avatar.tsx'
import { useNavigation } from './navigation.tsx'

const GEARS = ['P', 'R', 'N', 'D'] as const

const weatherIcon = (weather: Snapshot['world']['weather'], daylight: boolean): IconName =>
  (
    ({
      clear: daylight ? 'sun' : 'moon',
      cloudy: daylight ? 'cloud-sun' : 'cloud',
      rain: 'cloud-rain',
      thunderstorm: 'cloud-lightning',
      hail: 'cloud-hail',
      snow: 'cloud-snow',
      fog: 'cloud-fog',
      wind: 'wind',
    }) as const
  )[weather]

/** Time and weather, gear and speed, how it thinks, network, battery, microphone, driver. */
export function StatusBar() {
  const { t } = useText()
  const world = useSnapshot(snapshot => snapshot.world)
  const online = world.network === 'online'
  return (
    <header className="status">
      <div className="status-left">
        <time className="clock" dateTime={new Date(world.time).toISOString()}>
          {clockTime(world.time)}
        </time>
        <span
          className="pair"
          role="img"
          aria-label={t.outsideAt(t[`weather_${world.weather}`], Math.round(world.outsideTemperature))}
        >
          <Icon name={weatherIcon(world.weather, world.daylight)} />
          <span>{plainNumber(Math.round(world.outsideTemperature))}°</span>
        </span>
      </div>
      <div className="status-middle" role="img" aria-label={t.speedAt(Math.round(world.speed), world.gear)}>
        <span className="gear">
          {GEARS.map(gear => (
            <b key={gear} className={gear === world.gear ? 'on' : undefined}>
              {gear}
            </b>
          ))}
        </span>
        <span className="speed">
          <b>{Math.round(world.speed)}</b> {t.kmh}
        </span>
      </div>
      <div className="status-right">
        <PlannerWord />
        <Icon name={online ? 'signal' : 'wifi-off'} label={online ? t.online : t.offline} />
        <Battery percent={world.battery} label={t.batteryAt(Math.round(world.battery))} />
        <RecordingMark />
        <MicrophoneButton />
        <MenuButton />
      </div>
    </header>
  )
}

/** How it thinks. On pages without the thread, a lost connection is told here instead. */
function PlannerWord() {
  const { t } = useText()
  const { place } = useNavigation()
  const lost = useLinkStatus() === 'reconnecting'
  const planner = useSnapshot(snapshot => snapshot.planner)
  const outside = useSnapshot(snapshot => snapshot.model?.inCar === false)
  if (lost && place.at !== 'home') {
    return (
      <span className="link-word" role="status">
        {t.state_reconnecting}
      </span>
    )
  }
  const model = planner === 'model'
  return (
    <span className="pair" title={model ? t.plannerModelLong : t.plannerLocalLong}>
      <Icon name={model && outside ? 'cloud' : 'cpu'} size={24} />
      {model ? t.plannerModel : t.plannerLocal}
    </span>
  )
}

function Battery({ percent, label }: { readonly percent: number; readonly label: string }) {
  const low = percent <= 15
  return (
    <span className={low ? 'pair battery low' : 'pair battery'} role="img" aria-label={label}>
      <svg viewBox="0 0 44 24" aria-hidden="true">
        <rect className="battery-case" x="1.5" y="3.5" width="36" height="17" rx="4.5" />
        <rect
          className="battery-fill"
          x="4.5"
          y="6.5"
          width={(30 * Math.max(4, percent)) / 100}
          height="11"
          rx="2"
        />
        <path className="battery-case" d="M41 9v6" />
      </svg>
      <span>{Math.round(percent)}%</span>
    </span>
  )
}

type Microphone = ConversationView['microphone']
const MIC_LOOK = {
  off: { icon: 'mic-off', label: 'micOff', look: 'quiet' },
  muted: { icon: 'mic-off', label: 'micMuted', look: 'muted' },
  ready: { icon: 'mic', label: 'micReady', look: '' },
  listening: { icon: 'mic', label: 'micListening', look: 'hot' },
  unavailable: { icon: 'mic-off', label: 'micUnavailable', look: 'quiet' },
} as const satisfies Record<Microphone, { icon: IconName; label: string; look: string }>

function MicrophoneButton() {
  const { t } = useText()
  const { toasts, microphone: own } = useWiring()
  const send = useSend()
  const microphone = useSnapshot(snapshot => snapshot.conversation.microphone)
  const open = useSnapshot(snapshot => snapshot.voice?.open === true)
  const { icon, label, look } = MIC_LOOK[microphone]
  const touch = (): void => {
    if (microphone === 'off' && own !== undefined) own.open()
    else if (microphone === 'unavailable') {
      own?.open()
      toasts.show({ en: messagesOf('en').micUnavailableSay, zh: messagesOf('zh').micUnavailableSay })
    } else if (microphone === 'muted') void send({ type: 'mute', muted: false })
    else void send({ type: 'listen', active: microphone !== 'listening' })
  }
  return (
    <button
      type="button"
      className={`round-button ${open ? 'hot' : look}`}
      aria-label={t[label]}
      aria-pressed={microphone === 'listening'}
      onClick={touch}
    >
      <Icon name={icon} />
    </button>
  )
}

/** Says, as long as it is so, that what is heard is recorded. */
function RecordingMark() {
  const { t } = useText()
  const on = useSnapshot(snapshot => snapshot.voice?.recording?.on === true)
  return on ? (
    <span className="recording-mark" role="img" aria-label={t.recordingOn} title={t.recordingOn}>
      REC
    </span>
  ) : null
}

function MenuButton() {
  const { t } = useText()
  const driver = useSnapshot(snapshot => snapshot.driver)
  const { place, go } = useNavigation()
  // What must be agreed to is not walked away from: it is answered first.
  const asked = useSnapshot(snapshot => snapshot.conversation.confirmation !== undefined)
  const open = place.at !== 'home' && place.at !== 'task'
  return (
    <button
      type="button"
      className="menu-button"
      aria-label={t.openMenu(driver.guest ? t.guest : driver.name)}
      aria-expanded={open}
      disabled={asked}
      onClick={() => go(open ? { at: 'home' } : { at: 'car' })}
    >
      <Icon name={open ? 'x' : 'menu'} />
      <Avatar driver={driver} />
    </button>
  )
}
