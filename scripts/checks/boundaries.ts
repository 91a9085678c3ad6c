import { posix } from 'node:path'
import { importsOf } from './imports.ts'

/**
 * Which rooms each room may import from, besides itself. The order is that of the house plan's section 1: imports go
 * downwards only. `agent/protocol` stands apart: it is the contract that screens share.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'agent/domain': [],
  'agent/platform': ['agent/domain'],
  'agent/vehicle': ['agent/domain', 'agent/platform'],
  'agent/drivers': ['agent/domain', 'agent/platform'],
  'agent/skills': ['agent/domain', 'agent/platform', 'agent/vehicle', 'agent/drivers'],
  'agent/understanding': ['agent/domain', 'agent/platform', 'agent/vehicle', 'agent/skills'],
  'agent/voice': ['agent/domain', 'agent/platform', 'agent/understanding'],
  'agent/memory': below('agent/memory'),
  'agent/planning': below('agent/planning'),
  'agent/conversation': below('agent/conversation'),
  'agent/protocol': ['agent/domain'],
  'agent/head-unit': [...below('agent/head-unit'), 'agent/voice', 'agent/protocol'],
  'agent/command-line': [...below('agent/head-unit'), 'agent/head-unit', 'agent/protocol'],
  electron: ['agent/head-unit', 'agent/protocol', 'agent/platform', 'agent/domain'],
  web: ['agent/head-unit', 'agent/protocol', 'agent/platform', 'agent/domain'],
  renderer: ['agent/protocol'],
  // The gallery shows the screen with fixtures and the real catalogue to those who work on it; it is in no build.
  'renderer/gallery': ['renderer', 'agent/protocol', 'agent/head-unit', 'test'],
  bench: [...below('agent/head-unit'), 'agent/head-unit', 'agent/voice', 'agent/protocol', 'bench/app'],
  // Starts the built product as a process of its own and speaks to it like a screen.
  'bench/app': ['scripts', 'agent/protocol'],
  scripts: [],
  // Takes the README's pictures: it plays scenes in the product as the browser tests do, and is in no build.
  'scripts/pictures': ['scripts', 'agent/head-unit', 'agent/protocol', 'test'],
}

/** Everything under a room in the stack of the plan, the drivers' room included. */
function below(room: string): string[] {
  const stack = [
    'agent/domain',
    'agent/platform',
    'agent/vehicle',
    'agent/drivers',
    'agent/skills',
    'agent/understanding',
    'agent/memory',
    'agent/planning',
    'agent/conversation',
    'agent/head-unit',
  ]
  return stack.slice(0, stack.indexOf(room))
}

/** Packages that belong to certain rooms only; a key that ends in `:` or `/` is a prefix. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  electron: ['electron'],
  ws: ['web', 'bench/app'],
  hono: ['web'],
  'hono/': ['web'],
  '@hono/': ['web'],
  react: ['renderer'],
  'react-dom/': ['renderer'],
  'lucide-react': ['renderer'],
  '@fontsource-variable/': ['renderer'],
  vite: ['scripts'],
  'electron-vite': ['scripts'],
}

/** What a room may import from outside the repository, where that is a short list. */
const ONLY_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'agent/domain': ['zod'],
  'agent/protocol': ['zod'],
  'agent/understanding': [],
}

/** Rooms that also run where there is no Node. */
const WITHOUT_NODE: readonly string[] = ['agent/domain', 'agent/protocol', 'renderer', 'renderer/gallery']

/** A source file: its path from the repository's root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string
  readonly source: string
}

/**
 * Checks every import of the given files against the plan.
 * @returns one sentence per violation: who imports what, and which rule that breaks; then cycles between files
 */
export function boundaryViolations(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map(file => file.path))
  const violations: string[] = []
  const graph = new Map<string, string[]>()
  for (const { path, source } of files) {
    const room = roomOf(path)
    const targets: string[] = []
    for (const { specifier, typeOnly, dynamic } of importsOf(path, source)) {
      if (!specifier.startsWith('.')) {
        violations.push(...packageViolations(path, room, specifier))
        continue
      }
      const target = posix.normalize(posix.join(posix.dirname(path), specifier))
      violations.push(...roomViolations(path, room, target))
      if (!typeOnly && !dynamic && known.has(target)) targets.push(target)
    }
    graph.set(path, targets)
  }
  return [...violations, ...cycles(graph).map(cycle => `${cycle.join(' → ')}: a cycle of imports`)]
}

/** The room a file belongs to: the innermost folder that is one; undefined outside the house. */
export function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS)
    .filter(room => path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0]
}

function roomViolations(path: string, room: string | undefined, target: string): string[] {
  if (room === undefined) {
    return path.startsWith('agent/') ? [`${path}: is in no room of the house plan`] : []
  }
  const targetRoom = roomOf(target) ?? target.split('/')[0] ?? target
  if (targetRoom === room || ROOMS[room]?.includes(targetRoom)) return []
  const allowed = ROOMS[room]?.join(', ') || 'nothing else'
  return [`${path}: imports ${target}; ${room} may import ${allowed}`]
}

function packageViolations(path: string, room: string | undefined, specifier: string): string[] {
  if (room === undefined) return []
  if (specifier.startsWith('node:')) {
    return WITHOUT_NODE.includes(room) ? [`${path}: imports ${specifier}; ${room} must run without Node`] : []
  }
  const only = ONLY_PACKAGES[room]
  if (only && !only.includes(specifier)) {
    return [`${path}: imports ${specifier}; ${room} may import ${only.join(', ') || 'no package'}`]
  }
  const owners = Object.entries(PACKAGES).find(([name]) =>
    name.endsWith('/') ? specifier.startsWith(name) : specifier === name,
  )?.[1]
  return owners && !owners.some(owner => room === owner || room.startsWith(`${owner}/`))
    ? [`${path}: imports ${specifier}, which belongs to ${owners.join(', ')}`]
    : []
}

/** Cycles of imports that exist at run time, each once, as the paths along it. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = []
  const done = new Set<string>()
  const trail: string[] = []
  const visit = (path: string): void => {
    const start = trail.indexOf(path)
    if (start >= 0) {
      found.push([...trail.slice(start), path])
      return
    }
    if (done.has(path)) return
    trail.push(path)
    for (const target of graph.get(path) ?? []) visit(target)
    trail.pop()
    done.add(path)
  }
  for (const path of graph.keys()) visit(path)
  return found
}
