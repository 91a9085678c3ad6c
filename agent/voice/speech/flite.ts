import { readFile } from 'node:fs/promises'
import { MODEL_FILES } from '../models.ts'
import type { SpokenAudio } from '../ports.ts'
import { readWav } from '../wav.ts'
import { runCommand } from './wasi-command.ts'

/** The clearest of flite's built-in voices; the program falls back to its default when it is not built in. */
const VOICE = 'slt'
const OUTPUT = '/speech.wav'

/** Flite as a WASI command: text in, a WAV file out, all of it in memory. English only. */
export async function loadFlite(): Promise<(text: string) => SpokenAudio> {
  const program = await WebAssembly.compile(await readFile(MODEL_FILES.flite()))
  return text => readWav(runCommand(program, ['flite', '-voice', VOICE, '-t', text, '-o', OUTPUT], OUTPUT))
}
