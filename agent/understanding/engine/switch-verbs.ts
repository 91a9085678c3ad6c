import type { SettingDefinition } from '../../vehicle/setting.ts'
import type { Action } from '../lexicon/sense.ts'
import { type FittedChange, fitted } from './fitted-change.ts'
import { canBeMuted } from './setting-kind.ts'

/** Which way each verb moves each kind of setting, and how usual it is to say so. */
const SWITCH_VERBS: Readonly<Record<string, Partial<Record<Action, readonly [on: boolean, fit: number]>>>> = {
  switch: {
    on: [true, 1],
    off: [false, 1],
    open: [true, 0.97],
    close: [false, 0.97],
    play: [true, 0.3],
    pause: [false, 0.3],
    lock: [true, 0.5],
    unlock: [false, 0.5],
    mute: [true, 0.5],
    unmute: [false, 0.5],
    connect: [true, 0.6],
    disconnect: [false, 0.6],
    // What comes out to be used and goes back in: a step, a screen.
    unfold: [true, 0.4],
    fold: [false, 0.4],
  },
  open: {
    open: [true, 1],
    close: [false, 1],
    on: [true, 0.6],
    off: [false, 0.6],
    unfold: [true, 0.7],
    fold: [false, 0.7],
  },
  lock: {
    lock: [true, 1],
    unlock: [false, 1],
    on: [true, 0.8],
    off: [false, 0.8],
    // To open a lock is to unlock it.
    open: [false, 0.7],
    close: [true, 0.7],
  },
  fold: {
    fold: [true, 1],
    unfold: [false, 1],
    close: [true, 0.6],
    open: [false, 0.6],
  },
  connect: {
    connect: [true, 1],
    disconnect: [false, 1],
    on: [true, 0.9],
    off: [false, 0.9],
    open: [true, 0.9],
    close: [false, 0.9],
  },
  play: {
    play: [true, 1],
    pause: [false, 1],
    on: [true, 0.8],
    off: [false, 0.8],
    open: [true, 0.8],
    close: [false, 0.8],
  },
  /** Scales without opening and closing: rather their switch is meant. */
  scale: { on: [true, 0.3], off: [false, 0.3], open: [true, 0.3], close: [false, 0.3], mute: [false, 0.6] },
}

/** Verbs that switch and open anything. */
const SWITCHING: ReadonlySet<Action> = new Set(['on', 'off', 'open', 'close'])
/** Kinds of settings whose names may hold a verb: a lock, a mute. */
const NAMED_VERBS: ReadonlySet<string> = new Set(['switch', 'lock'])

/** What the verbs would do to this setting; undefined where none of them goes with it. */
export const switchOf = (
  definition: SettingDefinition,
  actions: readonly Action[],
): FittedChange | undefined => {
  const type = definition.value
  const off =
    type.type === 'enum' ? type.values.find(value => value.id === 'off' || value.id === 'mute') : undefined
  const first = type.type === 'enum' ? type.values.find(value => value !== off) : undefined
  if (off !== undefined && first !== undefined) {
    // A list of manners that ends with "off" is a switch as well.
    const verb = actions.findLast(action => SWITCH_VERBS.switch?.[action] !== undefined)
    const on = verb === 'mute' ? false : verb && SWITCH_VERBS.switch?.[verb]?.[0]
    if (on !== undefined) return fitted({ type: 'to', value: on ? first.id : off.id }, 0.9)
  }
  const verbs = type.type === 'boolean' || type.type === 'number' ? (type.verbs ?? 'scale') : 'scale'
  // The last verb decides: "stop … and close"; but "set" is no verb of its own, and what a thing's name does
  // ("turn off the mute", 把门的锁打开) is no more than its name beside a verb of switching.
  const plain = actions.filter(action => SWITCHING.has(action))
  for (const action of [...(plain.length > 0 && NAMED_VERBS.has(verbs) ? plain : actions)].reverse()) {
    // Only what is a muting can be muted: "unmute the screen" must not put it out.
    if ((action === 'mute' || action === 'unmute') && !canBeMuted(definition)) continue
    const found = SWITCH_VERBS[verbs]?.[action]
    if (found !== undefined) return fitted({ type: 'switch', on: found[0] }, found[1])
  }
  return undefined
}
