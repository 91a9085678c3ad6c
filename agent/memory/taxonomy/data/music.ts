import type { CategoryDefinition, SlotValue } from '../taxonomy-types.ts'
import { LISTENING } from './listening.ts'
import { value } from './value.ts'

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
  'oldies',
  'opera',
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
      things: true,
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
          en: ['(song|track|album|tune)( (called|named))?'],
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
