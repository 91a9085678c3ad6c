import type { OutsideRequest } from '../request.ts'

/**
 * Whole sentences that sound like the car's business and are none the assistant may take up: driving itself, and
 * "everything", which would be a guess at a hundred things. Taken apart word by word they would move something else.
 */
const BEYOND: readonly (readonly [OutsideRequest['because'], RegExp])[] = [
  [
    'unsupported',
    /^(?:please )?(?:(?:stop|park|start|drive|steer|brake|reverse|turn around|slow down|speed up|overtake)(?: the (?:car|vehicle))|(?:drive|go) (?:a bit |a little )?(?:faster|slower|quicker)|slow down|speed up|brake|overtake|change lanes?)(?: please| now)?$|^(?:请)?(?:停车|靠边停车?|刹车|加速|减速|超车|变道|倒车|掉头|(?:你)?开[快慢](?:一?点|些)|自己开)(?:吧|啊)?$/u,
  ],
  [
    'unknown',
    /^(?:please )?(?:(?:turn|switch|shut) (?:everything|it all|all of it) (?:on|off|down)|(?:turn|switch|shut) (?:on|off|down) everything)(?: please)?$|^(?:把)?(?:所有(?:的)?东西|一切)(?:都|全)?(?:给我)?(?:关|打开|关掉|关闭|关上)(?:了|吧)?$|^(?:switch|change) to (?:the )?guest(?: mode)?$|^(?:换成|切换到?)访客(?:模式)?$|^beam me up(?: \w+)?$/u,
  ],
]

/** Why a sentence is nothing to act upon, if it is one of these from end to end. `text` is normalised. */
export const readBeyond = (text: string): OutsideRequest['because'] | undefined => {
  const plain = text.replace(/[.,!?;]+$/gu, '').trim()
  return BEYOND.find(([, pattern]) => pattern.test(plain))?.[0]
}
