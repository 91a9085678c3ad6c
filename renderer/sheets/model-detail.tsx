import { SHARING } from '../../agent/protocol/index.ts'
import { useSend, useSnapshot } from '../connection/use-screen.tsx'
import { useText } from '../i18n/use-text.ts'
import { OnOff } from './on-off.tsx'

/** The language model that is set up, and what it may be told. Its key is never here, only whether there is one. */
export function ModelDetail() {
  const { t } = useText()
  const model = useSnapshot(snapshot => snapshot.model)
  if (!model)
    return (
      <>
        <p>{t.modelNone}</p>
        <p>{t.modelHow}</p>
        <Sharing />
        <TrainingSet />
      </>
    )
  const facts = [
    [t.modelPlace, model.inCar ? t.modelInCar : t.modelOutside(model.host)],
    [t.modelKey, model.hasKey ? t.modelKeyKept : t.modelKeyNone],
    [t.modelState, t[`model_${model.state}`]],
  ]
  return (
    <>
      <h3>{model.name}</h3>
      <p>{t.modelWhen}</p>
      <dl className="model-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {!model.inCar && <Sharing />}
      <TrainingSet />
    </>
  )
}

/** What may leave the car: one choice for everything that is sent to a model outside. */
function Sharing() {
  const { t } = useText()
  const send = useSend()
  const chosen = useSnapshot(snapshot => snapshot.preferences.sharing)
  return (
    <fieldset className="segments stacked">
      <legend>
        {t.sharing}
        <span className="note">{t[`sharingNote_${chosen}`]}</span>
      </legend>
      {SHARING.map(sharing => (
        <button
          key={sharing}
          type="button"
          aria-pressed={sharing === chosen}
          onClick={() => void send({ type: 'preferences', patch: { sharing } })}
        >
          {t[`sharing_${sharing}`]}
        </button>
      ))}
    </fieldset>
  )
}

/** Turns as examples for a small model: collected only when allowed, shown as they would leave the car. */
function TrainingSet() {
  const { t } = useText()
  const send = useSend()
  const keeps = useSnapshot(snapshot => snapshot.preferences.keepTurns)
  const training = useSnapshot(snapshot => snapshot.training)
  if (!training) return null
  return (
    <>
      <OnOff
        label={t.keepTurns}
        on={keeps}
        onChoose={on => void send({ type: 'preferences', patch: { keepTurns: on } })}
      />
      <p className="note">{t.keepTurnsNote}</p>
      {training.count > 0 && (
        <>
          <p>{t.trainingCount(training.count)}</p>
          <ul className="training">
            {training.newest.map(({ words, calls }) => (
              <li key={words + calls.join()}>
                <strong>{words}</strong>
                {calls.map(call => (
                  <code key={call}>{call}</code>
                ))}
              </li>
            ))}
          </ul>
          <div className="segments">
            <button type="button" onClick={() => void send({ type: 'training', do: 'export' })}>
              {t.trainingExport}
            </button>
            <button type="button" onClick={() => void send({ type: 'training', do: 'clear' })}>
              {t.trainingClear}
            </button>
          </div>
        </>
      )}
    </>
  )
}
