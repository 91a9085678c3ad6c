import type { PurposeId } from './purposes.ts'

/** Phrases of one language by purpose, in the form of `Phrases`, parted by " / ". */
type PurposeWords = Readonly<Record<PurposeId, string>>

/** What is said in English by somebody who has the purpose. */
export const ENGLISH_PURPOSES: PurposeWords = {
  eat: `
    restaurants? / (place|places|spot|somewhere|something|anything|anywhere) … eat / to eat /
    eat(ing)?( out)? / din(e|ing|er) / (book|reserve) (a|the|us a) table /
    a table (for|at|somewhere|near) /
    (meals?|lunch|dinner|supper|breakfast|brunch|snacks?|a bite|food|cuisine|bistro|pizzeria|steakhouse|diner|pub|eatery|eateries) / hungry /
    starving / peckish / takeaway / takeout`,
  coffee:
    'coffees? / caf[eé]s? / latte / cappuccino / espresso / americano / flat white / mocha / caffeine / tea',
  music: 'music / songs? / tunes? / tracks? / playlists? / albums? / artists? / bands? / singers?',
  talk: 'podcasts? / episodes? / shows? / talk radio / audiobooks?',
  radio: 'radio / broadcasts? / fm',
  news: "news / headlines? / (up to date|updated|catch me up|informed) / what's (going on|happening) / world",
  listen: `
    listen(ing)?( to)? / play (something|anything|me|my|some) /
    (put|turn|switch) on (something|anything|some) / something … (hear|ears) /
    entertain(ment|ing)?( me| us)? / media / soundtrack / bored`,
  charge: `
    charg(e|er|ers|ing)( stations?| points?)? / recharg(e|ing) / plug in /
    (low on|low|empty|flat|dead|top up …) batter(y|ies) / battery … low / ev`,
  refuel: `
    (gas|petrol|fuel|filling|service) stations? / refuel(l?ing)? / fuel / petrol / diesel /
    (get|some|for|need|on) gas / fill(ing)? up / refill / tank`,
  groceries: `
    grocer(y|ies) / (weekly|big) shop / supermarkets? / farmers? market / (shop|shopping) for /
    buy … (vegetables?|fruit|milk|bread|food|meat|eggs) /
    pick up … (vegetables?|fruit|milk|bread|food|meat|eggs|things)`,
  park: 'park(ed|ing)? / parking (spot|space|lot|place|garage) / valet / leave the car',
  drive: `
    (routes?|routing|navigation|directions|course|way) (to|home|for) /
    (plan|set|start|find|show|calculate|check|set up) … (route|routes|navigation|directions|course|trip|drive to) / (find|show) … way (to|home|there) /
    navigat(e|ion|ing) / driving directions / directions / (take|drive|bring|guide|direct) (me|us) /
    get (me|us) (to|home|there) / head(ing)? (to|home) / how do (i|we) get / detours? / gps`,
  town: 'downtown / malls? / museums? / shopping cent(er|re) / city cent(er|re) / stadium / attractions?',
  break: `
    (take|need|have|for) … (break|rest) / stop (for|somewhere) / stop ?over / rest (stop|area) /
    facilit(y|ies) / amenit(y|ies) / restrooms? / toilets? / stretch my legs`,
  events: 'events? / concerts? / gigs? / festivals? / tickets',
  traffic:
    'traffic / jam(s|med)? / block(ed|ing|age) / tailbacks? / congestion / road conditions? / delays? / roadworks?',
  light: `
    (interior|ambient|cabin|mood|inside|dashboard) (lights?|lighting|ambi(a|e)nce|atmosphere|glow) /
    lights? / lighting / ambi(a|e)nce / atmosphere`,
  climate: `
    climate( control| settings)? / air ?con(ditioning|ditioner)? / ac / a/c /
    (cabin|inside|car) temperature / temperature / ventilation / air ?flow / fan`,
  comfort: `
    (the |my )?settings (to|for|the way|how) /
    (set up|prepare|get|adjust) (the |my )?(car|cabin|vehicle|settings) /
    comfort(able|ably)?( level| settings)? / cozy / cosy`,
  people: 'birthdays? / family / relatives / presents? / gifts?',
  freetime:
    'weekend / free time / fun / activit(y|ies) / something to do / hobb(y|ies) / excursion / day out',
  home: '(i|we|he|she|they) (now )?lives? / home address / my place / my home',
  work: '(i|he|she) works?( at| for| as)? / my (job|office|employer|profession) / for a living',
  health: 'allerg(y|ies|ic) / my health / medicines? / medication / pills',
}

/** The same in Chinese. */
export const CHINESE_PURPOSES: PurposeWords = {
  eat: `
    餐厅 / 餐馆 / 饭店 / 饭馆 / 馆子 / 吃 / (早|午|晚|中)(饭|餐) / 夜宵 / 宵夜 / 饿 /
    订(个|一个)?(位|桌) / 美食 / 外卖 / 聚餐`,
  coffee: '咖啡 / 拿铁 / 美式 / 卡布奇诺 / 摩卡 / 喝点?什么 / 喝的 / 奶茶 / 茶',
  music: '音乐 / 歌 / 曲子 / 歌单 / 专辑 / 歌手 / 乐队',
  talk: '播客 / 节目 / 听书 / 有声书',
  radio: '电台 / 广播 / 收音机 / 调频',
  news: '新闻 / 资讯 / 头条 / 时事',
  listen: `
    听(点|些)?(什么|东西)? / 放(点|些|一) / 播(点|些|放) / 来(点|些)?(音乐|声音) / 解闷 / 无聊 / 爱听 /
    随便放`,
  charge: '充电 / 充电(站|桩) / 补(个)?电 / 没电 / 电(量)?(不够|不多|快没)',
  refuel: '加油 / 加油站 / 汽油 / 柴油 / 没油 / 油(不够|不多|快没)',
  groceries: '超市 / 买菜 / 菜市场 / 农贸市场 / 日用品 / 采购 / 买(点|些)?(菜|水果|牛奶|面包|肉|鸡蛋)',
  park: '停车 / 车位 / 停车场 / 泊车 / 停(在)?哪 / 停一下车',
  drive:
    '导航 / 路线 / 带我们?(去|到|回) / 送我们?(去|到|回) / 路上 / 顺路 / 怎么走 / 开(到|去|回) / 回家 / 出发 / 绕路 / 规划',
  town: '市中心 / 市区 / 商场 / 购物中心 / 博物馆 / 体育场 / 景点 / 景区 / 逛街',
  break: '歇(一下|会|一会|脚) / 休息(一下|会|一会|站|区) / 服务区 / 洗手间 / 厕所 / 卫生间 / 停一会',
  events: '演出 / 演唱会 / 音乐节 / 活动 / 门票',
  traffic: '路况 / 堵 / 拥堵 / 交通 / 塞车',
  light: '氛围灯 / 车内灯 / 灯光 / 灯 / 气氛',
  climate: '空调 / 温度 / 风量 / 风速 / 车内(温度)? / 通风',
  comfort: '舒服 / 车里(调|设) / (设|调)(置)?成我(喜欢|习惯) / 准备(好|一下)车',
  people: '生日 / 家人 / 亲戚 / 礼物',
  freetime: '周末(去|玩|干) / 玩 / 爱好 / 消遣 / 散散心',
  home: '住(在|哪) / 家在哪 / 我家(在|的地址)',
  work: '上班 / 做什么工作 / (公司|单位)在哪 / 职业',
  health: '过敏 / 身体 / 健康状况 / 吃药 / 用药',
}
