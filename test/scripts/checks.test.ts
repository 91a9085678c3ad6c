import { describe, expect, it } from 'vitest'
import { boundaryViolations, ROOMS, roomOf } from '../../scripts/checks/boundaries.ts'
import { importsOf } from '../../scripts/checks/imports.ts'
import { lockfileProblems } from '../../scripts/checks/lockfile.ts'
import { noticeProblems } from '../../scripts/checks/third-party.ts'
import { leaks } from '../../scripts/checks/tracked-files.ts'

const file = (path: string, source = ''): { path: string; source: string } => ({ path, source })

describe('importsOf', () => {
  it('finds every way to name another file, types included', () => {
    const source = `
      import type { A } from './a.ts'
      import b, { type C } from 'zod'
      import { type D } from './d.ts'
      import './style.css'
      export * from './x.ts'
      export type { Y } from './y.ts'
      const late = await import('./late.tsx')
      const t: import('./t.ts').T = 1
      // import './comment.ts'
      const words = "import './string.ts'"
    `
    const found = importsOf('file.ts', source)
    expect(found.map(({ specifier }) => specifier).sort()).toEqual(
      ['./a.ts', './d.ts', './late.tsx', './style.css', './t.ts', './x.ts', './y.ts', 'zod'].sort(),
    )
    expect(found.filter(({ typeOnly }) => typeOnly).map(({ specifier }) => specifier)).toEqual(
      expect.arrayContaining(['./a.ts', './d.ts', './y.ts', './t.ts']),
    )
    expect(found.find(({ dynamic }) => dynamic)?.specifier).toBe('./late.tsx')
  })

  it('reads JSX, and names the file it cannot read', () => {
    expect(importsOf('a.tsx', "import { B } from './b.tsx'; export const A = () => <B />")).toHaveLength(1)
    expect(() => importsOf('broken.ts', 'import {')).toThrow(/broken\.ts/)
  })
})

describe('import boundaries', () => {
  it.each([
    ['agent/planning/a.ts', '../vehicle/b.ts'],
    ['agent/head-unit/a.ts', '../protocol/index.ts'],
    ['agent/head-unit/screens/a.ts', '../head-unit-port.ts'],
    ['web/a.ts', '../agent/head-unit/index.ts'],
    ['renderer/cards/a.tsx', '../../agent/protocol/index.ts'],
    ['renderer/a.tsx', 'react'],
    ['renderer/gallery/a.tsx', '../../test/renderer/fixtures/b.ts'],
    ['renderer/gallery/a.tsx', '../stage/b.tsx'],
    ['renderer/gallery/a.tsx', 'react'],
    ['electron/a.ts', 'electron'],
    ['test/vehicle/a.test.ts', '../../agent/planning/a.ts'],
  ])('%s may import %s', (path, specifier) => {
    expect(boundaryViolations([file(path, `import '${specifier}'`)])).toEqual([])
  })

  it.each([
    ['agent/vehicle/a.ts', '../planning/b.ts'],
    ['agent/memory/a.ts', '../planning/b.ts'],
    ['agent/vehicle/a.ts', '../skills/b.ts'],
    ['agent/drivers/a.ts', '../vehicle/b.ts'],
    ['agent/protocol/a.ts', '../vehicle/b.ts'],
    ['agent/conversation/a.ts', '../../web/b.ts'],
    ['agent/skills/a.ts', '../../renderer/b.ts'],
    ['agent/skills/a.ts', '../../test/b.ts'],
    ['renderer/a.tsx', '../agent/head-unit/b.ts'],
    ['renderer/a.tsx', '../agent/domain/language.ts'],
    ['renderer/a.tsx', './gallery/b.tsx'],
    ['renderer/a.tsx', '../test/b.ts'],
    ['electron/a.ts', '../web/b.ts'],
    ['web/a.ts', '../agent/conversation/b.ts'],
    ['agent/head-unit/a.ts', 'electron'],
    ['agent/planning/a.ts', 'react'],
    ['agent/head-unit/a.ts', 'hono/cookie'],
    ['renderer/a.tsx', 'node:fs'],
    ['agent/protocol/a.ts', 'xstate'],
  ])('%s may not import %s', (path, specifier) => {
    const violations = boundaryViolations([file(path, `import '${specifier}'`)])
    expect(violations).toHaveLength(1)
    expect(violations[0]).toContain(path)
  })

  it('counts types too', () => {
    const source = "import type { Plan } from '../planning/plan.ts'"
    expect(boundaryViolations([file('agent/vehicle/a.ts', source)])).toHaveLength(1)
  })

  it('knows no room that the plan does not have', () => {
    expect(boundaryViolations([file('agent/utils/a.ts', "import './b.ts'")])).toHaveLength(1)
    expect(roomOf('agent/vehicle/catalogue/windows.ts')).toBe('agent/vehicle')
  })

  it('allows rooms only to look down: no two rooms may see each other', () => {
    for (const [room, allowed] of Object.entries(ROOMS)) {
      for (const other of allowed) expect(ROOMS[other] ?? [], `${room} and ${other}`).not.toContain(room)
    }
  })

  it('finds cycles of files that exist at run time, and lets types be mutual', () => {
    const a = 'agent/vehicle/a.ts'
    const b = 'agent/vehicle/b.ts'
    const cycle = boundaryViolations([file(a, "import './b.ts'"), file(b, "import './a.ts'")])
    expect(cycle).toEqual([`${a} → ${b} → ${a}: a cycle of imports`])
    const types = [file(a, "import './b.ts'"), file(b, "import type { A } from './a.ts'")]
    expect(boundaryViolations(types)).toEqual([])
  })
})

describe('the lockfile', () => {
  const manifest = { dependencies: { tool: '^1.0.0' } }
  const root = { dependencies: { tool: '^1.0.0' } }

  it('passes when every optional binary has its entry, nested or hoisted', () => {
    const packages = {
      '': root,
      'node_modules/tool': { optionalDependencies: { 'tool-linux': '1', '@tool/mac': '1' } },
      'node_modules/tool-linux': {},
      'node_modules/tool/node_modules/@tool/mac': {},
    }
    expect(lockfileProblems({ packages }, manifest)).toEqual([])
  })

  it('names the binary that other platforms would miss', () => {
    const packages = { '': root, 'node_modules/tool': { optionalDependencies: { 'tool-windows': '1' } } }
    expect(lockfileProblems({ packages }, manifest)).toEqual([expect.stringContaining('tool-windows')])
  })

  it('does not take a package nested in a stranger for an entry', () => {
    const packages = {
      '': root,
      'node_modules/tool': { optionalDependencies: { helper: '1' } },
      'node_modules/other/node_modules/helper': {},
    }
    expect(lockfileProblems({ packages }, manifest)).toHaveLength(1)
  })

  it('finds download addresses and a stale lockfile', () => {
    const packages = { '': {}, 'node_modules/tool': { resolved: 'https://example.org/tool.tgz' } }
    expect(lockfileProblems({ packages }, manifest)).toEqual([
      expect.stringContaining('example.org'),
      expect.stringContaining('tool@^1.0.0'),
    ])
  })
})

describe('third-party notices', () => {
  const lockfile = {
    packages: {
      '': {},
      'node_modules/kept': { version: '1.0.0', license: 'MIT' },
      'node_modules/kept/node_modules/inner': { version: '2.0.0', license: 'GPL-3.0' },
      'node_modules/builder': { version: '1.0.0', license: 'MPL-2.0', dev: true },
    },
  }

  it('must name every package of the product, and only permissive ones belong to it', () => {
    expect(noticeProblems(lockfile, '| kept | 1.0.0 | MIT |')).toEqual([
      expect.stringMatching(/^inner: is not in/),
      expect.stringMatching(/^inner: its licence is GPL/),
    ])
  })

  it('must name optional parts too, which may be under the GPL', () => {
    const withOptional = {
      packages: {
        '': { optionalDependencies: { voice: '1', secret: '1' } },
        'node_modules/voice': { version: '1.0.0', license: 'GPL-3.0-or-later', optional: true },
        'node_modules/secret': { version: '1.0.0', license: 'UNLICENSED', optional: true },
        'node_modules/their-own': { version: '1.0.0', license: 'MIT', optional: true },
      },
    }
    expect(noticeProblems(withOptional, '| voice |')).toEqual([
      expect.stringMatching(/^secret: is not in/),
      expect.stringMatching(/^secret: its licence is UNLICENSED/),
    ])
  })
})

describe('tracked files', () => {
  it('must not name a folder of one machine or a registry', () => {
    const folder = ['', 'work', 'main'].join('/')
    const host = `https://${['registry', 'example', 'org'].join('.')}`
    expect(leaks([file('a.md', `see\n${folder}`), file('b.json', host)])).toEqual([
      'a.md:2: names a folder of one machine',
      'b.json:1: names a registry host',
    ])
    expect(
      leaks([file('a.ts', `import '.${folder}.ts'; const url = 'https://example.org${folder}'`)]),
    ).toEqual([])
  })
})
