import { parseSync, Visitor } from 'vite'

/** One `import`, `export … from`, `import()` or `import('…')` type of a file. */
export interface ImportOf {
  /** As written: `./x.ts`, `zod`, `node:fs`. */
  readonly specifier: string
  /** Gone after compilation: it binds types only. */
  readonly typeOnly: boolean
  /** Evaluated when called, not when the module loads. */
  readonly dynamic: boolean
}

/**
 * Lists what a TypeScript file imports, types included.
 * @throws SyntaxError when the file cannot be parsed
 */
export function importsOf(path: string, source: string): ImportOf[] {
  const { program, errors } = parseSync(path, source)
  const [error] = errors
  if (error) throw new SyntaxError(`${path}: ${error.message}`)
  const found: ImportOf[] = []
  const add = (specifier: unknown, typeOnly: boolean, dynamic = false): void => {
    if (typeof specifier === 'string') found.push({ specifier, typeOnly, dynamic })
  }
  const visitor = new Visitor({
    ImportDeclaration(node) {
      const allTypes =
        node.specifiers.length > 0 &&
        node.specifiers.every(
          specifier => specifier.type === 'ImportSpecifier' && specifier.importKind === 'type',
        )
      add(node.source.value, node.importKind === 'type' || allTypes)
    },
    ExportNamedDeclaration(node) {
      add(node.source?.value, node.exportKind === 'type')
    },
    ExportAllDeclaration(node) {
      add(node.source.value, node.exportKind === 'type')
    },
    ImportExpression(node) {
      if (node.source.type === 'Literal') add(node.source.value, false, true)
    },
    TSImportType(node) {
      add(node.source.value, true)
    },
  })
  visitor.visit(program)
  return found
}
