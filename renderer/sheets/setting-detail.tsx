import { useState } from 'react'
import type { SettingView } from '../../agent/protocol/index.ts'
import { useCatalogue, useSend, useSnapshot } from '../connection/use-screen.tsx'
import { sentenceCase } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import { allowance, type Value } from './moving-rule.ts'
import { SettingControl } from './setting-control.tsx'
import { keysOf, sharedValue, valueWords } from './setting-words.ts'
import { ZonePicker } from './zone-picker.tsx'

interface SettingDetailProps {
  readonly setting: SettingView
  /** The place that was touched, if any. */
  readonly startCell?: string
}

/** One setting: where, how much, and what stands in the way. */
export function SettingDetail({ setting, startCell }: SettingDetailProps) {
  const { t, say, language } = useText()
  const send = useSend()
  const catalogue = useCatalogue()
  const targets = useSnapshot(snapshot => snapshot.targets)
  const state = useSnapshot(snapshot => snapshot.state)
  const driving = useSnapshot(snapshot => snapshot.driving)
  const [picked, setPicked] = useState(
    startCell !== undefined && setting.cells.includes(startCell) ? startCell : setting.cells[0],
  )
  const keys = picked === undefined ? keysOf(setting) : [`${setting.id}@${picked}`]
  const { same, value } = sharedValue(targets, keys)
  const travelling = keys.some(key => state[key] !== targets[key])
  const allowed = allowance(setting, picked, value, driving)
  const power = catalogue.settings.find(one => one.id === setting.switchedBy)
  const module = catalogue.modules[setting.module]
  const change = (to: Value): void => {
    for (const key of keys) void send({ type: 'set', key, value: to })
  }
  return (
    <div className="setting-detail">
      <p className="kicker">{module ? sentenceCase(say(module)) : setting.module}</p>
      <h2>{sentenceCase(say(setting.name))}</h2>
      {setting.cells.length > 1 && (
        <ZonePicker setting={setting} cell={picked} values={targets} onPick={setPicked} />
      )}
      <SettingControl
        // A control keeps a draft; another setting or place starts afresh.
        key={`${setting.id}@${picked ?? ''}`}
        setting={setting}
        value={value}
        mixed={!same}
        allowance={allowed}
        onChange={change}
      />
      <div className="setting-notes" aria-live="polite">
        {travelling && <p>{t.movingTo(valueWords(setting, value, language))}</p>}
        {allowed.note && <p className="locked">{t[allowed.note]}</p>}
        {power && <p>{t.needsSwitch(say(power.name))}</p>}
      </div>
    </div>
  )
}
