import type { Request } from '../../agent/understanding/request.ts'

/** Is this a request? It was written by ourselves; only its kind has to be one we know. */
export const isRequest = (value: { readonly kind: string }): value is Request => KINDS.has(value.kind)

const KINDS: ReadonlySet<string> = new Set<Request['kind']>(['set', 'skill', 'ask', 'recall', 'outside'])
