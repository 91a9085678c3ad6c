import type { HeadUnitPort } from '../../agent/head-unit/head-unit-port.ts'
import type { CatalogueView, Command, Snapshot } from '../../agent/protocol/index.ts'

/** What a test may see and steer of the fake. */
export interface FakeHeadUnit extends HeadUnitPort {
  readonly dispatched: Command[]
  /** Says something, as the agent would. */
  speak(speech: { id: string; text: string; language: 'en' | 'zh' }): void
}

const CATALOGUE: CatalogueView = {
  settings: [
    {
      id: 'window.position',
      module: 'window',
      card: 'openings',
      name: { en: 'window', zh: '车窗' },
      cells: ['driver', 'passenger', 'rear_left', 'rear_right'],
      value: { type: 'number', min: 0, max: 100, step: 20, resolution: 1, unit: '%' },
      whileMoving: 'free',
    },
  ],
  modules: { window: { en: 'Windows', zh: '车窗' } },
  zones: { driver: { en: 'driver', zh: '主驾' } },
}

function initialSnapshot(): Snapshot {
  const guest = { id: 'guest', name: 'Guest', guest: true, hasPin: false, language: 'en', hue: 210 } as const
  return {
    revision: 1,
    driving: false,
    world: {
      time: Date.UTC(2026, 5, 1, 9),
      speed: 0,
      gear: 'P',
      weather: 'clear',
      outsideTemperature: 22,
      cabinTemperature: 23,
      daylight: true,
      battery: 80,
      range: 400,
      network: 'online',
    },
    state: { 'window.position@driver': 0 },
    targets: { 'window.position@driver': 0 },
    occupants: [{ seat: 'driver', name: 'Guest' }],
    driver: guest,
    drivers: [guest],
    preferences: { language: 'en', theme: 'auto', speakReplies: true, sharing: 'nothing', keepTurns: false },
    conversation: { phase: 'idle', words: '', language: 'en', undoable: false, microphone: 'unavailable' },
    tasks: [],
    turns: [],
    notices: [],
    events: [],
    planner: 'local',
  }
}

const CONFIRMATION = {
  id: 'c1',
  title: { en: 'Order coffee?', zh: '下单咖啡吗？' },
  rows: [{ icon: 'coffee', text: { en: 'One latte', zh: '一杯拿铁' } }],
  price: { amount: 2800, currency: 'CNY' },
  accept: { en: 'Order', zh: '下单' },
  decline: { en: 'No', zh: '不要' },
  readingRow: -1,
}

/**
 * A head unit that knows three sentences, for tests of what carries the messages: "open my window" opens it,
 * "coffee" asks for confirmation, "break" fails inside; everything else is refused in words.
 */
export function createFakeHeadUnit(): FakeHeadUnit {
  let snapshot = initialSnapshot()
  const dispatched: Command[] = []
  const watchers = new Set<(snapshot: Snapshot) => void>()
  const speakers = new Set<Parameters<HeadUnitPort['onSpeech']>[0]>()
  const change = (patch: Partial<Snapshot>): void => {
    snapshot = { ...snapshot, ...patch, revision: snapshot.revision + 1 }
    for (const watcher of watchers) watcher(snapshot)
  }
  const converse = (patch: Partial<Snapshot['conversation']>): void => {
    const { confirmation: _, ...rest } = snapshot.conversation
    change({ conversation: { ...rest, ...patch } })
  }
  const subscribe = <T>(set: Set<T>, listener: T): (() => void) => {
    set.add(listener)
    return () => set.delete(listener)
  }

  return {
    catalogue: CATALOGUE,
    dispatched,
    snapshot: () => snapshot,
    watch: listener => subscribe(watchers, listener),
    onSpeech: listener => subscribe(speakers, listener),
    speak(speech) {
      for (const speaker of speakers) speaker(speech)
    },
    async dispatch(command) {
      dispatched.push(command)
      if (command.type === 'say' && command.text === 'break') throw new Error('broken on purpose')
      if (command.type === 'say' && command.text === 'open my window') {
        const state = { 'window.position@driver': 100 }
        change({ state, targets: state })
        converse({ words: command.text, reply: { en: 'Window open.', zh: '车窗开了。' }, undoable: true })
      } else if (command.type === 'say' && command.text === 'coffee') {
        converse({ phase: 'confirming', words: command.text, confirmation: CONFIRMATION })
      } else if (command.type === 'confirm') {
        if (snapshot.conversation.phase !== 'confirming') {
          return { ok: false, say: { en: 'Nothing to confirm.', zh: '没有要确认的。' } }
        }
        converse({ phase: 'idle', reply: { en: 'Ordered.', zh: '下好单了。' } })
      } else if (command.type === 'say') {
        return { ok: false, say: { en: "I can't do that.", zh: '这个我做不到。' } }
      }
      return { ok: true }
    },
    async close() {
      watchers.clear()
      speakers.clear()
    },
  }
}
