import { type RefObject, useLayoutEffect, useState } from 'react'

/** The map's part of a card in the 1280×720 grid, dp. */
const USUAL = { width: 360, height: 164 } as const

/** How large an element is, in dp; so that lines on the map keep their width whatever the map's size. */
export function useMapSize(element: RefObject<Element | null>): { width: number; height: number } {
  const [size, setSize] = useState<{ width: number; height: number }>(USUAL)
  useLayoutEffect(() => {
    if (!element.current) return
    const sizes = new ResizeObserver(entries => {
      const box = entries.at(-1)?.contentRect
      if (!box || box.width === 0 || box.height === 0) return
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 10
      setSize({ width: box.width / rem, height: box.height / rem })
    })
    sizes.observe(element.current)
    return () => sizes.disconnect()
  }, [element])
  return size
}
