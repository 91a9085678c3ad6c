import type { SourceFile } from './boundaries.ts'

/** What only makes sense on one machine, or names one registry. */
const LEAKS: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'a folder of one machine', pattern: /(?<![\w.])\/(?:work|root|home\/\w+|Users\/\w+)\/[\w.-]/ },
  { what: 'a registry host', pattern: /https?:\/\/[\w.-]*(?:registry|npmmirror|npmjs|mirror)[\w.-]*/ },
]

/** @returns one sentence per line of a tracked text file that names this machine or a registry */
export function leaks(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, source }) =>
    source
      .split('\n')
      .flatMap((line, index) =>
        LEAKS.filter(({ pattern }) => pattern.test(line)).map(
          ({ what }) => `${path}:${index + 1}: names ${what}`,
        ),
      ),
  )
}
