import { InferenceSession, Tensor } from 'onnxruntime-node'

export { Tensor }
export type Session = InferenceSession

export interface SessionOptions {
  /**
   * Does the model's input grow with the length of what was said? Then its memory is given back after each run: a
   * kept arena would hold the peak of the longest utterance for good. All others keep theirs, since asking the system
   * for it anew costs more than half of a small model's time (a decoder's step 27 ms without, 10 ms with).
   */
  readonly growing?: boolean
}

/** Opens a model on one thread: two are slower for models this small, and the car has other things to do. */
export const openSession = (
  file: string,
  { growing = false }: SessionOptions = {},
): Promise<InferenceSession> =>
  InferenceSession.create(file, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    enableCpuMemArena: !growing,
    enableMemPattern: false,
    logSeverityLevel: 3,
  })

/** @throws TypeError when the tensor does not hold floats (a model of another kind). */
export function floats(tensor: Tensor | undefined): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data
  throw new TypeError(`Expected a tensor of floats, got ${tensor?.type ?? 'none'}`)
}
