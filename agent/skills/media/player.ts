import { z } from 'zod'
import { songById, videoById } from './library.ts'

export const PLAY_MODES = ['sequential', 'shuffle', 'repeat_one', 'repeat_all'] as const
export type PlayMode = (typeof PLAY_MODES)[number]
export const SOURCES = ['music', 'radio', 'video'] as const
export type Source = (typeof SOURCES)[number]

/** What the player is at; survives a restart. */
export const playerSchema = z.object({
  source: z.enum(SOURCES),
  /** Ids of songs, of one station, or of one video. */
  queue: z.array(z.string()).min(1),
  index: z.int().min(0),
  /** Seconds into the present entry. */
  position: z.number().min(0),
  playing: z.boolean(),
  mode: z.enum(PLAY_MODES),
})
export type Player = z.infer<typeof playerSchema>

/** How long the present entry is, in seconds; 0 for radio, which has no end. */
export function durationOf(player: Player): number {
  const id = player.queue[player.index] ?? ''
  if (player.source === 'music') return songById(id)?.seconds ?? 0
  return player.source === 'video' ? (videoById(id)?.seconds ?? 0) : 0
}

/** Mixes a list (Fisher–Yates). @param random 0 ≤ n < 1. */
export function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  const mixed = [...items]
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const [a, b] = [mixed[last], mixed[other]]
    if (a === undefined || b === undefined) continue
    mixed[last] = b
    mixed[other] = a
  }
  return mixed
}

/** The entry after the present one. Asked for by the driver it always moves on; by itself it obeys the mode. */
export function next(player: Player, asked: boolean): Player {
  if (player.mode === 'repeat_one' && !asked) return { ...player, position: 0 }
  const last = player.index >= player.queue.length - 1
  if (!last) return { ...player, index: player.index + 1, position: 0 }
  const again = asked || player.mode === 'repeat_all' || player.mode === 'shuffle'
  return { ...player, index: 0, position: 0, playing: again && player.playing }
}

/** Back to the start of this entry once it has run a few seconds, else to the one before. */
export function previous(player: Player): Player {
  if (player.position > 4) return { ...player, position: 0 }
  return { ...player, index: player.index === 0 ? player.queue.length - 1 : player.index - 1, position: 0 }
}

/** Lets a playing player run on. @param seconds more than 0. */
export function run(player: Player, seconds: number): Player {
  let now = { ...player, position: player.position + seconds }
  // A bounded loop: a long gap passes over many songs, but never for ever.
  for (let passed = 0; passed < 100 && now.playing; passed += 1) {
    const length = durationOf(now)
    if (length === 0 || now.position < length) return now
    const left = now.position - length
    const following = next(now, false)
    now = { ...following, position: following.playing ? left : 0 }
  }
  return now
}
