import { describe, expect, it } from 'vitest'
import { nodeProblem } from '../../scripts/node-version.ts'

describe('the version of Node', () => {
  it.each(['v20.19.0', 'v20.20.2', 'v21.0.0', 'v24.1.0'])('%s will do for >=20.19', running => {
    expect(nodeProblem(running, '>=20.19')).toBeUndefined()
  })

  it.each(['v18.20.8', 'v20.18.3', 'v16.0.0'])('%s is too old, and is told what to install', running => {
    const [english, chinese] = nodeProblem(running, '>=20.19')?.split('\n') ?? []
    expect(english).toContain(`needs Node 20.19 or newer; this is ${running}`)
    expect(chinese).toContain(`需要 Node 20.19 或更新的版本，现在是 ${running}`)
  })
})
