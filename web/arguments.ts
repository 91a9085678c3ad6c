import { parseArgs } from 'node:util'
import { text } from '../agent/domain/language.ts'
import { DriverError } from '../agent/platform/errors.ts'

/** Where the head unit is found when nothing else is asked for and the port is free. */
export const DEFAULT_PORT = 4780

export interface WebArguments {
  /** Undefined: the default port, or any free one when it is taken. */
  readonly port: number | undefined
  /** Show the address in the user's browser. */
  readonly open: boolean
}

/**
 * Reads the web host's command line: `--port N`, `--no-open`.
 * @throws DriverError that names what cannot be used
 */
export function readArguments(argv: readonly string[]): WebArguments {
  let values: { port?: string; 'no-open'?: boolean }
  try {
    values = parseArgs({
      args: [...argv],
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
    }).values
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new DriverError(problem, text(problem, `命令行参数有误：${problem}`))
  }
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new DriverError(
      `--port ${values.port}: not a port`,
      text(
        `--port takes a number from 0 to 65535, not “${values.port}”.`,
        `--port 应为 0 到 65535 之间的整数，而不是“${values.port}”。`,
      ),
    )
  }
  return { port, open: !values['no-open'] }
}

/** A port that is a number but could not be had: somebody else has it, or this account may not use it. */
export const unusablePort = (port: number, cause: unknown): DriverError =>
  new DriverError(
    `Port ${port} can't be used`,
    text(
      `Port ${port} is taken, or not for you to use. Give another with --port, or leave it out and a free one is found.`,
      `端口 ${port} 已被占用，或没有权限使用。请用 --port 换一个，或不写端口，由系统找一个空闲的。`,
    ),
    { cause },
  )
