import type { Language } from '../../../agent/domain/language.ts'

/** What skills are asked for: every thing (`X`) in every way, and the skill and intent that must come of it. */
export interface ErrandRow {
  readonly errand: string
  readonly things: readonly string[]
  readonly ways: readonly string[]
}

const errand = (name: string, things: string, ways: string): ErrandRow => ({
  errand: name,
  things: things.split('|'),
  ways: ways.split('|'),
})

export const ERRANDS: Readonly<Record<Language, readonly ErrandRow[]>> = {
  zh: [
    errand(
      'media.play',
      '周杰伦的歌|邓丽君的甜蜜蜜|青花瓷|晴天这首歌|许嵩的歌|孤勇者|王菲的红豆|陈奕迅的十年|一首民谣|轻音乐',
      '播放X|我想听X|放X|来X听听|给我放X|帮我播放X|我要听X|想听X|听X|播一下X|请播放X|麻烦放一下X|能不能放X|可以播放X吗',
    ),
    errand('media.play', '流浪地球|甄嬛传|西游记|动画片', '我想看X|播放X|看X|我要看X|给我放X|想看X'),
    errand(
      'navigation.navigate',
      '首都机场|人民广场|西湖|虹桥火车站|万达广场|中关村|我家|公司|北京大学',
      '导航去X|带我去X|我要去X|去X|导航到X|我想去X|送我去X|帮我导航到X|现在去X|开车去X|打开导航去X',
    ),
    errand(
      'navigation.nearby',
      '加油站|停车场|咖啡店|餐厅|充电站|厕所|超市|医院',
      '附近的X|附近有X吗|找一下附近的X|附近哪里有X|帮我找个X|搜索附近的X|周边的X|最近的X在哪',
    ),
    errand(
      'weather',
      '北京|上海|今天|明天|后天|杭州明天|周末|这周六|深圳',
      'X天气怎么样|X的天气|查一下X的天气|X会下雨吗|X天气如何|帮我看看X的天气|X天气冷不冷|X天气热吗',
    ),
    errand(
      'phone.call',
      '妈妈|张三|老王|李经理|爸爸|老婆',
      '打电话给X|给X打电话|呼叫X|拨打X的电话|打给X|帮我打给X|我要给X打电话|给X打个电话',
    ),
    errand(
      'timer.start',
      '五分钟|十分钟|半小时|一个小时|二十分钟',
      'X倒计时|定一个X的计时器|设置X的倒计时|开始X计时|计时X',
    ),
    errand(
      'reminder.create',
      '开会|吃药|接孩子|给妈妈打电话|买菜',
      '十分钟后提醒我X|明天早上八点提醒我X|提醒我下午三点X|半小时后提醒我X',
    ),
  ],
  en: [
    errand(
      'media.play',
      'Taylor Swift|Bohemian Rhapsody|some jazz|Yesterday by the Beatles|Adele|the album Thriller|relaxing music',
      "play X|please play X|I want to listen to X|could you play X|put on X|I'd like to hear X|can you put on X|play me X",
    ),
    errand(
      'navigation.navigate',
      'the airport|central station|12 Main Street|the Eiffel Tower|the office|my home|Boston',
      "navigate to X|take me to X|drive me to X|I want to go to X|directions to X|let's go to X|can you take me to X|please navigate to X",
    ),
    errand(
      'navigation.nearby',
      'gas station|parking lot|coffee shop|restaurant|charging station|pharmacy|hotel',
      'find a X nearby|is there a X near here|where is the nearest X|find the closest X|look for a X nearby|I need a X nearby',
    ),
    errand(
      'weather',
      'today|tomorrow|in London|in Paris tomorrow|this weekend|tonight',
      'what is the weather like X|will it rain X|how is the weather X|what is the forecast X|do I need an umbrella X',
    ),
    errand(
      'phone.call',
      'mum|John|my wife|Dr Smith|Anna',
      'call X|please call X|phone X|can you call X|give X a call|dial X|make a call to X|ring X',
    ),
    errand(
      'timer.start',
      'five minutes|10 minutes|half an hour|one hour',
      'set a timer for X|start a timer for X|timer for X|set a X timer|can you set a timer for X',
    ),
    errand(
      'reminder.create',
      'buy milk|call mum|take my pills|pick up the kids',
      'remind me to X at five|remind me to X in ten minutes|remind me tomorrow at eight to X|set a reminder to X at noon',
    ),
  ],
}
