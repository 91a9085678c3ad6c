import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { writeWav } from '../../../agent/voice/wav.ts'

/** An OpenAI-compatible speech service on this machine. */
export interface SpeechService {
  /** Up to `/v1`. */
  readonly baseUrl: string
  /** Bodies of the requests, as text. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/** @param status what it answers with; from 400 on an error. */
export async function startSpeechService(words: string, status = 200): Promise<SpeechService> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    const pieces: Buffer[] = []
    request.on('data', piece => pieces.push(piece))
    request.on('end', () => {
      requests.push(Buffer.concat(pieces).toString('latin1'))
      const isSpeech = request.url?.endsWith('/audio/speech') === true
      response.writeHead(status, { 'content-type': isSpeech ? 'audio/wav' : 'application/json' })
      if (status >= 400) response.end(JSON.stringify({ error: { message: 'key-the-log-may-not-show' } }))
      else if (isSpeech) response.end(writeWav({ sampleRate: 24_000, pcm: new Int16Array(2400).fill(500) }))
      else response.end(JSON.stringify({ text: words }))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
