import type { Language } from '../../agent/protocol/index.ts'
import { languageTag } from '../i18n/messages.ts'
import { useText } from '../i18n/use-text.ts'

/** Each language by its own name, so that it can be found by whoever reads only that one. */
const OWN_NAMES: readonly { readonly language: Language; readonly name: string }[] = [
  { language: 'en', name: 'English' },
  { language: 'zh', name: '中文' },
]

interface LanguageChoiceProps {
  readonly language: Language
  readonly onChoose: (language: Language) => void
}

export function LanguageChoice({ language, onChoose }: LanguageChoiceProps) {
  const { t } = useText()
  return (
    <fieldset className="segments">
      <legend>{t.language}</legend>
      {OWN_NAMES.map(one => (
        <button
          key={one.language}
          type="button"
          lang={languageTag(one.language)}
          aria-pressed={one.language === language}
          onClick={() => onChoose(one.language)}
        >
          {one.name}
        </button>
      ))}
    </fieldset>
  )
}
