/**
 * Phrases by their beginnings: finds every phrase that starts at a place. A radix tree: stretches where nothing
 * branches are one node, for the catalogue's many thousand complaints would need a node for every character else.
 */
export class Trie<Value> {
  readonly #root: Node<Value> = { label: '' }

  /** Adds one more value to a phrase; phrases keep all their values in order of adding. */
  add(phrase: string, value: Value): void {
    let node = this.#root
    let at = 0
    while (at < phrase.length) {
      node.next ??= new Map()
      const unit = phrase.charCodeAt(at)
      const next = node.next.get(unit)
      if (next === undefined) {
        node.next.set(unit, { label: phrase.slice(at), values: [value] })
        return
      }
      const shared = sharedLength(next.label, phrase, at)
      if (shared < next.label.length) {
        const front: Node<Value> = { label: next.label.slice(0, shared) }
        next.label = next.label.slice(shared)
        front.next = new Map([[next.label.charCodeAt(0), next]])
        node.next.set(unit, front)
        node = front
      } else node = next
      at += shared
    }
    node.values = [...(node.values ?? []), value]
  }

  /** Every phrase that starts at `start`, shortest first, with the index after its last character. */
  matches(text: string, start: number): { end: number; values: readonly Value[] }[] {
    const found: { end: number; values: readonly Value[] }[] = []
    let node: Node<Value> | undefined = this.#root.next?.get(text.charCodeAt(start))
    for (let at = start; node !== undefined && text.startsWith(node.label, at); ) {
      at += node.label.length
      if (node.values !== undefined) found.push({ end: at, values: node.values })
      node = node.next?.get(text.charCodeAt(at))
    }
    return found
  }
}

interface Node<Value> {
  /** The characters that lead here from the node before. */
  label: string
  /** By the first character of their labels; absent where no phrase goes on. */
  next?: Map<number, Node<Value>>
  values?: readonly Value[]
}

/** How many characters of the label stand in the phrase from `at` on; the first is known to. */
const sharedLength = (label: string, phrase: string, at: number): number => {
  let length = 1
  while (length < label.length && label[length] === phrase[at + length]) length++
  return length
}
