import type { JsonValue } from '../../../agent/domain/json.ts'
import { cellsOf } from './upstream-places.ts'
import { accepted, PERCENT, UPSTREAM_RULES, type UpstreamRule } from './upstream-rules.ts'

/** One call of an upstream function. */
export interface UpstreamCall {
  readonly name: string
  readonly args: Readonly<Record<string, JsonValue>>
}

/** Upstream's world: a flat map from path to value, `.value.` left out: `seat.driver.heating_level`. */
export type UpstreamState = Readonly<Record<string, JsonValue>>

/** A port of upstream's simulator: what each function does to the world, and whether it accepts the call. */
export class UpstreamCar {
  readonly #state: Record<string, JsonValue>

  /** @param initial upstream's initial state as published (`module.value.path`). */
  constructor(initial: Readonly<Record<string, JsonValue>>) {
    this.#state = {}
    for (const [path, value] of Object.entries(initial)) this.#state[flat(path)] = value
  }

  state(): UpstreamState {
    return this.#state
  }

  /** @returns whether upstream accepts the call. A refused call may still have woken its module. */
  call(call: UpstreamCall): boolean {
    const name = call.name.replace(/^carcontrol_/, '')
    const rule = UPSTREAM_RULES.get(name)
    return rule === undefined ? this.#special(name, call.args) : this.#apply(rule, call.args)
  }

  #apply(rule: UpstreamRule, args: UpstreamCall['args']): boolean {
    const cells = cellsOf(rule.places, args)
    if (cells === undefined) return false
    const value = accepted(rule.check, args[rule.parameter])
    for (const cell of cells) {
      const at = (path: string): string => path.replace('{}', cell)
      if (rule.wakes !== undefined && (rule.wakes.early || value !== undefined))
        this.#state[at(rule.wakes.path)] = true
      if (value === undefined) continue
      this.#state[at(rule.path)] = value
      if (rule.opens !== undefined) this.#state[at(rule.opens)] = value !== 0 && value !== 'close'
    }
    return value !== undefined
  }

  #special(name: string, args: UpstreamCall['args']): boolean {
    const state = this.#state
    const set = (path: string, value: JsonValue): true => {
      state[path] = value
      return true
    }
    switch (name) {
      case 'sunroof_set_open_degree': {
        set('sunroof.is_locked', false)
        const degree = accepted(PERCENT, args.degree)
        if (degree === undefined) return false
        set('sunroof.open_degree', degree)
        return set('sunroof.is_locked', degree === 0)
      }
      case 'fuelPort_set_open': {
        if (args.open_state === true && state['fuelPort.is_locked'] === true) return false
        return set('fuelPort.is_open', args.open_state === true)
      }
      case 'navigation_navigate_to': {
        set('navigation.is_on', true)
        const route = args.route_preference ?? 'fastest'
        if (!ROUTES.has(String(route)) || typeof args.destination !== 'string') return false
        set('navigation.current_destination.name', args.destination)
        if (route !== 'default') set('navigation.current_destination.route_preference', route)
        return set('navigation.current_destination.is_navigating', true)
      }
      case 'navigation_stop': {
        set('navigation.current_destination.name', '')
        set('navigation.current_destination.route_preference', 'fastest')
        return set('navigation.current_destination.is_navigating', false)
      }
      case 'radio_play_station': {
        set('radio.is_on', true)
        set('radio.current_station.name', args.name ?? '')
        return set('radio.current_station.frequency', args.frequency ?? '')
      }
      case 'video_play_video': {
        set('video.is_on', true)
        set('video.current_video.name', args.video_name ?? '')
        return set('video.current_video.is_playing', true)
      }
      case 'music_play_song': {
        set('music.is_on', true)
        set('music.current_song.name', args.song_name ?? '')
        return set('music.current_song.artist', args.artist ?? '')
      }
      case 'music_set_favorite': {
        set('music.is_on', true)
        if ((state['music.current_song.name'] ?? '') === '') return false
        return set('music.current_song.is_favorited', args.favorite === true)
      }
      default:
        return false
    }
  }
}

const ROUTES = new Set(['fastest', 'shortest', 'no_highway', 'no_toll', 'default'])

/** `seat.value.driver.value.heating_level` → `seat.driver.heating_level`. */
export const flat = (path: string): string => path.replaceAll('.value.', '.')

/** The paths that differ, with their new values. */
export const changesBetween = (before: UpstreamState, after: UpstreamState): UpstreamState =>
  Object.fromEntries(Object.entries(after).filter(([path, value]) => before[path] !== value))
