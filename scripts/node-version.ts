import { readFileSync } from 'node:fs'

/** The oldest Node that will do, from `">=20.19"` and the like. */
const numbers = (version: string): readonly number[] => (version.match(/\d+/g) ?? []).map(Number)

/**
 * @param running as in `process.version`
 * @param needed the manifest's `engines.node`, such as `>=20.19`
 * @returns what to do when it is too old, in both languages
 */
export function nodeProblem(running: string, needed: string): string | undefined {
  const have = numbers(running)
  const want = numbers(needed)
  const differing = want.findIndex((number, index) => number !== (have[index] ?? 0))
  if (differing < 0 || (have[differing] ?? 0) > (want[differing] ?? 0)) return undefined
  const least = want.join('.')
  return [
    `Codriver needs Node ${least} or newer; this is ${running}. Install a newer one, then run npm ci again.`,
    `Codriver 需要 Node ${least} 或更新的版本，现在是 ${running}。请先升级 Node，再运行 npm ci。`,
  ].join('\n')
}

// Loaded before anything an old Node would stumble over: so this file may use nothing that is new.
const manifest: { engines: { node: string } } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)
const problem = nodeProblem(process.version, manifest.engines.node)
if (problem !== undefined) {
  console.error(problem)
  process.exit(1)
}
