import { type Localised, text } from '../../domain/language.ts'
import { fill, label } from '../shared/wording.ts'
import { albumById, artistById, songById, stationById, videoById } from './library.ts'
import type { Player } from './player.ts'

/** What stands on the card of the present entry; `artist` and `album` in the language the artist is known by. */
export function entryOf(player: Player): {
  title: Localised
  by?: Localised
  artist: string
  album: string
  hue: number
} {
  const id = player.queue[player.index] ?? ''
  if (player.source === 'radio') {
    const station = stationById(id)
    const title = station === undefined ? text('Radio', '广播') : label(station)
    return { title, artist: `${station?.frequency ?? ''} MHz`, album: '', hue: station?.hue ?? 0 }
  }
  if (player.source === 'video') {
    const video = videoById(id)
    return {
      title: video === undefined ? text('Video', '视频') : label(video),
      artist: '',
      album: '',
      hue: video?.hue ?? 0,
    }
  }
  const song = songById(id)
  const artist = artistById(song?.artist ?? '')
  const album = albumById(song?.album ?? '')
  const language = artist?.language ?? 'en'
  return {
    title: song === undefined ? text('Music', '音乐') : label(song),
    ...(artist === undefined ? {} : { by: label(artist) }),
    artist: artist?.[language][0] ?? '',
    album: album?.[language][0] ?? '',
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
