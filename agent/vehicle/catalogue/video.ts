import { LOUDNESS, QUALITY } from './comparatives.ts'
import { defineModule, onOff, percent } from './define.ts'
import { HEN, phrases, VERY } from './phrases.ts'
import { PLAYABLE, TITLE } from './playable.ts'

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
