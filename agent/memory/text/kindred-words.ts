import { isHan } from '../../understanding/text/language.ts'
import { stemOf } from './content-words.ts'
import { keeping } from './keeping.ts'

/**
 * Words people use for one and the same situation on the road, at work and at home: who tells of a downpour one day
 * and of a thunderstorm the next means like moments. One line a situation, both languages; a word may stand in
 * several. General vocabulary, wider than the circumstances conditions are kept in.
 */
const SITUATIONS: readonly string[] = [
  // Weather and light
  'rain rainy downpour drizzle shower thunderstorm storm stormy cloudburst thunder lightning pouring bucketing torrential wet 雨 下雨 大雨 暴雨 雷雨 小雨 雷阵雨',
  'snow snowy sleet slush blizzard ice icy frost frosty frozen freeze freezing hail winter 雪 下雪 冰 结冰 霜 暴雪 冰雹',
  'fog foggy mist misty haze hazy murk murky 雾 大雾 起雾 雾天 霾 雾霾',
  'wind windy gust gale breeze breezy stormy 风 大风 刮风',
  'sun sunny sunshine sunlight sunrise sunset glare blinding dazzle dazzling 太阳 阳光 晴天 日出 日落 刺眼 大太阳',
  'hot heat heatwave scorching sweltering boiling roasting baking sultry sauna oven summer 热 炎热 酷暑 高温 闷热 夏天',
  'cold chilly freezing frozen shiver shivering frost frosty numb winter icy 冷 寒冷 冻 发抖 冻僵 冬天',
  'dark darkness midnight dusk pitch evening unlit 黑 天黑 夜里 晚上 夜间 半夜 黄昏',
  'dawn sunrise daybreak early morning 清晨 日出 早上 一大早',
  'humid humidity damp moist muggy clammy condensation 潮湿 湿气 返潮 回南天',
  'windshield windscreen fog foggy misted steamed steamy condensation defrost defog demist 起雾 雾气 挡风玻璃',
  // Air and noise
  'smell stink stench odor odour reek whiff fumes exhaust smoke smoky smokestack smog pollution polluted chemical sewage factory industrial garbage landfill farm manure 臭 异味 味道 尾气 烟 烟囱 雾霾 污染 工厂 化工厂 工业区 垃圾',
  'dust dusty sand sandstorm gravel quarry dirt construction chaff 灰尘 灰 扬尘 沙尘 沙尘暴 工地 施工',
  'pollen allergy allergic allergies sneeze sneezing hay fever bloom blossom harvest asthma 花粉 过敏 打喷嚏 花粉症 哮喘',
  'stuffy stale airless suffocating fresh ventilate oxygen 闷 憋气 透气 通风 新鲜',
  'noise noisy racket roar hammering honking shouting din 噪音 吵 嘈杂 喧闹',
  'quiet silent silence hush calm peace peaceful whisper 安静 清静 静音 小声',
  // Roads and places
  'highway motorway freeway interstate expressway autobahn cruise 高速 高速公路 快速路',
  'city downtown urban town intersection rush 市区 市中心 城里 闹市 街道',
  'mountain mountains alpine pass hairpin bend winding curve curvy serpentine hill hilly slope ridge canyon 山路 山区 盘山 弯道 山',
  'offroad off-road rough rugged terrain dirt gravel bumpy unpaved trail track pothole rutted mud muddy 越野 土路 颠簸 坑洼 烂路 泥',
  'country countryside rural village farm 乡下 乡村 农村 田野',
  'coast coastal beach seaside ocean lake 海边 海滩 沿海 湖边 海岸',
  'forest woods nature reserve meadow 森林 树林 公园 自然',
  'tunnel underpass underground garage basement 隧道 地下 车库 地库',
  'school schoolyard kindergarten playground class pickup campus 学校 幼儿园 放学 校园 上学',
  'garage carport driveway shelf ceiling 车库 车棚 顶',
  'narrow tight cramped alley lane scrape squeeze 窄 狭窄 小巷 胡同',
  'familiar known routine commute daily everyday 熟悉 熟路 每天 通勤 上下班',
  'unfamiliar unknown strange foreign abroad border maze confusing confused complex disoriented 陌生 不熟 国外 迷路 新路 绕晕',
  'airport flight plane terminal travel luggage suitcase 机场 航班 出差 行李',
  'trip roadtrip journey travel vacation holiday tour long haul 旅行 长途 自驾 旅游 度假',
  'jam congestion traffic queue gridlock stuck crawling standstill tailback 堵车 堵 拥堵 排队',
  'hospital clinic doctor physician therapist chiropractor appointment treatment physio checkup 医院 诊所 医生 治疗 复诊 手术',
  'parking parked park 停车 停 锁车 车位',
  'tow towing trailer caravan hitch cargo furniture boxes moving haul 拖车 房车 搬家 货物 家具 箱子',
  'wash carwash cleaning 洗车',
  // The body
  'back spine lower backache stiff ache aching sciatica posture slouch 腰 背 腰疼 腰酸 背疼 后背 腰椎',
  'leg legs knee hamstring ankle foot feet thigh calf limp limping crutches hobble bandage cast hip sprain twisted 腿 膝盖 脚 脚踝 拐杖 崴脚 腿疼',
  'neck shoulder shoulders stiff 脖子 颈椎 肩 肩膀 落枕',
  'hand hands finger fingers wrist glove gloves grip palm 手 手指 手腕 手套 手冷',
  'head headache migraine dizzy nausea nauseous carsick sick queasy splitting forehead 头疼 头痛 偏头痛 头晕 晕车 恶心',
  'eye eyes vision lens lenses glasses sensitive strain blink squint cataract irritated 眼睛 视力 隐形眼镜 眼镜 畏光 眼睛干',
  'ear ears hearing deaf aid 耳朵 听力 耳背 助听器',
  'ill sick flu cold fever cough throat sore unwell medicine 生病 感冒 发烧 咳嗽 嗓子 不舒服',
  'pregnant pregnancy baby expecting belly bump 怀孕 孕妇 孕期 肚子',
  'injury injured hurt strain sprain pain painful sore recover recovery heal healed wound accident surgery operation rehab 受伤 伤 拉伤 扭伤 疼 康复 恢复 手术 养伤',
  'tired exhausted sleepy drowsy fatigue fatigued weary drained worn yawn 累 困 疲惫 疲劳 打瞌睡 犯困',
  'asleep sleep sleeping slept nap napping doze dozing snooze wake awake rest 睡 睡着 睡觉 打盹 午睡 休息 吵醒',
  'stress stressed stressful anxious anxiety nervous tense overwhelmed therapy upset cry crying calm 压力 紧张 焦虑 烦 心烦 难受 哭',
  'relax relaxed relaxing unwind calm calming soothing chill peaceful meditate meditation wind 放松 平静 冥想 舒缓',
  'happy joyful celebrate celebration party birthday festive cheerful energetic jamming fun 开心 高兴 庆祝 派对 生日 聚会 嗨',
  'romantic date anniversary wife husband girlfriend boyfriend partner dinner 约会 浪漫 纪念日 老婆 老公 女朋友 男朋友',
  'focus focused concentrate concentration distract distracted distracting distraction attention 专心 集中 专注 分心 注意力',
  'workout gym exercise training run running sweat sweaty sweating soccer football hike hiking bike swim yoga sport 健身 锻炼 跑步 运动 出汗 流汗 打球 游泳 瑜伽',
  // What people do
  'read reading book novel magazine newspaper study studying document documents paper papers blueprint blueprints contract report sketch manuscript 看书 读书 书 文件 图纸 资料 笔记 合同 报告',
  'work working laptop typing email emails deadline office 工作 办公 笔记本 邮件 加班',
  'call calls phone meeting conference dial client interview talk conversation colleague 电话 打电话 会议 开会 通话 客户',
  'film movie video cinema watch watching show cartoon match stream 电影 视频 看片 动画片 追剧',
  'photo photos photograph photography picture camera shoot filming scenery landscape skyline 照片 拍照 摄影 风景 景色',
  'search dropped look 找 掉 钥匙 丢',
  'shop shopping grocery groceries supermarket market mall 购物 买菜 超市 商场 东西',
  'eat eating meal lunch dinner breakfast snack coffee food picnic 吃 吃饭 午饭 晚饭 早饭 咖啡 零食',
  'makeup lipstick hair hairdo 化妆 补妆 头发 发型',
  'ski skiing slopes snowboard resort 滑雪 雪场',
  'fish fishing camp camping tent outdoor trek 钓鱼 露营 帐篷 户外',
  'band concert rehearsal guitar choir karaoke sing singing 乐队 演唱会 唱歌 排练 卡拉',
  'agree agreed agreement arrangement compromise deal treaty truce pact settle settled met middle midway halfway both together 约定 商量 折中 妥协 说好 各让一步',
  // Company
  'kid kids child children son daughter nephew niece grandson granddaughter grandchild toddler baby boy girl 孩子 小孩 宝宝 儿子 女儿 侄子 侄女 外甥 孙子 孙女',
  'mother mom mum father dad parents parent grandmother grandfather grandma grandpa elderly senior 妈妈 爸爸 父母 老人 奶奶 爷爷 外婆 外公 妈 爸',
  'dog puppy cat pet animal paws vet 狗 猫 宠物 小狗',
  'friend friends buddy guests guest everyone crowd group 朋友 客人 大家',
  'alone solo 一个人 独自 自己',
  'boss client customer colleague coworker 老板 客户 同事 领导',
]

const bySituation = new Map<string, string[]>()
SITUATIONS.forEach((line, number) => {
  for (const word of line.split(' ')) {
    const stem = stemOf(word)
    bySituation.set(stem, [...(bySituation.get(stem) ?? []), `~${number}`])
  }
})

/** Longest run of characters a Chinese word of the list has. */
const LONGEST_HAN = 4

/** 腰伤 speaks of an injury as 受伤 does: Chinese words are looked into. */
const partsOf = (word: string): readonly string[] =>
  [...word].some(isHan)
    ? [...word].flatMap((_, from) =>
        Array.from({ length: LONGEST_HAN }, (__, length) => word.slice(from, from + length + 1)),
      )
    : [word]

const MOST_KEPT = 5000

/** The situations one content word speaks of, as tokens that no word equals. @param word a stem, as `contentWords` gives. */
export const situationsOfWord: (word: string) => readonly string[] = keeping(MOST_KEPT, word => [
  ...new Set(partsOf(word).flatMap(part => bySituation.get(part) ?? [])),
])

/** The situations some content words speak of. */
export const situationsOf = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].flatMap(situationsOfWord))
