import { clean, type FactFrame, fact } from './fact.ts'

/** Verbs of liking, being and setting: a taste, a state or the car's, and no habit of life. */
const NO_HABIT =
  /^(?:be|am|is|are|was|were|been|like|love|prefer|hate|enjoy|want|need|have to|think|feel|know|mean|forget|wonder|say|get (?:it|that|the)|set|turn|switch|adjust|put|it\b|this\b|that\b|seem|end up)\b|\b(?:it|that|this|there|them)$|^(?:喜欢|爱|觉得|想|是|把|设|调|开着?|在想|忘|不知道|说)/iu

/** What somebody does again and again: "we always stop for coffee on Fridays", 我周五都去奶奶家. */
export const HABIT_FACTS: readonly FactFrame[] = [
  {
    en: /^(?:on \w+days,? |at weekends,? |every \w+,? )?(?:i|we) (?:always|usually|normally|generally|typically|often|mostly|tend to) (?<what>\p{L}+ [^.;?]{4,60})$/iu,
    zh: /^我们?(?:平时|平常|一般|通常|总是|经常|每次|老是)(?:都|会|就|要)*(?<what>[^，。？]{3,20})$/u,
    read: ({ what }) =>
      NO_HABIT.test(clean(what))
        ? undefined
        : fact('fact', 'habits', 'habit', clean(what).toLowerCase(), { strength: 0.7 }),
  },
  {
    en: /^(?<when>(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)days|at weekends|on weekends|on weekdays|every \w+|in the (?:mornings|evenings|summer|winter))),? (?:i|we) (?<what>(?:go|drive|take|pick|drop|visit|see|meet|stop|do|work|eat|fetch|shop|swim|run|train|walk|ride|cycle|stay) [^.;?]{2,50})$/iu,
    zh: /^(?<when>(?:每?(?:周|星期|礼拜)[一二三四五六日天末]|每(?:天|周|晚|个月)|周末|早上|晚上|中午|下午|夏天|冬天))我们?(?:全家|一家人?|都|会|一般|总是|要|得)*(?<what>(?:去|在|跟|陪|接|送|买|打|跑|游|爬|回|喝|吃|骑|练|遛)[^，。？]{1,16})$/u,
    read: ({ when, what }) =>
      fact('fact', 'habits', 'habit', `${clean(what)} ${clean(when)}`.toLowerCase(), { strength: 0.7 }),
  },
  {
    en: /^(?:i|we) (?<what>(?:go|drive|take|pick|drop|visit|see|meet|stop|do|play|work|eat|have|fetch|get|shop|swim|run|train|walk) [^.;?]{2,50}?(?:every (?:\w+ )?(?:day|week|month|morning|evening|night|weekend|mon\w+|tues\w+|wednes\w+|thurs\w+|fri\w+|satur\w+|sun\w+)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|at weekends|on weekends|twice a week|once a week|in the mornings|in the evenings))$/iu,
    zh: /^我们?(?<what>(?:每?(?:周|星期|礼拜)[一二三四五六日天末]|每(?:天|周|晚|个月)|周末|早上|晚上|中午)(?:[早晚中][上午])?(?:都|会|一般|总是|要|得)+[^，。？]{2,18})$/u,
    read: ({ what }) => fact('fact', 'habits', 'habit', clean(what).toLowerCase(), { strength: 0.7 }),
  },
]
