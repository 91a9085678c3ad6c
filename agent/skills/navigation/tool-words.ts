import { text } from '../../domain/language.ts'
import { asSaid, named, worded } from '../shared/tool-words.ts'
import type { ArgumentWords, ToolWords } from '../skill.ts'
import { PREFERENCE_WORDS } from './navigation-words.ts'
import { placeById } from './places.ts'

const PLACE = named('Place', '地点', placeById)
const STOPS = named('Stops', '途经点', placeById)
const PREFERENCE: ArgumentWords = worded('Way', '走法', PREFERENCE_WORDS)

/** Home and work are kept under these names, whatever they were called. */
const SAVED: ArgumentWords = {
  label: text('Name', '名称'),
  value: value =>
    ({ home: text('home', '家'), work: text('work', '公司') })[String(value)] ??
    asSaid('Name', '名称').value(value),
}

export const NAVIGATION_WORDS: Readonly<Record<string, ToolWords>> = {
  start_navigation: {
    title: text('Start navigation', '开始导航'),
    arguments: {
      destination: named('Destination', '目的地', placeById),
      stops: STOPS,
      preference: PREFERENCE,
    },
  },
  replace_destination: {
    title: text('Change the destination', '更换目的地'),
    arguments: { destination: named('Destination', '目的地', placeById) },
  },
  add_stop: { title: text('Add a stop', '添加途经点'), arguments: { place: PLACE } },
  remove_stop: { title: text('Leave a stop out', '去掉途经点'), arguments: { place: PLACE } },
  stop_navigation: { title: text('End navigation', '结束导航'), arguments: {} },
  set_route_preference: { title: text('Another way', '更换走法'), arguments: { preference: PREFERENCE } },
  restore_route: {
    title: text('The route as it was', '恢复路线'),
    arguments: { stops: STOPS, preference: PREFERENCE },
  },
  save_place: { title: text('Save a place', '保存地点'), arguments: { name: SAVED, place: PLACE } },
  forget_place: { title: text('Forget a saved place', '删除保存的地点'), arguments: { name: SAVED } },
}
