import { LOUDNESS } from './comparatives.ts'
import { defineModule, onOff, percent } from './define.ts'
import { HEN, phrases, VERY } from './phrases.ts'
import { PLAYABLE, TITLE } from './playable.ts'

export const MUSIC = defineModule('music', {
  playing: {
    value: PLAYABLE,
    initial: false,
    names: {
      en: [
        'music',
        'song',
        'songs',
        'music player',
        'track',
        'tunes',
        'music playback',
        'audio player',
        'playlist',
      ],
      zh: ['音乐', '歌曲', '歌', '音乐播放器', '播放器', '音乐播放', '曲子'],
    },
    card: 'media',
  },
  volume: {
    value: percent(10, { comparatives: LOUDNESS }),
    initial: 50,
    names: {
      en: ['music volume', 'music', 'song volume', 'volume of the music', 'music sound', 'song'],
      zh: [
        '音乐音量',
        '音乐',
        '音乐声音',
        '歌曲音量',
        '音乐的音量',
        '音乐的声音',
        '歌的声音',
        '音乐声',
        '蓝牙音乐音量',
        '蓝牙音乐声音',
        '本地音乐音量',
      ],
    },
    symptoms: [
      {
        en: phrases(`(the|this|that) (music|song|track) is ${VERY} (loud|deafening|noisy)`),
        zh: phrases(`(音乐|歌|歌声|音乐声|歌曲|音乐声音|歌的声音)${HEN}(大|响|吵|大声)`),
        effect: { by: -1 },
      },
      {
        en: phrases(
          `(the|this|that) (music|song|track) is ${VERY} (quiet|soft|low)`,
          'i (cannot|can barely|can hardly) hear (the|this|my) (music|song)',
        ),
        zh: phrases(
          `(音乐声|歌声|音乐声音|歌的声音|音乐)${HEN}(小|轻|小声)`,
          '(听不清|听不见|听不到)(音乐|歌)',
          '音乐(听不清|听不见)',
        ),
        effect: { by: 1 },
      },
    ],
    vss: { path: 'Vehicle.Cabin.Infotainment.Media.Volume' },
    card: 'media',
  },
  play_mode: {
    value: {
      type: 'enum',
      values: [
        {
          id: 'sequential',
          en: ['sequential', 'in order', 'sequence', 'sequential play', 'sequentially'],
          zh: ['顺序播放', '顺序', '按顺序', '依次播放', '顺序模式'],
        },
        {
          id: 'shuffle',
          en: ['shuffle', 'random', 'shuffled', 'random order', 'shuffle play'],
          zh: ['随机播放', '随机', '乱序', '打乱顺序', '随机模式'],
        },
        {
          id: 'single_loop',
          en: [
            'repeat one',
            'single loop',
            'loop this song',
            'repeat this song',
            'single repeat',
            'on repeat',
            'repeat the song',
            'repeat track',
          ],
          zh: ['单曲循环', '循环这首', '重复这首', '单曲', '循环播放这首歌', '单曲重复'],
        },
        {
          id: 'list_loop',
          en: [
            'repeat all',
            'list loop',
            'loop the playlist',
            'repeat the playlist',
            'list repeat',
            'playlist loop',
            'loop all',
          ],
          zh: ['列表循环', '循环播放', '全部循环', '歌单循环', '列表重复', '循环列表'],
        },
      ],
    },
    initial: 'sequential',
    names: {
      en: [
        'play mode',
        'music play mode',
        'playback mode',
        'player mode',
        'repeat mode',
        'music mode',
        'shuffle mode',
      ],
      zh: ['播放模式', '音乐播放模式', '循环方式', '播放方式', '播放顺序', '音乐模式'],
    },
    card: 'media',
  },
  lyrics: {
    value: onOff,
    initial: false,
    names: {
      en: ['lyrics', 'lyrics display', 'song lyrics', 'lyric display', 'lyrics screen', 'song words'],
      zh: ['歌词', '歌词显示', '显示歌词', '桌面歌词', '歌词页'],
    },
    symptoms: [
      {
        en: phrases(
          '(show|give) (me |us |)(the |)(lyrics|song words|words of the song)',
          '(let me|i want to) (see|read) the lyrics',
        ),
        zh: phrases('(给我|)(看看|看一下|看下|显示一下|显示)歌词'),
        effect: { to: true },
      },
    ],
    card: 'media',
  },
  favourite: {
    value: onOff,
    initial: false,
    names: {
      en: [
        'favourite song',
        'song favourite',
        'favourite mark of this song',
        'favorite song',
        'favorite',
        'like for this song',
      ],
      zh: ['收藏这首歌', '歌曲收藏', '收藏歌曲', '喜欢这首歌', '收藏'],
    },
    card: 'media',
  },
  song: {
    value: TITLE,
    initial: '',
    names: {
      en: ['song title', 'current song', 'song name', 'this song'],
      zh: ['歌名', '当前歌曲', '歌曲名', '这首歌'],
    },
    vss: { path: 'Vehicle.Cabin.Infotainment.Media.Played.Track' },
    card: 'media',
  },
  artist: {
    value: TITLE,
    initial: '',
    names: { en: ['artist', 'singer', 'musician', 'band'], zh: ['歌手', '艺人', '演唱者', '乐队'] },
    vss: { path: 'Vehicle.Cabin.Infotainment.Media.Played.Artist' },
    card: 'media',
  },
  equalizer: {
    value: {
      type: 'enum',
      values: [
        {
          id: 'standard',
          en: ['standard', 'flat', 'normal', 'original'],
          zh: ['标准', '原声', '默认', '平直'],
        },
        { id: 'pop', en: ['pop'], zh: ['流行'] },
        { id: 'rock', en: ['rock'], zh: ['摇滚'] },
        { id: 'classical', en: ['classical', 'orchestra'], zh: ['古典'] },
        { id: 'jazz', en: ['jazz'], zh: ['爵士'] },
        { id: 'vocal', en: ['vocal', 'voice', 'speech'], zh: ['人声', '语音'] },
        {
          id: 'bass',
          en: ['bass', 'bass boost', 'more bass', 'heavy bass'],
          zh: ['重低音', '低音', '超重低音', '低音增强'],
        },
        { id: 'treble', en: ['treble', 'more treble', 'treble boost'], zh: ['高音', '高音增强'] },
      ],
    },
    initial: 'standard',
    names: {
      en: [
        'equaliser',
        'equalizer',
        'sound effect',
        'sound mode',
        'eq',
        'sound profile',
        'audio effect',
        'tone',
        'sound effects',
      ],
      zh: ['音效', '均衡器', '声音效果', '音效模式', '音质', '音场', '音效均衡'],
    },
    card: 'media',
  },
})
