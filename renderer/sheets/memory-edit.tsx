import { useState } from 'react'
import type { MemoryEdit as Edit, MemoryEditor, MemoryTag } from '../../agent/protocol/index.ts'
import { useSnapshot } from '../connection/use-screen.tsx'
import { sentenceCase } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import { MemoryConditions, type WordedTag } from './memory-conditions.tsx'
import { useDays, useTopOfDetail } from './memory-parts.tsx'
import { type EditedValue, MemoryValue } from './memory-value.tsx'
import { type MemoryDetailAnswer, useAskMemory } from './use-memory.ts'

const DAY = 86_400_000
const ENDS = { day: 1, week: 7, month: 30 } as const
type End = 'none' | 'keep' | keyof typeof ENDS

/** The end of the last day of a stretch of days, epoch ms, in the car's own time zone. */
const endOf = (now: number, days: number): number => {
  const day = new Date(now + (days - 1) * DAY)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime()
}

const startValue = (editor: MemoryEditor): EditedValue =>
  editor.type === 'fields'
    ? Object.fromEntries(editor.fields.map(field => [field.key, field.value]))
    : editor.value

const bare = (tags: readonly WordedTag[]): MemoryTag[] => tags.map(({ words: _, ...tag }) => tag)
const isFilled = (value: EditedValue): boolean =>
  typeof value === 'string'
    ? value.trim() !== ''
    : typeof value !== 'object' || Object.values(value).every(part => part.trim() !== '')

interface EditProps {
  readonly detail: MemoryDetailAnswer
  readonly people: readonly string[]
  /** With the id of the new version; without one when nothing was changed. */
  readonly onDone: (changed?: string) => void
}

/** What, wanted or not, when, whose, and until when. Only what was changed is sent. */
export function MemoryEdit({ detail, people, onDone }: EditProps) {
  const { t, say } = useText()
  const ask = useAskMemory()
  const name = useSnapshot(snapshot => snapshot.driver.name)
  const now = useSnapshot(snapshot => snapshot.world.time)
  const day = useDays()
  const top = useTopOfDetail(detail.row.id)
  const { row, editor } = detail
  const whose = row.subject ?? name
  const before = startValue(editor)
  const [value, setValue] = useState(before)
  const [denied, setDenied] = useState(detail.denied)
  const [when, setWhen] = useState<readonly WordedTag[]>(row.when)
  const [subject, setSubject] = useState(whose)
  const [end, setEnd] = useState<End>(row.until === undefined ? 'none' : 'keep')
  const ready = isFilled(value) && subject.trim() !== ''
  const save = async (): Promise<void> => {
    const edit: Edit = {
      ...(JSON.stringify(value) !== JSON.stringify(before) && { value }),
      ...(denied !== detail.denied && { polarity: denied ? -1 : 1 }),
      ...(JSON.stringify(bare(when)) !== JSON.stringify(bare(row.when)) && { condition: bare(when) }),
      ...(subject.trim() !== whose && { subject: subject.trim() }),
      ...(end === 'none' && row.until !== undefined && { validTo: null }),
      ...(end !== 'none' && end !== 'keep' && { validTo: endOf(now, ENDS[end]) }),
    }
    if (Object.keys(edit).length === 0) return onDone()
    const changed = await ask({ do: 'edit', id: row.id, edit }, 'changed')
    if (changed) onDone(changed.id)
  }
  const ends: readonly End[] = [
    ...(row.until === undefined ? [] : (['keep'] as const)),
    'none',
    'day',
    'week',
    'month',
  ]
  return (
    <form
      ref={top}
      tabIndex={-1}
      onKeyDown={event => {
        // Out of the form, not off the page.
        if (event.key !== 'Escape') return
        event.preventDefault()
        onDone()
      }}
      className="person-form memory-edit"
      onSubmit={event => {
        event.preventDefault()
        if (ready) void save()
      }}
    >
      <h2>{sentenceCase(say(detail.topic))}</h2>
      <MemoryValue topic={detail.topic} editor={editor} value={value} onChange={setValue} />
      {detail.deniable && (
        <Choices
          legend={t.memoryPolarity}
          options={[
            { id: 'yes', label: t.memoryWanted },
            { id: 'no', label: t.memoryNotWanted },
          ]}
          chosen={denied ? 'no' : 'yes'}
          onChoose={choice => setDenied(choice === 'no')}
        />
      )}
      <MemoryConditions tags={when} people={people} onChange={setWhen} />
      <Whose name={name} people={people} subject={subject} onChange={setSubject} />
      <Choices
        legend={t.memoryEnd}
        options={ends.map(id => ({
          id,
          label: id === 'keep' ? t.memoryEnd_keep(day(row.until ?? now)) : t[`memoryEnd_${id}`],
        }))}
        chosen={end}
        onChoose={setEnd}
      />
      <div className="detail-actions">
        <button type="button" onClick={() => onDone()}>
          {t.cancel}
        </button>
        <button type="submit" className="primary" disabled={!ready}>
          {t.save}
        </button>
      </div>
    </form>
  )
}

interface ChoicesProps<Id extends string> {
  readonly legend: string
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly chosen: Id | undefined
  readonly onChoose: (id: Id) => void
}

function Choices<Id extends string>({ legend, options, chosen, onChoose }: ChoicesProps<Id>) {
  return (
    <fieldset className="memory-choices">
      <legend>{legend}</legend>
      <div className="choices two">
        {options.map(({ id, label }) => (
          <button key={id} type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

interface WhoseProps {
  readonly name: string
  readonly people: readonly string[]
  readonly subject: string
  readonly onChange: (subject: string) => void
}

/** The driver, somebody known, or a name. */
function Whose({ name, people, subject, onChange }: WhoseProps) {
  const { t } = useText()
  const known = [name, ...people.filter(person => person !== name)]
  const [typing, setTyping] = useState(!known.includes(subject))
  return (
    <>
      <Choices
        legend={t.memoryWhose}
        options={[
          ...known.map(person => ({ id: person, label: person === name ? t.memoryMine(name) : person })),
          { id: '', label: t.memorySomeoneElse },
        ]}
        chosen={typing ? '' : subject}
        onChoose={person => {
          setTyping(person === '')
          onChange(person)
        }}
      />
      {typing && (
        <input
          type="text"
          aria-label={t.memoryWhoseName}
          placeholder={t.memoryWhoseName}
          maxLength={80}
          autoComplete="off"
          value={subject}
          onChange={event => onChange(event.target.value)}
        />
      )}
    </>
  )
}
