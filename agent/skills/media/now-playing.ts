import { type Localised, text } from '../../domain/language.ts'
import { fill, label } from '../shared/wording.ts'
import { albumById, artistById, songById, stationById, videoById } from './library.ts'
import { next, type Player } from './player.ts'

/** What stands on the card of the present entry. */
interface Entry {
  readonly title: Localised
  /** Who plays it, as one says it: "River Lights by Lin Hai Trio". */
  readonly by?: Localised
  /** Below the title: who plays it, or on which frequency. */
  readonly artist?: Localised
  readonly album?: Localised
  /** Of the drawn cover, degrees. */
  readonly hue: number
}

export function entryOf(player: Player): Entry {
  const id = player.queue[player.index] ?? ''
  if (player.source === 'radio') {
    const station = stationById(id)
    const title = station === undefined ? text('Radio', '广播') : label(station)
    if (station === undefined) return { title, hue: 0 }
    const { frequency, hue } = station
    return { title, artist: text(`${frequency} MHz`, `${frequency} 兆赫`), hue }
  }
  if (player.source === 'video') {
    const video = videoById(id)
    return {
      title: video === undefined ? text('Video', '视频') : label(video),
      hue: video?.hue ?? 0,
    }
  }
  const song = songById(id)
  const artist = artistById(song?.artist ?? '')
  const album = albumById(song?.album ?? '')
  return {
    title: song === undefined ? text('Music', '音乐') : label(song),
    ...(artist === undefined ? {} : { by: label(artist), artist: label(artist) }),
    ...(album === undefined ? {} : { album: label(album) }),
    hue: album?.hue ?? 0,
  }
}

/** "This is …": what is playing, in a sentence. */
export function whatPlays(player: Player | undefined): Localised {
  if (player === undefined) return text('Nothing is playing.', '现在没有在播放。')
  const { title, by } = entryOf(player)
  return by === undefined
    ? fill('This is {title}.', '正在播放{title}。', { title })
    : fill('This is {title} by {by}.', '这是{by}的{title}。', { title, by })
}

/** What follows the present entry by itself, in a sentence. */
export function whatComes(player: Player | undefined): Localised {
  if (player === undefined) return text('Nothing is playing.', '现在没有在播放。')
  if (player.source === 'radio')
    return text("It's the radio: what comes next, they decide.", '这是电台，接下来放什么由他们定。')
  const following = next({ ...player, playing: true }, false)
  if (!following.playing) return text("That's the last one.", '这是最后一首了。')
  const { title, by } = entryOf(following)
  return by === undefined
    ? fill('Next comes {title}.', '接下来是{title}。', { title })
    : fill('Next comes {title} by {by}.', '接下来是{by}的{title}。', { title, by })
}
