import { describe, expect, it } from 'vitest'
import { Toasts } from '../../../renderer/notices/toasts.ts'

const words = (en: string) => ({ en, zh: en })

describe('toasts', () => {
  it('show one thing at a time and go away on their own', () => {
    const timers: (() => void)[] = []
    const toasts = new Toasts(run => timers.push(run))
    toasts.show(words('first'))
    toasts.show(words('second'), 'warning')
    expect(toasts.current()?.say.en).toBe('second')
    // The first one's time being over must not take the second away.
    timers[0]?.()
    expect(toasts.current()?.say.en).toBe('second')
    timers[1]?.()
    expect(toasts.current()).toBeUndefined()
  })
})
