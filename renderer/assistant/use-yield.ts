import { type RefObject, useLayoutEffect } from 'react'

/** First the tiles leave, then the leading card. */
const LEVELS = [0, 1, 2] as const

/**
 * Cards yield to the answer: after every drawing, lets as many cards go (`data-yield` on the column) as it takes for
 * the rest to fit. The answer itself is never cut and never shrunk.
 */
export function useYield(column: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = column.current
    if (!element) return
    const makeRoom = (): void => {
      for (const level of LEVELS) {
        element.dataset.yield = String(level)
        if (contentHeight(element) <= element.clientHeight + 1) return
      }
    }
    makeRoom()
    const sizes = new ResizeObserver(makeRoom)
    const changes = new MutationObserver(makeRoom)
    sizes.observe(element)
    changes.observe(element, { childList: true, subtree: true, characterData: true })
    // Fonts arrive late and change how many lines an answer takes.
    document.fonts.addEventListener('loadingdone', makeRoom)
    return () => {
      sizes.disconnect()
      changes.disconnect()
      document.fonts.removeEventListener('loadingdone', makeRoom)
    }
  }, [column])
}

/** Where the last child ends, transforms left aside: a card that is still rising into place is not an overflow. */
function contentHeight(column: HTMLElement): number {
  const ends = [...column.children].map(child =>
    child instanceof HTMLElement ? child.offsetTop + child.offsetHeight : 0,
  )
  return Math.max(0, ...ends)
}
