import type { FacetId } from './facets.ts'

/** Phrases of one language by facet, in the form of `Phrases`, parted by " / ". */
type FacetWords = Readonly<Record<FacetId, string>>

/** What is said in English by somebody who asks for the facet. */
export const ENGLISH_FACETS: FacetWords = {
  milk: '(which|what|with|without|kind of|type of|goes in|put in|any|some|in) … milk / milky? / dairy / creamer / oat / soy / almond / coconut',
  sugar: 'sugars? / sweeten(er|ed)? / (how )?sweet / syrups? / honey / unsweetened',
  cup: 'sizes? / (small|medium|large|big|tall|grande|venti|regular|huge|tiny) / cup / how (much|big|large) / shots? / ounces?',
  drink_heat: 'hot / iced? / cold / warm / with ice / how hot / on ice / steaming',
  song: '(favou?rite |one )?(songs?|tracks?|tunes?|hits?)',
  artist: 'artists? / bands? / singers? / musicians? / rappers? / composers? / orchestra',
  genre: '(kind|sort|type|style|genre) of (music|songs?|podcasts?|shows?|thing|stuff) / genres? / styles?',
  episode: '(my|the|our|next|latest|new|last) … (show|series|episode) / episodes?',
  cuisine: `
    cuisines? / (what|which|whose) … (food|cooking|kitchen) / (kind|sort|type|style) of (food|restaurant|cooking|cuisine) /
    countr(y|ies) / from around the world`,
  setting_of_meal: `
    (sit|sitting) (down|in) / (eat|dine|eating|dining) in / grab and go / (takeaway|takeout|to go|drive ?(through|thru)) /
    (kind|sort|type) of (place|restaurant|spot|venue) / (fine|casual) dining / buffet / bistro / street food / fancy place`,
  forbidden_food: `
    (can't|cannot|mustn't|must not|shouldn't|not allowed to|unable to|may not) … (eat|have|touch|order|digest) /
    (safe|okay|ok|fine|all right) for me to eat / react(ion)? to / intoleran(t|ce) / dietary (needs|requirements|restrictions)`,
  provider: `
    brands? / providers? / (compan|subscription|contract|membership|account)(y|ies)? / chains? / apps? / services? /
    platforms? / networks? / operators? / (which|what) (one|shop|store|station|stations|place|channel|source|outlet|paper) /
    where do (i|we) (usually|normally|always|like to)? ?(go|shop|buy|get|fill up|charge) / loyalty card / member /
    (go|going) with`,
  price: `
    money / parking charges? / cheap(er|est|ly)? / expensive / pric(e|es|ey|y|ing) / costs? / costly / fortune / budget / afford(able)? / posh /
    free of charge / for free / rates? / fees? / bargain / save (money|a bit|some money) / (spend|spending) / (pay|paying) (much|a lot|more|extra|less|too much|that much) / how much … (spend|pay|cost) / dear(er)? /
    worth the money / inexpensive / reasonabl(e|y) / upmarket / rip ?off / economical`,
  paying: `
    (pay|paying|settle) (by|with|in|via|using) / (cash|card|contactless|credit card|debit card) / wallet /
    how … (pay|settle) / split the bill / foot the bill`,
  walk: `
    walk(ing|able)? / proximity / stroll(ing)? / (too|so|very) far / on foot / how (far|close|near) / far (away )?from / (close|near|next) to the (door|entrance|exit) /
    right (outside|by|next to|in front of) / steps? (away )?from / minutes? (away|on foot) / hike`,
  shelter: `
    cover(ed)? / roof(ed)? / shelter(ed)? / (under|underneath) / indoors? / rain(ing|s|y)? / (the )?sun(shine|ny)? / (stay|stays|keep|keeps|keep it) cool / parked in the heat / pour(s|ing)? / wet / snow(ing|s)? /
    hail(s|ing|storm)? / shad(e|ed|y) / out of the (heat|weather) / dry / storm(s|y)?`,
  guard: `
    (safe|safer|safest|safety|safely) / secur(e|ely|ity) / guard(ed|s)? / (cctv|cameras?|watched|patrolled|attended|gated|locked) /
    (broken|break) into / break ?ins? / stol(en|e) / steal / thie(f|ves) / theft / vandal(s|ism|ised|ized)? / scratched /
    rough (area|neighbou?rhood|part) / dodgy / valuables / overnight`,
  step_free:
    'wheel ?chairs? / disab(led|ility) / handicap(ped)? / step ?free / accessib(le|ility) / blue badge / mobility',
  parking_sort: `
    multi ?stor(e?y|ies) / garages? / kerb(side)? / curb(side)? / on the street / (on|off) ?street / roadside /
    car ?parks? or / underground / (kind|sort|type) of (parking|car park|lot|spot|space) / open ?air lot`,
  power: `
    (fast|rapid|quick|slow|super|ultra|ultra ?fast|high ?power|ac|dc|trickle) ?(charger|charging|charge|plug|socket) /
    kilowatts? / kw / how (fast|quick|quickly) … charge / (kind|sort|type) of (charger|charging|plug|socket) / superchargers?`,
  while_waiting: `
    amenit(y|ies) / facilit(y|ies) / (while|whilst|during|as) … (charg(e|es|ing)|wait(ing|s)?|plugged in) /
    what should … (have|offer) / (something|anything|things?) to do / toilets? / restrooms? / wi ?fi / coffee / snacks? /
    somewhere to sit / stretch (my|our) legs`,
  until_full:
    'up to # ?(%|percent)? / how (far|much|high|full) … (battery|charged?|filled) / battery … (filled|full|charged to) / per ?cent / % / how full / stop charging / until … full / charge limit / all the way',
  green:
    'eco(logical|friendly)? / green(er)? / environment(al(ly)?)? / climate friendly / bio(fuel)? / sustainab(le|ly) / renewable / carbon / e10',
  octane:
    'octane / premium / super / diesel / unleaded / # or # / (grade|kind|sort|type) of (fuel|petrol|gas|gasoline) / (for|into|in) (this|my|the) (car|tank|engine)',
  market:
    "farm ?shops? / farmer'?s'? markets? / (local|street|open ?air) market / from (the )?(farm|farmers?) / local produce / straight from the farm / market or",
  quickest_way: `
    (quick|fast|short)(er|est)? / time or / or time / miles or / or miles / (least|less|little) time / shortest / fewest (miles|kilomet(re|er)s) / distance /
    in a hurry / as soon as possible / (save|saves|saving) time / on time / scenic / arrive by`,
  kind_of_road: `
    motorways? / highways? / freeways? / interstates? / toll(s|ed)? ?(roads?|booths?)? / (dirt|gravel|unpaved|country|back|mountain|narrow|winding) (roads?|tracks?|lanes?) /
    roads (i|we) (hate|avoid|dislike|don't like|can't stand|refuse) / (kind|sort|type|which) of? ?roads? / ferr(y|ies) / avoid(ing)? (roads?|the roads?)`,
  patience: `
    (put up|live|deal|cope) with / (mind|bother|bothers|bothered|stand|bear|tolerat(e|es)|handle|accept|sit through|sit in) /
    (ok|okay|fine|all right|acceptable|patient|patience) / (stand|standing|stuck|sit|sitting|crawl|crawling|wait|waiting|queue|queu(e)?ing|stop and go|how much) … (traffic|jam|queue|congestion|cars) / wait it out`,
  way_round: `
    (drive|go|get|way|route|take us|take me|steer) (a)?round / detours? / (longer|further|farther|extra|more) (way|route|miles|kilomet(re|er)s|distance|road|drive) /
    bypass / even if it's (longer|further|farther) / # … (more|longer|further|extra) / get past (it|the jam|them) / past the (jam|queue) / diver(t|sion) / (avoid|dodge|skip|beat|escape) (the )?(jam|jams|traffic|congestion|queue|tailback)`,
  trusted_reports: `
    (trust|rely on|believe|listen to) / (source|sources|reports?|updates?|information|info|bulletins?|alerts?|warnings?) /
    who … (ask|tells|knows|reports)`,
  brightness:
    'bright(er|ness|ly|est)? / dim(mer|med|ming)? / dark(er|ness)? / level of light / how (much|strong) … light',
  colour: 'colou?rs? / hue / shade / tint',
  mood: 'moods?(?! for) / cosy / cozy / relax(ed|ing)? / romantic / warm(er)? (light|tone|glow) / cool(er)? (light|tone) / vibe / atmosphere / ambi(a|e)nce',
}

/** The same in Chinese. */
export const CHINESE_FACETS: FacetWords = {
  milk: '(什么|哪种|加|放|要|配)(什么)?奶(?!茶) / 牛奶 / 燕麦奶? / 豆奶 / 椰奶 / 奶(量|精)',
  sugar: '糖 / 甜(度|一点|不甜)? / 糖浆 / 蜂蜜',
  cup: '(大|中|小|超大)杯 / 多大(杯)? / 杯型 / 几份(浓缩)?',
  drink_heat: '冰(的|不冰)? / 热(的|还是) / 温的 / 去冰 / 少冰 / 烫',
  song: '(首|支|那|这)?(歌曲|歌(?!手|单|星)|曲子|单曲)',
  artist: '歌手 / 歌星 / 乐队 / 乐团 / 演唱者 / 音乐人 / 组合',
  genre: '(哪|什么|那|这)(种|类|类型)(的)?(音乐|歌|播客|节目) / 曲风 / 风格 / 类型 / 题材',
  episode: '(追|在听|听到一半|常听|爱听)的 / 节目 / 一集 / 下一期 / 最新一期 / 更新 / 接着(听|放)',
  cuisine: '(哪|什么)(国|种)?(的)?(菜|料理|口味|风味) / 菜系 / 哪儿的菜 / 料理',
  setting_of_meal:
    '堂食 / 打包 / 带走 / 外带 / 坐下(来)?吃 / 自助 / 小吃摊 / 大排档 / (什么|哪)(样|种|类)的?(餐厅|馆子|饭店|地方吃) / 高档餐厅 / 随便吃点',
  forbidden_food:
    '(不能|不可以|不准|不敢|碰不得|忌)(吃|碰|喝|口)? / 忌口 / 不耐受 / 过敏 / 饮食(禁忌|限制|要求)',
  provider:
    '哪家 / 哪个(店|牌子|平台|公司|运营商|软件|应用|网站|超市|桩|站|加油站|充电站) / 认哪个 / 习惯用哪个 / 品牌 / 牌子 / 运营商 / 平台 / (软件|应用|app) / 会员 / 连锁 / 常去的(那家|店)? / 老牌子',
  price:
    '便宜 / (停车|油|电|餐|饭|菜|服务)(费|钱|价) / 贵(?!重|宾|姓) / 花(多少|费) / 价高 / 涨价 / 价(格|钱|位) / 多少钱 / 省钱 / 省点 / 划算 / 实惠 / 免费 / 收费 / 预算 / 性价比 / 高档 / 奢侈 / 坑',
  paying:
    '(付|结)(钱|款|账) / 买单 / 现金 / 刷卡 / 信用卡 / (手机|扫码|微信|支付宝)(付|支付) / 怎么付 / 支付方式',
  walk: '走(太多|很多|一段|点)?(路|过去|几步|多远|多久|不远) / 步行 / 几步路 / (离|停)(得)?(门口|入口|目的地|电梯)?(近|远) / (近|远)(一?点)?的(车位|停车) / 门口 / 多远 / 远不远 / 脚程 / 懒得走',
  shelter:
    '有(顶|棚|遮)(棚|盖|的)? / 顶棚 / 遮(阳|雨|挡|盖) / 室内 / 露天 / 淋(雨|湿) / 下雨 / 下雪 / 冰雹 / 暴晒 / 晒(不)?着? / 阴凉 / 太阳',
  guard:
    '安全 / 保安 / 监控 / 摄像头 / 看管 / 有人(看|守) / 治安 / (被)?(砸|偷|撬|刮|划) / 小偷 / 贵重 / 过夜',
  step_free: '无障碍 / 轮椅 / 残疾 / 残障 / 行动不便',
  parking_sort:
    '路边 / 街边 / 地下(车库|停车场)? / 车库 / 立体(车库|停车) / 停车楼 / 露天停车场 / (哪|什么)种停车',
  power: '快充 / 慢充 / 超充 / 直流 / 交流 / 充(得|电)(快|慢) / 功率 / 千瓦 / 多快',
  while_waiting:
    '充电(的)?(时候|时|期间) / 等(的时候|充电|着) / 旁边有 / 设施 / 洗手间 / 厕所 / 咖啡 / 有(没有)?(吃|喝|坐)的 / 无线网 / 打发时间',
  until_full: '充(到|满)(多少|几|百分) / 充到 / 百分之 / 充满 / 上限',
  green: '环保 / 绿色 / 低碳 / 生态 / 清洁(能源|燃料) / 生物(燃料|柴油) / 可再生',
  octane: '#号(汽)?油? / 标号 / 几号油 / 加几号 / 柴油还是',
  market: '(菜|农贸|早|集)市(场)? / 农场 / 农户 / 地里 / 土(货|产|鸡蛋) / 赶集',
  quickest_way:
    '最?快(一?点)?(的路|到|还是|走) / 最(快|短)(的|路)? / 最近的路 / 省时间 / 赶时间 / 距离 / 近路 / 抄近 / 风景(好|路)? / 早点到',
  kind_of_road:
    '高速 / 收费(路|站|公路) / 过路费 / 土路 / 烂路 / 山路 / 小路 / 盘山 / (哪|什么)(种|样的?)路 / 我?(不喜欢|讨厌|不想走|不爱走|怕)的路 / 轮渡',
  patience:
    '(忍|受得了|受不了|介意|无所谓|耐心|能等|等得起|接受) / 堵(一会|一点|多久) / 等不等 / 等(着|下去|吗) / 慢慢挪 / 跟着(走|挪)',
  way_round:
    '绕(路|道|行|远|开|一下|一圈|过|不绕|吗)?  / (多|远)(走|开)(点|一些|一段|几公里)?路? / 避开(拥堵|堵车|堵) / 远(一)?点(也)?(行|没事|可以)',
  trusted_reports: '(信|相信|信任|听|看)(谁|哪个|哪家|什么) / 来源 / 消息 / 信息源 / 播报 / 预警',
  brightness: '亮 / 暗 / 亮度 / 调(亮|暗) / 刺眼 / 昏',
  colour: '颜色 / (什么|哪种|哪个)色 / 色调 / (红|蓝|绿|紫|橙|黄|白|粉)色',
  mood: '氛围 / 气氛 / 情调 / 温馨 / 浪漫 / 放松 / 心情 / (冷|暖)色',
}
