import type { CategoryDefinition } from '../taxonomy-types.ts'
import { value } from './value.ts'

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
          en: [
            'scenic( (route|path|detour|drive|way)s?)?',
            '(beautiful|pretty|prettier|lovely|picturesque|panoramic|coastal|country) (route|road|way|drive)s?',
          ],
          zh: ['风景好', '沿海', '景色'],
        }),
        value('eco', 'the most economical', '最省电', {
          en: ['(most )?(economical|efficient) (route|way)', 'eco route', 'sav(e|ing) (energy|battery|fuel)'],
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
              "(hate|(can't|cannot|couldn't|not) (really )?(stand|bear|take|face|tolerate|be stuck)|stuck) … (traffic|jams?)",
              'busy roads?',
              '(no|little|lost … ) ?patience … (traffic|jams?|queues?)',
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
              '(rather|sooner|prefer to) … (detour|longer way|drive round|go round)',
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
              '(rather|sooner|prefer to) (sit|wait|stay|stand|queue) … (jams?|traffic|queue)',
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
          en: [
            '(brief(er)?|short(er)?|fewer|less|concise|simple(r)?) (guidance|directions|announcements|prompts|instructions)',
            'talk(s)? less',
            '(guidance|directions|announcements|prompts|instructions|navigation) (\\w+ )?(brief|short|concise|simple|to a minimum)',
          ],
          zh: ['简洁', '简短', '少播报', '简单(点|些|一点)?', '少说(点|两句)?'],
        }),
        value('detailed', 'detailed', '详细', {
          en: [
            '(detailed|full|exact|precise) (guidance|directions|announcements|instructions)',
            '(guidance|directions|instructions) (\\w+ )?(detailed|in detail)',
          ],
          zh: ['详细', '仔细(点|些)'],
        }),
      ],
    },
  ],
}
