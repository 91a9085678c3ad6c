import { text } from '../../domain/language.ts'
import type { Reason } from '../../domain/reason.ts'
import type { World } from '../../vehicle/vehicle.ts'
import {
  byDefault,
  call,
  explicitly,
  fromContext,
  numberIn,
  refuse,
  type Slots,
  wordsOf,
} from '../shared/proposals.ts'
import { fill, label, list } from '../shared/wording.ts'
import type { SkillContext, SkillProposal } from '../skill.ts'
import { ARTISTS, SONGS, STATIONS, VIDEOS } from './library.ts'
import { type Player, SOURCES, shuffled } from './player.ts'
import { findSongs, findStation, findVideo, type Wish } from './search.ts'

/** A moving car shows no video. */
export const videoForbidden = (world: World): boolean => world.speed > 0 || world.gear !== 'P'
export const NO_VIDEO = text("I'll play videos when we're parked.", '停车后才能播放视频。')

/** "Play something I like", 放点我喜欢的: whatever memory knows of the driver's taste. */
const MY_TASTE =
  /\b(?:something|music|songs?|stuff|what) (?:that )?(?:i|we)(?:'d| would)? (?:usually |really )?(?:like|love|enjoy|prefer)\b|\bmy (?:kind of|favou?rite|usual) (?:music|songs?|genre|artist|band)\b|我(?:平时|最)?(?:喜欢|爱听)的(?:音乐|歌|曲子|风格)?/iu
/** Memory's slots of taste, and the part of a wish each is. */
const TASTES = [
  ['music_artist', 'artist'],
  ['music_genre', 'genre'],
  ['music_mood', 'mood'],
] as const

/** What a wish to hear or see something comes to; looks, but touches nothing. */
export class MediaProposals {
  constructor(
    private readonly player: () => Player | undefined,
    private readonly favouritesOf: (driver: string) => readonly string[],
    private readonly recentOf: (driver: string) => readonly string[],
    private readonly random: () => number,
  ) {}

  /** "Play …": songs, a station, a video, favourites, or just some music. */
  play(slots: Slots, context: SkillContext): SkillProposal {
    const source = SOURCES.find(candidate => candidate === slots.source)
    const words = wordsOf(slots, 'words') ?? ''
    const frequency = numberIn(slots, 'frequency')
    const station = wordsOf(slots, 'station')
    if (source === 'video') return this.#proposeVideo(slots, context)
    if (source === 'radio' || station !== undefined || frequency !== undefined)
      return this.#proposeRadio(
        station ?? wordsOf(slots, 'title') ?? wordsOf(slots, 'genre'),
        frequency,
        words,
      )
    if (slots.favourites === true) {
      const songs = this.favouritesOf(context.driverId)
      if (songs.length > 0) return this.#playSongs(songs, explicitly(words))
      const noFavourites = text(
        "You haven't any favourites yet. Say “I like this one” while a song plays.",
        '你还没有收藏的歌，听到喜欢的可以说“收藏这首”。',
      )
      return this.#byTaste(context) ?? refuse(noFavourites)
    }
    if (slots.recent === true) {
      const songs = this.recentOf(context.driverId)
      return songs.length === 0
        ? refuse(text("You haven't listened to anything yet.", '你最近还没听过歌。'))
        : this.#playSongs(songs, explicitly(words))
    }
    const wish = wishOf(slots)
    const open = Object.keys(wish).length === 0
    const liked = open || MY_TASTE.test(words) ? this.#byTaste(context) : undefined
    if (liked !== undefined) return liked
    if (open) return this.#proposeAnything(context)
    const found = findSongs(wish)
    if (found.type === 'songs')
      return this.#playSongs(
        found.songs.map(song => song.id),
        explicitly(words || Object.values(wish).join(' ')),
      )
    const near = found.near
    if (near.length === 0)
      return refuse(
        fill(
          "I haven't got {words}. In the library are {artists} and others.",
          '曲库里没有{words}，有{artists}等。',
          {
            words: found.words,
            artists: list(ARTISTS.slice(0, 3).map(label)),
          },
        ),
      )
    return {
      type: 'question',
      question: fill("I haven't got {words}. {near}?", '曲库里没有{words}，要听{near}吗？', {
        words: found.words,
        near: list(near.map(label), 'or'),
      }),
      options: near.map(song => ({
        label: label(song),
        intent: 'play',
        slots: { title: song.en[0] ?? song.id },
      })),
    }
  }

  /** "Play some music": what was paused, else what is liked, else a mix of everything. */
  #proposeAnything(context: SkillContext): SkillProposal {
    const player = this.player()
    if (player?.source === 'music' && !player.playing) return call('resume_media', {})
    for (const slot of ['artist', 'genre', 'mood'] as const) {
      const liked = context.preferences(slot)[0]
      if (typeof liked?.value !== 'string') continue
      const found = findSongs({ [slot]: liked.value })
      if (found.type === 'songs')
        return this.#playSongs(
          shuffled(found.songs, this.random).map(song => song.id),
          liked.reason,
        )
    }
    const favourites = this.favouritesOf(context.driverId)
    if (favourites.length > 2)
      return this.#playSongs(
        shuffled(favourites, this.random),
        fromContext('favourites', text('they are your favourites', '都是你收藏的')),
      )
    return this.#playSongs(
      shuffled(SONGS, this.random).map(song => song.id),
      byDefault('media.mix', text('you named none', '你没有指定歌曲')),
    )
  }

  #playSongs(songs: readonly string[], reason: Reason): SkillProposal {
    return call('play_media', { source: { value: 'music', reason }, queue: { value: [...songs], reason } })
  }

  /** What memory says the driver likes to hear, as far as the library has it. */
  #byTaste(context: SkillContext): SkillProposal | undefined {
    for (const [slot, part] of TASTES)
      for (const { value, words, reason } of context.preferences(slot)) {
        const found = findSongs({ [part]: words?.en ?? String(value) })
        if (found.type === 'songs')
          return this.#playSongs(
            found.songs.map(song => song.id),
            reason,
          )
      }
    return undefined
  }

  #proposeRadio(words: string | undefined, frequency: number | undefined, said: string): SkillProposal {
    const asked = words !== undefined || frequency !== undefined
    const station = asked ? findStation(words, frequency) : STATIONS[0]
    if (station === undefined)
      return refuse(
        fill("I can't receive {what}. There are {stations}.", '收不到{what}，有{stations}。', {
          what: words ?? `${frequency} MHz`,
          stations: list(STATIONS.slice(0, 4).map(label)),
        }),
      )
    const reason = asked
      ? explicitly(said || (words ?? String(frequency)))
      : byDefault('media.station', text('you named no station', '你没有指定电台'))
    return call('play_media', { source: { value: 'radio', reason }, queue: { value: [station.id], reason } })
  }

  #proposeVideo(slots: Slots, context: SkillContext): SkillProposal {
    if (videoForbidden(context.world)) return refuse(NO_VIDEO)
    const title = wordsOf(slots, 'title')
    const video = title === undefined ? undefined : findVideo(title)
    if (video === undefined)
      return {
        type: 'question',
        question: fill('{unknown}Which one: {videos}?', '{unknown}看哪个：{videos}？', {
          unknown: title === undefined ? '' : fill("I haven't got {title}. ", '没有{title}。', { title }),
          videos: list(VIDEOS.slice(0, 3).map(label), 'or'),
        }),
        options: VIDEOS.slice(0, 3).map(one => ({
          label: label(one),
          intent: 'play',
          slots: { source: 'video', title: one.en[0] ?? one.id },
        })),
      }
    const reason = explicitly(wordsOf(slots, 'words') ?? title ?? '')
    return call('play_media', { source: { value: 'video', reason }, queue: { value: [video.id], reason } })
  }
}

const wishOf = (slots: Slots): Wish =>
  Object.fromEntries(
    (['title', 'artist', 'album', 'genre', 'mood', 'playlist'] as const).flatMap(name => {
      const words = wordsOf(slots, name)
      return words === undefined ? [] : [[name, words]]
    }),
  )
