import type { BooleanType, TextType } from '../setting.ts'
import { LOUDNESS, QUALITY } from './comparatives.ts'
import { defineModule, onOff, percent } from './define.ts'
import { HEN, phrases, VERY } from './phrases.ts'

const PLAYABLE: BooleanType = { type: 'boolean', verbs: 'play' }
const TITLE: TextType = { type: 'text', maxLength: 120 }

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

export const RADIO = defineModule('radio', {
  playing: {
    value: PLAYABLE,
    initial: false,
    names: {
      en: [
        'radio',
        'fm',
        'fm radio',
        'am radio',
        'radio player',
        'broadcast',
        'car radio',
        'radio broadcast',
      ],
      zh: ['收音机', '广播', '电台', 'fm', '调频', '车载收音机', '广播电台', '车载广播'],
    },
    card: 'media',
  },
  volume: {
    value: percent(10, { comparatives: LOUDNESS }),
    initial: 50,
    names: {
      en: [
        'radio volume',
        'radio',
        'volume of the radio',
        'radio sound',
        'fm volume',
        'station volume',
        'broadcast volume',
      ],
      zh: [
        '收音机音量',
        '收音机',
        '电台音量',
        '广播音量',
        '收音机声音',
        '广播声音',
        '收音机的音量',
        '电台声音',
        '广播',
      ],
    },
    symptoms: [
      {
        en: phrases(`the (radio|news|broadcast|station) is ${VERY} (loud|deafening|noisy)`),
        zh: phrases(`(收音机|广播|电台|收音机声音|广播声音|电台声音)${HEN}(大|响|吵|大声)`),
        effect: { by: -1 },
      },
      {
        en: phrases(
          `the (radio|news|broadcast|station) is ${VERY} (quiet|soft|low)`,
          'i (cannot|can barely|can hardly) hear the (radio|news|broadcast)',
        ),
        zh: phrases(
          `(收音机|广播|电台|收音机声音|广播声音|电台声音)${HEN}(小|轻|小声)`,
          '(听不清|听不见|听不到)(收音机|广播|电台|新闻)',
          '(收音机|广播)(听不清|听不见)',
        ),
        effect: { by: 1 },
      },
    ],
    vss: { path: 'Vehicle.Cabin.Infotainment.Media.Volume' },
    card: 'media',
  },
  station: {
    value: TITLE,
    initial: '',
    names: {
      en: ['radio station', 'station', 'channel', 'radio channel', 'frequency', 'radio frequency'],
      zh: ['电台频道', '频道', '频率', '电台名', '电台频率', '广播频道'],
    },
    card: 'media',
  },
  favourite: {
    value: onOff,
    initial: false,
    names: {
      en: ['favourite station', 'station favourite', 'favorite station', 'saved station', 'station preset'],
      zh: ['收藏电台', '电台收藏', '收藏频道', '收藏这个电台', '收藏广播'],
    },
    card: 'media',
  },
})

export const VIDEO = defineModule('video', {
  playing: {
    value: PLAYABLE,
    initial: false,
    names: {
      en: ['video', 'videos', 'movie', 'film', 'video player', 'video playback', 'show', 'movies'],
      zh: ['视频', '电影', '影片', '视频播放器', '影视', '视频播放', '片子'],
    },
    whileMoving: 'secure_only',
    card: 'media',
  },
  volume: {
    value: percent(10, { comparatives: LOUDNESS }),
    initial: 50,
    names: {
      en: [
        'video volume',
        'video',
        'movie volume',
        'volume of the video',
        'film volume',
        'video sound',
        'movie',
      ],
      zh: ['视频音量', '视频', '视频声音', '电影音量', '视频的音量', '影片音量', '电影声音', '视频的声音'],
    },
    symptoms: [
      {
        en: phrases(`the (video|movie|film|show) is ${VERY} (loud|deafening|noisy)`),
        zh: phrases(`(视频|电影|视频声音|电影声音|影片声音)${HEN}(大|响|吵|大声)`),
        effect: { by: -1 },
      },
      {
        en: phrases(
          `the (video|movie|film|show) is ${VERY} (quiet|soft|low)`,
          'i (cannot|can barely|can hardly) hear the (video|movie|film)',
        ),
        zh: phrases(
          `(视频|电影|视频声音|电影声音|影片声音)${HEN}(小|轻|小声)`,
          '(听不清|听不见|听不到)(视频|电影)',
          '(视频|电影)(听不清|听不见)',
        ),
        effect: { by: 1 },
      },
    ],
    vss: { path: 'Vehicle.Cabin.Infotainment.Media.Volume' },
    card: 'media',
  },
  quality: {
    value: {
      type: 'enum',
      ordered: true,
      comparatives: QUALITY,
      values: [
        { id: '270p', en: ['270p', '270', 'low', 'smooth'], zh: ['270p', '流畅', '极速'] },
        { id: '480p', en: ['480p', '480', 'standard', 'sd', 'standard definition'], zh: ['480p', '标清'] },
        { id: '720p', en: ['720p', '720', 'hd', 'high', 'high definition'], zh: ['720p', '高清'] },
        {
          id: '1080p',
          en: ['1080p', '1080', 'full hd', 'fhd', 'full high definition', 'blu-ray'],
          zh: ['1080p', '蓝光', '超清', '全高清'],
        },
      ],
    },
    initial: '480p',
    names: {
      en: [
        'video quality',
        'picture quality',
        'resolution',
        'video resolution',
        'image quality',
        'video definition',
        'quality of the video',
      ],
      zh: ['视频清晰度', '清晰度', '画质', '分辨率', '视频画质', '视频分辨率', '视频质量', '视频的清晰度'],
    },
    symptoms: [
      {
        en: phrases(
          `(the|this) (video|picture|image|movie) is ${VERY} (blurry|pixelated|fuzzy|grainy|unclear)`,
          '(the|this) (video|picture|image) is not (clear|sharp)( enough|)',
        ),
        zh: phrases(
          `(视频|画面|画质|图像|电影)${HEN}(模糊|糊|不清楚|差|不清晰)`,
          '(视频|画面|电影)(看不清|看不清楚)',
        ),
        effect: { by: 1 },
      },
      {
        en: phrases(
          '(the|this) (video|movie) (keeps|is) (buffering|lagging|stuttering|freezing|loading)',
          '(the|this) (video|movie) (lags|stutters)',
        ),
        zh: phrases(`(视频|电影|画面)(老|老是|一直|总是|总|)${HEN}(卡|卡顿|缓冲)`),
        effect: { by: -1 },
      },
    ],
    card: 'media',
  },
  fullscreen: {
    value: onOff,
    initial: false,
    names: {
      en: [
        'full screen',
        'fullscreen',
        'full-screen video',
        'full screen mode',
        'full-screen mode',
        'full screen playback',
        'video full screen',
      ],
      zh: ['全屏', '视频全屏', '全屏播放', '全屏模式', '全屏显示'],
    },
    whileMoving: 'secure_only',
    secure: false,
    card: 'media',
  },
  scene: {
    value: {
      type: 'enum',
      values: [
        { id: 'foreground', en: ['foreground', 'front', 'in front'], zh: ['前景', '前台'] },
        {
          id: 'background',
          en: ['background', 'audio only', 'in the background'],
          zh: ['后台', '背景', '后景', '只听声音'],
        },
      ],
    },
    initial: 'foreground',
    names: {
      en: [
        'video playback mode',
        'video scene',
        'background playback',
        'video scene mode',
        'video display mode',
        'play video in the background',
      ],
      zh: ['视频播放场景', '视频后台播放', '视频场景', '视频播放方式', '后台播放', '视频显示场景'],
    },
    card: 'quiet',
  },
  bullet_comments: {
    value: onOff,
    initial: false,
    names: {
      en: [
        'bullet comments',
        'bullet screen',
        'bullet screen comments',
        'danmaku',
        'on-screen comments',
        'bullet chat',
        'scrolling comments',
        'danmu',
      ],
      zh: ['弹幕', '视频弹幕', '弹幕显示', '滚动评论'],
    },
    card: 'quiet',
  },
  favourite: {
    value: onOff,
    initial: false,
    names: {
      en: ['favourite video', 'video favourite', 'favorite video', 'saved video'],
      zh: ['收藏视频', '视频收藏', '收藏这个视频', '收藏影片'],
    },
    card: 'media',
  },
  title: {
    value: TITLE,
    initial: '',
    names: {
      en: ['video title', 'current video', 'video name', 'film title', 'movie title'],
      zh: ['视频名称', '当前视频', '片名', '影片名', '视频标题'],
    },
    card: 'media',
  },
})
