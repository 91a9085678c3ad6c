import type { Snapshot } from '../../agent/protocol/index.ts'
import { Icon } from '../design/index.ts'
import { initial } from '../i18n/format.ts'

/** A driver in a disc: an initial and a ring in the driver's hue; a guest has neither. */
export function Avatar({ driver }: { readonly driver: Pick<Snapshot['driver'], 'name' | 'guest' | 'hue'> }) {
  return (
    <span
      className="avatar"
      style={{ '--hue': driver.hue }}
      data-guest={driver.guest || undefined}
      aria-hidden
    >
      {driver.guest ? <Icon name="user" size={24} /> : initial(driver.name)}
    </span>
  )
}
