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
              '(by|along|at|on) the (roadside|kerb(side)?|curb(side)?)',
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
              '(multi-?level|covered|underground) car parks?',
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
          { opposite: 'yes', indifferent: true },
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
          { sure: true, opposite: 'yes', indifferent: true },
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
              '(ordinary|normal|standard) (parking )?(spot|space|bay)s?',
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
          { opposite: 'first', indifferent: true },
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
          en: ["((don't|not|never|no) … more than )?(5|five) min(ute)?s?( walk)?"],
          zh: ['((别|不要|不能|不想|不)(走)?(超过|多于))?(5|五)分钟'],
        }),
        value('under_10', 'ten minutes at most', '不超过十分钟', {
          en: [
            "((don't|not|never|no) … more than )?(10|ten) min(ute)?s?( walk)?",
            "(rather |n't |don't )?(not )?walk too (much|far)",
            '(less|little) walking',
            'closest … pricier',
            '(close|closest|near) … even if … (pricier|expensive|costs)',
            "don't want to walk (far|much)",
          ],
          zh: ['((别|不要|不能|不想|不)(走)?(超过|多于))?(10|十)分钟', '少走路', '不想走太远', '走路近'],
        }),
        value(
          'any',
          'near and cheap',
          '又近又便宜',
          {
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
          },
          { indifferent: true },
        ),
      ],
    },
  ],
}
