/** Error numbers of WASI preview 1. */
const OK = 0
const BAD_FILE = 8
const NOT_FOUND = 44
const FIRST_FILE = 4
const ROOT = 3
const DIRECTORY = 3
const REGULAR_FILE = 4

class Exit extends Error {}

/** A file that grows in memory. */
class MemoryFile {
  #bytes = new Uint8Array(64 * 1024)
  #length = 0
  position = 0

  get contents(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  get length(): number {
    return this.#length
  }

  write(piece: Uint8Array): void {
    const end = this.position + piece.length
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(end, this.#bytes.length * 2))
      larger.set(this.contents)
      this.#bytes = larger
    }
    this.#bytes.set(piece, this.position)
    this.position = end
    this.#length = Math.max(this.#length, end)
  }
}

/**
 * Runs a WASI command to its end, with a file system that has one empty folder, all in memory: nothing of what is
 * spoken touches the disk. Only what such a command needs is there.
 *
 * @param output the file it is to write.
 * @returns that file's bytes.
 * @throws Error when the command wrote nothing.
 */
export function runCommand(program: WebAssembly.Module, args: readonly string[], output: string): Uint8Array {
  const encoder = new TextEncoder()
  const words = args.map(word => encoder.encode(`${word}\0`))
  const files = new Map<number, MemoryFile>()
  const named = new Map<string, MemoryFile>()
  let instance: WebAssembly.Instance | undefined
  const bytes = (): Uint8Array => {
    const memory = instance?.exports.memory
    if (!(memory instanceof WebAssembly.Memory)) throw new TypeError('The command exports no memory')
    return new Uint8Array(memory.buffer)
  }
  const view = (): DataView => new DataView(bytes().buffer)

  const system = {
    args_sizes_get(count: number, size: number): number {
      view().setUint32(count, words.length, true)
      view().setUint32(
        size,
        words.reduce((sum, word) => sum + word.length, 0),
        true,
      )
      return OK
    },
    args_get(pointers: number, buffer: number): number {
      let at = buffer
      words.forEach((word, index) => {
        view().setUint32(pointers + index * 4, at, true)
        bytes().set(word, at)
        at += word.length
      })
      return OK
    },
    clock_time_get(_clock: number, _precision: bigint, result: number): number {
      view().setBigUint64(result, BigInt(Math.round(performance.now() * 1e6)), true)
      return OK
    },
    fd_prestat_get(file: number, result: number): number {
      if (file !== ROOT) return BAD_FILE
      view().setUint32(result, 0, true)
      view().setUint32(result + 4, 1, true)
      return OK
    },
    fd_prestat_dir_name(file: number, path: number): number {
      if (file !== ROOT) return BAD_FILE
      bytes().set(encoder.encode('/'), path)
      return OK
    },
    fd_fdstat_get(file: number, result: number): number {
      const target = view()
      target.setUint8(result, file === ROOT ? DIRECTORY : REGULAR_FILE)
      target.setUint16(result + 2, 0, true)
      target.setBigUint64(result + 8, 0xffff_ffff_ffff_ffffn, true)
      target.setBigUint64(result + 16, 0xffff_ffff_ffff_ffffn, true)
      return OK
    },
    fd_fdstat_set_flags: (): number => OK,
    path_open(...given: readonly (number | bigint)[]): number {
      const [, , path = 0, length = 0, flags = 0, , , , result = 0] = given.map(Number)
      const name = new TextDecoder().decode(bytes().slice(path, path + length))
      const creates = (flags & 1) === 1
      if (!creates && !named.has(name)) return NOT_FOUND
      const file = named.get(name) ?? new MemoryFile()
      file.position = 0
      named.set(name, file)
      const number = FIRST_FILE + files.size
      files.set(number, file)
      view().setUint32(result, number, true)
      return OK
    },
    fd_write(number: number, vectors: number, count: number, written: number): number {
      let total = 0
      for (let index = 0; index < count; index += 1) {
        const start = view().getUint32(vectors + index * 8, true)
        const length = view().getUint32(vectors + index * 8 + 4, true)
        files.get(number)?.write(bytes().slice(start, start + length))
        total += length
      }
      view().setUint32(written, total, true)
      return OK
    },
    fd_read(_file: number, _vectors: number, _count: number, read: number): number {
      view().setUint32(read, 0, true)
      return OK
    },
    fd_seek(number: number, offset: bigint, whence: number, result: number): number {
      const file = files.get(number)
      if (file === undefined) return BAD_FILE
      const base = whence === 0 ? 0 : whence === 1 ? file.position : file.length
      file.position = base + Number(offset)
      view().setBigUint64(result, BigInt(file.position), true)
      return OK
    },
    fd_close: (): number => OK,
    proc_exit(): never {
      throw new Exit()
    },
  }

  instance = new WebAssembly.Instance(program, { wasi_snapshot_preview1: system })
  const { _start: start } = instance.exports
  if (typeof start !== 'function') throw new TypeError('Not a WASI command')
  try {
    start()
  } catch (error) {
    if (!(error instanceof Exit)) throw error
  }
  const written = named.get(output.replace(/^\//, ''))
  if (written === undefined || written.length === 0) throw new Error('The command wrote nothing')
  return written.contents.slice()
}
