import { type RefCallback, useCallback } from 'react'
import type { MemoryRow } from '../../agent/protocol/index.ts'
import { useSnapshot } from '../connection/use-screen.tsx'
import { dayWords, sentenceCase } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import { Chip } from './chip.tsx'
import { tagIcon } from './memory-icons.ts'

const DOTS: Readonly<Record<MemoryRow['sure'], number>> = { sure: 3, likely: 2, unsure: 1 }

/** How sure it is, as count and word. */
export function Sure({ sure }: { readonly sure: MemoryRow['sure'] }) {
  const { t } = useText()
  return (
    <span className="sure">
      <span aria-hidden="true">
        {[1, 2, 3].map(dot => (
          <i key={dot} data-on={dot <= DOTS[sure] || undefined} />
        ))}
      </span>
      {t[`sure_${sure}`]}
    </span>
  )
}

/** Whose it is and when it holds; nothing for what is the driver's own and always so. */
export function Conditions({ row }: { readonly row: MemoryRow }) {
  const { t, say } = useText()
  if (row.when.length === 0 && row.subject === undefined && !row.passing) return null
  return (
    <span className="memory-chips">
      {row.subject !== undefined && <Chip icon="user" words={sentenceCase(row.subject)} person />}
      {row.when.map(tag => (
        <Chip key={`${tag.dimension} ${tag.value}`} icon={tagIcon(tag)} words={say(tag.words)} />
      ))}
      {row.passing && <Chip icon="timer" words={t.memoryForNow} />}
    </span>
  )
}

/** Days in the driver's language, seen from the car's present. */
export function useDays(): (epochMs: number) => string {
  const { language } = useText()
  // A day is enough: the row must not be drawn anew every second.
  const today = useSnapshot(snapshot => Math.floor(snapshot.world.time / 86_400_000))
  return epochMs => dayWords(epochMs, today * 86_400_000, language)
}

/**
 * What comes into the detail's pane is read from its top, and takes over the focus of what it replaced; the part
 * needs a `tabIndex` of −1 for that.
 * @param what changes when something else is shown
 */
export function useTopOfDetail<Part extends HTMLElement>(what: string): RefCallback<Part> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: something else is shown, so it is called anew
  return useCallback(
    (part: Part | null) => {
      part?.closest('.page-detail')?.scrollTo(0, 0)
      if (document.activeElement === document.body) part?.focus()
    },
    [what],
  )
}

/** How it came to be known, since when, and how often it was used, in one line. */
export function useMetaWords(): (row: MemoryRow) => string {
  const { t } = useText()
  const day = useDays()
  return row =>
    [
      sentenceCase(t[`origin_${row.origin}`]),
      row.past && row.until !== undefined
        ? t.memorySpan(day(row.since), day(row.until))
        : t.memorySince(day(row.since)),
      ...(row.past || row.uses === 0 ? [] : [t.memoryUsed(row.uses)]),
    ].join(' · ')
}
