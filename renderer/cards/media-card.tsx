import { useId } from 'react'
import { useSend, useSnapshot } from '../connection/use-screen.tsx'
import { Icon } from '../design/index.ts'
import { useText } from '../i18n/use-text.ts'
import { useNavigation } from '../shell/navigation.tsx'
import type { TaskOf } from './plan-cards.ts'
import { TileFrame } from './tile.tsx'

type Media = TaskOf<'media'>

/** A drawn cover: hills, water and a low sun in the song's own hue. */
export function Cover({ hue }: { readonly hue: number }) {
  const id = useId()
  return (
    <svg
      className="cover"
      viewBox="0 0 220 140"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      style={{ '--hue': hue }}
    >
      <defs>
        <linearGradient id={id} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" className="cover-sky-1" />
          <stop offset=".55" className="cover-sky-2" />
          <stop offset="1" className="cover-sky-3" />
        </linearGradient>
      </defs>
      <rect width="220" height="140" fill={`url(#${id})`} />
      <circle className="cover-sun" cx="66" cy="50" r="24" />
      <path className="cover-hill-1" d="M0 78C40 62 80 84 120 72S200 70 220 62V140H0Z" />
      <path className="cover-hill-2" d="M0 98C50 86 90 104 140 92S200 96 220 88V140H0Z" />
      <path className="cover-glint" d="M54 86h24M50 94h30M58 102h16" />
    </svg>
  )
}

function PlayButton({ task, className }: { readonly task: Media; readonly className: string }) {
  const { t } = useText()
  const send = useSend()
  const playing = task.state === 'playing'
  return (
    <button
      type="button"
      className={className}
      aria-label={playing ? t.pause : t.play}
      onClick={() => void send({ type: 'task', taskId: task.id, action: playing ? 'pause' : 'resume' })}
    >
      <Icon name={playing ? 'pause' : 'play'} />
    </button>
  )
}

/** Music beside other things: the cover, the song, one button. */
export function MediaTile({ task }: { readonly task: Media }) {
  const { say } = useText()
  return (
    <TileFrame task={task}>
      <Cover hue={task.detail.hue} />
      <div className="media-title">
        <b className="clip">{say(task.title)}</b>
      </div>
      <PlayButton task={task} className="play" />
    </TileFrame>
  )
}

/** Music alone: it leads, with who plays it and all its buttons. */
export function MediaLead({ task }: { readonly task: Media }) {
  const { t, say } = useText()
  const send = useSend()
  const driving = useSnapshot(snapshot => snapshot.driving)
  const { go } = useNavigation()
  const { position, duration, hue } = task.detail
  const artist = say(task.detail.artist ?? task.status)
  return (
    <article className="card media-lead">
      <button
        type="button"
        className="card-touch"
        aria-label={`${say(task.title)}, ${artist}. ${t.details(say(task.title))}`}
        onClick={() => go({ at: 'task', taskId: task.id })}
      />
      <Cover hue={hue} />
      <div className="media-lead-text">
        <b className="clip">{say(task.title)}</b>
        {!driving && <span className="clip">{artist}</span>}
        {duration > 0 && <i className="track" style={{ '--part': Math.min(1, position / duration) }} />}
      </div>
      <PlayButton task={task} className="play" />
      <button
        type="button"
        className="play"
        aria-label={t.next}
        onClick={() => void send({ type: 'task', taskId: task.id, action: 'next' })}
      >
        <Icon name="skip-forward" />
      </button>
    </article>
  )
}
