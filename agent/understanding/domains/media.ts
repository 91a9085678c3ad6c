import type { JsonValue } from '../../domain/json.ts'
import { readPlain } from '../chinese/numerals.ts'
import type { Request } from '../request.ts'
import { asSpoken, type Pattern, type Piece, readPatterns, type SkillDomain, said } from './domain.ts'

const VIDEO =
  /\b(?:video|movie|film|show|episode|series|documentary|tv)\b|视频|电影|电视剧|动画片?|纪录片|综艺|第.{1,3}集|看/u
const RADIO = /\b(?:radio|station|fm|am \d|broadcast)\b|收音机|电台|广播|调频|调幅|频道|兆赫|千赫/u
const GENRES =
  /\b(jazz|rock|pop|classical|hip hop|hip-hop|rap|country|blues|electronic|folk|soul|r&b|reggae|metal|dance|disco|opera|lo-?fi|techno|house|punk|k-pop)\b|(爵士|摇滚|流行|古典|嘻哈|说唱|乡村|蓝调|电子|民谣|灵魂|儿歌|摇篮曲|轻音乐|纯音乐|二胡|钢琴|戏曲|京剧|舞曲|金属|国风|粤语|英文|日文|韩语|华语)/u
const MOODS =
  /\b(relaxing|calm|happy|sad|upbeat|cheerful|romantic|energetic|soft|chill|quiet|lively|soothing|party|sleepy|focus)\b|(轻松|欢快|悲伤|伤感|浪漫|安静|舒缓|放松|动感|助眠|治愈|快乐|激情|抒情)/u
const FAVOURITES =
  /\bmy (?:favou?rites?|liked|saved|collection)\b|\b(?:songs?|music|tracks?) (?:that )?i (?:like|love|liked|saved|have favou?rited)\b|favou?rite|我(?:的)?(?:最爱|收藏|喜欢)|收藏(?:的)?(?:歌|音乐|列表|夹)?|喜欢的(?:歌|音乐)/u

/** Kinds of programme a request may name. */
const PROGRAMMES =
  '(?:电影|影片|大片|片子|电视剧|连续剧|剧|动画片?|动漫|纪录片|综艺(?:节目)?|节目|视频|歌曲?|曲子?|音乐|儿歌|戏曲?|相声|小品|评书|脱口秀|有声书|小说|播客|故事|新闻|晚会|春晚|演唱会|广场舞|晚间新闻)'
/** 给我听一听, 让孩子看看: whom it is played for. */
const FOR_WHOM =
  /(?:让|给|叫|放给)(?:我们?|大家|孩子们?|小孩子?|宝宝|他们?|她们?)(?:来)?(?:听|看)?(?:一下|一听|一看|一会儿?|下|听|看)?$/u

const GENERIC =
  /^(?:(?:some|a|any|the|me|us|for me|something|my|an|more|few|little|bit of)\s+)*(?:music|songs?|tunes?|tracks?|something|anything|audio|a song|radio|the radio|videos?|movies?|films?)?(?: (?:please|for me|now))*$|^(?:一?首|点|些|个|一?点|一下|一?个|我|你|给我|听听|的|随便|任意)*(?:音乐|歌曲?|曲子|收音机|广播|电台|视频|电影)?(?:吧|吗|呗|听听|听|来听|给我听(?:一听|听)?|看看?)*$/u

/** Takes what follows "play" apart: title, artist, genre, mood, station, playlist. */
const content = (raw: string, piece: Piece): Readonly<Record<string, JsonValue>> => {
  const words = raw
    .trim()
    .replace(/^(?:我想|一下|首|一首|一支|一曲|一个|点|些|几首|个)+/u, '')
    .replace(/(?:吧|呗|好吗|可以吗|行吗|行不行|给我听|听听|来听听| please| for me| now)+$/u, '')
    .replace(FOR_WHOM, '')
    .replace(/^(?:有没有|有什么|有哪些|关于)+/u, '')
  const source = RADIO.test(piece.text)
    ? 'radio'
    : VIDEO.test(piece.text) && !/歌|音乐|song|music/u.test(piece.text)
      ? 'video'
      : undefined
  const base = { ...(source === undefined ? {} : { source }), words: piece.spoken }
  const frequency =
    /(\d{2,4}(?:\.\d+)?)\s*(?:fm|am|mhz|兆赫|千赫)?|(?:fm|am|调频|调幅)\s*(\d{2,4}(?:\.\d+)?)/u.exec(words)
  const spokenFrequency = chineseFrequency(words)
  if (source === 'radio' && spokenFrequency !== undefined)
    return said({ ...base, frequency: spokenFrequency })
  if (source === 'radio' && frequency !== null)
    return said({ ...base, frequency: Number(frequency[1] ?? frequency[2]) })
  if (FAVOURITES.test(words)) return said({ ...base, favourites: true })
  if (/\brecent(?:ly)?\b|最近(?:听|播放|看)|上次/u.test(words)) return said({ ...base, recent: true })
  if (GENERIC.test(words)) return said(base)
  if (/^(?:the )?(?:latest |local )?news$|^新闻(?:广播|台)?$/u.test(words))
    return said({ ...base, source: 'radio', station: piece.language === 'zh' ? '新闻' : 'news' })
  if (source === 'radio') {
    const station = words
      .replace(/\b(?:the|radio|station|channel|on)\b|收音机|电台|广播|频道|的/gu, ' ')
      .trim()
    return said({ ...base, station: asSpoken(station, piece) })
  }
  const playlist =
    /(?:my |the )?(.+?) playlist$|playlist (?:called |named )?(.+)$|(.+?)(?:的)?(?:歌单|榜单?|排行榜)(?:里面?|中)?(?:的)?(?:歌曲?|音乐)?$/u.exec(
      words,
    )
  if (playlist !== null)
    return said({ ...base, playlist: asSpoken(playlist[1] ?? playlist[2] ?? playlist[3], piece) })
  const album = /(?:the )?album (.+?)(?: by (.+))?$|专辑(.+)$|^(.+?)这?张?专辑$/u.exec(words)
  if (album !== null)
    return said({
      ...base,
      album: asSpoken(album[1] ?? album[3] ?? album[4], piece),
      artist: asSpoken(album[2], piece),
    })
  const genre = GENRES.exec(words)
  const mood = MOODS.exec(words)
  const rest = words.replace(GENRES, '').replace(MOODS, '')
  if (
    (genre !== null || mood !== null) &&
    /^(?:[\s的]|some|a|an|the|music|songs?|tunes?|something|more|track|歌曲?|音乐|曲子?|类型|风格|流派|经典|场景|我|点|听|版)*$/u.test(
      rest,
    )
  )
    return said({ ...base, genre: genre?.[0], mood: mood?.[0] })
  const by = /^(?:the |a )?(?:song |track )?(.+?) by (.+)$/u.exec(words)
  if (by !== null) {
    const title = /^(?:some|something|anything|a|music|songs?|some music|some songs|the music)$/u.test(
      by[1] ?? '',
    )
      ? undefined
      : by[1]
    return said({ ...base, title: asSpoken(title, piece), artist: asSpoken(by[2], piece) })
  }
  const whose = /^(.+?)(?:唱)?的(?:歌曲?|音乐|曲子)?(.*)$/u.exec(words)
  if (whose?.[1] !== undefined && source !== 'video') {
    const title = whose[2]?.trim()
    return said({ ...base, artist: asSpoken(whose[1], piece), title: asSpoken(title, piece) })
  }
  const title = words
    .replace(
      /^(?:the )?(?:songs?|tracks?|music|歌曲|音乐|歌|儿歌|一首歌|movie|film|video|电影|视频|电视剧|纪录片|动画片)\s*(?:called |named |叫做?|名为)?/u,
      '',
    )
    .replace(/(?:电影|视频|电视剧|纪录片|动画片|这首歌)$/u, '')
  return said({ ...base, title: asSpoken(title === '' ? words : title, piece) })
}

/** 调频一零一点七, 九十四点五兆赫. */
const chineseFrequency = (words: string): number | undefined => {
  const at = words.search(/[零一二三四五六七八九十百]{2,}(?:点[零一二三四五六七八九]+)?/u)
  const number = at < 0 ? undefined : readPlain(words, at)
  return number !== undefined && number.value >= 80 ? number.value : undefined
}

const play = (match: RegExpMatchArray, piece: Piece) => {
  const words = match.slice(1).find(group => group !== undefined) ?? ''
  if (/\b(?:volume|louder|quieter)\b|^(?:it|that|this)$/u.test(words)) return undefined
  return content(words, piece)
}
const source = (piece: Piece): Readonly<Record<string, JsonValue>> => {
  if (RADIO.test(piece.text)) return { source: 'radio' }
  if (/\b(?:video|movie|film)\b|视频|电影/u.test(piece.text)) return { source: 'video' }
  return /\b(?:music|song)\b|音乐|歌/u.test(piece.text) ? { source: 'music' } : {}
}
const bySource = (_match: RegExpMatchArray, piece: Piece) => source(piece)

const MODES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:repeat|loop) (?:this|one|the (?:current )?song|the (?:current )?track|track|song|it)|single (?:loop|repeat)|单曲(?:循环|重复)|循环(?:播放)?(?:这首|当前|这个)/u,
    'repeat_one',
  ],
  [/\b(?:shuffle|random)|随机|乱序|打乱/u, 'shuffle'],
  [
    /\b(?:repeat|loop) (?:all|the (?:playlist|list|album)|everything|my playlist)|list loop|列表循环|全部循环|循环播放(?!.)|歌单循环/u,
    'repeat_all',
  ],
  [/\b(?:sequential|in order|sequence)\b|顺序(?:播放|循环|模式)?|按顺序/u, 'sequential'],
]
const modeIn = (text: string): string | undefined => MODES.find(([pattern]) => pattern.test(text))?.[1]
const mode = (_match: RegExpMatchArray, piece: Piece) => {
  const found = modeIn(piece.text)
  return found === undefined ? undefined : { mode: found }
}

const PATTERNS: readonly Pattern[] = [
  {
    pattern:
      /^(?:(?:play|put on|start) (?:(?:it|that|this)(?: (?:song|one|track))?|the (?:same |last )?(?:song|one|track)) (?:again|once more|from the (?:start|beginning|top))|(?:once )?again from the (?:start|beginning|top)|start (?:it|this song|the song|that) over|from the (?:start|beginning|top) again)$|^(?:再|重新?)?(?:放|播放?|来|听)(?:一遍|一次)(?:刚才|刚刚|这|那|上)?(?:那|的)?(?:一?首)?(?:歌)?$|^(?:再|重新?)(?:放|播放?|听)(?:刚才|刚刚|这|那)(?:那|的)?一?首(?:歌)?$|^(?:从头|重头)(?:开始)?(?:放|播放?|听)(?:一遍)?$|^(?:刚才|这|那)那?首(?:歌)?再(?:放|来|听|播)(?:一遍|一次)$/u,
    intent: 'restart',
  },
  {
    pattern:
      /^(?:go |switch |change )?back to (?:the |my )?music$|^(?:切|换|回|转)(?:回|到)?(?:听)?音乐(?:吧)?$/u,
    intent: 'play',
    slots: () => ({ source: 'music' }),
  },
  {
    pattern:
      /^(?:继续|恢复|接着)(?:播放?|放)?(?:[前后]排|车里|车上)?的?(?:电视剧?|节目|播放器|播放|tv(?: show)?|music|video|media player|歌单|专辑)$/u,
    intent: 'resume',
    slots: bySource,
  },
  {
    pattern:
      /^暂停(?:播放)?(?:[前后]排|车里|车上)?的?(?:电视剧?|节目|播放器|播放|tv(?: show)?|music|video|media player)$/u,
    intent: 'pause',
    slots: bySource,
  },
  {
    pattern:
      /^(?:who(?:'s| is) (?:this|that|it)(?: by)?$|what(?:'s| is)? (?:(?:the (?:name of|title of) )?(?:this|that) song|(?:song|track|music) is (?:this|playing|that)|playing|on the radio|(?:this|the) song(?: called)?)|who(?:'s| is)? (?:singing|this (?:singer|artist)|sings? this)|what (?:song|track|album|artist)\b|name (?:this|that) (?:song|tune))|^(?:这是什么歌|(?:现在|正在)?(?:放|播|播放|唱)的(?:这首)?(?:歌)?(?:是|叫)?(?:什么|啥)|这首歌叫什么|这歌叫什么|(?:在|正在)(?:放|播放)(?:的)?(?:是)?什么|(?=.*[歌唱曲播放])(?:这|那|首|是|现在|正在|当前|播放|放|播|唱|的|歌曲|歌|曲子|音乐|由|到底)*谁(?:唱|演唱|写|创作)?的(?:歌曲?|曲子|音乐)?(?:啊|呀|呢)?$|(?:这|那|首|现在|正在|当前|播放|放|的|歌曲|歌|曲子)*(?:歌手|原唱|演唱者)是谁|歌名(?:是|叫)什么|当前(?:播放)?(?:的)?(?:歌曲?)?(?:是|叫)什么)/u,
    intent: 'what',
  },
  {
    pattern:
      /^(?:(?:play )?(?:the )?next(?: (?:song|track|one|station|video|episode))?|skip(?: (?:this|it|the song|this song|this track|this one|ahead))?|forward to the next.*)$|^(?:下一[首曲个台条集]|切歌|换一?[首个条](?:歌曲?|曲子?)?(?:吧|听听)?$|换歌|跳过(?:这首)?|播放下一[首曲个]|下首歌?|换(?:一)?首(?:歌)?(?:吧)?|换一条(?!路|线|道)|不想听这首|(?:播|放|听|看|切到?|换到?|电视|tv|音乐|视频|收音机|[前后]排|车里|的)*下一?(?:首|曲|个|集|部|台|条)(?:歌|节目|曲目)?$)/u,
    intent: 'next',
  },
  {
    pattern:
      /^(?:(?:play |go (?:back )?to )?(?:the )?(?:previous|last)(?: (?:song|track|one|station|video))|previous|go back a (?:song|track)|back one (?:song|track))$|^(?:上一[首曲个台条集]|播放上一[首曲个]|上首歌?|回到上一[首曲]|(?:播|放|听|看|切到?|换到?|电视|tv|音乐|视频|收音机|[前后]排|车里|的)*上一?(?:首|曲|个|集|部|台|条)(?:歌|节目|曲目)?$)/u,
    intent: 'previous',
  },
  {
    pattern:
      /^(?:pause|hold)(?: (?:the |my |this )?(?:music|song|video|movie|playback|radio|track|it|player))?$|^(?:先)?暂停(?:一下)?(?:播放)?(?:音乐|歌曲?|视频|电影|收音机)?$|^(?:音乐|视频)暂停/u,
    intent: 'pause',
    slots: bySource,
  },
  {
    pattern:
      /^(?:resume|unpause|continue|keep playing)(?: playing)?(?: (?:the |my )?(?:music|song|video|movie|playback|radio|track|it|player))?$|^(?:继续|恢复|接着)(?:播放|放|听)?(?:音乐|歌曲?|视频|电影|收音机|广播|收音机广播)?$/u,
    intent: 'resume',
    slots: bySource,
  },
  {
    pattern:
      /^(?:stop|turn off|switch off|kill|shut off|end)(?: playing)? (?:the |my |this )?(?:music|song|video|movie|playback|radio|track)s?$|^(?:停止|关闭|关掉|关了|关|停掉|停)(?:播放)?(?:音乐|歌曲?|视频|电影|收音机|电台|广播|播放)(?:吧)?$|^(?:不想|不要|别)(?:再)?(?:听|放|播放|看)(?:歌曲?|音乐|视频|了|收音机|电影)+(?:了)?$|^(?:把)?(?:音乐|歌|收音机|视频|电台)(?:给我)?(?:关了|关掉|停了|停掉|关闭)$/u,
    intent: 'stop',
    slots: bySource,
  },
  {
    pattern:
      /^(?:un(?:like|favou?rite)|remove (?:this|it|the song|this song) from (?:my )?favou?rites?|don't like this song)|^(?:取消收藏|不喜欢这首|移出收藏)/u,
    intent: 'unfavourite',
  },
  {
    pattern:
      /^(?:(?:like|love|favou?rite|save|star|collect) (?:this|it|that|the (?:current )?(?:song|track))\b(?! (?:place|location|spot|address|position|route|as)\b)|add (?:this|it|the (?:current(?:ly playing)? )?(?:song|track|music)|this song|this track|the currently playing (?:song|music))? ?to (?:my )?(?:favou?rites?|collection)|i (?:like|love) this (?:song|one|track))|^(?:这首(?:歌)?我?(?:很|挺|好|特别|最)?(?:喜欢|爱听)|收藏(?:一下)?(?:这首(?:歌)?|当前(?:歌曲|播放)|歌曲|这个)?$|我?喜欢这首歌?|加入收藏|把这首(?:歌)?(?:收藏|加入收藏)|添加到?收藏)/u,
    intent: 'favourite',
  },
  {
    pattern:
      /^(?:(?:turn on |enable |set |switch to |play |put )?(?:(?:the )?(?:music|songs?|playlist|playback)(?: (?:to|on|in))? )?(?:shuffle|random|repeat|loop|sequential|in order)\b.*|(?:将|把)?(?:歌曲|音乐|播放模式|播放|歌)?(?:设为|调到|切换到|切换为|改为|改成|换成)?(?:顺序|单曲|列表|随机|循环|全部)(?:循环|播放|模式)+)$/u,
    intent: 'mode',
    slots: mode,
  },
  {
    pattern:
      /^(?:(?:i want to |i'd like to |i wanna |can i |let me |let's |i would like to )?(?:listen to|hear|watch(?! (?:out|it|your|the road)\b))|play(?: me)?|put on|start playing|tune (?:in )?to|throw on) (.+)$/u,
    intent: 'play',
    slots: play,
  },
  {
    pattern:
      /^(?:play|play music)$|^(?:播放|放歌|听歌|音乐播放|播放音乐|歌曲播放|放音乐|开始播放|来首歌|听点歌)$/u,
    intent: 'play',
  },
  {
    pattern: /^(?:听歌|音乐|歌曲?|视频|电影|播放)(?:继续|接着放?|恢复)(?:播放|吧)?$/u,
    intent: 'resume',
    slots: bySource,
  },
  {
    pattern: new RegExp(
      `^有没有(.*${PROGRAMMES}.*)$|^(?:搜索?|找)(?:一下|下)?(?:一)?(?:个|首|部|些)?(.*${PROGRAMMES})$`,
      'u',
    ),
    intent: 'play',
    slots: play,
    certainty: 0.8,
  },
  {
    pattern: new RegExp(
      `^(?:打开|切到|切换到|换成|(?:给我)?换一?(?:个|首|部|段|台)|一部换一个|点一?(?:个|首|部|段))(.*(?:${PROGRAMMES}|卫视|电视台|频道))$`,
      'u',
    ),
    intent: 'play',
    slots: play,
    certainty: 0.8,
  },
  {
    pattern: /^((?:纪录片|电视剧|动画片|动漫|儿歌|小品|相声|综艺|评书|有声书)(?!的?(?:音|声)).{2,})$/u,
    intent: 'play',
    slots: play,
    certainty: 0.75,
  },
  {
    pattern: new RegExp(
      `^((?:搞笑|喜剧|科幻|恐怖|爱情|动作|悬疑|战争|古装|经典|热门|最新|抗日|谍战|家庭|都市|武侠|奇幻|校园){1,2}的?${PROGRAMMES})$|^((?:搞笑|科幻|爱情|动作|古装)喜剧)$`,
      'u',
    ),
    intent: 'play',
    slots: play,
    certainty: 0.75,
  },
  {
    pattern: /^(.{2,20}?)(?:让|放给|给)我听(?:一下|一听|下|听)?$/u,
    intent: 'play',
    slots: play,
    certainty: 0.75,
  },
  {
    pattern: /^来(?:一?[首曲段个]|点)?(.{2,}?)(?:听听|听一听|听)$/u,
    intent: 'play',
    slots: play,
    certainty: 0.8,
  },
  {
    pattern: /^(?:搜索?|找)(?:一下|下)?(.*(?:收音机|电台|广播)(?:频道|节目)?)$/u,
    intent: 'play',
    slots: play,
  },
  {
    pattern:
      /^(?:打开|播放)?(?:我)?(?:的)?(?:手机|蓝牙|u盘|本地)?(?:里|里面|上)?的?((?:我的?)?(?:最爱|收藏|喜欢(?!什么|哪|你|吃|去|谁)).*)$/u,
    intent: 'play',
    slots: play,
  },
  {
    pattern: /^(?:turn on|switch on|start|open) (?:the |my |some )?(radio|music)$/u,
    intent: 'play',
    slots: play,
  },
  {
    pattern:
      /^(?:给?(?:我|我们|孩子|宝宝))?(?:想|要)?(?:播放|放|播|听|唱|来|看|点播|推荐|循环播放|随机放|随机播放|打开|我要听|我想听|我想看|我要看|想听|想看)(?:一下|一?[首支曲个部集段盘]|几首|三首|两首|点儿?|些|下|会儿?)(?!儿?(?:空调|窗))(.*)$/u,
    intent: 'play',
    slots: play,
  },
  {
    pattern:
      /^(?:播放(?!模式|方式|顺序|器)|点播|我要听|我想听|我想看|我要看|想听|想看|听一听|听听|给我听|给我放|给我播放|推荐|来首|放首|放点|随机放首|循环播放)(.*)$/u,
    intent: 'play',
    slots: play,
  },
  {
    pattern:
      /^(?:放|听|播(?!报|放)|看(?!书灯|不|得|清|见|起来|上去|样子|来|到)|唱)((?!大|小|下|低|高|倒|平|松|到|着|一下$).+)$/u,
    intent: 'play',
    slots: play,
    certainty: 0.8,
  },
  {
    pattern: /^打开((?:我的?)?(?:最爱|收藏|喜欢).*|音乐|收音机|电台|广播|.*(?:电台|频道|歌单))$/u,
    intent: 'play',
    slots: play,
  },
  {
    pattern:
      /^(?:设置|调到|切到|打开|收听|换到|听|调)((?:调频|调幅|fm|am)\s*[\d零一二三四五六七八九十百千点.]+.*)$/u,
    intent: 'play',
    slots: play,
  },
  {
    // "Tune the radio to 98.5", 收音机调到一百零一点七: a number beside the radio is a station, unless its volume is named.
    pattern:
      /^(?:tune|set|put|turn) (?:the |my )?(?:radio|fm)(?: station)? (?:to|on) ((?:fm |am )?\d{2,4}(?:\.\d)?(?: ?(?:fm|am|mhz))?)$|^(?:打开|把)?(?:收音机|电台|广播)(?:打开|开开|开一下)?(?:然后|再|,)?(?:给我)?(?:调到|切到|换到|调成|调至|调)((?:调频|调幅|fm|am)?\s*[\d零一二三四五六七八九十百点.]{4,}(?:兆赫|千赫)?)$/u,
    intent: 'play',
    slots: play,
  },
  { pattern: /^((?:调频|调幅|fm|am)\s*[\d零一二三四五六七八九十百千点.]+.*)$/u, intent: 'play', slots: play },
]

/** "Who is this?" is about the music only where music was spoken of. */
const WHO_SINGS = /^who(?:'s| is) (?:this|that|it)\??$/u
const isMedia = (request: Request): boolean => request.kind === 'skill' && request.skill === 'media'

const SHUT_IT =
  /^(?:把?它?(?:给我)?(?:关掉|关了|关闭|关上|停掉|停了)它?(?:吧)?|(?:turn|switch|shut) (?:it|that|this) off|(?:turn|switch|shut) off (?:it|that)|stop (?:it|that))$/u

/** Music, radio and video. Volumes are settings of the car and not read here. */
export const MEDIA: SkillDomain = {
  id: 'media',
  opening:
    /^(?:play (?!mode)|listen to |put on some|播放(?!器|模式|方式|顺序)|随机(?:播放|放)|放(?:一|首|点|些|音乐|歌)|听(?:一(?!听|下|会)|首|点|些|个|歌|音乐)|我想听|我要听|来(?:一首|首|点音乐)|暂停|下一首|上一首|切歌|next song|next track|skip)/u,
  read: piece => {
    if (WHO_SINGS.test(piece.text) && !piece.context.previous.some(isMedia)) return undefined
    if (/\b(?:volume|sound)\b|音量|声音(?:大|小|调)/u.test(piece.text)) return undefined
    // 看下后备箱关没关 looks at the car.
    if (/^看(?:一?下|看|一看).*(?:[没吗么不]|多少|几|怎么)/u.test(piece.text)) return undefined
    if (/外卖|盒饭|夜宵/u.test(piece.text)) return undefined
    // 打开一个 says of nothing what it is.
    if (/^打开一?个?$/u.test(piece.text)) return undefined
    // 关掉, right after music was put on.
    // A bare look, whose object comes next: 帮我看看|后天的天气.
    if (/^看(?:看|一?下|一看)?$/u.test(piece.text)) return undefined
    const last = piece.context.previous.at(-1)
    if (last?.kind === 'skill' && last.skill === 'media' && SHUT_IT.test(piece.text))
      return { skill: 'media', intent: 'stop', slots: {}, certainty: 0.85 }
    // 看看附近有什么: what is looked at is a map or a forecast.
    if (/^看.*(?:附近|周边|周围|怎么走|路线|地图|天气)/u.test(piece.text)) return undefined
    return readPatterns('media', PATTERNS, piece)
  },
}
