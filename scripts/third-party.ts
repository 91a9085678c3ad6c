import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LockedPackage, productionPackages } from './checks/third-party.ts'
import { ROOT } from './sources.ts'

/** Writes THIRD_PARTY_NOTICES.md: what the product is made of besides our own code, and under which terms. */
function main(): void {
  const packages = productionPackages(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')))
  const texts = new Map<string, string[]>()
  for (const entry of packages) {
    const text = licenceText(entry)
    texts.set(text, [...(texts.get(text) ?? []), entry.name])
  }
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)
  const sections = [...texts].map(([text, names]) => `## ${names.join(', ')}\n\n\`\`\`text\n${text}\n\`\`\``)
  const lines = [
    '# Third-party notices',
    '',
    'Written by `npm run notices` from package-lock.json and the packages themselves; do not edit.',
    'Codriver itself is under the Apache License 2.0, see LICENSE.',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...rows,
    '',
    sections.join('\n\n'),
    '',
  ]
  writeFileSync(join(ROOT, 'THIRD_PARTY_NOTICES.md'), lines.join('\n'))
  console.log(`${packages.length} packages, ${texts.size} licence texts`)
}

/** The package's own licence file, or its name for the licence where it ships none. */
function licenceText({ path, licence }: LockedPackage): string {
  const folder = join(ROOT, path)
  const file = readdirSync(folder).find(name => /^(licen[cs]e|copying)(\.|$)/i.test(name))
  return file
    ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
    : `${licence} (no text of its own)`
}

main()
