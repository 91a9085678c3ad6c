import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LICENCES } from '../../../renderer/sheets/licences.ts'

const manifest = (path: string): { license?: string; dependencies?: object; devDependencies?: object } =>
  JSON.parse(readFileSync(new URL(`../../../${path}package.json`, import.meta.url), 'utf8'))

const plain = (licence: string | undefined): string =>
  (licence ?? '').replaceAll(/[- ]|only/gi, '').toLowerCase()

describe('the list of open-source parts', () => {
  it('names only what is used, each under the licence it declares', () => {
    const used = { ...manifest('').dependencies, ...manifest('').devDependencies }
    for (const { packages, licence } of LICENCES) {
      for (const name of packages) {
        expect(used, name).toHaveProperty([name])
        expect(plain(manifest(`node_modules/${name}/`).license), name).toBe(plain(licence))
      }
    }
  })
})
