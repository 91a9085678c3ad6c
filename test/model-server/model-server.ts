import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One call a scripted model makes. */
export interface ScriptedCall {
  readonly name: string
  /** An object, or text that is sent as it is. */
  readonly arguments: Readonly<Record<string, unknown>> | string
}

/** One step of an answer: words, calls, its proper end, or a closed socket. */
export type Step =
  | { readonly say: string }
  | { readonly call: readonly ScriptedCall[] }
  | { readonly close: 'end' | 'hang_up' }

/** What the server does with one request. */
export type Behaviour =
  /** Answers as a model should. */
  | { readonly type: 'answer'; readonly text?: string; readonly calls?: readonly ScriptedCall[] }
  /** Accepts the request and never says a word. */
  | { readonly type: 'silence' }
  /** One step at once, each further one when the test lets it: `release()`. After the last nothing comes any more. */
  | { readonly type: 'steps'; readonly steps: readonly Step[] }
  /** An HTTP error, with what the server writes and sends beside it. */
  | {
      readonly type: 'status'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly message?: string
    }
  /** A stream that is no JSON. */
  | { readonly type: 'garbage' }
  /** Goes on for ever. */
  | { readonly type: 'endless' }
  /** Closes the socket, before or in the middle of the answer. */
  | { readonly type: 'hang_up'; readonly after: 'headers' | 'nothing' }

/** What the server was asked. */
export interface Asked {
  readonly url: string
  readonly authorization: string | undefined
  readonly body: {
    readonly model?: string
    readonly messages?: readonly { readonly role: string; readonly content: string }[]
    readonly tools?: readonly { readonly function: { readonly name: string } }[]
    readonly response_format?: unknown
    readonly stream?: boolean
    readonly [field: string]: unknown
  }
}

/** A server that speaks chat completions, streamed, and misbehaves on request. */
export interface ModelServer {
  readonly url: string
  readonly asked: readonly Asked[]
  /** What it does with the next requests, in order; the last one is kept. A function looks at the request first. */
  behave(...next: readonly (Behaviour | ((asked: Asked) => Behaviour))[]): void
  /** Lets the answer that is held go on by one step. */
  release(): void
  /** Requests whose client went away before the end. */
  readonly abandoned: () => number
  close(): Promise<void>
}

const chunk = (delta: unknown, finish: string | null = null): string =>
  `data: ${JSON.stringify({
    id: 'c1',
    object: 'chat.completion.chunk',
    created: 0,
    model: 'scripted',
    choices: [{ index: 0, delta, finish_reason: finish }],
  })}\n\n`

const written = (call: ScriptedCall): string =>
  typeof call.arguments === 'string' ? call.arguments : JSON.stringify(call.arguments)

const halves = (text: string): readonly string[] => {
  const middle = Math.ceil(text.length / 2)
  return [text.slice(0, middle), text.slice(middle)].filter(half => half !== '')
}

const piecesOf = (text: string): readonly string[] => text.match(/[^\s。！？]+[\s。！？]*/gu) ?? []

const sendText = (response: ServerResponse, text: string): void => {
  for (const piece of piecesOf(text)) response.write(chunk({ content: piece }))
}

const sendCalls = (response: ServerResponse, calls: readonly ScriptedCall[]): void => {
  for (const [index, call] of calls.entries()) {
    response.write(
      chunk({
        tool_calls: [
          { index, id: `call${index}`, type: 'function', function: { name: call.name, arguments: '' } },
        ],
      }),
    )
    for (const half of halves(written(call)))
      response.write(chunk({ tool_calls: [{ index, function: { arguments: half } }] }))
  }
}

const sendEnd = (response: ServerResponse): void => {
  response.write(chunk({}, 'stop'))
  response.write(
    `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', choices: [], usage: { prompt_tokens: 900, completion_tokens: 30, total_tokens: 930 } })}\n\n`,
  )
  response.end('data: [DONE]\n\n')
}

const take = (response: ServerResponse, step: Step): void => {
  if ('say' in step) sendText(response, step.say)
  else if ('call' in step) sendCalls(response, step.call)
  else if (step.close === 'end') sendEnd(response)
  else response.destroy()
}

const stream = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.flushHeaders()
}

/** @param hold takes what is to be done when the test releases it */
const perform = (behaviour: Behaviour, response: ServerResponse, hold: (next: () => void) => void): void => {
  switch (behaviour.type) {
    case 'answer':
      stream(response)
      response.write(chunk({ role: 'assistant', content: '' }))
      sendText(response, behaviour.text ?? '')
      sendCalls(response, behaviour.calls ?? [])
      sendEnd(response)
      return
    case 'silence':
      stream(response)
      return
    case 'steps': {
      stream(response)
      const [first, ...later] = behaviour.steps
      if (first !== undefined) take(response, first)
      for (const step of later) hold(() => take(response, step))
      return
    }
    case 'status':
      response.writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers })
      response.end(JSON.stringify({ error: { message: behaviour.message ?? 'no', type: 'error' } }))
      return
    case 'garbage':
      stream(response)
      response.end('data: {"choices": [oops\n\ndata: [DONE]\n\n')
      return
    case 'endless': {
      stream(response)
      const timer = setInterval(() => response.write(chunk({ content: 'and so on, '.repeat(40) })), 1)
      response.on('close', () => clearInterval(timer))
      return
    }
    case 'hang_up':
      if (behaviour.after === 'headers') {
        stream(response)
        response.write(chunk({ role: 'assistant', content: 'I will' }), () => response.destroy())
      } else response.destroy()
      return
    default:
      behaviour satisfies never
  }
}

const bodyOf = async (request: IncomingMessage): Promise<Asked['body']> => {
  let text = ''
  for await (const piece of request) text += String(piece)
  return JSON.parse(text)
}

/** Starts on a free port of this machine. */
export const startModelServer = async (): Promise<ModelServer> => {
  const asked: Asked[] = []
  let script: readonly (Behaviour | ((asked: Asked) => Behaviour))[] = []
  let abandoned = 0
  let held: (() => void)[] = []
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const one: Asked = {
      url: request.url ?? '',
      authorization: request.headers.authorization,
      body: await bodyOf(request),
    }
    asked.push(one)
    response.on('close', () => {
      if (!response.writableFinished) abandoned += 1
    })
    const [next] = script
    if (script.length > 1) script = script.slice(1)
    const behaviour = typeof next === 'function' ? next(one) : next
    perform(behaviour ?? { type: 'answer', text: 'Hello.' }, response, next => held.push(next))
  }
  const server: Server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    behave: (...next) => {
      script = next
    },
    release: () => {
      const [next, ...later] = held
      if (next === undefined) throw new Error('No answer is held back.')
      held = later
      next()
    },
    abandoned: () => abandoned,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
