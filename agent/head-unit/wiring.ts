import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { fromCallback, fromPromise } from 'xstate'
import type { HeardEvent } from '../conversation/actors.ts'
import { Conversation } from '../conversation/conversation.ts'
import { TaskScheduler } from '../conversation/task-scheduler.ts'
import type { Turn, Utterance } from '../conversation/turn.ts'
import { lastUndoable } from '../conversation/undo.ts'
import { type Localised, text } from '../domain/language.ts'
import { GUEST_ID } from '../drivers/driver-profile.ts'
import { Drivers } from '../drivers/drivers.ts'
import { FREE_ATTEMPTS } from '../drivers/pin.ts'
import { VoicePrints } from '../drivers/voice-prints.ts'
import { momentOf } from '../memory/conditions/live.ts'
import { createMemory } from '../memory/create-memory.ts'
import type { Memory } from '../memory/memory.ts'
import { ProposalQueue } from '../memory/proposal-queue.ts'
import { MemorySkill } from '../memory/skill/memory-skill.ts'
import type { Planner, PlanningContext } from '../planning/plan.ts'
import { rememberedPreferences } from '../planning/remembered-preferences.ts'
import { skillPreferences } from '../planning/skill-preferences.ts'
import { AdjustableClock, type Clock, systemClock } from '../platform/clock.ts'
import { type LogLevel, readConfig } from '../platform/config.ts'
import type { Database } from '../platform/database.ts'
import { createLogger } from '../platform/logger.ts'
import { type OpenedDatabase, openDatabase } from '../platform/open-database.ts'
import type { Secret } from '../platform/secret.ts'
import type { Snapshot } from '../protocol/index.ts'
import type { DriverSeat } from '../skills/driver/driver-skill.ts'
import { createSkills } from '../skills/index.ts'
import { contactNames } from '../skills/phone/contacts.ts'
import type { Skill, SkillContext } from '../skills/skill.ts'
import { understand } from '../understanding/index.ts'
import { CarSimulator } from '../vehicle/simulator.ts'
import type { Seat } from '../vehicle/zones.ts'
import { Recordings } from '../voice/recordings.ts'
import type { Cabin } from './cabin.ts'
import { CarStore, type StoredPreferences } from './car-store.ts'
import { chooseDriver } from './driver-commands.ts'
import { EventLog } from './event-log.ts'
import { Initiative } from './initiative.ts'
import { KnownPhrases } from './known-phrases.ts'
import { MemoryDesk } from './memory-desk.ts'
import { ModelMemory } from './model-memory.ts'
import { choosePlanner } from './planner-choice.ts'
import { recentTalk } from './recent-talk.ts'
import { Remembering } from './remembering.ts'
import { SpeakerDesk } from './speaker-desk.ts'
import { SpeechDesk } from './speech-desk.ts'
import { Ticker } from './ticker.ts'
import { TrainingSet } from './training-set.ts'
import { TurnLog } from './turn-log.ts'
import { VoiceDesk, type VoiceDeskParts } from './voice-desk.ts'
import { createSpeaker, hearingOptions } from './voice-options.ts'
import { watchMemory } from './watched-memory.ts'

export interface HeadUnitOptions {
  /** The data folder; CODRIVER_HOME or the system's place for program data when absent. */
  readonly home?: string
  /** An open database instead of the one in the data folder, for tests. */
  readonly database?: OpenedDatabase
  /** What time it really is. */
  readonly clock?: Clock
  readonly logLevel?: LogLevel
  /** Does the car's time pass by itself? A command line lets it pass turn by turn. */
  readonly ticking?: boolean
  /** May words be typed while the car moves? Where there is no road to watch. */
  readonly typingWhileMoving?: boolean
  /** The key of the language model, where a keychain keeps it; the environment's comes first. */
  readonly modelKey?: Secret
  /** Another planner than the one the configuration asks for. */
  readonly planner?: (skills: readonly Skill[]) => Planner
  /** Another memory than the one in the car's database, for tests. */
  readonly memory?: (database: Database) => Memory
  /** Starts the process that listens; replaced in tests. */
  readonly startVoiceWorker?: VoiceDeskParts['startWorker']
}

/** What the composition root gets: the cabin, what was told without being asked, and how to end it. */
export interface Wired {
  readonly cabin: Cabin
  readonly told: Localised[]
  readonly close: () => Promise<void>
}

const BUSY = text('One moment, I am still busy with what you said before.', '稍等，前面的还没做完。')
const DEFAULTS: StoredPreferences = {
  language: 'en',
  theme: 'auto',
  speakReplies: true,
  // Nothing leaves the car before somebody has allowed it.
  sharing: 'nothing',
  keepTurns: false,
}
/** Told announcements kept for a program that asks for them. */
const TOLD_KEPT = 20

/** Wires the rooms together. Nothing runs by itself yet: the ticker is started by the composition root. */
export const wireCabin = (options: HeadUnitOptions): Wired => {
  const config = readConfig(
    options.home === undefined ? process.env : { ...process.env, CODRIVER_HOME: options.home },
  )
  const logger = createLogger(options.logLevel ?? config.logLevel)
  const report = (error: unknown): void => {
    logger.error({ err: error }, 'a room failed')
  }
  const clock = new AdjustableClock(options.clock ?? systemClock)
  const opened = options.database ?? openDatabase(config.databasePath, clock)
  const { database } = opened
  const store = new CarStore(database)

  const listeners = new Set<() => void>()
  const touch = (): void => {
    for (const listener of [...listeners]) listener()
  }

  const left = store.car()
  const vehicle = new CarSimulator({
    time: clock.now(),
    ...(left === undefined ? {} : { resume: left.state }),
  })
  const events = new EventLog()
  let preferences: StoredPreferences = { ...DEFAULTS, ...store.preferences() }
  const drivers = new Drivers({
    db: database,
    clock: options.clock ?? systemClock,
    newId: randomUUID,
    guestLanguage: () => preferences.language,
  })
  const memory = watchMemory(
    options.memory?.(database) ??
      createMemory({ db: database, clock, newId: randomUUID, isGuest: id => id === GUEST_ID }),
    () => {
      memoryDesk.changed()
      knownPhrases.changed()
      initiative.changed()
      touch()
    },
    learnt => remembering.took(learnt),
  )
  const knownPhrases = new KnownPhrases({ drivers, memory })
  const memoryDesk = new MemoryDesk({
    memory,
    clock,
    driver: () => drivers.current(),
    driving: () => vehicle.moving(),
    stopwatch: () => performance.now(),
  })
  /** Asked for by voice; seated once what is being said has been said, for it ends the conversation. */
  let takingOver: string | undefined
  const driverSeat: DriverSeat = {
    list: () => drivers.list(),
    currentId: () => drivers.current().id,
    takeOver: driverId => {
      takingOver = driverId
    },
  }
  const skills: readonly Skill[] = [
    ...createSkills({ db: database, drivers: driverSeat }),
    new MemorySkill({ memory, clock, newId: randomUUID, isGuest: id => id === GUEST_ID }),
  ]
  const queue = new ProposalQueue(database)
  const training = new TrainingSet(database)
  const voicePrints = new VoicePrints(database)
  // Before the start: it removes what a guest of the last time left behind.
  drivers.onForget(driverId => {
    for (const skill of skills) skill.forgetDriver(driverId)
    // Of a guest there is nothing in it.
    if (driverId === GUEST_ID) return
    queue.forgetDriver(driverId)
    training.forgetDriver(driverId)
    voicePrints.forgetDriver(driverId)
    memory.deleteDriver(driverId)
    database.afterCommit(() => opened.dropCopies?.())
  })
  const { driver, waitingFor } = drivers.start()
  preferences = { ...preferences, language: driver.language }
  let notices: Snapshot['notices'] =
    opened.setAside === undefined
      ? []
      : [{ id: 'database-set-aside', level: 'warning', say: opened.setAside.notice }]
  let pinFor: Snapshot['pinFor'] =
    waitingFor === undefined ? undefined : { driverId: waitingFor.id, attemptsLeft: FREE_ATTEMPTS }

  const dropNotice = (id: string): void => {
    notices = notices.filter(notice => notice.id !== id)
  }
  const addNotice = (notice: Snapshot['notices'][number]): void => {
    notices = [...notices.filter(known => known.id !== notice.id), notice]
  }
  const remembering = new Remembering({
    memory,
    vehicle,
    clock,
    newId: randomUUID,
    profiles: () => drivers.list().filter(profile => !profile.guest),
    driver: () => drivers.current(),
    notice: notice => {
      addNotice(notice)
      touch()
    },
    dropNotice,
    heard: turn => modelMemory?.add(turn),
    report,
    offer: offer => initiative.offer(offer),
  })

  const skillContext = (speaker: Seat = 'driver'): SkillContext => {
    const scene = {
      driverId: drivers.current().id,
      speaker,
      language: preferences.language,
      world: vehicle.world(),
      occupants: vehicle.occupants(),
    }
    return { ...scene, state: vehicle.targets(), ...skillPreferences(memory, scene) }
  }
  const planningContext = (utterance: Utterance, log: readonly Turn[]): PlanningContext => {
    const driver = drivers.current()
    return {
      turnId: utterance.id,
      driverId: driver.id,
      driverName: driver.name,
      speaker: utterance.speaker,
      state: vehicle.state(),
      targets: vehicle.targets(),
      world: vehicle.world(),
      occupants: vehicle.occupants(),
      lastInverse: lastUndoable(log)?.inverse ?? [],
      lastApplied: log.findLast(turn => turn.applied.length > 0)?.applied ?? [],
      recent: recentTalk(log, utterance.at),
      skill: skillContext(utterance.speaker),
    }
  }

  const speech = new SpeechDesk({
    speaker: createSpeaker(config.voice),
    report,
    voice: () => ({ language: preferences.language, aloud: preferences.speakReplies }),
  })
  const stopwatch = (): number => performance.now()
  const choice = choosePlanner({
    config: config.model,
    ...(options.modelKey === undefined ? {} : { key: options.modelKey }),
    skills,
    preferences: rememberedPreferences(memory),
    sharing: () => preferences.sharing,
    stopwatch,
    report,
  })
  const planner = options.planner?.(skills) ?? choice.planner
  const modelMemory =
    choice.model === undefined
      ? undefined
      : new ModelMemory({
          queue,
          memory,
          chat: choice.model.chat,
          limits: choice.model.limits,
          allowed: choice.model.allowed,
          memoriesAllowed: choice.model.memoriesAllowed,
          available: () => conversation.state().phase === 'idle' && choice.model?.waiting() !== true,
          clock: options.clock ?? systemClock,
          report,
        })
  const keepExample = (turn: Turn): void => {
    if (!preferences.keepTurns || turn.driverId === GUEST_ID) return
    const names = [
      ...drivers.list().flatMap(one => (one.guest ? [] : [one.name])),
      ...vehicle.occupants().map(one => one.name),
      ...memory.list(turn.driverId).map(one => one.subject),
      ...contactNames(),
    ]
    training.keep(turn, planningContext(turn, []), names)
  }
  const conversation = new Conversation({
    mind: { understand, planner, context: planningContext, language: () => preferences.language, stopwatch },
    hands: {
      vehicle,
      skills,
      skillContext: draft => skillContext(draft.speaker),
      stopwatch,
      report,
    },
    speak: (said, signal) => speech.speak(said, signal),
    listen: fromCallback<HeardEvent>(({ sendBack }) => voice.listen(sendBack)),
    transcribe: fromPromise(async () => voice.takeWords()),
    unsure: () => voice.unsure,
    clock,
    newId: randomUUID,
    thinkingMs: choice.thinkingMs,
    remember: async turn => {
      remembering.turn(turn)
      keepExample(turn)
    },
  })

  const speakers = new SpeakerDesk({
    prints: voicePrints,
    driver: () => drivers.current(),
    profiles: () => drivers.list(),
    passengers: () => vehicle.occupants().flatMap(one => (one.seat === 'driver' ? [] : (one.driverId ?? []))),
    moving: () => vehicle.moving(),
    inPark: () => vehicle.world().gear === 'P',
    canHear: () => voice.canHear,
    initiate: plan => conversation.initiate(plan),
    isFree: () => conversation.opportunity() === 'idle',
    changed: () => {
      voice.follow()
      touch()
    },
    report,
  })
  const voice = new VoiceDesk({
    voices: speakers,
    options: hearingOptions(config.voice),
    conversation: () => conversation,
    driving: () => vehicle.moving(),
    ownWords: () => Object.values(conversation.state().reply?.say ?? {}).join(' '),
    vocabulary: () => knownPhrases.current(),
    recordings: new Recordings(join(config.home, 'recordings')),
    now: () => clock.now(),
    language: () => preferences.language,
    notice: notice => {
      addNotice(notice)
      touch()
    },
    dropNotice,
    touch,
    report,
    speaker: () => speech.engines(),
    ...(options.startVoiceWorker === undefined ? {} : { startWorker: options.startVoiceWorker }),
  })

  const told: Localised[] = []
  const tell = (say: Localised): void => {
    told.push(say)
    told.splice(0, told.length - TOLD_KEPT)
  }
  const scheduler = new TaskScheduler({
    skills,
    context: () => skillContext(),
    announce: announcement => {
      tell(announcement.say)
      events.add({ at: clock.now(), kind: 'task', what: announcement.id, result: announcement.urgency })
      conversation.announce(announcement)
    },
    report,
  })

  let carChanged = false
  const keepCar = (): void => {
    if (!carChanged) return
    carChanged = false
    try {
      store.keepCar({ state: { ...vehicle.targets() } })
    } catch (error) {
      report(error)
    }
  }
  const advance = (ms: number): void => {
    vehicle.advance(ms)
    remembering.tick()
    // While somebody teaches their voice, nothing is told or asked.
    if (!speakers.teaching) initiative.tick()
    speakers.tick(ms)
    scheduler.advance(vehicle.world().time)
    scheduler.tell(conversation.opportunity())
    void modelMemory?.work()
    keepCar()
    touch()
  }
  const isTravelling = (): boolean => {
    const now = vehicle.state()
    return Object.entries(vehicle.targets()).some(([key, target]) => now[key] !== target)
  }
  const ticker = new Ticker({
    clock,
    tick: advance,
    lively: () => vehicle.moving() || isTravelling() || conversation.state().phase !== 'idle',
  })

  const seatNext = (): void => {
    if (takingOver === undefined || conversation.state().phase !== 'idle') return
    const driverId = takingOver
    takingOver = undefined
    chooseDriver({ type: 'chooseDriver', driverId }, cabin).then(touch, report)
  }
  const initiative = new Initiative({
    memory,
    driver: () => drivers.current(),
    moment: () => momentOf(vehicle.world(), vehicle.occupants()),
    initiate: plan => conversation.initiate(plan),
    told: tell,
    isFree: () => conversation.opportunity() === 'idle',
    report,
  })

  const turnLog = new TurnLog(events)
  const unwatch = [
    vehicle.watch(event => {
      carChanged ||= event.type === 'state'
      touch()
    }),
    conversation.watch(() => {
      turnLog.observe(conversation.state())
      if (conversation.state().phase === 'thinking') modelMemory?.makeWay()
      voice.follow()
      touch()
      seatNext()
    }),
    ...skills.map(skill => skill.watch(touch)),
  ]
  vehicle.setOccupants([
    { seat: 'driver', name: driver.name, ...(driver.guest ? {} : { driverId: driver.id }) },
  ])

  const cabin: Cabin = {
    vehicle,
    clock,
    skills,
    skillContext,
    conversation,
    scheduler,
    drivers,
    memory,
    memoryDesk,
    remembering,
    speech,
    events,
    ticker,
    advance,
    preferences: () => preferences,
    setPreferences: next => {
      preferences = next
      store.keepPreferences(next)
    },
    notices: () => notices,
    addNotice,
    dropNotice,
    pinFor: () => pinFor,
    setPinFor: next => {
      pinFor = next
    },
    voice,
    speakers,
    model: choice.view,
    training,
    home: config.home,
    typingWhileMoving: options.typingWhileMoving === true,
    busy: BUSY,
    touch,
    onTouch: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    report,
  }

  let closed = false
  const close = async (): Promise<void> => {
    if (closed) return
    closed = true
    ticker.close()
    for (const stop of unwatch) stop()
    conversation.stop()
    remembering.settle()
    await Promise.all([voice.close(), speech.close(), modelMemory?.close()])
    keepCar()
    listeners.clear()
    if (options.database === undefined) database.close()
  }
  return { cabin, told, close }
}
