import { z } from 'zod'

const lockfileSchema = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})

/** A package that is part of the product, as the lockfile has it. */
export interface LockedPackage {
  readonly name: string
  /** Its folder, relative to the repository. */
  readonly path: string
  readonly version: string
  readonly licence: string
}

type Lockfile = z.infer<typeof lockfileSchema>

const locked = ([path, entry]: [string, Lockfile['packages'][string]]): LockedPackage => ({
  name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
  path,
  version: entry.version ?? '',
  licence: entry.license ?? 'unknown',
})

const byName = (a: LockedPackage, b: LockedPackage): number => a.name.localeCompare(b.name, 'en')

/** Everything the product needs at run time, by name; the tools it is built with are not part of it. */
export function productionPackages(lockfile: unknown): LockedPackage[] {
  const { packages } = lockfileSchema.parse(lockfile)
  return Object.entries(packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && !entry.devOptional && !entry.optional)
    .map(locked)
    .sort(byName)
}

/** What the product uses where it is there and does without where it is not: `npm ci --omit=optional` leaves it out. */
export function optionalPackages(lockfile: unknown): LockedPackage[] {
  const { packages } = lockfileSchema.parse(lockfile)
  const declared = Object.keys(packages['']?.optionalDependencies ?? {}).map(name => `node_modules/${name}`)
  return Object.entries(packages)
    .filter(([path]) => declared.includes(path))
    .map(locked)
    .sort(byName)
}

/** Terms that go with Apache-2.0 in a program that is handed on. */
const PERMISSIVE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  // Advertising must name the authors; flite's voices are under it.
  'BSD-4-Clause',
  '(MIT OR CC0-1.0)',
  '0BSD',
  'Apache-2.0',
  'OFL-1.1',
])

/** Terms a part may have that is optional and runs in a thread of its own, besides the permissive ones. */
const APART = new Set(['GPL-3.0', 'GPL-3.0-or-later'])

/**
 * @param notices the text of THIRD_PARTY_NOTICES.md
 * @returns one sentence per package that is not in the notices or whose licence needs thought
 */
export function noticeProblems(lockfile: unknown, notices: string): string[] {
  const problems = (accepted: (licence: string) => boolean) => (entry: LockedPackage) => [
    ...(notices.includes(`| ${entry.name} |`)
      ? []
      : [`${entry.name}: is not in THIRD_PARTY_NOTICES.md; npm run notices`]),
    ...(accepted(entry.licence) ? [] : [`${entry.name}: its licence is ${entry.licence}`]),
  ]
  return [
    ...productionPackages(lockfile).flatMap(problems(licence => PERMISSIVE.has(licence))),
    ...optionalPackages(lockfile).flatMap(problems(licence => PERMISSIVE.has(licence) || APART.has(licence))),
  ]
}
