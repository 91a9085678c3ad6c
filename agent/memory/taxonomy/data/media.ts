import type { CategoryDefinition, SlotValue } from '../taxonomy-types.ts'
import { value } from './value.ts'

/** Asks for something to hear, whatever it is. */
const LISTENING = {
  en: [
    'listen(ing)?( to)?',
    'play(ing)?',
    'put on',
    'hear',
    'entertain(ment|ing)',
    'media',
    '(something|anything) … (like|enjoy)',
    'events?',
  ],
  zh: ['听', '放', '播放', '来点', '解闷'],
} as const
const MUSIC = {
  en: [
    'music(al)?',
    'songs?',
    'tunes?',
    'tracks?',
    'albums?',
    'artists?',
    'bands?',
    'playlists?',
    'singers?',
    'concerts?',
    'genres?',
    'fan',
    'hits?',
    'composers?',
  ],
  zh: ['音乐', '歌', '听', '歌手', '乐队', '专辑', '歌单', '曲子', '放点', '一首', '演唱会', '播放'],
} as const
const PODCAST = {
  en: ['podcasts?', 'episodes?', 'shows?', 'program(me)?s?'],
  zh: ['播客', '节目', '听书'],
} as const
const NEWS = {
  en: [
    'news( (source|updates?|coverage|headlines?|briefing|podcasts?))?',
    'headlines?',
    'current (events|affairs)',
    'informed',
    'happening (in|around) the world',
    '(catch|fill) me (up|in)',
    'update me',
    'coverage',
    'up to date',
    'updated',
  ],
  zh: ['新闻', '资讯', '时事', '头条'],
} as const
const RADIO = {
  en: ['radio( station| channel)?', 'stations?', 'channels?', 'tun(e|ing)( in(to)?)?', 'fm', 'broadcasts?'],
  zh: ['电台', '广播', '频道', '收音机', '调频'],
} as const

/** Names of music that mean nothing else, whatever the talk is about. */
const UNMISTAKABLE = new Set([
  'jazz',
  'rap',
  'classical',
  'disco',
  'reggae',
  'rnb',
  'cantopop',
  'instrumental',
])

const genre = (
  id: string,
  en: string,
  zh: readonly [string, ...string[]],
  ...more: readonly string[]
): SlotValue => ({
  id,
  names: { en: id === 'rnb' ? 'R&B' : id.replace(/_/gu, ' '), zh: zh[0] },
  said: { en: [en, ...more], zh },
  sure: UNMISTAKABLE.has(id),
})

/** Music. */
export const MUSIC_CATEGORY: CategoryDefinition = {
  id: 'music',
  names: { en: 'Music', zh: '音乐' },
  slots: [
    {
      id: 'music_genre',
      names: { en: 'favourite genre', zh: '喜欢的音乐类型' },
      valued: 'multi',
      topics: { en: [...MUSIC.en], zh: [...MUSIC.zh] },
      answers: LISTENING,
      values: [
        genre('pop', 'pop', ['流行', '流行乐', '流行歌']),
        genre('rock', '(classic )?rock', ['摇滚']),
        genre('jazz', 'jazz', ['爵士']),
        genre('classical', 'classical', ['古典', '交响乐', '钢琴曲'], 'symphon(y|ies)'),
        genre('rap', '(rap|hip-?hop|hip hop)', ['说唱', '嘻哈']),
        genre('country', 'country( music)?', ['乡村音乐', '乡村']),
        genre('folk', 'folk', ['民谣']),
        genre('chinese_folk', '(chinese folk|folk songs)', ['民歌', '国风', '古风']),
        genre('electronic', '(electronic|techno|edm|house music|trance)', ['电子', '电音']),
        genre('disco', 'disco', ['迪斯科']),
        genre('soul', 'soul(ful)?', ['灵魂乐']),
        genre('rnb', '(r&b|r and b|rhythm and blues)', ['节奏布鲁斯', 'r&b']),
        genre('blues', 'blues', ['蓝调', '布鲁斯']),
        genre('metal', '(heavy )?metal', ['金属乐', '重金属']),
        genre('reggae', 'reggae', ['雷鬼']),
        genre('latin', '(latin|salsa|mariachi)', ['拉丁']),
        genre('oldies', '(oldies|(sixties|seventies|eighties|nineties|60s|70s|80s|90s)( music| hits)?)', [
          '老歌',
          '怀旧',
          '经典老歌',
        ]),
        genre('cantopop', 'cantopop', ['粤语歌']),
        genre('children', "(children's|kids'?) (songs|music)", ['儿歌']),
        genre('opera', '(beijing )?opera', ['京剧', '歌剧', '戏曲']),
        genre('instrumental', 'instrumental', ['纯音乐', '轻音乐'], 'light music'),
        genre('indie', 'indie', ['独立音乐']),
      ],
    },
    {
      id: 'music_artist',
      names: { en: 'favourite artist', zh: '喜欢的歌手' },
      valued: 'multi',
      topics: { en: [...MUSIC.en], zh: [...MUSIC.zh] },
      answers: LISTENING,
      values: [],
      takesName: {
        before: {
          en: [
            '(songs?|music|tracks?|tunes?|something|anything|albums?|compositions|hits|playing|artist|band|singer|pieces?) (by|from|of)',
            'play some',
            'play',
            'some',
            'listen to',
            'listening to',
            'artist',
            'band',
            'love',
            'adore',
            'fan of',
            'stream',
            'stream some',
            'go with',
            'where they play',
            'like',
            'of',
            'for some',
          ],
          zh: ['听', '放', '喜欢', '爱听', '播放', '歌手'],
        },
        after: {
          en: ["'s? (music|songs?|tracks?|albums?|compositions|voice)", '(songs?|tracks?|pop|music)', 'fan'],
          zh: ['的歌', '的音乐', '的专辑', '的曲子', '唱的'],
        },
      },
    },
    {
      id: 'music_song',
      names: { en: 'favourite song', zh: '喜欢的歌' },
      valued: 'multi',
      topics: { en: ['songs?', 'tracks?', 'albums?', 'tunes?', 'music'], zh: ['歌', '曲子', '专辑'] },
      values: [],
      takesName: {
        titles: true,
        before: {
          en: ['(song|track|album|tune)( (called|named))?', 'change music', "it's called"],
          zh: ['这首', '那首', '歌叫', '一首'],
        },
        after: { en: ['by', "(it's )called", 'album'], zh: ['这首歌', '这张专辑'] },
      },
      answers: LISTENING,
    },
    {
      id: 'music_service',
      names: { en: 'streaming service', zh: '音乐平台' },
      valued: 'single',
      topics: {
        en: [...MUSIC.en, 'stream(ing)?( service)?', 'service', 'account', 'app'],
        zh: [...MUSIC.zh, '平台', '软件', 'app'],
      },
      values: [],
      takesName: {
        before: {
          en: [
            'on',
            'use',
            'using',
            'connect to',
            'open( up)?',
            'launch',
            'with',
            'through',
            'via',
            'from',
            'switch to',
            'service',
            'service to',
            'as',
            'my',
            'set( up)?',
            'stop using',
            'disable my',
            'into',
            'from my',
            'to my',
          ],
          zh: ['用', '打开', '在', '从', '连接'],
        },
        after: {
          en: [
            '(as )?(my )?(\\w+ )?(streaming|music) service',
            '(account|playlists?|app)',
            '(for|to) (stream|play|streaming|music|listen|my (music|tunes|songs))',
            'and play',
            'a lot',
            'streaming',
            'for playing',
          ],
          zh: ['听歌', '放歌', '听音乐', '上听', '播放'],
        },
        parts: {
          en: ['stream', 'tune', 'music', 'song', 'sound', 'tidal'],
          zh: ['音乐'],
        },
      },
    },
    {
      id: 'music_mood',
      names: { en: 'mood of the music', zh: '音乐氛围' },
      valued: 'multi',
      topics: { en: [...MUSIC.en], zh: [...MUSIC.zh] },
      answers: LISTENING,
      values: [
        value('calm', 'calm music', '安静的音乐', {
          en: ['(calm(ing)?|soothing|quiet|relaxing|soft|gentle) (music|songs?|tunes?|playlist)'],
          zh: ['安静的歌', '舒缓', '轻柔', '安静的音乐'],
        }),
        value('upbeat', 'upbeat music', '欢快的音乐', {
          en: ['(upbeat|energetic|lively|fast|cheerful) (music|songs?|tunes?|playlist)'],
          zh: ['欢快', '节奏快', '动感', '嗨歌'],
        }),
      ],
    },
  ],
}

/** Spoken programmes. */
export const TALK_CATEGORY: CategoryDefinition = {
  id: 'talk',
  names: { en: 'Radio, podcasts and news', zh: '电台、播客与新闻' },
  slots: [
    {
      id: 'podcast_genre',
      names: { en: 'favourite kind of podcast', zh: '喜欢的播客类型' },
      valued: 'multi',
      topics: { en: [...PODCAST.en], zh: [...PODCAST.zh] },
      answers: LISTENING,
      values: [
        value('health', 'health', '健康', {
          en: ['health(y|-focused)?( and wellness)?', 'wellness', 'fitness', 'nutrition', 'medical'],
          zh: ['健康', '养生', '健身'],
        }),
        value('news', 'news', '新闻', {
          en: ['(global |world )?news', 'current affairs', 'current events'],
          zh: ['新闻', '时事'],
        }),
        value('technology', 'technology', '科技', {
          en: ['tech(nology)?', 'gadgets?'],
          zh: ['科技', '数码'],
        }),
        value('science', 'science', '科学', { en: ['scien(ce|tific)( stuff)?'], zh: ['科学', '科普'] }),
        value('entertainment', 'entertainment', '娱乐', {
          en: ['entertain(ment|ing)', 'comed(y|ies)', 'celebrity', 'laughs', 'funny'],
          zh: ['娱乐', '相声', '脱口秀', '搞笑'],
        }),
        value('history', 'history', '历史', { en: ['histor(y|ical)'], zh: ['历史'] }),
        value('true_crime', 'true crime', '悬疑', {
          en: ['true crime', 'crime', 'myster(y|ies)'],
          zh: ['悬疑', '罪案', '推理'],
        }),
        value('business', 'business', '商业财经', {
          en: ['business', 'financ(e|ial)', 'econom(y|ics)', 'stock market', 'investing'],
          zh: ['财经', '商业', '理财', '股票'],
        }),
        value('sports', 'sports', '体育', {
          en: ['sports?', 'football', 'soccer', 'basketball'],
          zh: ['体育', '足球', '篮球'],
        }),
        value('education', 'education', '教育', {
          en: ['education(al)?', 'language learning', 'learn(ing)? \\w+'],
          zh: ['教育', '英语', '学习'],
        }),
        value('stories', 'stories', '故事', {
          en: ['storytelling', 'fiction', 'fantasy', 'audio dramas?', 'stor(y|ies)'],
          zh: ['故事', '小说', '评书'],
        }),
        value('politics', 'politics', '政治', { en: ['politic(s|al)'], zh: ['政治'] }),
      ],
    },
    {
      id: 'podcast_show',
      names: { en: 'favourite podcast', zh: '喜欢的播客' },
      valued: 'multi',
      topics: { en: [...PODCAST.en], zh: [...PODCAST.zh] },
      answers: LISTENING,
      values: [],
      takesName: {
        titles: true,
        before: {
          en: [
            'podcast( show)?',
            'episodes? of',
            'episodes? from',
            'show,?',
            'called',
            'latest',
            'the',
            'newest',
            'something like',
            'something from',
            'prefer',
            'play',
            'love',
            'over',
            'into that',
            'that',
            'with the latest',
            'exclude',
            'remove',
          ],
          zh: ['播客', '节目', '听', '收听'],
        },
        after: {
          en: [
            'podcasts?',
            'episodes?',
            '(program(me)?|show)',
            'from my (podcast|list)',
            'to my favou?rite podcasts?',
          ],
          zh: ['这个播客', '的播客', '这个节目', '播客'],
        },
        parts: {
          en: ['podcast', 'cast', 'daily', 'talks?', 'show', 'science', 'comedy', 'news'],
          zh: ['电台', '谈', '说'],
        },
      },
    },
    {
      id: 'news_source',
      names: { en: 'source of news', zh: '新闻来源' },
      valued: 'single',
      topics: { en: [...NEWS.en], zh: [...NEWS.zh] },
      answers: LISTENING,
      values: [],
      takesName: {
        before: {
          en: [
            'news (from|source)',
            'news from',
            'source to',
            'to',
            'from',
            'with',
            'always',
            'only',
            'turn on',
            'listen to',
            'using',
            'exclude',
            'latest',
            'set',
            'minute of',
            'following',
            'enough of',
            'play the latest',
          ],
          zh: ['看', '听', '新闻'],
        },
        after: {
          en: [
            '(podcast )?(for|as) (my )?(\\w+ )?(news|updates|headlines|current)',
            'news',
            'as my (\\w+ )?news',
            'for (my )?(daily )?(news|updates)',
            'for (the )?(latest|news|all)',
            'when',
          ],
          zh: ['的新闻', '看新闻', '新闻'],
        },
        parts: {
          en: ['news', 'report', 'world', 'times', 'post', 'herald', 'press'],
          zh: ['新闻', '日报', '时报'],
        },
      },
    },
    {
      id: 'radio_station',
      names: { en: 'favourite radio station', zh: '喜欢的电台' },
      valued: 'single',
      topics: { en: [...RADIO.en], zh: [...RADIO.zh] },
      answers: LISTENING,
      values: [],
      takesName: {
        before: {
          en: [
            'station( to)?',
            'tun(e|ing)? in(to| to)',
            'tune to',
            'radio( station| to)?',
            'listen to',
            'music from',
            'into',
            'start',
            'play',
            'set',
            'at',
            'put on',
            'find',
          ],
          zh: ['听', '收听', '调到', '电台'],
        },
        after: {
          en: [
            '(radio )?(station|channel)',
            'on the radio',
            'as my (favou?rite |preferred |new |go-to |usual |default )*(radio )?station',
            'radio',
            'fm',
            'our go-to station',
          ],
          zh: ['电台', '广播', '频道', '调频'],
        },
        parts: {
          en: ['radio', 'fm', 'am', '\\d{2,3}\\.\\d', 'wave', 'sonic', 'echo', 'vibe', 'vault', 'sphere'],
          zh: ['之声', '电台', '广播'],
        },
      },
    },
  ],
}
