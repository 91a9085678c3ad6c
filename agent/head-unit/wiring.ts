import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { fromCallback, fromPromise } from 'xstate'
import type { HeardEvent } from '../conversation/actors.ts'
import { Conversation } from '../conversation/conversation.ts'
import { TaskScheduler } from '../conversation/task-scheduler.ts'
import type { Turn } from '../conversation/turn.ts'
import { text } from '../domain/language.ts'
import { GUEST_ID } from '../drivers/driver-profile.ts'
import { Drivers } from '../drivers/drivers.ts'
import { FREE_ATTEMPTS } from '../drivers/pin.ts'
import { VoicePrints } from '../drivers/voice-prints.ts'
import { momentOf } from '../memory/conditions/live.ts'
import { createMemory } from '../memory/create-memory.ts'
import { ProposalQueue } from '../memory/proposal-queue.ts'
import { MemorySkill } from '../memory/skill/memory-skill.ts'
import { rememberedPreferences } from '../planning/remembered-preferences.ts'
import { AdjustableClock, systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { createLogger } from '../platform/logger.ts'
import { openDatabase } from '../platform/open-database.ts'
import type { Snapshot } from '../protocol/index.ts'
import { createSkills } from '../skills/index.ts'
import { contactNames } from '../skills/phone/contacts.ts'
import type { Skill } from '../skills/skill.ts'
import { understand } from '../understanding/index.ts'
import { CarSimulator } from '../vehicle/simulator.ts'
import { Recordings } from '../voice/recordings.ts'
import { startHearingProcess } from '../voice/worker/hearing-process.ts'
import type { Cabin } from './cabin.ts'
import { CarStore, type StoredPreferences } from './car-store.ts'
import { chooseDriver } from './driver-commands.ts'
import { EventLog } from './event-log.ts'
import { forgetWithDrivers } from './forgetting.ts'
import { Handover } from './handover.ts'
import type { HeadUnitOptions } from './head-unit-options.ts'
import { Initiative } from './initiative.ts'
import { KnownPhrases } from './known-phrases.ts'
import { MemoryDesk } from './memory-desk.ts'
import { ModelMemory } from './model-memory.ts'
import { NoticeBoard } from './notice-board.ts'
import { PageDesk } from './page-desk.ts'
import { ParkedCar } from './parked-car.ts'
import { choosePlanner } from './planner-choice.ts'
import { Remembering } from './remembering.ts'
import { Scene } from './scene.ts'
import { SpeakerDesk } from './speaker-desk.ts'
import { SpeechDesk } from './speech-desk.ts'
import { Ticker } from './ticker.ts'
import { ToldList } from './told-list.ts'
import { TrainingSet } from './training-set.ts'
import { TurnLog } from './turn-log.ts'
import { VoiceDesk } from './voice-desk.ts'
import { createSpeaker, hearingOptions } from './voice-options.ts'
import { watchMemory } from './watched-memory.ts'

/** What the composition root gets: the cabin, what was told without being asked, and how to end it. */
export interface Wired {
  readonly cabin: Cabin
  readonly told: ToldList
  readonly close: () => Promise<void>
}

const BUSY = text('One moment, I am still busy with what you said before.', '稍等，前面的还没做完。')
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
  let preferences: StoredPreferences = store.preferences()
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
  const pages = new PageDesk()
  const handover = new Handover(() => drivers)
  const skills: readonly Skill[] = [
    ...createSkills({ db: database, drivers: handover, pages }),
    new MemorySkill({ memory, clock, newId: randomUUID, isGuest: id => id === GUEST_ID }),
  ]
  const queue = new ProposalQueue(database)
  const training = new TrainingSet(database)
  const voicePrints = new VoicePrints(database)
  // Before the start: it removes what a guest of the last time left behind.
  forgetWithDrivers({
    drivers,
    skills,
    kept: [queue, training, voicePrints],
    memory,
    database,
    dropCopies: () => opened.dropCopies?.(),
    eraseRecordings: () => voice.record('erase'),
  })
  const { driver, waitingFor } = drivers.start()
  preferences = { ...preferences, language: driver.language }
  const notices = new NoticeBoard()
  if (opened.setAside !== undefined)
    notices.add({ id: 'database-set-aside', level: 'warning', say: opened.setAside.notice })
  let pinFor: Snapshot['pinFor'] =
    waitingFor === undefined ? undefined : { driverId: waitingFor.id, attemptsLeft: FREE_ATTEMPTS }

  const dropNotice = (id: string): void => notices.drop(id)
  const showNotice = (notice: Snapshot['notices'][number]): void => {
    notices.add(notice)
    touch()
  }
  const remembering = new Remembering({
    memory,
    vehicle,
    clock,
    newId: randomUUID,
    profiles: () => drivers.list().filter(profile => !profile.guest),
    driver: () => drivers.current(),
    notice: showNotice,
    dropNotice,
    heard: turn => modelMemory?.add(turn),
    report,
    offer: offer => initiative.offer(offer),
  })

  const scene = new Scene({
    vehicle,
    memory,
    driver: () => drivers.current(),
    language: () => preferences.language,
  })

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
    training.keep(turn, scene.forPlanner(turn, []), names)
  }
  const conversation = new Conversation({
    mind: {
      understand,
      planner,
      context: (utterance, log) => scene.forPlanner(utterance, log),
      language: () => preferences.language,
      stopwatch,
    },
    hands: {
      vehicle,
      skills,
      skillContext: draft => scene.forSkill(draft.speaker),
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
    notice: showNotice,
    dropNotice,
    touch,
    report,
    speaker: () => speech.engines(),
    startWorker: options.startVoiceWorker ?? (wanted => startHearingProcess(wanted, options.startProgram)),
  })

  const told = new ToldList()
  const scheduler = new TaskScheduler({
    skills,
    context: () => scene.forSkill(),
    announce: announcement => {
      told.add(announcement.say)
      events.add({ at: clock.now(), kind: 'task', what: announcement.id, result: announcement.urgency })
      conversation.announce(announcement)
    },
    report,
  })

  const parked = new ParkedCar(vehicle, store, report)
  const advance = (ms: number): void => {
    vehicle.advance(ms)
    remembering.tick()
    // While somebody teaches their voice, nothing is told or asked.
    if (!speakers.teaching) initiative.tick()
    speakers.tick(ms)
    scheduler.advance(vehicle.world().time)
    scheduler.tell(conversation.opportunity())
    void modelMemory?.work()
    parked.keep()
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
    if (conversation.state().phase !== 'idle') return
    const driverId = handover.due()
    if (driverId === undefined) return
    chooseDriver({ type: 'chooseDriver', driverId }, cabin).then(touch, report)
  }
  const initiative = new Initiative({
    memory,
    driver: () => drivers.current(),
    moment: () => momentOf(vehicle.world(), vehicle.occupants()),
    initiate: plan => conversation.initiate(plan),
    told: say => told.add(say),
    isFree: () => conversation.opportunity() === 'idle',
    report,
  })

  const turnLog = new TurnLog(events)
  const unwatch = [
    vehicle.watch(event => {
      if (event.type === 'state') parked.changed()
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
    skillContext: () => scene.forSkill(),
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
    notices: () => notices.list(),
    addNotice: notice => notices.add(notice),
    dropNotice,
    pinFor: () => pinFor,
    setPinFor: next => {
      pinFor = next
    },
    voice,
    speakers,
    pages,
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
    parked.keep()
    listeners.clear()
    if (options.database === undefined) database.close()
  }
  return { cabin, told, close }
}
