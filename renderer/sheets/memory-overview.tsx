import { useRef, useState } from 'react'
import { useSnapshot, useWiring } from '../connection/use-screen.tsx'
import { Icon } from '../design/index.ts'
import { messagesOf } from '../i18n/messages.ts'
import { useText } from '../i18n/use-text.ts'
import { type ChosenFile, fetchMemory, fileName, handOver, lookInto, saveFile } from './memory-file.ts'
import { useTopOfDetail } from './memory-parts.tsx'
import { useAskMemory } from './use-memory.ts'

type Found = Extract<ChosenFile, { type: 'memory' }>

/** While nothing is chosen: what this is, and taking all of it along. */
export function MemoryOverview({ count }: { readonly count: number }) {
  const { t } = useText()
  const ask = useAskMemory()
  const { toasts } = useWiring()
  const name = useSnapshot(snapshot => snapshot.driver.name)
  const now = useSnapshot(snapshot => snapshot.world.time)
  const picker = useRef<HTMLInputElement>(null)
  const top = useTopOfDetail('overview')
  const [busy, setBusy] = useState(false)
  const [found, setFound] = useState<Found>()
  const tell = (
    say: (t: ReturnType<typeof messagesOf>) => string,
    level: 'info' | 'warning' = 'info',
  ): void => toasts.show({ en: say(messagesOf('en')), zh: say(messagesOf('zh')) }, level)

  const save = async (): Promise<void> => {
    setBusy(true)
    const text = await fetchMemory(ask)
    setBusy(false)
    if (text === undefined) return
    const file = fileName(name, now)
    saveFile(file, text)
    tell(words => words.memoryExported(file))
  }
  const look = async (file: File): Promise<void> => {
    const chosen = await lookInto(file)
    if (chosen.type === 'memory') setFound(chosen)
    else tell(words => (chosen.type === 'big' ? words.memoryImportBig : words.memoryImportWrong), 'warning')
  }
  const add = async ({ text }: Found): Promise<void> => {
    setBusy(true)
    const added = await handOver(ask, text)
    setBusy(false)
    setFound(undefined)
    if (added !== undefined) tell(words => words.memoryImported(added))
  }

  if (found)
    return (
      <div className="memory-detail" role="alertdialog" aria-label={t.memoryImport}>
        <p className="question-text">{t.memoryImportAsk(found.count, found.from, name)}</p>
        <div className="detail-actions">
          <button type="button" onClick={() => setFound(undefined)}>
            {t.cancel}
          </button>
          <button type="button" className="primary" disabled={busy} onClick={() => void add(found)}>
            {t.memoryImportYes}
          </button>
        </div>
      </div>
    )
  return (
    <div ref={top} tabIndex={-1} className="memory-detail">
      {count > 0 && <p className="kicker">{t.memoryCount(count)}</p>}
      <h2>{t.memoryOverview}</h2>
      <p className="question-text">{t.memoryOverviewText}</p>
      <h3>{t.memoryTake}</h3>
      <div className="detail-actions column">
        <button type="button" disabled={busy || count === 0} onClick={() => void save()}>
          <Icon name="download" />
          {t.memoryExport}
        </button>
        <button type="button" disabled={busy} onClick={() => picker.current?.click()}>
          <Icon name="upload" />
          {t.memoryImport}
        </button>
      </div>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={t.memoryImport}
        onChange={event => {
          const [file] = event.target.files ?? []
          // The same file may be chosen once more.
          event.target.value = ''
          if (file) void look(file)
        }}
      />
    </div>
  )
}
