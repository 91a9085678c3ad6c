import { Component, type ReactNode } from 'react'
import { languageTag, messagesOf } from '../i18n/messages.ts'
import { screenMessages } from './screen-language.ts'

/** A fault of the drawing must not leave a black screen: it says so, and offers to start anew. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    const t = document.documentElement.lang === languageTag('zh') ? messagesOf('zh') : screenMessages()
    return (
      <main className="interlude">
        <h1>{t.screenFailedTitle}</h1>
        <p>{t.screenFailedText}</p>
        <button type="button" onClick={() => location.reload()}>
          {t.reload}
        </button>
      </main>
    )
  }
}
