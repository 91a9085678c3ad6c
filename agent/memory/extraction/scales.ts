/**
 * Bare scales: "the volume", "brightness", "the screen" name what many things have. Whose is meant is said around
 * them; each row lists the settings of one scale with the words that tell them, the first row being the default.
 */
interface ScaleOwner {
  readonly setting: string
  readonly cue: RegExp
}

const VOLUMES: readonly ScaleOwner[] = [
  {
    setting: 'navigation.volume',
    cue: /\b(?:nav\w*|directions?|guidance|turn-by-turn|gps|voice prompts?)\b|导航|语音播报|路线/iu,
  },
  { setting: 'radio.volume', cue: /\b(?:radio|station|fm|broadcast)\b|收音机|电台|广播/iu },
  {
    setting: 'video.volume',
    cue: /\b(?:videos?|movies?|films?|cartoons?|keynote|show|episodes? of|tutorial)\b|视频|电影|动画/iu,
  },
  { setting: 'bluetooth.call_volume', cue: /\b(?:phone|call volume)\b|通话音量/iu },
  {
    setting: 'music.volume',
    cue: /\b(?:music|songs?|playlists?|podcasts?|audio ?books?|media|album|tunes?|jam\w*|listen\w*|jazz|classical|pop)\b|音乐|歌|播客|听书/iu,
  },
]
const BRIGHTNESSES: readonly ScaleOwner[] = [
  {
    setting: 'hud.brightness',
    cue: /\b(?:hud|head-?up|projection|projected|windshield display)\b|抬头显示|投影/iu,
  },
  {
    setting: 'instrument_panel.brightness',
    cue: /\b(?:instrument|panel|dash\w*|gauges?|cluster|dials?|speedometer)\b|仪表/iu,
  },
  { setting: 'overhead_screen.brightness', cue: /\b(?:overhead|ceiling|rear screen)\b|吸顶屏|头顶屏/iu },
  {
    setting: 'light.reading_brightness',
    cue: /\b(?:read(?:ing)?|books?|drawings?|blueprints?|notes|papers?|charts?|documents?|lens|light)\b|阅读灯|看书|看文件/iu,
  },
  { setting: 'light.ambient_brightness', cue: /\b(?:ambient|mood)\b|氛围灯/iu },
  {
    setting: 'center_display.brightness',
    cue: /\b(?:screen|display|center|menu|touch ?screen)\b|中控|屏幕/iu,
  },
]

const SPEEDS: readonly ScaleOwner[] = [
  { setting: 'seat.ventilation_level', cue: /\b(?:seat|ventilat\w*)\b|座椅|通风/iu },
  { setting: 'wiper.speed', cue: /\bwipers?\b|雨刷|雨刮/iu },
  { setting: 'air_conditioner.fan_speed', cue: /\b(?:fan|ac|a\/c|air con\w*|blower)\b|风量|空调/iu },
]

const COLOURS: readonly ScaleOwner[] = [
  {
    setting: 'instrument_panel.color',
    cue: /\b(?:instrument|panel|dash\w*|gauges?|cluster|dials?|speedometer|tachometer)\b|仪表/iu,
  },
  { setting: 'light.ambient_color', cue: /\b(?:ambient|mood|lights?|lighting|glow)\b|氛围灯|灯/iu },
]

interface Scale {
  readonly owners: readonly ScaleOwner[]
  readonly members: ReadonlySet<string>
  /** Whose it is where nothing tells. */
  readonly fallback: string
  /** The scale's own word; a mention without it named its thing in full. Absent where the value itself is the word. */
  readonly word?: RegExp
}

const scale = (
  owners: readonly ScaleOwner[],
  fallback: string,
  word?: RegExp,
  more: readonly string[] = [],
): Scale => ({
  owners,
  fallback,
  members: new Set([...owners.map(one => one.setting), ...more]),
  ...(word === undefined ? {} : { word }),
})

const SYSTEM = 'center_display.volume'
const SCALES: readonly Scale[] = [
  // The system's own volume is rarely meant by "the volume": it always gives way.
  scale(VOLUMES, 'music.volume', /\bvolume|\bloud|\bquiet|\bsound|音量|声音/iu, [
    SYSTEM,
    'bluetooth.ringtone_volume',
  ]),
  scale(BRIGHTNESSES, 'center_display.brightness', /bright|dim|亮度|亮|暗/iu),
  scale(SPEEDS, 'air_conditioner.fan_speed', /\bspeed\b|风速|档/iu),
  scale(COLOURS, 'light.ambient_color'),
]

/** A volume said in full: "the system volume", "media volume of the screen". */
const OWNED = /\b(?:system|master|ringtone|call)\s+volume\b|系统音量|铃声/iu

/** Every setting a bare scale word may mean; empty where the setting is no bare scale. */
export const scaleMembers = (setting: string): ReadonlySet<string> | undefined =>
  SCALES.find(scale => scale.members.has(setting))?.members

/**
 * Whose scale is meant: told by the clause, else by the words around it, else what was spoken of before, else the
 * usual one. @returns the setting itself where it was named in full.
 */
export const scaleOwner = (
  setting: string,
  clause: string,
  around: string,
  topics: readonly string[],
): string => {
  const scale = SCALES.find(one => one.members.has(setting))
  if (scale === undefined || OWNED.test(clause)) return setting
  if (scale.word?.test(clause) === false && setting !== SYSTEM) return setting
  const own = scale.owners.find(one => one.setting === setting)
  if (own?.cue.test(clause) === true) return setting
  for (const words of [clause, around]) {
    const told = scale.owners.filter(one => one.cue.test(words))
    if (told[0] !== undefined) return told[0].setting
  }
  return topics.find(topic => topic !== SYSTEM && scale.members.has(topic)) ?? scale.fallback
}
