import { type RefObject, useEffect } from 'react'

const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), select:not(:disabled), [tabindex="0"]'

/** Keeps Tab inside `container` while it is mounted, and gives the focus back to where it was afterwards. */
export function useFocusTrap(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement
    const keep = (event: KeyboardEvent): void => {
      if (event.key !== 'Tab' || !container.current) return
      const stops = [...container.current.querySelectorAll<HTMLElement>(FOCUSABLE)]
      const first = stops[0]
      const last = stops.at(-1)
      const inside = container.current.contains(document.activeElement)
      const goal = event.shiftKey
        ? (!inside || document.activeElement === first) && last
        : (!inside || document.activeElement === last) && first
      if (!goal) return
      event.preventDefault()
      goal.focus()
    }
    window.addEventListener('keydown', keep)
    return () => {
      window.removeEventListener('keydown', keep)
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [container])
}
