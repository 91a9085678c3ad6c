import type { ReactNode } from 'react'
import { Icon, type IconName } from '../design/index.ts'

interface EmptyProps {
  readonly icon: IconName
  readonly title: string
  /** What to do so that something is here. */
  readonly hint?: string
  readonly children?: ReactNode
}

/** A list with nothing in it: what would be here, and how it comes to be. */
export const Empty = ({ icon, title, hint, children }: EmptyProps) => (
  <div className="empty">
    <Icon name={icon} size={72} />
    <p>{title}</p>
    {hint !== undefined && <small>{hint}</small>}
    {children}
  </div>
)
