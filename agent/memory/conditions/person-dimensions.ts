import type { DimensionDefinition } from './dimension-types.ts'

/** What somebody does and how they feel. */
export const PERSON: readonly DimensionDefinition[] = [
  {
    dimension: 'activity',
    weight: 1.5,
    tags: [
      {
        value: 'call',
        en: 'calls?|calling|on the (?:phone|line)|phone call|conference|video meeting|zoom|dial(?:ing|-in)?|(?:phone|cell|mobile) (?:rings|rang|is ringing|was ringing|buzz\\w*|starts? ringing|started ringing)|(?:pick(?:s|ed)? up|answer(?:s|ed|ing)?) (?:the|her|his|my) (?:phone|mobile|boss|mother|wife|husband|client)|ringing|speakerphone|hands-?free',
        zh: '打电话|接电话|通话|开会|电话会议',
      },
      {
        value: 'reading',
        en: 'read(?:ing)?|books?|notes|documents?|blueprints?|schematics|papers?|maps? to study|study(?:ing)?|grading|proofread\\w*|sketch\\w*|novels?|magazines?|newspapers?|crosswords?|homework|manuscripts?|contracts?',
        zh: '看书|看文件|读书|看资料|批改|复习|画图',
      },
      {
        value: 'working',
        en: 'work(?:ing)? on|laptop|coding|typing|emails?|presentation|report|deadline',
        zh: '办公|写代码|回邮件|做方案',
      },
      {
        value: 'focus',
        en: 'focus(?:ed|ing)?|concentrat\\w+|alert|attentive|stay awake|sharp',
        zh: '专心|集中|专注|提神|清醒',
      },
      {
        value: 'relax',
        en: 'relax\\w*|unwind|calm(?:ing|er)?|soothing|wind down|de-?stress|chill out|peaceful|cozy|cosy|meditat\\w*|romantic|date night|mood',
        zh: '放松|休息一下|舒缓|平静|浪漫|氛围|冥想',
      },
      {
        value: 'sleep',
        en: 'sleep\\w*|slept|nap(?:ping|s|ped)?|asleep|doz\\w+|snooz\\w+|nodd(?:ed|ing) off|siesta|lullab(?:y|ies)|slumber\\w*|shut-?eye|rest(?:ing)?',
        zh: '睡觉|睡着|午睡|打盹|小憩|困',
      },
      { value: 'party', en: 'party|celebrat\\w+|dancing|sing(?:ing)?|karaoke|fun', zh: '派对|庆祝|唱歌|嗨' },
      {
        value: 'cargo',
        en: 'cargo|boxes|crates?|luggage|suitcases?|groceries|shopping bags|furniture|flat-?packs?|wardrobe|sofa|planks|timber|lumber|ladders?|bicycles?|bikes?|surfboards?|skis|loading|loaded up|equipment|gear|haul\\w*',
        zh: '搬东西|搬家|行李|装货|拉货|箱子|自行车|家具|滑雪板',
      },
      {
        value: 'exercise',
        en: 'gym|workout|run(?:ning)? (?:session|club)|hik(?:e|ing)|yoga|training',
        zh: '健身|跑步|爬山|瑜伽|运动',
      },
      { value: 'podcast', en: 'podcasts?|audio ?books?|briefing|news', zh: '播客|有声书|听书|新闻' },
      { value: 'music', en: 'music|songs?|playlists?|album|tunes|jazz|classical', zh: '音乐|歌|歌单|专辑' },
      {
        value: 'video',
        en: 'movies?|films?|videos?|watch(?:ing)?|cartoons?|show|keynote|tutorial',
        zh: '电影|视频|动画片|看剧|追剧',
      },
      {
        value: 'towing',
        en: 'tow(?:s|ed|ing)?|trailers?|caravans?|horsebox|hitch(?:ed|ing)?',
        zh: '拖车|房车|拖挂|挂车',
      },
      { value: 'photo', en: 'photo\\w*|shoot|film(?:ing)|camera', zh: '拍照|摄影|拍视频' },
      { value: 'eating', en: 'eat(?:ing)?|snack\\w*|meal|drive-thru', zh: '吃东西|吃饭|零食' },
      { value: 'security', en: 'security|surveillance|theft|break-?ins?|safety', zh: '防盗|安全' },
    ],
  },
  {
    dimension: 'health',
    weight: 1.6,
    tags: [
      {
        value: 'headache',
        en: 'headaches?|migraines?|(?:my|her|his|the) (?:head|temples?) (?:is|are|was|were)? ?(?:splitting|pounding|throbb\\w+|hammering|kills?|killing|hurts?|hurting|aches?|aching|spinning)|(?:splitting|pounding|throbbing|aching) head',
        zh: '头疼|头痛|偏头痛',
      },
      {
        value: 'back',
        en: '(?:lower )?back (?:is|was|pain|hurts?|ache|acting|stiff|sore|injury|feels)|backache|strained (?:my )?(?:lower )?back|stiff|sore|sciatica|spine|lumbago|lumbar|slipped discs?|herniated|vertebra\\w*|hunched',
        zh: '腰疼|腰痛|背疼|腰酸|颈椎',
      },
      {
        value: 'leg',
        en: 'legs?|knees?|ankles?|foot|feet (?:are|hurt)|circulation in my|surgery|cast|sprain\\w*|injur\\w+|thighs?|calf|calves|shins?|hips?|limp(?:s|ed|ing)?|hobbl\\w+|crutch(?:es)?|cramps?|swollen|hamstrings?',
        zh: '腿疼|膝盖|脚崴|手术|受伤|骨折',
      },
      {
        value: 'tired',
        en: 'tired(?! of)|exhaust(?:ed|ing)|fatigued?|drained|long day|worn out|sleepy|drows\\w+|weary(?! of)|yawn\\w*|knackered|bleary|shattered|sleepless|night shift|double shift|jet ?lag\\w*|(?:nod|nods|nodding) off',
        zh: '累|疲惫|疲劳|困|犯困',
      },
      {
        value: 'sick',
        en: 'sick(?! of)|fever|flu|a cold\\b|cough\\w*|ill|unwell|nause\\w*|carsick|motion sick\\w*|dizzy|sinus|queas\\w*|vertigo|upset stomach|vomit\\w*',
        zh: '感冒|发烧|咳嗽|生病|晕车|恶心|不舒服',
      },
      {
        value: 'eyes',
        en: 'eyes?|vision|contacts|glasses|eye strain|blurr(?:y|ed)|optician|eye drops|cataracts?|squint\\w*',
        zh: '眼睛|视力|看不清',
      },
      {
        value: 'hands',
        en: 'hands?|fingers?|fingertips|palms?|wrists?|arthritis|knuckles|thumbs?|mittens|gloves?',
        zh: '手冷|手冰|手指|关节',
      },
      { value: 'ears', en: 'hard of hearing|hearing|ears?|earache|deaf|tinnitus', zh: '听力|耳朵|耳背' },
      {
        value: 'neck',
        en: 'neck|whiplash|shoulders? (?:is|are|hurts?|ache|aches|aching|sore|stiff)',
        zh: '脖子|颈椎|落枕|肩膀(?:疼|酸|痛)',
      },
      { value: 'pregnant', en: 'pregnan\\w+', zh: '怀孕|孕妇' },
      {
        value: 'stress',
        en: 'stress\\w*|anxious|anxiety|nervous|overwhelm\\w*|tense|panick?\\w*|frazzled|on edge|worked up|jittery|flustered',
        zh: '紧张|焦虑|压力',
      },
    ],
  },
]
