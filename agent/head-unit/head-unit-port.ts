import type {
  CatalogueView,
  Command,
  Localised,
  MemoryAnswer,
  Snapshot,
  SpeechSound,
} from '../protocol/index.ts'

/** What a shell sees of the agent. A shell owns the process and the transport; it decides nothing. */
export interface HeadUnitPort {
  readonly catalogue: CatalogueView
  snapshot(): Snapshot
  /** Calls `listener` after every change; at most 20 times a second. */
  watch(listener: (snapshot: Snapshot) => void): () => void
  /** Speech to play; empty text means: be silent now. */
  onSpeech(
    listener: (speech: { id: string; text: string; language: 'en' | 'zh'; sound?: SpeechSound }) => void,
  ): () => void
  /** Sound of the microphone: 16 kHz, mono, 16 bit. The samples are handed over. Absent where nothing listens. */
  hear?(pcm: Int16Array<ArrayBuffer>): void
  /** Never throws: a refusal is an answer. The command has been checked against the contract by the transport. */
  dispatch(command: Command): Promise<{ ok: boolean; say?: Localised; memory?: MemoryAnswer }>
  close(): Promise<void>
}
