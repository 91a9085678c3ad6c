import type { Comparatives } from '../setting.ts'

/** Direction words by the kind of scale they belong to; general ones (more, less, up, 高一点) are grammar. */

export const WARMTH: Comparatives = {
  more: {
    en: ['warmer', 'hotter', 'less cold', 'warm up', 'heat up'],
    zh: ['暖', '暖和', '热', '升温', '调热'],
  },
  less: {
    en: ['cooler', 'colder', 'chillier', 'less warm', 'less hot', 'cool down'],
    zh: ['凉', '凉快', '冷', '降温', '调冷'],
  },
}

export const LOUDNESS: Comparatives = {
  more: { en: ['louder', 'less quiet', 'boost', 'crank up'], zh: ['响', '大声', '大点声', '大声点'] },
  less: {
    en: ['quieter', 'softer', 'less loud', 'tone down'],
    zh: ['轻', '小声', '小点声', '小声点', '安静'],
  },
}

export const BRIGHTNESS: Comparatives = {
  more: { en: ['brighter', 'lighter', 'less dim', 'brighten'], zh: ['亮', '明亮', '调亮', '亮堂'] },
  less: { en: ['dimmer', 'darker', 'less bright', 'dim', 'darken'], zh: ['暗', '昏暗', '调暗', '柔和'] },
}

export const SPEED: Comparatives = {
  more: { en: ['faster', 'quicker', 'speed up'], zh: ['快', '加快', '调快'] },
  less: { en: ['slower', 'slow down'], zh: ['慢', '放慢', '调慢'] },
}

export const STRENGTH: Comparatives = {
  more: {
    en: ['stronger', 'harder', 'firmer', 'more intense', 'more powerful'],
    zh: ['强', '加强', '重', '用力', '大力'],
  },
  less: {
    en: ['weaker', 'gentler', 'softer', 'lighter', 'less intense'],
    zh: ['弱', '减弱', '轻', '轻柔', '柔和'],
  },
}

/** A lumbar pad is firm when it comes forward. */
export const FORWARD_SUPPORT: Comparatives = {
  more: {
    en: [...STRENGTH.more.en, 'forward', 'further forward', 'out'],
    zh: [
      ...STRENGTH.more.zh,
      '往前',
      '向前',
      '前',
      '前移',
      '向前移',
      '往前移',
      '往前挪',
      '靠前',
      '顶',
      '凸',
      '硬',
    ],
  },
  less: {
    en: [...STRENGTH.less.en, 'back', 'further back', 'inward'],
    zh: [...STRENGTH.less.zh, '往后', '向后', '后', '后移', '向后移', '往后移', '往后挪', '靠后', '软'],
  },
}

/** Blowing: the words of strength and of speed. */
export const AIRFLOW: Comparatives = {
  more: {
    en: ['stronger', 'faster', 'harder', 'more air', 'more wind', 'more airflow'],
    zh: ['开大', '开大点', '开大一点', '强', '大', '加大', '加强', '猛'],
  },
  less: {
    en: ['weaker', 'slower', 'gentler', 'softer', 'less air', 'less wind', 'less airflow'],
    zh: ['开小', '开小点', '开小一点', '弱', '小', '减小', '减弱', '柔和', '调小'],
  },
}

export const HEIGHT: Comparatives = {
  more: {
    en: ['higher', 'up', 'raise', 'upwards', 'taller'],
    zh: [
      '高',
      '高点',
      '调高',
      '往上',
      '向上',
      '上',
      '升高',
      '抬高',
      '升',
      '上移',
      '往上移',
      '向上移',
      '往上挪',
      '往上抬',
    ],
  },
  less: {
    en: ['lower', 'down', 'downwards', 'shorter'],
    zh: [
      '低',
      '低点',
      '调低',
      '矮',
      '往下',
      '向下',
      '下',
      '降低',
      '降',
      '下移',
      '往下移',
      '向下移',
      '往下挪',
    ],
  },
}

export const LENGTH: Comparatives = {
  more: { en: ['longer', 'extend', 'further out'], zh: ['长', '加长', '伸长', '伸出'] },
  less: { en: ['shorter', 'shorten', 'retract', 'further in'], zh: ['短', '缩短', '收短', '收回'] },
}

/** The steering wheel comes towards the driver as its column grows longer. */
export const TOWARDS_DRIVER: Comparatives = {
  more: {
    en: [...LENGTH.more.en, 'closer', 'nearer', 'towards me', 'closer to me'],
    zh: [...LENGTH.more.zh, '往我这边拉', '往我这边', '靠近', '拉近', '往后', '往后拉', '往外拉', '近'],
  },
  less: {
    en: [...LENGTH.less.en, 'further away', 'away from me'],
    zh: [...LENGTH.less.zh, '往前', '往前推', '推远', '远', '往里推', '往里'],
  },
}

export const OPENNESS: Comparatives = {
  more: { en: ['wider', 'more open', 'further open', 'open more'], zh: ['开大', '大', '再开'] },
  less: { en: ['narrower', 'more closed', 'less open', 'close more'], zh: ['开小', '小', '再关'] },
}

/** Door glass opens downwards: "lower the window" opens it, "升上去" shuts it. */
export const WINDOW_TRAVEL: Comparatives = {
  more: {
    en: [...OPENNESS.more.en, 'down', 'lower', 'roll down', 'wind down', 'drop', 'all the way down'],
    zh: [
      ...OPENNESS.more.zh,
      '降',
      '降下',
      '下降',
      '往下',
      '摇下',
      '放下',
      '降低',
      '降下来',
      '降下去',
      '放下来',
      '摇下来',
      '摇下去',
      '落下',
      '落下来',
      '往下放',
      '降点',
      '到底',
    ],
  },
  less: {
    en: [...OPENNESS.less.en, 'up', 'raise', 'roll up', 'wind up', 'put up', 'higher', 'all the way up'],
    zh: [
      ...OPENNESS.less.zh,
      '升',
      '升起',
      '上升',
      '往上',
      '摇上',
      '升上',
      '升高',
      '升上去',
      '升上来',
      '升起来',
      '摇上去',
      '摇上来',
      '往上升',
      '升点',
      '到顶',
    ],
  },
}

/** Along the car: 0 is foremost, as in VSS `Seat.Position`. */
export const REARWARD: Comparatives = {
  more: {
    en: ['back', 'backward', 'backwards', 'further back', 'rearward', 'away from the wheel'],
    zh: ['后', '往后', '向后', '靠后', '后移', '朝后'],
  },
  less: {
    en: ['forward', 'forwards', 'further forward', 'closer', 'closer to the wheel'],
    zh: ['前', '往前', '向前', '靠前', '前移', '朝前'],
  },
}

export const RECLINE: Comparatives = {
  more: {
    en: ['recline', 'back', 'further back', 'lean back', 'flatter', 'lie back', 'tilt back'],
    zh: ['往后', '向后', '后仰', '躺', '放倒', '放平', '平', '靠后'],
  },
  less: {
    en: ['upright', 'more upright', 'forward', 'straighter', 'sit up', 'tilt forward'],
    zh: ['往前', '向前', '直', '立', '竖', '竖直', '靠前', '直立'],
  },
}

export const SIDEWAYS: Comparatives = {
  more: { en: ['outward', 'outwards', 'right'], zh: ['往外', '向外', '往右', '向右'] },
  less: { en: ['inward', 'inwards', 'left'], zh: ['往里', '向里', '往内', '往左', '向左'] },
}

export const ZOOM: Comparatives = {
  more: { en: ['zoom in', 'closer', 'bigger', 'larger', 'enlarge'], zh: ['放大', '大', '拉近', '近'] },
  less: { en: ['zoom out', 'further away', 'smaller', 'wider view'], zh: ['缩小', '小', '拉远', '远'] },
}

export const QUALITY: Comparatives = {
  more: { en: ['sharper', 'clearer', 'higher', 'better'], zh: ['清晰', '清楚', '高清', '高'] },
  less: { en: ['lower', 'save data'], zh: ['低', '省流量', '流畅'] },
}
