import type { ToolCall } from '../../domain/tool.ts'
import type { Learnt } from '../heard-turn.ts'
import type { Preference } from '../preference.ts'

/** What takes back all that a turn taught; nothing where it taught nothing. */
export const inverseOf = (learnt: Learnt): { readonly inverse?: ToolCall } => {
  const added = learnt.added.filter(row => row.origin !== 'observed').map(row => row.id)
  const ended = [...learnt.superseded.map(({ old }) => old.id), ...learnt.retired.map(row => row.id)]
  return added.length === 0 && ended.length === 0 ? {} : { inverse: takeBack(added, ended) }
}

const takeBack = (added: readonly string[], ended: readonly string[]): ToolCall => ({
  tool: 'take_back',
  arguments: { added, ended },
})
/** What lets the old rows hold again in the place of their new versions. */
export const takeBackEdits = (
  edits: readonly { readonly row: Preference; readonly next: Preference }[],
): ToolCall =>
  takeBack(
    edits.map(({ next }) => next.id),
    edits.map(({ row }) => row.id),
  )
