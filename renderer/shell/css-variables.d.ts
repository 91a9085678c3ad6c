import 'react'

declare module 'react' {
  interface CSSProperties {
    /** A hue, 0 to 359, that a style sheet turns into a colour of the theme. */
    '--hue'?: number
    /** 0 to 1. */
    '--part'?: number
  }
}
