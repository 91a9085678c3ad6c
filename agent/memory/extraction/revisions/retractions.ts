import type { Language } from '../../../domain/language.ts'
import type { Preference } from '../../preference.ts'
import { rowsAbout } from '../../skill/about.ts'
import { valueWords } from '../../words/row-words.ts'

/** A way of taking something back; `about` is what. */
interface Retraction {
  readonly pattern: RegExp
  /** Speaks of what was said, so that any row it may mean is meant; else the row's value itself must be named. */
  readonly ofWords?: true
}

const FRAMES: Readonly<Record<Language, readonly Retraction[]>> = {
  en: [
    {
      pattern:
        /\b(?:scrap|ignore|disregard|strike|drop|cancel|take back|undo|forget) (?:what|that|everything|the thing|all)(?: that)? (?:i|we) (?:said|told you|mentioned)(?: (?:earlier|before|yesterday|last \w+))?(?: about| on| regarding) (?<about>[^,.;]+)/iu,
      ofWords: true,
    },
    {
      pattern:
        /\bwhat (?:i|we) (?:said|told you)(?: (?:earlier|before|yesterday|last \w+))? (?:about|on) (?<about>[^,.;]+?) (?:doesn't|does not|no longer|isn't|is not|was) (?:count|holds?|appl(?:y|ies)|true|wrong|valid)\b/iu,
      ofWords: true,
    },
    { pattern: /\bi(?:'ve| have)? changed my mind (?:about|on) (?<about>[^,.;]+)/iu, ofWords: true },
    {
      pattern:
        /\b(?:don't|do not|never) (?:play|recommend|suggest|order|put on|take me to|give me|offer)(?: me| us)?(?: any)? (?<about>[^,.;]+?) (?:any ?more|any longer|again|from now on)\b/iu,
    },
    {
      pattern:
        /\b(?:stop|quit) (?:playing|recommending|suggesting|ordering|offering)(?: me| us)?(?: any)? (?<about>[^,.;]+)/iu,
    },
    {
      pattern:
        /\b(?:i|we) (?:don't|do not|no longer|can't) (?:really )?(?:like|love|drink|eat|listen to|want|need|use|take|enjoy|watch|go to|wear) (?<about>[^,.;]+?)(?: any ?more| any longer)\b/iu,
    },
    {
      pattern:
        /\b(?:i|we) no longer (?:like|love|drink|eat|listen to|want|need|use|take|enjoy|watch|go to) (?<about>[^,.;]+)/iu,
    },
    {
      pattern:
        /\b(?:i|we)(?:'ve| have)? (?:stopped|quit|gave up|given up|went off|gone off)(?: (?:drinking|eating|using|taking|listening to|watching|having))? (?<about>[^,.;]+)/iu,
    },
  ],
  zh: [
    {
      pattern:
        /(?:之前|刚才|刚刚|以前|上次|昨天|上回)?我?(?:说|讲|提)(?:过)?的?(?:关于)?(?<about>[^，。,]{1,12}?)(?:的?(?:事|话|那条|那个))?(?:就|都|全)?(?:不算|作废|取消|算了|别当真|不作数|当我没说|收回|不用管)(?:数|了|吧)*/u,
      ofWords: true,
    },
    {
      pattern:
        /(?:以后|今后|往后)(?:都|就)?(?:别|不要|不用|甭)(?:再)?(?:给我)?(?:放|播|听|推荐|去|点|买|走|开|用)(?<about>[^，。,]{1,12}?)(?:的(?:歌|音乐|菜|曲子))?了?(?=[，。,]|$)/u,
    },
    {
      pattern:
        /(?:别|不要)再(?:给我)?(?:放|播|听|推荐|去|点|买|走|开|用)(?<about>[^，。,]{1,12}?)(?:的(?:歌|音乐|菜|曲子))?了?(?=[，。,]|$)/u,
    },
    {
      pattern:
        /我?(?:现在|已经)?(?:不再|再也不|不)(?:喜欢|爱|喝|吃|听|看|用|要|需要)(?<about>[^，。,]{1,10}?)了(?=[，。,]|$)/u,
    },
    { pattern: /(?<about>[^，。,我]{1,8})我?(?:已经|现在)?(?:戒了|(?:不[喝吃听用要]|腻)了)(?=[，。,]|$)/u },
  ],
}

/** For now, for this season only: what is usual stays. */
const FOR_NOW =
  /\b(?:today|tonight|right now|for now|this (?:time|trip|week|morning|evening|winter|summer|year)|at the moment)\b|今天|今晚|这次|这趟|暂时|先不|今年|这几天|这阵子/iu

const stated = (row: Preference): boolean =>
  row.origin !== 'observed' && row.polarity > 0 && row.validTo === undefined && row.supersededBy === undefined

/** Is what is taken back the value of this row, in either language? */
const named = (row: Preference, about: string): boolean => {
  const said = about
    .toLowerCase()
    .replace(/^(?:my|the|any|that|so much|all the) /u, '')
    .trim()
  if (said === '') return false
  const { en, zh } = valueWords(row)
  return [String(row.value), en, zh]
    .map(one => one.toLowerCase().replaceAll('_', ' ').replace(/的$/u, ''))
    .some(one => one.length > 1 && (one === said || said.includes(one) || one.includes(said)))
}

/**
 * The rows a turn takes back: "scrap what I said about jazz", 之前说的吃辣不算, 以后别放周杰伦了. Said of now only, nothing
 * is taken back. Pure.
 * @param rows what is kept of the speaker; asked for only where something is taken back.
 */
export const retractedBy = (
  words: string,
  language: Language,
  rows: () => readonly Preference[],
): readonly Preference[] => {
  if (FOR_NOW.test(words)) return []
  for (const { pattern, ofWords } of FRAMES[language]) {
    const about = pattern.exec(words)?.groups?.about?.trim()
    if (about === undefined || about === '') continue
    const own = rows().filter(stated)
    const meant = own.filter(row => named(row, about))
    if (meant.length > 0) return meant
    if (ofWords === true && own.length > 0) return rowsAbout(about, own)
  }
  return []
}
