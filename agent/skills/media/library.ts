import type { Names } from '../shared/matching.ts'

export interface Artist extends Names {
  readonly id: string
  /** The language they sing in and are best known by. */
  readonly language: 'en' | 'zh'
}
export interface Album extends Names {
  readonly id: string
  /** A hue 0–359 for the drawn cover. */
  readonly hue: number
}
export interface Song extends Names {
  readonly id: string
  readonly artist: string
  readonly album: string
  readonly seconds: number
  readonly genre: string
  readonly moods: readonly string[]
}
export interface Station extends Names {
  readonly id: string
  /** MHz. */
  readonly frequency: number
  readonly genre: string
  readonly hue: number
}
export interface Video extends Names {
  readonly id: string
  readonly seconds: number
  readonly hue: number
}
export interface Tag extends Names {
  readonly id: string
}

// Everything here is invented: no song, artist or station of this library exists.

export const GENRES: readonly Tag[] = [
  { id: 'pop', en: ['pop', 'pop music'], zh: ['流行', '流行音乐', '流行歌'] },
  { id: 'rock', en: ['rock', 'rock music', 'rock and roll'], zh: ['摇滚', '摇滚乐'] },
  { id: 'jazz', en: ['jazz', 'jazz music', 'swing'], zh: ['爵士', '爵士乐'] },
  {
    id: 'classical',
    en: ['classical', 'classical music', 'piano', 'piano music'],
    zh: ['古典', '古典音乐', '钢琴曲', '钢琴'],
  },
  { id: 'folk', en: ['folk', 'folk music', 'country'], zh: ['民谣', '民歌', '乡村'] },
  {
    id: 'electronic',
    en: ['electronic', 'electronic music', 'dance', 'techno', 'edm'],
    zh: ['电子', '电子音乐', '舞曲'],
  },
  { id: 'hiphop', en: ['hip hop', 'rap', 'hip-hop'], zh: ['嘻哈', '说唱'] },
  {
    id: 'children',
    en: ["children's songs", 'kids songs', 'nursery rhymes', 'music for kids'],
    zh: ['儿歌', '童谣'],
  },
]

export const MOODS: readonly Tag[] = [
  {
    id: 'relaxing',
    en: ['relaxing', 'calm', 'quiet', 'soft', 'chill', 'soothing', 'peaceful', 'gentle'],
    zh: ['轻松', '放松', '安静', '舒缓', '轻柔', '柔和', '轻音乐'],
  },
  { id: 'happy', en: ['happy', 'cheerful', 'upbeat', 'feel-good'], zh: ['欢快', '快乐', '开心', '愉快'] },
  {
    id: 'energetic',
    en: ['energetic', 'lively', 'exciting', 'workout', 'something to keep me awake'],
    zh: ['动感', '激情', '嗨', '劲爆', '提神'],
  },
  { id: 'sad', en: ['sad', 'melancholic', 'heartbreak'], zh: ['伤感', '悲伤', '忧伤'] },
  { id: 'romantic', en: ['romantic', 'love songs', 'love song'], zh: ['浪漫', '情歌'] },
  { id: 'night', en: ['night', 'late night', 'sleep'], zh: ['夜晚', '深夜', '助眠'] },
]

export const ARTISTS: readonly Artist[] = [
  { id: 'lin_hai', language: 'zh', en: ['Lin Hai Trio', 'Lin Hai'], zh: ['林海三重奏', '林海'] },
  { id: 'su_man', language: 'zh', en: ['Su Man'], zh: ['苏曼'] },
  { id: 'iron_kites', language: 'zh', en: ['Iron Kites'], zh: ['铁风筝乐队', '铁风筝'] },
  { id: 'he_xiaoman', language: 'zh', en: ['He Xiaoman'], zh: ['何小满'] },
  { id: 'marlow', language: 'en', en: ['Marlow & the Tide', 'Marlow'], zh: ['马洛与潮汐', '马洛'] },
  { id: 'vesper', language: 'en', en: ['Vesper Lane'], zh: ['薇丝珀'] },
  { id: 'copper_sons', language: 'en', en: ['The Copper Sons', 'Copper Sons'], zh: ['铜之子'] },
  { id: 'halden', language: 'en', en: ['Ida Halden', 'Halden'], zh: ['艾达·霍尔登', '霍尔登'] },
  { id: 'paper_boats', language: 'zh', en: ['Paper Boat Choir', 'Paper Boats'], zh: ['纸船合唱团', '纸船'] },
]

export const ALBUMS: readonly Album[] = [
  { id: 'river_lights', hue: 200, en: ['River Lights'], zh: ['江灯'] },
  { id: 'midsummer_letter', hue: 340, en: ['Midsummer Letter'], zh: ['仲夏来信'] },
  { id: 'north_wind', hue: 15, en: ['North Wind'], zh: ['北风'] },
  { id: 'street_corner', hue: 45, en: ['Street Corner'], zh: ['街角'] },
  { id: 'salt_and_sail', hue: 220, en: ['Salt and Sail'], zh: ['盐与帆'] },
  { id: 'neon_gardens', hue: 290, en: ['Neon Gardens'], zh: ['霓虹花园'] },
  { id: 'long_gravel', hue: 25, en: ['Long Gravel'], zh: ['砾石长路'] },
  { id: 'winter_rooms', hue: 185, en: ['Winter Rooms'], zh: ['冬日房间'] },
  { id: 'little_harbour', hue: 120, en: ['Little Harbour'], zh: ['小小港湾'] },
]

const song = (
  en: string,
  zh: string,
  artist: string,
  album: string,
  seconds: number,
  genre: string,
  ...moods: readonly string[]
): Song => ({
  id: en.toLowerCase().replaceAll(/[^a-z]+/g, '_'),
  en: [en],
  zh: [zh],
  artist,
  album,
  seconds,
  genre,
  moods,
})

export const SONGS: readonly Song[] = [
  song('River Lights', '江灯', 'lin_hai', 'river_lights', 252, 'jazz', 'relaxing', 'night'),
  song('Slow Ferry', '慢船', 'lin_hai', 'river_lights', 231, 'jazz', 'relaxing'),
  song('Rain on the Pier', '码头的雨', 'lin_hai', 'river_lights', 268, 'jazz', 'relaxing', 'sad'),
  song('Midsummer Letter', '仲夏来信', 'su_man', 'midsummer_letter', 214, 'pop', 'romantic'),
  song('Window Seat', '靠窗的位子', 'su_man', 'midsummer_letter', 198, 'pop', 'relaxing', 'romantic'),
  song('Half a Moon', '半个月亮落下来', 'su_man', 'midsummer_letter', 236, 'pop', 'sad', 'night'),
  song('Sunday Bicycle', '星期天的单车', 'su_man', 'midsummer_letter', 187, 'pop', 'happy'),
  song('North Wind', '北风', 'iron_kites', 'north_wind', 274, 'rock', 'energetic'),
  song('Last Tram', '末班电车', 'iron_kites', 'north_wind', 243, 'rock', 'energetic', 'night'),
  song('Brick and Fire', '砖与火', 'iron_kites', 'north_wind', 221, 'rock', 'energetic'),
  song('Street Corner', '街角', 'he_xiaoman', 'street_corner', 205, 'folk', 'relaxing'),
  song('Letter from Home', '家书', 'he_xiaoman', 'street_corner', 249, 'folk', 'sad'),
  song('Persimmon Tree', '柿子树', 'he_xiaoman', 'street_corner', 193, 'folk', 'happy'),
  song('Salt and Sail', '盐与帆', 'marlow', 'salt_and_sail', 226, 'folk', 'happy'),
  song('Harbour Bells', '港湾钟声', 'marlow', 'salt_and_sail', 239, 'folk', 'relaxing'),
  song('Every Mile Home', '归途每一里', 'marlow', 'salt_and_sail', 258, 'folk', 'romantic'),
  song('Neon Gardens', '霓虹花园', 'vesper', 'neon_gardens', 229, 'electronic', 'energetic', 'night'),
  song('Glass Elevator', '玻璃电梯', 'vesper', 'neon_gardens', 211, 'electronic', 'energetic', 'happy'),
  song('Soft Machine Heart', '温柔机器', 'vesper', 'neon_gardens', 263, 'electronic', 'romantic', 'night'),
  song('Long Gravel', '砾石长路', 'copper_sons', 'long_gravel', 247, 'rock', 'energetic'),
  song('Kerosene Summer', '煤油夏天', 'copper_sons', 'long_gravel', 218, 'rock', 'happy', 'energetic'),
  song('Count the Poles', '数电线杆', 'copper_sons', 'long_gravel', 176, 'hiphop', 'energetic'),
  song('Winter Rooms', '冬日房间', 'halden', 'winter_rooms', 312, 'classical', 'relaxing', 'night'),
  song('Etude for Snow', '雪的练习曲', 'halden', 'winter_rooms', 284, 'classical', 'relaxing'),
  song('The Quiet Clock', '安静的钟', 'halden', 'winter_rooms', 301, 'classical', 'relaxing', 'night'),
  song('Little Harbour', '小小港湾', 'paper_boats', 'little_harbour', 142, 'children', 'happy'),
  song('Seven Ducks', '七只小鸭', 'paper_boats', 'little_harbour', 128, 'children', 'happy'),
  song(
    'The Moon Is a Boat',
    '月亮小船',
    'paper_boats',
    'little_harbour',
    165,
    'children',
    'relaxing',
    'night',
  ),
]

export const PLAYLISTS: readonly (Names & { readonly id: string; readonly songs: readonly string[] })[] = [
  {
    id: 'morning_drive',
    en: ['Morning Drive', 'morning playlist'],
    zh: ['早安出发', '早晨歌单'],
    songs: ['sunday_bicycle', 'salt_and_sail', 'glass_elevator', 'persimmon_tree', 'kerosene_summer'],
  },
  {
    id: 'night_drive',
    en: ['Night Drive', 'night playlist'],
    zh: ['夜行', '夜晚歌单'],
    songs: ['river_lights', 'neon_gardens', 'last_tram', 'half_a_moon', 'soft_machine_heart'],
  },
]

export const STATIONS: readonly Station[] = [
  {
    id: 'lanwan_news',
    frequency: 98.6,
    genre: 'news',
    hue: 210,
    en: ['Lanwan News Radio', 'news radio', 'the news'],
    zh: ['澜湾新闻广播', '新闻广播', '新闻'],
  },
  {
    id: 'lanwan_traffic',
    frequency: 103.9,
    genre: 'traffic',
    hue: 30,
    en: ['Lanwan Traffic Radio', 'traffic radio', 'traffic'],
    zh: ['澜湾交通广播', '交通广播', '交通台'],
  },
  {
    id: 'harbour_music',
    frequency: 91.5,
    genre: 'pop',
    hue: 320,
    en: ['Harbour Music', 'music radio'],
    zh: ['海港音乐广播', '音乐广播', '音乐台'],
  },
  {
    id: 'classic_hall',
    frequency: 94.2,
    genre: 'classical',
    hue: 180,
    en: ['Classic Hall', 'classical radio'],
    zh: ['古典音乐厅', '古典台'],
  },
  {
    id: 'story_time',
    frequency: 89.3,
    genre: 'stories',
    hue: 90,
    en: ['Story Time', 'story radio'],
    zh: ['故事广播', '故事台'],
  },
  {
    id: 'sports_live',
    frequency: 106.7,
    genre: 'sports',
    hue: 0,
    en: ['Sports Live', 'sports radio'],
    zh: ['体育广播', '体育台'],
  },
]

export const VIDEOS: readonly Video[] = [
  { id: 'tide_table', seconds: 1480, hue: 205, en: ['The Tide Table'], zh: ['潮汐表'] },
  { id: 'noodle_masters', seconds: 1260, hue: 35, en: ['Noodle Masters'], zh: ['面条大师'] },
  { id: 'lighthouse_keeper', seconds: 5820, hue: 225, en: ['The Lighthouse Keeper'], zh: ['守塔人'] },
  { id: 'penguin_school', seconds: 640, hue: 160, en: ['Penguin School'], zh: ['企鹅学校'] },
]

const byId =
  <Item extends { readonly id: string }>(items: readonly Item[]) =>
  (id: string): Item | undefined =>
    items.find(item => item.id === id)
export const songById = byId(SONGS)
export const artistById = byId(ARTISTS)
export const albumById = byId(ALBUMS)
export const stationById = byId(STATIONS)
export const videoById = byId(VIDEOS)
