import type { SettingRequest } from '../request.ts'
import { UNSAID } from './zone-mention.ts'

const SWITCH =
  /^(?:(?:please|can you|could you) )*(?:switch|change|go|use|set|put)(?: back)?(?: (?:to|into|in)| (?:the |this )?(?:(?:main |center |centre )?(?:screen|display|system|menus?) )?(?:language )?(?:to|in|into))? (chinese|mandarin|english)(?: (?:on|for) (?:the |this )?(?:(?:main |center |centre )?(?:screen|display|system|menus?)))?(?: please)?[.!?]*$|^(?:(?:please|can you|could you) )*(?:speak|talk|answer)(?: to me)?(?: in)? (chinese|mandarin|english)(?: please| with me)?[.!?]*$|^(?:请|能不能|可以)?(?:你)?(?:说|讲|用|换成?|切换?到?|切成|改成?|切回|换回)(?:一下)?(中文|汉语|普通话|国语|英文|英语)(?:吧|吗|说|回答|交流|模式|界面)*[.!?]*$/u

/** "Speak English", 说中文: the language of this screen and its voice. `text` is normalised. */
export const readTongue = (text: string): Omit<SettingRequest, 'text'> | undefined => {
  const match = SWITCH.exec(text.trim())
  const name = match?.slice(1).find(group => group !== undefined)
  if (name === undefined) return undefined
  return {
    kind: 'set',
    setting: 'center_display.language',
    zone: UNSAID,
    change: { type: 'to', value: /english|英/u.test(name) ? 'English' : 'Chinese' },
    certainty: 0.95,
    origin: 'named',
  }
}
