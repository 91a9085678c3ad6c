import type { JsonValue } from '../../domain/json.ts'
import type { ToolCall } from '../../domain/tool.ts'
import type { SkillOutcome } from '../skill.ts'
import { STATIONS } from './library.ts'
import { entryOf } from './now-playing.ts'
import { type Player, type PlayMode, SOURCES } from './player.ts'

/** The catalogue's names for the play modes. */
export const CATALOGUE_MODE: Readonly<Record<PlayMode, string>> = {
  sequential: 'sequential',
  shuffle: 'shuffle',
  repeat_one: 'single_loop',
  repeat_all: 'list_loop',
}

/** The car's settings that show what a player plays. */
export function shownBy(player: Player): NonNullable<SkillOutcome['changes']> {
  const { title, artist } = entryOf(player)
  const shown = {
    music: [
      { key: 'music.song', value: title.en },
      { key: 'music.artist', value: artist?.en ?? '' },
    ],
    radio: [{ key: 'radio.station', value: title.en }],
    video: [{ key: 'video.title', value: title.en }],
  }
  return [
    ...SOURCES.filter(source => source !== player.source).map(source => ({
      key: `${source}.playing`,
      value: false,
    })),
    { key: `${player.source}.playing`, value: player.playing },
    ...shown[player.source],
  ]
}

/** The call that puts a player back as it is now. */
export const restoring = (player: Player): ToolCall => {
  const values: Readonly<Record<string, JsonValue>> = { ...player }
  return { tool: 'restore_media', arguments: values }
}

/** The station next on the dial. */
export function neighbour(player: Player, direction: 1 | -1): Player {
  const dial = [...STATIONS].sort((a, b) => a.frequency - b.frequency)
  const here = dial.findIndex(station => station.id === player.queue[0])
  const station = dial[(here + direction + dial.length) % dial.length]
  return station === undefined ? player : { ...player, queue: [station.id], index: 0, position: 0 }
}
