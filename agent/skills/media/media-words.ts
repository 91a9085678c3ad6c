import type { JsonValue } from '../../domain/json.ts'
import { type Localised, text } from '../../domain/language.ts'
import { named, worded } from '../shared/tool-words.ts'
import { fill, label, list } from '../shared/wording.ts'
import type { ArgumentWords, ToolWords } from '../skill.ts'
import { songById, stationById, videoById } from './library.ts'
import type { PlayMode } from './player.ts'

export const MODE_WORDS: Readonly<Record<PlayMode, Localised>> = {
  sequential: text('in order', '顺序播放'),
  shuffle: text('shuffled', '随机播放'),
  repeat_one: text('repeating this one', '单曲循环'),
  repeat_all: text('repeating all', '列表循环'),
}

const SOURCE = worded('Source', '来源', {
  music: text('music', '音乐'),
  radio: text('radio', '电台'),
  video: text('video', '视频'),
})
const MODE = worded('Order', '播放顺序', MODE_WORDS)

/** As many titles of a list as are named. */
const TITLES_NAMED = 3

const queueWords = (value: JsonValue): Localised | undefined => {
  const ids = Array.isArray(value) ? value.filter(id => typeof id === 'string') : []
  const titles = ids.flatMap(id => songById(id) ?? stationById(id) ?? videoById(id) ?? []).map(label)
  if (titles.length <= TITLES_NAMED) return titles.length === 0 ? undefined : list(titles)
  return fill('{titles} and {more} more', '{titles}等{all}首', {
    titles: text(
      titles
        .slice(0, TITLES_NAMED)
        .map(title => title.en)
        .join(', '),
      titles
        .slice(0, TITLES_NAMED)
        .map(title => title.zh)
        .join('、'),
    ),
    more: titles.length - TITLES_NAMED,
    all: titles.length,
  })
}
const QUEUE: ArgumentWords = { label: text('To hear', '播放内容'), value: queueWords }

export const MEDIA_WORDS: Readonly<Record<string, ToolWords>> = {
  play_media: { title: text('Play', '播放'), arguments: { source: SOURCE, queue: QUEUE } },
  pause_media: { title: text('Pause', '暂停播放'), arguments: {} },
  resume_media: { title: text('Play on', '继续播放'), arguments: {} },
  restart_media: { title: text('Play again from the start', '从头播放'), arguments: {} },
  stop_media: { title: text('Stop playing', '停止播放'), arguments: {} },
  next_track: { title: text('Next', '下一首'), arguments: {} },
  previous_track: { title: text('Previous', '上一首'), arguments: {} },
  set_play_mode: { title: text('Play mode', '播放模式'), arguments: { mode: MODE } },
  set_favourite: {
    title: text('Favourites', '收藏'),
    arguments: {
      song: named('Song', '歌曲', songById),
      favourite: worded('Favourite', '是否收藏', {
        true: text('yes', '收藏'),
        false: text('no longer', '取消收藏'),
      }),
    },
  },
  restore_media: {
    title: text('The player as it was', '恢复播放'),
    arguments: { source: SOURCE, queue: QUEUE, mode: MODE },
  },
}
