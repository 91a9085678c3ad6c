import { useState } from 'react'
import type { Localised, MemoryTag } from '../../agent/protocol/index.ts'
import { Icon } from '../design/index.ts'
import { sentenceCase } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import { tagIcon } from './memory-icons.ts'
import { useMemoryConditions } from './use-memory.ts'

/** A circumstance with what it is called. */
export type WordedTag = MemoryTag & { readonly words: Localised }

/** More circumstances than this are no condition any more but a riddle. */
const MOST = 6

interface ConditionsProps {
  readonly tags: readonly WordedTag[]
  /** People known by name, who may be in the car. */
  readonly people: readonly string[]
  readonly onChange: (tags: readonly WordedTag[]) => void
}

/** When it holds: each circumstance can be taken away, another added from those the car knows. */
export function MemoryConditions({ tags, people, onChange }: ConditionsProps) {
  const { t, say } = useText()
  const [adding, setAdding] = useState(false)
  return (
    <fieldset className="memory-choices">
      <legend>{t.memoryWhen}</legend>
      <ul className="condition-tags">
        {tags.length === 0 && <li className="note">{sentenceCase(t.memoryAlways)}</li>}
        {tags.map(tag => (
          <li key={`${tag.dimension} ${tag.value} ${tag.negated}`}>
            <button
              type="button"
              className="condition-tag"
              aria-label={t.memoryRemoveWhen(say(tag.words))}
              onClick={() => onChange(tags.filter(other => other !== tag))}
            >
              <Icon name={tagIcon(tag)} size={24} />
              <span>{say(tag.words)}</span>
              <Icon name="x" size={24} />
            </button>
          </li>
        ))}
      </ul>
      {adding ? (
        <AddCondition
          taken={tags}
          people={people}
          onAdd={tag => {
            setAdding(false)
            onChange([...tags, tag])
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <button
          type="button"
          className="quiet-action"
          disabled={tags.length >= MOST}
          onClick={() => setAdding(true)}
        >
          <Icon name="plus" />
          {t.memoryAddWhen}
        </button>
      )}
    </fieldset>
  )
}

interface AddProps {
  readonly taken: readonly WordedTag[]
  readonly people: readonly string[]
  readonly onAdd: (tag: WordedTag) => void
  readonly onCancel: () => void
}

/** First the kind of circumstance, then which. */
function AddCondition({ taken, people, onAdd, onCancel }: AddProps) {
  const { t, say } = useText()
  const { answer } = useMemoryConditions()
  const [dimension, setDimension] = useState<string>()
  if (answer === undefined) return <p className="note">{t.memoryLoading}</p>
  const chosen = answer.dimensions.find(one => one.dimension === dimension)
  const cancel = (
    <button type="button" className="quiet-action" onClick={onCancel}>
      {t.cancel}
    </button>
  )
  if (chosen === undefined)
    return (
      <>
        <div className="choices two">
          {answer.dimensions.map(one => (
            <button key={one.dimension} type="button" onClick={() => setDimension(one.dimension)}>
              {say(one.name)}
            </button>
          ))}
        </div>
        {cancel}
      </>
    )
  const named =
    chosen.dimension === 'company'
      ? people.map(person => ({
          value: person,
          words: { en: `when ${person} is in the car`, zh: `${person}在车上时` },
        }))
      : []
  const isTaken = (value: string): boolean =>
    taken.some(tag => tag.dimension === chosen.dimension && tag.value === value)
  return (
    <>
      <div className="choices two">
        {[...chosen.tags, ...named]
          .filter(tag => !isTaken(tag.value))
          .map(tag => (
            <button
              key={tag.value}
              type="button"
              onClick={() => onAdd({ dimension: chosen.dimension, value: tag.value, words: tag.words })}
            >
              {sentenceCase(say(tag.words))}
            </button>
          ))}
      </div>
      {cancel}
    </>
  )
}
