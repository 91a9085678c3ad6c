import { z } from 'zod'

const packageSchema = z.looseObject({
  resolved: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  devDependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
})
const lockfileSchema = z.object({ packages: z.record(z.string(), packageSchema) })
const manifestSchema = packageSchema.pick({ dependencies: true, devDependencies: true })

/**
 * Finds what makes `npm ci` fail elsewhere although it works here: other platforms' optional binaries without an
 * entry of their own, download addresses of one registry, and a lockfile that does not match package.json.
 * @param lockfile package-lock.json, parsed
 * @param manifest package.json, parsed
 * @returns one sentence per problem
 */
export function lockfileProblems(lockfile: unknown, manifest: unknown): string[] {
  const { packages } = lockfileSchema.parse(lockfile)
  const wanted = manifestSchema.parse(manifest)
  const problems: string[] = []
  for (const [path, entry] of Object.entries(packages)) {
    if (entry.resolved) problems.push(`${path}: records the address ${entry.resolved}`)
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!resolves(packages, path, name))
        problems.push(`${path}: its optional ${name} has no entry; other platforms cannot install`)
    }
  }
  const root = packages['']
  for (const kind of ['dependencies', 'devDependencies'] as const) {
    for (const [name, range] of Object.entries(wanted[kind] ?? {})) {
      if (root?.[kind]?.[name] !== range)
        problems.push(`package.json wants ${name}@${range}, the lockfile does not`)
    }
  }
  return problems
}

/** Would Node find `name` from the package at `path`? It looks in every node_modules on the way up. */
function resolves(packages: Readonly<Record<string, unknown>>, path: string, name: string): boolean {
  const steps = path.split('node_modules/').filter(step => step !== '')
  return Array.from({ length: steps.length + 1 }, (_, depth) =>
    [...steps.slice(0, depth).map(step => step.replace(/\/$/, '')), name]
      .map(step => `node_modules/${step}`)
      .join('/'),
  ).some(candidate => candidate in packages)
}
