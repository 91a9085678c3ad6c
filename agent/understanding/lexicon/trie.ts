/** A trie over characters that finds every phrase starting at a place. */
export class Trie<Value> {
  readonly #root: Node<Value> = { next: new Map() }

  /** Adds one more value to a phrase; phrases keep all their values in order of adding. */
  add(phrase: string, value: Value): void {
    let node = this.#root
    for (let i = 0; i < phrase.length; i++) {
      const unit = phrase.charCodeAt(i)
      let next = node.next.get(unit)
      if (next === undefined) {
        next = { next: new Map() }
        node.next.set(unit, next)
      }
      node = next
    }
    node.values = [...(node.values ?? []), value]
  }

  /** Every phrase that starts at `start`, shortest first, with the index after its last character. */
  matches(text: string, start: number): { end: number; values: readonly Value[] }[] {
    const found: { end: number; values: readonly Value[] }[] = []
    let node: Node<Value> | undefined = this.#root
    for (let i = start; i < text.length; i++) {
      node = node.next.get(text.charCodeAt(i))
      if (node === undefined) break
      if (node.values !== undefined) found.push({ end: i + 1, values: node.values })
    }
    return found
  }
}

interface Node<Value> {
  readonly next: Map<number, Node<Value>>
  values?: Value[]
}
