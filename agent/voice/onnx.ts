import { InferenceSession, Tensor } from 'onnxruntime-node'

export { Tensor }
export type Session = InferenceSession

/**
 * Opens a model on one thread: two are slower for models this small, and the car has other things to do.
 * The memory arena is off: it would keep the peak of the longest utterance for good.
 */
export const openSession = (file: string): Promise<InferenceSession> =>
  InferenceSession.create(file, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    enableCpuMemArena: false,
    enableMemPattern: false,
    logSeverityLevel: 3,
  })

/** @throws TypeError when the tensor does not hold floats (a model of another kind). */
export function floats(tensor: Tensor | undefined): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data
  throw new TypeError(`Expected a tensor of floats, got ${tensor?.type ?? 'none'}`)
}
