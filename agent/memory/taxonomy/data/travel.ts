import type { CategoryDefinition } from '../taxonomy-types.ts'
import { value } from './value.ts'

const PARKING = {
  en: [
    'park(ed|ing|s)?( (spot|space|lot|place|area|garage|option|facilit(y|ies)|house))?',
    'parking-?house',
    'valet',
  ],
  zh: ['停车', '车位', '停车场', '泊车', '停哪', '停在'],
} as const
/** Going to such places ends in parking. */
const TOWN = {
  en: [
    'navigat(e|ion|ing)',
    'directions',
    'downtown',
    'mall',
    'museum',
    'shopping cent(er|re)',
    'city cent(er|re)',
    'attraction',
  ],
  zh: ['导航', '市中心', '商场', '博物馆', '景点', '逛街'],
} as const
const ROUTE = {
  en: [
    'routes?',
    'routing',
    'rout(e|es) me',
    'navigat(e|ion|ing)',
    'way',
    'path',
    'directions',
    'take me',
    '(best|quickest|fastest) way',
    'detour',
    'gps',
  ],
  zh: ['路线', '导航', '路', '走', '去', '回家', '绕路', '规划'],
} as const
const TRAFFIC = {
  en: [
    'traffic( (updates?|info(rmation)?|conditions?|alerts?|jams?|reports?))?',
    'congest(ion|ed)',
    'jams?',
    'roadworks?',
    'alerts',
    'updates',
    'busy roads?',
  ],
  zh: ['路况', '堵车', '拥堵', '交通', '堵'],
} as const

/** Where the car is left. */
export const PARKING_CATEGORY: CategoryDefinition = {
  id: 'parking',
  names: { en: 'Parking', zh: '停车' },
  slots: [
    {
      id: 'parking_type',
      names: { en: 'kind of parking', zh: '停车方式' },
      valued: 'single',
      topics: { en: [...PARKING.en], zh: [...PARKING.zh] },
      answers: TOWN,
      values: [
        value(
          'on_street',
          'on the street',
          '路边停车',
          {
            en: [
              'on street( parking)?',
              'street parking',
              '(park(ed|ing)?|spots?|spaces?) (\\w+ )?(on|along) the street',
              'roadside parking',
              'kerbside|curbside',
              'parallel parking',
            ],
            zh: ['路边停车', '路边', '街边', '路侧'],
          },
          { sure: true },
        ),
        value(
          'off_street',
          'off the street',
          '停车场',
          {
            en: [
              'off street( parking)?',
              '(in|prefer) a parking lot',
              'surface lot',
              'off the street',
              'open parking lots?',
              'parking lots? (only|rather)',
            ],
            zh: ['地面停车场', '停车场里', '场内停车'],
          },
          { sure: true },
        ),
        value(
          'garage',
          'a car park',
          '停车楼',
          {
            en: [
              'parking ?(house|garage|structure)s?',
              'garage( parking)?',
              'multi-?storey',
              'car parks?',
              'underground (parking|garage)',
              'park … in a garage',
            ],
            zh: ['停车楼', '地下车库', '立体车库', '地库', '车库'],
          },
          { sure: true },
        ),
      ],
    },
    {
      id: 'parking_covered',
      names: { en: 'covered parking', zh: '室内停车' },
      valued: 'single',
      topics: { en: [...PARKING.en], zh: [...PARKING.zh] },
      answers: TOWN,
      values: [
        value(
          'open',
          'in the open',
          '露天',
          { en: ['uncovered', 'open ?air', 'in the open'], zh: ['露天'] },
          { opposite: 'yes' },
        ),
        value('yes', 'covered', '有顶的', {
          en: [
            'covered( (area|spot|parking|space|option))?',
            'indoors?',
            'indoor (spot|parking)',
            'roof(ed)?',
            'shelter(ed)?',
            'out of the (sun|rain)',
            'under (a )?cover',
            'shaded',
          ],
          zh: ['室内', '有顶', '遮阳', '不晒', '有棚', '淋不到雨'],
        }),
        value(
          'indifferent',
          'covered or not',
          '有没有顶都行',
          {
            en: [
              "(don't|doesn't|not|no|isn't|never) … (mind|care|matter|fussed|bothered|preference|worr(y|ied)|need) … (covered|roof|indoors?|open)",
              'covered or (not|uncovered|open|in the open)',
              'whether … covered',
              "covered … (doesn't|isn't|don't|not) … (matter|important|needed)",
              'without … (covered|roof|indoor)',
              '(no|any) preference … covered',
              'indifferent … covered',
              "(don't|not|needn't) (necessarily )?(need|have) to be covered",
              'any (parking )?(spot|space).{0,40} covered',
            ],
            zh: ['有没有顶都行', '室内室外都行', '露天也行', '有没有顶无所谓'],
          },
          { opposite: 'yes' },
        ),
      ],
    },
    {
      id: 'parking_security',
      names: { en: 'guarded parking', zh: '停车安保' },
      valued: 'single',
      topics: { en: [...PARKING.en], zh: [...PARKING.zh] },
      answers: TOWN,
      values: [
        value('yes', 'guarded', '要有安保', {
          en: [
            'secur(e|ed|ity)( (features?|measures))?',
            'safe(r|st)?( place)?',
            'surveill?ance( cameras?)?',
            'guard(ed|s)?',
            'cctv',
            'monitored',
            'cameras?',
          ],
          zh: ['安保', '保安', '监控', '安全', '有人看'],
        }),
        value(
          'indifferent',
          'guarded or not',
          '有没有安保都行',
          {
            en: [
              "(don't|doesn't|not|no|isn't|never|won't) … (mind|care|matter|fussed|bothered|concern(ed)?|preference|worr(y|ied)|priority|issue|required|needed|factor) … (secure|security|safe|guarded)",
              "(secure|security|guard|safety) (\\w+ )?(is|isn't|not|is not|was) … (concern|deal|issue|required|needed|priority|important|necessary)",
              'secure or not',
              'guarded or not',
              'whether … (secure|guarded)',
              'indifferent … security',
              'without … (security|guards?)',
              'security not (required|needed)',
              'regardless of … security',
            ],
            zh: ['有没有保安无所谓', '安不安全无所谓', '有没有监控都行'],
          },
          { sure: true, opposite: 'yes' },
        ),
      ],
    },
    {
      id: 'parking_accessible',
      names: { en: 'accessible parking', zh: '无障碍车位' },
      valued: 'single',
      topics: { en: [...PARKING.en, 'spot', 'space'], zh: [...PARKING.zh] },
      answers: TOWN,
      values: [
        value(
          'yes',
          'accessible',
          '要无障碍车位',
          {
            en: [
              'handicap(ped)?( accessible)?( (spot|parking|space|access))?',
              'accessible( (spot|parking|space|option))?',
              'accessibility',
              'disabled (parking|bay|spot|space)',
              'wheelchair( accessible)?',
            ],
            zh: ['无障碍', '残疾人车位', '轮椅', '残障车位'],
          },
          { sure: true, opposite: 'no' },
        ),
        value(
          'no',
          'an ordinary space',
          '普通车位',
          {
            en: [
              'regular (parking )?(spot|space|parking)s?',
              '(ordinary|normal|standard) (parking )?(spot|space)s?',
              '(not|without|no|exclude|exclud(e|ing)|avoid) … (handicap(ped)?|accessib(le|ility))',
              'accessibility not needed',
            ],
            zh: ['普通车位', '不需要无障碍'],
          },
          { sure: true, opposite: 'yes' },
        ),
      ],
    },
    {
      id: 'parking_price',
      names: { en: 'price of parking', zh: '对停车费的态度' },
      valued: 'single',
      topics: { en: [...PARKING.en], zh: [...PARKING.zh] },
      answers: TOWN,
      values: [
        value(
          'first',
          'the cheapest first',
          '优先便宜',
          {
            en: [
              'cheap(er|est)?',
              'affordable',
              'less expensive',
              'lowest (rate|cost|price|fee)s?',
              'free( or)?( really)?( cheap)?',
              'minimi[sz]e … costs?',
              'price first',
              '(price|cost|rate)s? (is|are) (the )?lowest',
              '(consider|check|look at) … (price|cost) … first',
              'economical',
              'low cost',
              'save (some )?(money )?on parking',
              'sav(e|ing) (some )?money',
              'budget',
              "don't (want to )?overpay",
            ],
            zh: ['便宜', '免费', '停车费低', '省停车费', '不收费'],
          },
          { opposite: 'irrelevant' },
        ),
        value('sometimes', 'a fair price', '价格合理就行', {
          en: [
            'reasonabl(e|y)( (price|pricing|priced|rate|cost)s?)?',
            'balance … (price|pricing|cost|convenien)',
            'fairly priced',
            "(not|n't) (too |overly |outrageously )(expensive|pricey|much)",
            'sometimes … (price|cost)',
            '(consider|depend)s? … (parking )?(price|cost)s?',
            'within reason',
            'decent price',
          ],
          zh: ['价格合理', '别太贵', '不要太贵', '不太贵'],
        }),
        value(
          'irrelevant',
          'price does not matter',
          '不在乎停车费',
          {
            en: [
              "(don't|doesn't|not|no|isn't|never|without|n't) … (care|mind|matter|worry(ing)?|concerned|bothered|fussed|consider(ing)?) … (cost|price|fee|expense|pay|costs|prices|fees)",
              "(price|cost|money|fee)s? (is|are|isn't|aren't|doesn't|don't|do not) … (irrelevant|no object|issue|factor|matter|concern|problem)",
              'regardless of … (cost|price|fee)',
              '(ignor(e|ing)|disregard(ing)?) … (price|cost|fee)s?',
              'no matter … (cost|price)',
              '(cost|price) (not|no) (an? )?(issue|object|problem)',
              'price is no object',
            ],
            zh: ['不在乎停车费', '停车费无所谓', '多少钱都行', '贵点没关系', '价格无所谓'],
          },
          { opposite: 'first' },
        ),
      ],
    },
    {
      id: 'parking_walk',
      names: { en: 'walk from the car park', zh: '停车后步行距离' },
      valued: 'single',
      topics: { en: [...PARKING.en, 'walk(ing)?'], zh: [...PARKING.zh, '走路', '步行'] },
      answers: TOWN,
      values: [
        value('under_5', 'five minutes at most', '不超过五分钟', {
          en: ['(5|five) min(ute)?s?( walk)?'],
          zh: ['(5|五)分钟'],
        }),
        value('under_10', 'ten minutes at most', '不超过十分钟', {
          en: [
            '(10|ten) min(ute)?s?( walk)?',
            "(rather |n't |don't )?(not )?walk too (much|far)",
            '(less|little) walking',
            'closest … pricier',
            '(close|closest|near) … even if … (pricier|expensive|costs)',
            "don't want to walk (far|much)",
          ],
          zh: ['(10|十)分钟', '少走路', '不想走太远', '走路近'],
        }),
        value('any', 'near and cheap', '又近又便宜', {
          en: [
            'closest and cheapest',
            "(don't|not|without) … (care|mind|consider(ing)?|matter) … (how far|walk(ing)?|distance)",
            '(longer|further) walk',
            'walk(ing)? (a bit )?(longer|more|further)',
            'cost (savings )?over (convenience|proximity)',
            '(saving|save) … longer walk',
            'regardless of … (walk|distance|far|how far)',
            '(close(st)?|near(est)?) … (low(est)? cost|cheap(est)?)',
            'prioriti[sz]e … low(est)? cost',
            "closest … (doesn't|not) cost much",
            '(disregard|ignore) … walking( distance)?',
          ],
          zh: ['走远点没关系', '远一点也行', '走多远都行'],
        }),
      ],
    },
  ],
}

/** Which way is taken, and by whose news of the road. */
export const ROUTING_CATEGORY: CategoryDefinition = {
  id: 'routing',
  names: { en: 'Routes and traffic', zh: '路线与路况' },
  slots: [
    {
      id: 'road_types',
      names: { en: 'roads to take or avoid', zh: '要走或不走的路' },
      valued: 'multi',
      topics: { en: [...ROUTE.en], zh: [...ROUTE.zh] },
      values: [
        value(
          'toll',
          'toll roads',
          '收费路',
          {
            en: ['toll( roads?| ways?)?', 'tolls', 'tollways?'],
            zh: ['收费路', '收费', '过路费', '收费公路'],
          },
          { sure: true },
        ),
        value(
          'unpaved',
          'unpaved roads',
          '土路',
          {
            en: [
              'unpaved( roads?| paths?| routes?)?',
              'paved roads?',
              'dirt (roads?|tracks?)',
              'gravel( roads?)?',
              'rugged( routes?| roads?)?',
              'off-?road( tracks?)?',
              'bumpy roads?',
            ],
            zh: ['土路', '烂路', '没铺装', '石子路', '非铺装'],
          },
          { sure: true },
        ),
        value(
          'highways',
          'motorways',
          '高速公路',
          {
            en: ['highways?', 'motorways?', 'freeways?', 'expressways?', 'interstates?'],
            // 高速上我从不开窗 says where one is, not which way one takes.
            zh: ['高速(?!公?路?上[我你就都从总一])', '快速路'],
          },
          { sure: true },
        ),
        value('ferries', 'ferries', '轮渡', { en: ['ferr(y|ies)'], zh: ['轮渡', '渡轮'] }, { sure: true }),
        value('tunnels', 'tunnels', '隧道', { en: ['tunnels?'], zh: ['隧道'] }),
        value('bridges', 'bridges', '桥', { en: ['bridges?'], zh: ['大桥'] }),
        value('mountain', 'mountain roads', '山路', {
          en: ['mountain roads?', '(winding|curvy|narrow) roads?'],
          zh: ['山路', '盘山路', '窄路'],
        }),
        value('main_roads', 'main roads', '主路', { en: ['main roads?'], zh: ['主路', '大路'] }),
      ],
    },
    {
      id: 'route_goal',
      names: { en: 'fastest or shortest', zh: '最快还是最短' },
      valued: 'single',
      topics: { en: [...ROUTE.en], zh: [...ROUTE.zh] },
      values: [
        value(
          'shortest_distance',
          'the shortest distance',
          '距离最短',
          {
            en: [
              'short(est)? (distance|path|route|way)',
              '(distance|miles|kilomet(re|er)s) short',
              '(least|fewest|minimum|less) (miles|distance|mileage|kilomet(re|er)s)',
              'direct (route|way)',
              'most direct',
              'shortest( one)?',
              'prioriti[sz](e|es|ing) distance',
            ],
            zh: ['距离最短', '最短', '路程短', '近路', '少走路程', '抄近道'],
          },
          { sure: true, opposite: 'shortest_time' },
        ),
        value(
          'shortest_time',
          'the shortest time',
          '时间最短',
          {
            en: [
              '(short(est)?|least|minimum|less|save) (\\w+ )?(travel )?(amount of )?time',
              '(quick(est)?|fast(est)?) (route|way|path|one|road)s?',
              'fastest( to| way)?',
              'as (quick|fast)(ly)? as possible',
              'quickest',
            ],
            zh: ['最快', '时间最短', '省时间', '快的路'],
          },
          { opposite: 'shortest_distance' },
        ),
        value('scenic', 'the scenic way', '风景好的路', {
          en: ['scenic( (route|path|detour|drive|way)s?)?', '(beautiful|coastal|country) (route|road|way)s?'],
          zh: ['风景好', '沿海', '景色'],
        }),
        value('eco', 'the most economical', '最省电', {
          en: ['(most )?(economical|efficient) (route|way)', 'eco route', 'save (energy|battery)'],
          zh: ['省电的路', '省油的路', '最省电', '最省油'],
        }),
      ],
    },
    {
      id: 'traffic_tolerance',
      names: { en: 'patience with traffic', zh: '对堵车的容忍' },
      valued: 'single',
      topics: { en: [...TRAFFIC.en], zh: [...TRAFFIC.zh] },
      answers: ROUTE,
      values: [
        value(
          'low',
          'hardly any',
          '受不了堵车',
          {
            en: [
              'low tolerance',
              'avoid(ing)? … (traffic( jams?)?|jams?|congest(ed|ion)|busy)( routes?)?',
              '(less|least|low|light|minimal|little) (level of )?traffic',
              '(hate|stand|bear|stuck) … (traffic|jams?)',
              'busy roads?',
              'no traffic',
            ],
            zh: ['受不了堵', '讨厌堵车', '不想堵', '避开拥堵', '避开堵车', '不堵'],
          },
          { opposite: 'high' },
        ),
        value('medium', 'some', '堵一点没关系', {
          en: [
            'medium (level|tolerance|traffic|levels)',
            '(a bit|a little|some|moderate) (of )?traffic',
            'middle (road|ground)',
            'moderate (traffic|tolerance)',
            'balance',
          ],
          zh: ['堵一点没关系', '稍微堵', '别太堵', '不太堵'],
        }),
        value(
          'high',
          'plenty',
          '不怕堵',
          {
            en: [
              'high tolerance',
              'high traffic tolerance',
              '(ignore|disregard|regardless of|no matter|despite) … traffic( levels| congestion)?',
              "(don't|not|doesn't) (mind|care|worry|bother) … (heavy |the |about )*traffic( at all)?",
              '(handle|fine with|okay with|used to|patient (with|in)) … traffic',
              'heavy traffic',
              'traffic … (fine|not an issue|no problem|ok(ay)?)',
              'most traffic',
              'more traffic',
            ],
            zh: ['不怕堵', '堵也没关系', '堵车无所谓', '堵就堵'],
          },
          { opposite: 'low' },
        ),
      ],
    },
    {
      id: 'detour',
      names: { en: 'detours around traffic', zh: '绕路躲堵' },
      valued: 'single',
      topics: { en: [...TRAFFIC.en, ...ROUTE.en], zh: [...TRAFFIC.zh, ...ROUTE.zh] },
      values: [
        value(
          'yes',
          'rather longer than jammed',
          '宁可绕路',
          {
            en: [
              '(avoid|bypass|less|no|skip|around|without) … (traffic|jams?|congestion|busy|area) … (longer|detour|takes|more time|time)',
              '(longer|detour|scenic|more relaxed) … (avoid|bypass|less|around) … (traffic|jams?|congestion|busy|area)',
              'longer route',
            ],
            zh: ['宁可绕', '绕路也', '绕远', '多走点路也', '宁愿绕'],
          },
          { opposite: 'no' },
        ),
        value(
          'no',
          'rather jammed than longer',
          '不绕路',
          {
            en: [
              '(fast(est)?|quick(est|ly)?|speed) … (regardless|no matter|even if|despite|ignor(e|ing)|disregard(ing)?) … traffic( jams?| ahead| congestion)?',
              "(fast(est)?|quick(est|ly)?) … (don't|not|doesn't) … (mind|care|worry|bother) … traffic",
              "(don't|not) (care|mind|worry) … traffic … (fast|quick)(est|ly)?",
              '(fast(est)?|quick(est|ly)?|speed)( \\w+)?, … traffic … (fine|issue|problem|okay)',
              'no detours?',
            ],
            zh: ['不绕路', '别绕路', '堵也走', '不想绕'],
          },
          { opposite: 'yes' },
        ),
      ],
    },
    {
      id: 'traffic_source',
      names: { en: 'source of traffic news', zh: '路况来源' },
      valued: 'single',
      topics: { en: [...TRAFFIC.en, 'use', 'maps?', 'service', 'navigation'], zh: [...TRAFFIC.zh, '地图'] },
      values: [
        value(
          'in_car',
          "the car's own",
          '车载系统',
          {
            en: [
              "(in-?car|built-?in|onboard|on-board|factory|car'?s)( own)? (system|navigation|maps?|traffic)",
              "(this |the )?(car|vehicle)'?s (own )?(system|navigation|gps)",
            ],
            zh: ['车载系统', '车机自带', '自带导航', '车机的'],
          },
          { sure: true },
        ),
      ],
      takesName: {
        before: {
          en: [
            'use',
            'using',
            'via',
            'from',
            'enable',
            'disable',
            'to',
            'prefer',
            'stop',
            'the',
            'like',
            'with',
            'by',
          ],
          zh: ['用', '看', '听'],
        },
        after: {
          en: ['(for )?(my )?traffic', 'updates?', 'alerts?', 'insights', 'for updates', 'maps?'],
          zh: ['看路况', '的路况', '导航', '地图'],
        },
        parts: {
          en: ['nav', 'route', 'traffic', 'alerts?', 'updates?', 'maps?'],
          zh: ['地图', '导航'],
        },
      },
      answers: ROUTE,
    },
    {
      id: 'guidance_detail',
      names: { en: 'guidance voice', zh: '导航播报' },
      valued: 'single',
      topics: { en: ['guidance', 'voice', 'directions', 'navigation'], zh: ['播报', '导航'] },
      values: [
        value('brief', 'brief', '简洁', {
          en: ['(brief|short|fewer|less) (guidance|directions|announcements|prompts)', 'talk(s)? less'],
          zh: ['简洁播报', '少播报', '简单播报'],
        }),
        value('detailed', 'detailed', '详细', {
          en: ['(detailed|full) (guidance|directions|announcements)'],
          zh: ['详细播报'],
        }),
      ],
    },
  ],
}
