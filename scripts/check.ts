import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { boundaryViolations } from './checks/boundaries.ts'
import { lockfileProblems } from './checks/lockfile.ts'
import { noticeProblems } from './checks/third-party.ts'
import { leaks } from './checks/tracked-files.ts'
import { ROOT } from './sources.ts'

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** Every file of the repository that git knows or would add, with forward slashes. */
function repositoryFiles(): string[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  const deleted = execFileSync('git', ['ls-files', '--deleted', '-z'], { cwd: ROOT, encoding: 'utf8' })
  const gone = new Set(deleted.split('\0'))
  return list.split('\0').filter(path => path !== '' && !gone.has(path))
}

const paths = repositoryFiles()
const text = paths
  .filter(path => /\.(?:[cm]?[jt]sx?|json|md|css|html|ya?ml|sh)$|^\.ci\/|^\.npmrc$/.test(path))
  .map(path => ({ path, source: read(path) }))
const code = text.filter(({ path }) => /\.tsx?$/.test(path))

const lockfile: unknown = JSON.parse(read('package-lock.json'))
const problems = [
  ...boundaryViolations(code),
  ...lockfileProblems(lockfile, JSON.parse(read('package.json'))),
  ...noticeProblems(lockfile, read('THIRD_PARTY_NOTICES.md')),
  ...leaks(text),
]
for (const problem of problems) console.error(problem)
console.log(
  `${code.length} files: ${problems.length === 0 ? 'all imports go downwards' : `${problems.length} problems`}`,
)
process.exit(problems.length === 0 ? 0 : 1)
