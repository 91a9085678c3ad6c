import type { ReactNode } from 'react'
import { Icon, type IconName } from '../design/index.ts'
import { sentenceCase } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import { groupIcon } from './memory-icons.ts'
import type { MemoryList, MemoryView } from './use-memory.ts'

interface GroupsProps {
  readonly list: MemoryList | undefined
  readonly view: MemoryView
  readonly onLook: (view: MemoryView) => void
}

/** What there is to look at: everything, each group, each person, and what no longer holds. */
export function MemoryGroups({ list, view, onLook }: GroupsProps) {
  const { t, say } = useText()
  if (list === undefined) return null
  return (
    <div className="memory-groups">
      <Entry icon="heart" count={list.all} chosen={view.at === 'all'} onChoose={() => onLook({ at: 'all' })}>
        {t.memoryAll}
      </Entry>
      {list.groups.map(({ id, name, count }) => (
        <Entry
          key={id}
          icon={groupIcon(id)}
          count={count}
          chosen={view.at === 'group' && view.id === id}
          onChoose={() => onLook({ at: 'group', id })}
        >
          {say(name)}
        </Entry>
      ))}
      {list.people.length > 0 && <h3>{t.memoryPeople}</h3>}
      {list.people.map(({ name, count }) => (
        <Entry
          key={name}
          icon="user"
          count={count}
          chosen={view.at === 'person' && view.name === name}
          onChoose={() => onLook({ at: 'person', name })}
        >
          {sentenceCase(name)}
        </Entry>
      ))}
      {list.past > 0 && (
        <Entry
          icon="history"
          count={list.past}
          chosen={view.at === 'past'}
          onChoose={() => onLook({ at: 'past' })}
        >
          {t.memoryPast}
        </Entry>
      )}
    </div>
  )
}

interface EntryProps {
  readonly icon: IconName
  readonly count: number
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}

function Entry({ icon, count, chosen, onChoose, children }: EntryProps) {
  return (
    <button type="button" className="menu-entry" aria-current={chosen || undefined} onClick={onChoose}>
      <Icon name={icon} />
      <span>{children}</span>
      <em>{count}</em>
    </button>
  )
}
