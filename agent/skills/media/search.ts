import { bestMatch, matches, mentions } from '../shared/matching.ts'
import {
  ALBUMS,
  ARTISTS,
  GENRES,
  MOODS,
  PLAYLISTS,
  SONGS,
  type Song,
  STATIONS,
  type Station,
  VIDEOS,
  type Video,
} from './library.ts'

/** What somebody wants to hear, in the words heard. */
export interface Wish {
  readonly title?: string
  readonly artist?: string
  readonly album?: string
  readonly genre?: string
  readonly mood?: string
  readonly playlist?: string
}

export type SongsFound =
  | { readonly type: 'songs'; readonly songs: readonly Song[]; readonly certainty: number }
  /** The first of the wishes that nothing fits. */
  | { readonly type: 'none'; readonly words: string; readonly near: readonly Song[] }

const self = <Item>(item: Item): Item => item
const artistOf = (words: string) => bestMatch(words, ARTISTS, self)
const albumOf = (words: string) => bestMatch(words, ALBUMS, self)
const tagOf = (words: string, tags: typeof GENRES) =>
  mentions(words, tags, self)[0]?.item ?? bestMatch(words, tags, self, 0.8)?.item

/** Songs by everything a bare name may be: a title first, then an artist, an album, a playlist, a genre, a mood. */
function byName(words: string): { songs: readonly Song[]; certainty: number } | undefined {
  const title = bestMatch(words, SONGS, self)
  const artist = artistOf(words)
  if (artist !== undefined && artist.certainty > (title?.certainty ?? 0))
    return { songs: SONGS.filter(song => song.artist === artist.item.id), certainty: artist.certainty }
  if (title !== undefined) return { songs: [title.item], certainty: title.certainty }
  const album = albumOf(words)
  if (album !== undefined)
    return { songs: SONGS.filter(song => song.album === album.item.id), certainty: album.certainty }
  const playlist = byPlaylist(words)
  if (playlist !== undefined) return { songs: playlist, certainty: 0.9 }
  const genre = tagOf(words, GENRES)
  if (genre !== undefined) return { songs: SONGS.filter(song => song.genre === genre.id), certainty: 0.9 }
  const mood = tagOf(words, MOODS)
  return mood === undefined
    ? undefined
    : { songs: SONGS.filter(song => song.moods.includes(mood.id)), certainty: 0.9 }
}

function byPlaylist(words: string): readonly Song[] | undefined {
  const playlist = bestMatch(words, PLAYLISTS, self, 0.68)?.item
  if (playlist === undefined) return undefined
  return playlist.songs.flatMap(id => SONGS.find(song => song.id === id) ?? [])
}

/** Finds the songs that fit everything that was said; says which words fit nothing. */
export function findSongs(wish: Wish): SongsFound {
  let songs: readonly Song[] = SONGS
  let certainty = 1
  const none = (words: string): SongsFound => ({
    type: 'none',
    words,
    near: matches(words, SONGS, self, 0.55)
      .slice(0, 3)
      .map(match => match.item),
  })
  const keep = (wanted: (song: Song) => boolean): boolean => {
    songs = songs.filter(wanted)
    return songs.length > 0
  }
  if (wish.playlist !== undefined) {
    const playlist = byPlaylist(wish.playlist)
    if (playlist === undefined) return none(wish.playlist)
    songs = playlist
  }
  if (wish.artist !== undefined) {
    const artist = artistOf(wish.artist)
    if (artist === undefined || !keep(song => song.artist === artist.item.id)) return none(wish.artist)
    certainty = Math.min(certainty, artist.certainty)
  }
  if (wish.album !== undefined) {
    const album = albumOf(wish.album)
    if (album === undefined || !keep(song => song.album === album.item.id)) return none(wish.album)
    certainty = Math.min(certainty, album.certainty)
  }
  if (wish.genre !== undefined) {
    const genre = tagOf(wish.genre, GENRES)
    const mood = genre === undefined ? tagOf(wish.genre, MOODS) : undefined
    if (!keep(song => song.genre === genre?.id || (mood !== undefined && song.moods.includes(mood.id))))
      return none(wish.genre)
  }
  if (wish.mood !== undefined) {
    const mood = tagOf(wish.mood, MOODS)
    if (mood === undefined || !keep(song => song.moods.includes(mood.id))) return none(wish.mood)
  }
  if (wish.title !== undefined) {
    const within = bestMatch(wish.title, songs, self)
    const anywhere = songs === SONGS ? byName(wish.title) : undefined
    if (anywhere !== undefined) return { type: 'songs', ...anywhere }
    if (within === undefined) return none(wish.title)
    songs = [within.item]
    certainty = Math.min(certainty, within.certainty)
  }
  return { type: 'songs', songs, certainty }
}

/** Finds a station by name, by what it sends, or by frequency in MHz (within 0.05). */
export function findStation(words: string | undefined, frequency: number | undefined): Station | undefined {
  if (frequency !== undefined)
    return STATIONS.find(station => Math.abs(station.frequency - frequency) < 0.051)
  return words === undefined ? undefined : bestMatch(words, STATIONS, self, 0.66)?.item
}

export const findVideo = (words: string): Video | undefined => bestMatch(words, VIDEOS, self)?.item
