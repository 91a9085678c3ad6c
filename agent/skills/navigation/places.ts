import type { Names } from '../shared/matching.ts'
import type { Junction } from './city.ts'

export interface Category extends Names {
  readonly id: string
}

const category = (id: string, en: readonly string[], zh: readonly string[]): Category => ({ id, en, zh })

export const CATEGORIES: readonly Category[] = [
  category(
    'cafe',
    ['café', 'cafe', 'coffee shop', 'coffee place', 'coffee'],
    ['咖啡店', '咖啡馆', '咖啡厅', '咖啡'],
  ),
  category(
    'restaurant',
    ['restaurant', 'place to eat', 'food', 'dinner', 'lunch', 'eatery'],
    ['餐厅', '饭店', '餐馆', '饭馆', '吃饭的地方', '吃的'],
  ),
  category(
    'charger',
    ['charging station', 'charger', 'charging point', 'fast charger', 'ev charger'],
    ['充电站', '充电桩', '快充站'],
  ),
  category('fuel', ['petrol station', 'gas station', 'fuel station', 'filling station'], ['加油站']),
  category('parking', ['car park', 'parking', 'parking lot', 'parking garage'], ['停车场', '停车位', '车库']),
  category('hospital', ['hospital', 'clinic', 'emergency room'], ['医院', '急诊']),
  category('pharmacy', ['pharmacy', 'chemist', 'drugstore'], ['药店', '药房']),
  category('airport', ['airport'], ['机场']),
  category('station', ['railway station', 'train station', 'station'], ['火车站', '车站', '高铁站']),
  category('school', ['school', 'primary school'], ['学校', '小学']),
  category('university', ['university', 'campus', 'college'], ['大学', '校园']),
  category('park', ['park', 'garden'], ['公园']),
  category(
    'sight',
    ['viewpoint', 'sight', 'attraction', 'museum', 'beach'],
    ['景点', '观景台', '博物馆', '海滩', '好玩的', '玩的地方', '好玩的地方'],
  ),
  category('mall', ['shopping mall', 'mall', 'shopping centre', 'shopping center'], ['商场', '购物中心']),
  category('supermarket', ['supermarket', 'grocery store', 'groceries'], ['超市', '便利店']),
  category('hotel', ['hotel'], ['酒店', '宾馆', '旅馆']),
  category('cinema', ['cinema', 'movie theatre', 'movie theater', 'movies'], ['电影院', '影院', '影城']),
  category('gym', ['gym', 'fitness centre', 'swimming pool'], ['健身房', '游泳馆']),
  category('bank', ['bank', 'cash machine', 'atm'], ['银行', '取款机']),
  category('office', ['office', 'office park', 'town hall'], ['办公楼', '写字楼', '科技园']),
  category('residential', ['residential area', 'neighbourhood'], ['小区', '住宅区']),
]

export interface Place extends Names {
  readonly id: string
  readonly category: string
  readonly at: Junction
  /** What it is known for: a cuisine, a charging power. Matched as heard: "a Sichuan restaurant", "快充". */
  readonly qualities: Names
  /** Kilowatts, for chargers. */
  readonly power?: number
}

const NONE: Names = { en: [], zh: [] }
const place = (
  id: string,
  categoryId: string,
  at: Junction,
  en: readonly string[],
  zh: readonly string[],
  qualities: Names = NONE,
  power?: number,
): Place => ({ id, category: categoryId, at, en, zh, qualities, ...(power === undefined ? {} : { power }) })

const FAST: Names = { en: ['fast', 'rapid'], zh: ['快充', '快速'] }

export const PLACES: readonly Place[] = [
  place('harbour_coffee', 'cafe', 'c6', ['Harbour Coffee', 'Harbor Coffee'], ['海港咖啡']),
  place('lantern_roasters', 'cafe', 'd4', ['Lantern Roasters'], ['灯笼烘焙坊']),
  place('night_owl_coffee', 'cafe', 's1', ['Night Owl Coffee', 'Night Owl'], ['夜猫子咖啡']),
  place(
    'red_lantern',
    'restaurant',
    'c5',
    ['Red Lantern Sichuan Kitchen', 'Red Lantern'],
    ['红灯笼川菜馆', '红灯笼'],
    { en: ['Sichuan', 'spicy', 'Chinese', 'hot'], zh: ['川菜', '辣', '四川菜', '中餐'] },
  ),
  place('old_dock', 'restaurant', 'c7', ['Old Dock Noodles', 'Old Dock'], ['老码头面馆', '老码头'], {
    en: ['noodles', 'noodle', 'Chinese'],
    zh: ['面条', '面馆', '面', '中餐'],
  }),
  place('jade_garden', 'restaurant', 'c4', ['Jade Garden'], ['翠园粤菜', '翠园'], {
    en: ['Cantonese', 'dim sum', 'Chinese', 'light'],
    zh: ['粤菜', '早茶', '广东菜', '清淡', '中餐'],
  }),
  place(
    'olive_tree',
    'restaurant',
    'b4',
    ['Olive Tree Trattoria', 'Olive Tree'],
    ['橄榄树意大利餐厅', '橄榄树'],
    { en: ['Italian', 'pizza', 'pasta', 'western'], zh: ['意大利菜', '意大利', '披萨', '意面', '西餐'] },
  ),
  place('green_leaf', 'restaurant', 'm1', ['Green Leaf Kitchen', 'Green Leaf'], ['绿叶素食', '绿叶'], {
    en: ['vegetarian', 'vegan', 'light', 'salad'],
    zh: ['素食', '素菜', '清淡', '沙拉'],
  }),
  place('sakura', 'restaurant', 'u1', ['Sakura Sushi', 'Sakura'], ['樱之寿司', '樱寿司'], {
    en: ['Japanese', 'sushi'],
    zh: ['日料', '日本料理', '寿司', '日本菜'],
  }),
  place('steppe_hotpot', 'restaurant', 'b3', ['Steppe Hotpot'], ['草原火锅'], {
    en: ['hotpot', 'hot pot', 'mutton', 'Chinese'],
    zh: ['火锅', '涮羊肉', '中餐'],
  }),
  place('spice_route', 'restaurant', 'd3', ['Spice Route'], ['香料之路印度餐厅', '香料之路'], {
    en: ['Indian', 'curry', 'spicy'],
    zh: ['印度菜', '咖喱', '辣'],
  }),
  place(
    'central_charging',
    'charger',
    'c4',
    ['Central Charging Hub', 'Central Charging'],
    ['中央充电站'],
    FAST,
    180,
  ),
  place(
    'harbour_charging',
    'charger',
    'c7',
    ['Harbour Fast Charging', 'Harbour Charging'],
    ['海港快充站', '海港充电站'],
    FAST,
    250,
  ),
  place('lakeside_charging', 'charger', 'l1', ['Lakeside Charging'], ['湖滨充电站'], NONE, 60),
  place('airport_charging', 'charger', 'e1', ['Airport Charging'], ['机场充电站'], FAST, 120),
  place(
    'north_ring_charging',
    'charger',
    'n2',
    ['North Ring Charging', 'North Ring Services'],
    ['北环充电站', '北环服务区'],
    FAST,
    250,
  ),
  place('campus_charging', 'charger', 'u1', ['Campus Charging'], ['学府充电站'], NONE, 60),
  place('north_ring_fuel', 'fuel', 'n3', ['North Ring Fuel'], ['北环加油站']),
  place('maple_fuel', 'fuel', 'd5', ['Maple Road Fuel'], ['枫林路加油站']),
  place('station_parking', 'parking', 's1', ['Station Car Park'], ['火车站停车场']),
  place('market_parking', 'parking', 'm1', ['Market Square Parking'], ['集市广场停车场']),
  place('pier_parking', 'parking', 'h1', ['Pier Parking'], ['码头停车场']),
  place(
    'general_hospital',
    'hospital',
    'b5',
    ['Lanwan General Hospital', 'General Hospital'],
    ['澜湾总医院', '总医院'],
  ),
  place('childrens_hospital', 'hospital', 'd2', ["Children's Hospital"], ['儿童医院']),
  place('central_pharmacy', 'pharmacy', 'c4', ['Central Pharmacy'], ['中央药房']),
  place('airport', 'airport', 'e1', ['Lanwan Airport', 'the airport'], ['澜湾机场', '机场']),
  place(
    'railway_station',
    'station',
    's1',
    ['Lanwan Railway Station', 'Central Station', 'Lanwan Station'],
    ['澜湾火车站', '澜湾站'],
  ),
  place('south_station', 'station', 'e3', ['South Station', 'South Railway Station'], ['南站', '火车南站']),
  place('maple_school', 'school', 'd2', ['Maple Primary School', 'Maple School'], ['枫林小学']),
  place('university', 'university', 'u1', ['Lanwan University', 'the university'], ['澜湾大学']),
  place('library', 'sight', 'c3', ['City Library', 'library'], ['市图书馆', '图书馆']),
  place('willow_park', 'park', 'c2', ['Willow Park'], ['柳荫公园']),
  place('orchard_park', 'park', 'd4', ['Orchard Park'], ['果园公园']),
  place('cloud_peak', 'sight', 'a3', ['Cloud Peak Viewpoint', 'Cloud Peak'], ['云顶观景台', '云顶']),
  place('maritime_museum', 'sight', 'c7', ['Maritime Museum'], ['航海博物馆']),
  place('shell_beach', 'sight', 'h2', ['Shell Beach', 'the beach'], ['贝壳滩']),
  place('lighthouse', 'sight', 'a5', ['White Lighthouse', 'the lighthouse'], ['白灯塔', '灯塔']),
  place('riverside_mall', 'mall', 'c3', ['Riverside Mall'], ['滨河购物中心']),
  place('star_plaza', 'mall', 'b4', ['Star Plaza'], ['星光广场']),
  place(
    'fresh_corner',
    'supermarket',
    'd3',
    ['Fresh Corner Supermarket', 'Fresh Corner'],
    ['鲜角超市', '鲜角'],
  ),
  place('green_basket', 'supermarket', 'b2', ['Green Basket'], ['绿篮子超市', '绿篮子']),
  place('harbour_hotel', 'hotel', 'c7', ['Harbour Hotel'], ['海港酒店']),
  place('aurora_cinema', 'cinema', 'b4', ['Aurora Cinema', 'Aurora'], ['极光影城', '极光']),
  place('riverside_gym', 'gym', 'c2', ['Riverside Gym'], ['滨河健身房']),
  place('lanwan_bank', 'bank', 'c4', ['Lanwan Bank'], ['澜湾银行']),
  place('tech_park', 'office', 'd5', ['Riverside Tech Park', 'Tech Park'], ['滨河科技园', '科技园']),
  place('city_hall', 'office', 'c4', ['City Hall'], ['市政厅']),
  place('willow_gardens', 'residential', 'b2', ['Willow Gardens'], ['柳荫花园']),
  place('lake_view', 'residential', 'l1', ['Lake View Homes', 'Lake View'], ['湖景苑']),
  place('harbour_heights', 'residential', 'b5', ['Harbour Heights'], ['海港名邸']),
]

/** The place with an id; undefined when the map has none. */
export const placeById = (id: string): Place | undefined => PLACES.find(candidate => candidate.id === id)
