import { expect, it } from 'vitest'
import { explicit } from '../../agent/planning/reasons.ts'

it.each([
  ['and open the sunroof halfway', 'open the sunroof halfway'],
  ['and then, please, shut it', 'please, shut it'],
  ['然后打开天窗', '打开天窗'],
  ['andante from the radio', 'andante from the radio'],
  ['再高一点', '再高一点'],
])('%s is read back as %s', (said, quoted) => expect(explicit(said).source).toBe(quoted))
