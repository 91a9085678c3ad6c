import { z } from 'zod'
import { type Localised, text } from '../../domain/language.ts'
import type { ToolCall } from '../../domain/tool.ts'
import type { Database } from '../../platform/database.ts'
import { DriverError } from '../../platform/errors.ts'
import {
  answer,
  call,
  explicitly,
  fromContext,
  refuse,
  type Slots,
  unknownIntent,
  wordsOf,
} from '../shared/proposals.ts'
import { type BoundTool, bind, Listeners, runTool } from '../shared/toolbox.ts'
import { fill } from '../shared/wording.ts'
import type {
  Skill,
  SkillAnnouncement,
  SkillContext,
  SkillOutcome,
  SkillProposal,
  Task,
  TaskAction,
} from '../skill.ts'
import { CATALOGUE_MODE, neighbour, restoring, shownBy } from './car-settings.ts'
import { Deck } from './deck.ts'
import { songById, stationById, videoById } from './library.ts'
import { MediaProposals, NO_VIDEO, videoForbidden } from './media-proposals.ts'
import { MEDIA_WORDS, MODE_WORDS } from './media-words.ts'
import { entryOf, whatComes, whatPlays } from './now-playing.ts'
import {
  durationOf,
  next,
  PLAY_MODES,
  type Player,
  type PlayMode,
  playerSchema,
  previous,
  SOURCES,
  shuffled,
} from './player.ts'
import { Taste } from './taste.ts'

const nothing = z.object({})
const queue = z.object({ source: z.enum(SOURCES), queue: z.array(z.string()).min(1).max(200) })

/** Plays music, radio and, while parked, videos from the car's own library. */
export class MediaSkill implements Skill {
  readonly id = 'media'
  readonly words = MEDIA_WORDS
  readonly #listeners = new Listeners()
  readonly #deck: Deck
  readonly #taste: Taste
  readonly #proposals: MediaProposals

  readonly tools: readonly BoundTool[] = [
    bind('play_media', 'Play songs, a radio station or a video, by their ids.', queue, (values, context) =>
      this.#play(values, context),
    ),
    bind('pause_media', 'Pause what is playing.', nothing, () => this.#setPlaying(false)),
    bind('resume_media', 'Go on playing what was paused.', nothing, (_, context) =>
      this.#setPlaying(true, context),
    ),
    bind('restart_media', 'Play the present song again from its start.', nothing, (_, context) =>
      this.#restart(context),
    ),
    bind('stop_media', 'Stop and clear what is playing.', nothing, () => this.#stop()),
    bind('next_track', 'Skip to the next song or station.', nothing, (_, context) => this.#move(1, context)),
    bind('previous_track', 'Back to the start of the song, or to the one before.', nothing, (_, context) =>
      this.#move(-1, context),
    ),
    bind(
      'set_play_mode',
      'In order, shuffled, repeat one, repeat all.',
      z.object({ mode: z.enum(PLAY_MODES) }),
      values => this.#mode(values.mode),
    ),
    bind(
      'set_favourite',
      'Mark a song as a favourite of the driver, or no longer.',
      z.object({ song: z.string(), favourite: z.boolean() }),
      (values, context) => this.#favourite(values.song, values.favourite, context),
    ),
    bind('restore_media', 'Put the player back as it was.', playerSchema, (values, context) =>
      this.#restore(values, context),
    ),
  ]

  /** @param random for shuffling, 0 ≤ n < 1. */
  constructor(
    db: Database,
    private readonly random: () => number,
  ) {
    this.#deck = new Deck(db, () => this.#listeners.notify())
    this.#taste = new Taste(db)
    this.#proposals = new MediaProposals(
      () => this.#deck.player,
      driver => this.#taste.favourites(driver),
      driver => this.#taste.recent(driver),
      random,
    )
  }

  propose(intent: string, slots: Slots, context: SkillContext): SkillProposal {
    const player = this.#deck.player
    switch (intent) {
      case 'play':
        return this.#proposals.play(slots, context)
      case 'pause':
        return player?.playing === true
          ? call('pause_media', {})
          : refuse(text('Nothing is playing.', '现在没有在播放。'))
      case 'resume':
        return player === undefined
          ? this.#proposals.play(slots, context)
          : player.playing
            ? answer(whatPlays(this.#deck.player))
            : call('resume_media', {})
      case 'stop':
        return player === undefined
          ? refuse(text('Nothing is playing.', '现在没有在播放。'))
          : call('stop_media', {})
      case 'next':
        return player === undefined ? this.#proposals.play({}, context) : call('next_track', {})
      case 'previous':
        return player === undefined
          ? refuse(text('Nothing is playing.', '现在没有在播放。'))
          : call('previous_track', {})
      case 'favourite':
        return this.#proposeFavourite(true)
      case 'unfavourite':
        return this.#proposeFavourite(false)
      case 'what':
        return answer(whatPlays(player))
      case 'upcoming':
        return answer(whatComes(player))
      case 'restart':
        return player === undefined
          ? this.#proposals.play({ recent: true }, context)
          : call('restart_media', {})
      case 'mode': {
        const mode = PLAY_MODES.find(candidate => candidate === slots.mode)
        return mode === undefined
          ? refuse(
              text('In order, shuffled, repeat one, or repeat all?', '要顺序、随机、单曲循环还是列表循环？'),
            )
          : call('set_play_mode', {
              mode: { value: mode, reason: explicitly(wordsOf(slots, 'words') ?? mode) },
            })
      }
      default:
        return unknownIntent
    }
  }

  execute(toolCall: ToolCall, context: SkillContext): Promise<SkillOutcome> {
    return runTool(this.tools, toolCall, context)
  }

  tasks(driverId: string): readonly Task[] {
    const player = this.#deck.player
    if (player === undefined) return []
    const now = entryOf(player)
    const duration = durationOf(player)
    const song = player.queue[player.index] ?? ''
    return [
      {
        id: 'media',
        skill: this.id,
        kind: 'media',
        priority: 4,
        title: now.title,
        status: player.playing ? text('Playing', '播放中') : text('Paused', '已暂停'),
        state: player.playing ? 'playing' : 'paused',
        ...(duration === 0 ? {} : { progress: Math.min(1, player.position / duration) }),
        cancellable: true,
        detail: {
          source: player.source,
          ...(now.artist === undefined ? {} : { artist: now.artist }),
          ...(now.album === undefined ? {} : { album: now.album }),
          position: Math.floor(player.position),
          duration,
          hue: now.hue,
          favourite: player.source === 'music' && this.#taste.isFavourite(driverId, song),
        },
      },
    ]
  }

  touch(_taskId: string, action: TaskAction, context: SkillContext): ToolCall | undefined {
    const tools: Partial<Record<TaskAction, string>> = {
      pause: 'pause_media',
      resume: 'resume_media',
      next: 'next_track',
      previous: 'previous_track',
      cancel: 'stop_media',
      dismiss: 'stop_media',
    }
    const tool = tools[action]
    if (tool !== undefined) return { tool, arguments: {} }
    const { song } = this.#deck
    if (action !== 'favourite' || song === undefined) return undefined
    const favourite = !this.#taste.isFavourite(context.driverId, song)
    return { tool: 'set_favourite', arguments: { song, favourite } }
  }

  advance(now: number, context: SkillContext): readonly SkillAnnouncement[] {
    const passed = this.#deck.advance(now, context)
    if (passed === 'changed') this.#remember(context.driverId)
    if (passed !== 'video_stopped') return []
    return [
      {
        id: `video-${now}`,
        urgency: 'when_idle',
        say: text("I've paused the video while we drive.", '开车时视频已暂停。'),
      },
    ]
  }

  watch(listener: () => void): () => void {
    return this.#listeners.add(listener)
  }

  forgetDriver(driverId: string): void {
    this.#taste.forget(driverId)
    this.#listeners.notify()
  }

  // Proposing

  #proposeFavourite(favourite: boolean): SkillProposal {
    const { song } = this.#deck
    if (song === undefined) return refuse(text('No song is playing.', '现在没有在放歌。'))
    return call('set_favourite', {
      song: { value: song, reason: fromContext('playing', text("it's playing", '正在播放的就是它')) },
      favourite: { value: favourite, reason: explicitly(favourite ? 'favourite' : 'not favourite') },
    })
  }

  // Acting

  #play(values: z.infer<typeof queue>, context: SkillContext): SkillOutcome {
    const known = { music: songById, radio: stationById, video: videoById }[values.source]
    if (!values.queue.every(id => known(id) !== undefined))
      throw new DriverError(
        'The library has not got that',
        text("I haven't got that in the library.", '曲库里没有这个。'),
      )
    if (values.source === 'video' && videoForbidden(context.world))
      throw new DriverError('No video while driving', NO_VIDEO)
    const before = this.#deck.player
    const mode = before?.mode ?? 'sequential'
    // A list somebody asked for begins with its first; the rest is mixed when shuffling.
    const [first, ...rest] = values.queue
    const order =
      first === undefined || mode !== 'shuffle' ? values.queue : [first, ...shuffled(rest, this.random)]
    const player: Player = {
      source: values.source,
      queue: [...order],
      index: 0,
      position: 0,
      playing: true,
      mode,
    }
    this.#deck.keep(player)
    this.#remember(context.driverId)
    const { title, by } = entryOf(player)
    const say =
      values.source === 'radio'
        ? fill('Here is {title}.', '正在播放{title}。', { title })
        : by === undefined
          ? fill('Playing {title}.', '播放{title}。', { title })
          : fill('Playing {title} by {by}.', '播放{by}的{title}。', { title, by })
    return this.#outcome(say, before)
  }

  #setPlaying(playing: boolean, context?: SkillContext): SkillOutcome {
    const player = this.#deck.must()
    if (playing && player.source === 'video' && context !== undefined && videoForbidden(context.world))
      throw new DriverError('No video while driving', NO_VIDEO)
    this.#deck.keep({ ...player, playing })
    return {
      ...this.#outcome(playing ? text('Playing on.', '继续播放。') : text('Paused.', '已暂停。'), undefined),
      inverse: { tool: playing ? 'pause_media' : 'resume_media', arguments: {} },
    }
  }

  #stop(): SkillOutcome {
    const before = this.#deck.must()
    this.#deck.clear()
    return {
      say: text('Stopped.', '已停止播放。'),
      changes: [{ key: `${before.source}.playing`, value: false }],
      inverse: restoring(before),
    }
  }

  #restart(context: SkillContext): SkillOutcome {
    const before = this.#deck.must()
    if (before.source === 'video' && videoForbidden(context.world))
      throw new DriverError('No video while driving', NO_VIDEO)
    const player = { ...before, position: 0, playing: true }
    this.#deck.keep(player)
    const { title } = entryOf(player)
    return this.#outcome(fill('{title} from the start.', '从头播放{title}。', { title }), before)
  }

  #move(direction: 1 | -1, context: SkillContext): SkillOutcome {
    const before = this.#deck.must()
    const player =
      before.source === 'radio'
        ? neighbour(before, direction)
        : direction === 1
          ? next(before, true)
          : previous(before)
    this.#deck.keep({ ...player, playing: true })
    this.#remember(context.driverId)
    const { title, by } = entryOf(player)
    return this.#outcome(
      by === undefined ? title : fill('{title} by {by}.', '{by}的{title}。', { title, by }),
      before,
    )
  }

  #mode(mode: PlayMode): SkillOutcome {
    const before = this.#deck.player
    if (before !== undefined) {
      const [played, ahead] = [before.queue.slice(0, before.index + 1), before.queue.slice(before.index + 1)]
      this.#deck.keep({
        ...before,
        mode,
        queue: mode === 'shuffle' ? [...played, ...shuffled(ahead, this.random)] : before.queue,
      })
    }
    return {
      say: fill('Now {mode}.', '{mode}。', { mode: MODE_WORDS[mode] }),
      changes: [{ key: 'music.play_mode', value: CATALOGUE_MODE[mode] }],
      ...(before === undefined
        ? {}
        : { inverse: { tool: 'set_play_mode', arguments: { mode: before.mode } } }),
    }
  }

  #favourite(id: string, favourite: boolean, context: SkillContext): SkillOutcome {
    const outcome = this.#taste.mark(id, favourite, context)
    this.#listeners.notify()
    return outcome
  }

  #restore(player: Player, context: SkillContext): SkillOutcome {
    const playing = player.playing && !(player.source === 'video' && videoForbidden(context.world))
    this.#deck.keep({ ...player, playing })
    return this.#outcome(text('The player is as it was.', '播放已恢复。'), undefined)
  }

  #remember(driver: string): void {
    const { song } = this.#deck
    if (song !== undefined) this.#taste.heard(driver, song)
  }

  #outcome(say: Localised, before: Player | undefined): SkillOutcome {
    return {
      say,
      changes: shownBy(this.#deck.must()),
      inverse: before === undefined ? { tool: 'stop_media', arguments: {} } : restoring(before),
      taskId: 'media',
    }
  }
}
