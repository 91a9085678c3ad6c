import type { FrameChannel } from '../../agent/head-unit/screens/index.ts'
import { type Command, type ServerMessage, serverMessageSchema } from '../../agent/protocol/index.ts'

type Kind = ServerMessage['type']
type MessageOf<K extends Kind> = Extract<ServerMessage, { type: K }>

/** The screen's end of a connection, for tests: it checks every message it gets against the contract. */
export class ScreenClient {
  readonly messages: ServerMessage[] = []
  readonly closed: Promise<void>
  readonly #channel: FrameChannel
  #waiting: { matches(message: ServerMessage): boolean; found(message: ServerMessage): void }[] = []
  #lastId = 0

  constructor(channel: FrameChannel) {
    this.#channel = channel
    this.closed = new Promise(resolve => channel.onClose(resolve))
    channel.onMessage(frame => {
      const message = serverMessageSchema.parse(JSON.parse(frame))
      this.messages.push(message)
      const found = this.#waiting.filter(waiter => waiter.matches(message))
      this.#waiting = this.#waiting.filter(waiter => !found.includes(waiter))
      for (const waiter of found) waiter.found(message)
    })
  }

  /** The first message of a kind, come or still to come, that also passes `test`. */
  async next<K extends Kind>(
    kind: K,
    test: (message: MessageOf<K>) => boolean = () => true,
  ): Promise<MessageOf<K>> {
    const isIt = (message: ServerMessage): message is MessageOf<K> =>
      message.type === kind && test(message as MessageOf<K>)
    const past = this.messages.find(isIt)
    if (past) return past
    return new Promise(resolve => {
      this.#waiting.push({ matches: isIt, found: message => isIt(message) && resolve(message) })
    })
  }

  /** Sends a command and waits for its answer. */
  async command(command: Command): Promise<MessageOf<'result'>> {
    const id = ++this.#lastId
    this.sendFrame(JSON.stringify({ id, command }))
    return this.next('result', result => result.id === id)
  }

  /** Sends any text at all. */
  sendFrame(frame: string): void {
    this.#channel.send(frame)
  }

  close(): void {
    this.#channel.close()
  }
}
