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

/** Everything the product needs at run time, by name; the tools it is built with are not part of it. */
export function productionPackages(lockfile: unknown): LockedPackage[] {
  const { packages } = lockfileSchema.parse(lockfile)
  return Object.entries(packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && !entry.devOptional && !entry.optional)
    .map(([path, entry]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      path,
      version: entry.version ?? '',
      licence: entry.license ?? 'unknown',
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
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

/**
 * @param notices the text of THIRD_PARTY_NOTICES.md
 * @returns one sentence per package that is not in the notices or whose licence needs thought
 */
export function noticeProblems(lockfile: unknown, notices: string): string[] {
  return productionPackages(lockfile).flatMap(({ name, licence }) => [
    ...(notices.includes(`| ${name} |`)
      ? []
      : [`${name}: is not in THIRD_PARTY_NOTICES.md; npm run notices`]),
    ...(PERMISSIVE.has(licence) ? [] : [`${name}: its licence is ${licence}`]),
  ])
}
