import 'react'

declare module 'react' {
  /** The custom properties our components hand to their style sheets. */
  interface CSSProperties {
    '--tone'?: string
    '--amb'?: string
    '--amb-strength'?: number
  }
}
