import type { Phrases } from '../taxonomy/taxonomy-types.ts'

/**
 * What somebody is after when they ask for something, and which slots of the memory help with it: 1 for what
 * decides it, less for what only tips it. Slots and categories may be named alike; a category stands for all its slots.
 */
export interface Purpose {
  readonly id: string
  readonly said: Phrases
  readonly helps: Readonly<Record<string, number>>
  /** No setting of the car does it: a meal, a coffee, a place. */
  readonly errand?: true
}

/**
 * The purposes a driver's requests have. A statement says what it is about by the topics of its slot; a request
 * seldom does ("I'm hungry", "play something", "随便放点什么"), which is what this table is for.
 */
export const PURPOSES: readonly Purpose[] = [
  {
    id: 'eat',
    errand: true,
    said: {
      en: [
        'restaurants?',
        '(place|places|spot|somewhere|something|anything|anywhere) … eat',
        'to eat',
        'eat(ing)?( out)?',
        'din(e|ing|er)',
        '(book|reserve) (a|the|us a) table',
        'a table (for|at|somewhere|near)',
        '(meals?|lunch|dinner|supper|breakfast|brunch|snacks?|a bite|food|cuisine|eatery|eateries)',
        'hungry',
        'starving',
        'peckish',
        'takeaway',
        'takeout',
      ],
      zh: [
        '餐厅',
        '餐馆',
        '饭店',
        '饭馆',
        '馆子',
        '吃',
        '(早|午|晚|中)(饭|餐)',
        '夜宵',
        '宵夜',
        '饿',
        '订(个|一个)?(位|桌)',
        '美食',
        '外卖',
        '聚餐',
      ],
    },
    helps: { food: 1, restaurant_price: 0.9, payment: 0.8, allergy: 1, diet: 1 },
  },
  {
    id: 'coffee',
    errand: true,
    said: {
      en: [
        'coffees?',
        'latte',
        'cappuccino',
        'espresso',
        'americano',
        'flat white',
        'mocha',
        'caffeine',
        'tea',
      ],
      zh: ['咖啡', '拿铁', '美式', '卡布奇诺', '摩卡', '喝点?什么', '喝的', '奶茶', '茶'],
    },
    helps: { coffee: 1 },
  },
  {
    id: 'music',
    said: {
      en: ['music', 'songs?', 'tunes?', 'tracks?', 'playlists?', 'albums?', 'artists?', 'bands?', 'singers?'],
      zh: ['音乐', '歌', '曲子', '歌单', '专辑', '歌手', '乐队'],
    },
    helps: { music: 1, radio_station: 0.5 },
  },
  {
    id: 'talk',
    said: {
      en: ['podcasts?', 'episodes?', 'shows?', 'talk radio', 'audiobooks?'],
      zh: ['播客', '节目', '听书', '有声书'],
    },
    helps: { podcast_genre: 1, podcast_show: 1, news_source: 0.4, radio_station: 0.4 },
  },
  {
    id: 'radio',
    said: { en: ['radio', 'broadcasts?', 'fm'], zh: ['电台', '广播', '收音机', '调频'] },
    helps: { radio_station: 1, news_source: 0.6, podcast_genre: 0.4, podcast_show: 0.4 },
  },
  {
    id: 'news',
    said: {
      en: [
        'news',
        'headlines?',
        '(up to date|updated|catch me up|informed)',
        "what's (going on|happening)",
        'world',
      ],
      zh: ['新闻', '资讯', '头条', '时事'],
    },
    helps: { news_source: 1, podcast_genre: 0.5, podcast_show: 0.5, radio_station: 0.5 },
  },
  {
    id: 'listen',
    said: {
      en: [
        'listen(ing)?( to)?',
        'play (something|anything|me|my|some)',
        '(put|turn|switch) on (something|anything|some)',
        'something … (hear|ears)',
        'entertain(ment|ing)?( me| us)?',
        'media',
        'soundtrack',
        'bored',
      ],
      zh: [
        '听(点|些)?(什么|东西)?',
        '放(点|些|一)',
        '播(点|些|放)',
        '来(点|些)?(音乐|声音)',
        '解闷',
        '无聊',
        '爱听',
        '随便放',
      ],
    },
    helps: { music: 0.9, talk: 0.9 },
  },
  {
    id: 'charge',
    errand: true,
    said: {
      en: [
        'charg(e|er|ers|ing)( stations?| points?)?',
        'recharg(e|ing)',
        'plug in',
        '(low on|low|empty|flat|dead|top up …) batter(y|ies)',
        'battery … low',
        'ev',
      ],
      zh: ['充电', '充电(站|桩)', '补(个)?电', '没电', '电(量)?(不够|不多|快没)'],
    },
    helps: { charging: 1 },
  },
  {
    id: 'refuel',
    errand: true,
    said: {
      en: [
        '(gas|petrol|fuel|filling|service) stations?',
        'refuel(l?ing)?',
        'fuel',
        'petrol',
        'diesel',
        '(get|some|for|need|on) gas',
        'fill(ing)? up',
        'refill',
        'tank',
      ],
      zh: ['加油', '加油站', '汽油', '柴油', '没油', '油(不够|不多|快没)'],
    },
    helps: { fuel: 1 },
  },
  {
    id: 'groceries',
    errand: true,
    said: {
      en: [
        'grocer(y|ies)',
        'supermarkets?',
        'farmers? market',
        '(shop|shopping) for',
        'buy … (vegetables?|fruit|milk|bread|food|meat|eggs)',
        'pick up … (vegetables?|fruit|milk|bread|food|meat|eggs|things)',
      ],
      zh: ['超市', '买菜', '菜市场', '农贸市场', '日用品', '采购', '买(点|些)?(菜|水果|牛奶|面包|肉|鸡蛋)'],
    },
    helps: { groceries: 1 },
  },
  {
    id: 'park',
    errand: true,
    said: {
      en: ['park(ed|ing)?', 'parking (spot|space|lot|place|garage)', 'valet', 'leave the car'],
      zh: ['停车', '车位', '停车场', '泊车', '停(在)?哪', '停一下车'],
    },
    helps: { parking: 1 },
  },
  {
    id: 'drive',
    said: {
      en: [
        '(routes?|routing|navigation|directions|course|way) (to|home|for)',
        '(plan|set|start|find|show|calculate|check|set up) … (route|routes|navigation|directions|course|way|trip|drive to)',
        'navigat(e|ion|ing)',
        'driving directions',
        'directions',
        '(take|drive|bring|guide|direct) (me|us)',
        'get (me|us) (to|home|there)',
        'head(ing)? (to|home)',
        'how do (i|we) get',
        'detours?',
        'gps',
      ],
      zh: [
        '导航',
        '路线',
        '带我(去|到|回)',
        '送我(去|到|回)',
        '怎么走',
        '开(到|去|回)',
        '回家',
        '出发',
        '绕路',
        '规划',
      ],
    },
    helps: { routing: 1, parking: 0.6 },
  },
  {
    id: 'town',
    errand: true,
    said: {
      en: [
        'downtown',
        'malls?',
        'museums?',
        'shopping cent(er|re)',
        'city cent(er|re)',
        'stadium',
        'attractions?',
      ],
      zh: ['市中心', '市区', '商场', '购物中心', '博物馆', '体育场', '景点', '景区', '逛街'],
    },
    helps: { parking: 0.9 },
  },
  {
    id: 'break',
    errand: true,
    said: {
      en: [
        '(take|need|have|for) … (break|rest)',
        'stop (for|somewhere)',
        'stop ?over',
        'rest (stop|area)',
        'facilit(y|ies)',
        'amenit(y|ies)',
        'restrooms?',
        'toilets?',
        'stretch my legs',
      ],
      zh: ['歇(一下|会|一会|脚)', '休息(一下|会|一会|站|区)', '服务区', '洗手间', '厕所', '卫生间', '停一会'],
    },
    helps: { charging_amenities: 1, restaurant_type: 0.5, coffee: 0.5, cuisine: 0.4 },
  },
  {
    id: 'events',
    errand: true,
    said: {
      en: ['events?', 'concerts?', 'gigs?', 'festivals?', 'tickets'],
      zh: ['演出', '演唱会', '音乐节', '活动', '门票'],
    },
    helps: { music_artist: 1, music_genre: 0.9, music_song: 0.7, hobbies: 0.9, likes: 0.6 },
  },
  {
    id: 'traffic',
    said: {
      en: ['traffic', 'jams?', 'congestion', 'road conditions?', 'delays?', 'roadworks?'],
      zh: ['路况', '堵', '拥堵', '交通', '塞车'],
    },
    helps: { traffic_source: 1, traffic_tolerance: 1, detour: 1, routing: 0.6 },
  },
  {
    id: 'light',
    said: {
      en: [
        '(interior|ambient|cabin|mood|inside|dashboard) (lights?|lighting|ambi(a|e)nce|atmosphere|glow)',
        'lights?',
        'lighting',
        'ambi(a|e)nce',
        'atmosphere',
      ],
      zh: ['氛围灯', '车内灯', '灯光', '灯', '气氛'],
    },
    helps: { lighting: 1 },
  },
  {
    id: 'climate',
    said: {
      en: [
        'climate( control| settings)?',
        'air ?con(ditioning|ditioner)?',
        'ac',
        'a/c',
        '(cabin|inside|car) temperature',
        'temperature',
        'ventilation',
        'air ?flow',
        'fan',
      ],
      zh: ['空调', '温度', '风量', '风速', '车内(温度)?', '通风'],
    },
    helps: { climate: 1 },
  },
  {
    id: 'comfort',
    said: {
      en: [
        '(the |my )?settings (to|for|the way|how)',
        '(set up|prepare|get|adjust) (the |my )?(car|cabin|vehicle|settings)',
        'comfort(able|ably)?( level| settings)?',
        'cozy',
        'cosy',
      ],
      zh: ['舒服', '车里(调|设)', '(设|调)(置)?成我(喜欢|习惯)', '准备(好|一下)车'],
    },
    helps: { climate: 0.9, lighting: 0.9 },
  },
  {
    id: 'people',
    errand: true,
    said: {
      en: ['birthdays?', 'family', 'relatives', 'presents?', 'gifts?'],
      zh: ['生日', '家人', '亲戚', '礼物'],
    },
    helps: { family: 1, hobbies: 0.5, likes: 0.5 },
  },
  {
    id: 'freetime',
    errand: true,
    said: {
      en: [
        'weekend',
        'free time',
        'fun',
        'activit(y|ies)',
        'something to do',
        'hobb(y|ies)',
        'excursion',
        'day out',
      ],
      zh: ['周末(去|玩|干)', '玩', '爱好', '消遣', '散散心'],
    },
    helps: { hobbies: 1, likes: 0.7, plans: 0.6 },
  },
  {
    id: 'home',
    said: {
      en: ['(i|we|he|she|they) (now )?lives?', 'home address', 'my place', 'my home'],
      zh: ['住(在|哪)', '家在哪', '我家(在|的地址)'],
    },
    helps: { home: 1, hometown: 0.5 },
  },
  {
    id: 'work',
    said: {
      en: ['(i|he|she) works?( at| for| as)?', 'my (job|office|employer|profession)', 'for a living'],
      zh: ['上班', '做什么工作', '(公司|单位)在哪', '职业'],
    },
    helps: { workplace: 1, occupation: 1, employer: 1 },
  },
  {
    id: 'health',
    said: {
      en: ['allerg(y|ies|ic)', 'my health', 'medicines?', 'medication', 'pills'],
      zh: ['过敏', '身体', '健康状况', '吃药', '用药'],
    },
    helps: { allergy: 1, health: 0.9 },
  },
]
