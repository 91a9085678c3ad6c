import type { DimensionDefinition } from './dimension-types.ts'

/** What somebody does and how they feel. */
export const PERSON: readonly DimensionDefinition[] = [
  {
    dimension: 'activity',
    weight: 1.5,
    tags: [
      {
        value: 'call',
        en: 'call(?:s|ing)?|on the phone|phone call|conference|video meeting|zoom|dial(?:ing|-in)?',
        zh: '打电话|接电话|通话|开会|电话会议',
      },
      {
        value: 'reading',
        en: 'read(?:ing)?|books?|notes|documents?|blueprints?|schematics|papers?|maps? to study|study(?:ing)?|grading|proofread\\w*|sketch\\w*',
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
        en: 'sleep\\w*|nap(?:ping|s)?|asleep|doz\\w+|snooz\\w+|rest(?:ing)?',
        zh: '睡觉|睡着|午睡|打盹|小憩|困',
      },
      { value: 'party', en: 'party|celebrat\\w+|dancing|sing(?:ing)?|karaoke|fun', zh: '派对|庆祝|唱歌|嗨' },
      {
        value: 'cargo',
        en: 'cargo|boxes|luggage|groceries|furniture|loading|equipment|gear|haul\\w*',
        zh: '搬东西|行李|装货|拉货|箱子',
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
      { value: 'photo', en: 'photo\\w*|shoot|film(?:ing)|camera', zh: '拍照|摄影|拍视频' },
      { value: 'eating', en: 'eat(?:ing)?|snack\\w*|meal|drive-thru', zh: '吃东西|吃饭|零食' },
      { value: 'security', en: 'security|surveillance|theft|break-?ins?|safety', zh: '防盗|安全' },
    ],
  },
  {
    dimension: 'health',
    weight: 1.6,
    tags: [
      { value: 'headache', en: 'headaches?|migraines?', zh: '头疼|头痛|偏头痛' },
      {
        value: 'back',
        en: '(?:lower )?back (?:is|was|pain|hurts?|ache|acting|stiff|sore|injury|feels)|backache|strained (?:my )?(?:lower )?back|stiff|sore|sciatica|spine',
        zh: '腰疼|腰痛|背疼|腰酸|颈椎',
      },
      {
        value: 'leg',
        en: 'legs?|knees?|ankles?|foot|feet (?:are|hurt)|circulation in my|surgery|cast|sprain\\w*|injur\\w+',
        zh: '腿疼|膝盖|脚崴|手术|受伤|骨折',
      },
      {
        value: 'tired',
        en: 'tired(?! of)|exhaust(?:ed|ing)|fatigued?|drained|long day|worn out|sleepy|drowsy|weary(?! of)',
        zh: '累|疲惫|疲劳|困|犯困',
      },
      {
        value: 'sick',
        en: 'sick(?! of)|fever|flu|a cold\\b|cough\\w*|ill|unwell|nause\\w*|carsick|motion sick\\w*|dizzy|sinus',
        zh: '感冒|发烧|咳嗽|生病|晕车|恶心|不舒服',
      },
      { value: 'eyes', en: 'eyes?|vision|contacts|glasses|eye strain|blurry', zh: '眼睛|视力|看不清' },
      { value: 'hands', en: 'hands?|fingers?|wrists?|arthritis|knuckles', zh: '手冷|手冰|手指|关节' },
      { value: 'ears', en: 'hard of hearing|hearing|ears?|deaf', zh: '听力|耳朵|耳背' },
      { value: 'pregnant', en: 'pregnan\\w+', zh: '怀孕|孕妇' },
      { value: 'stress', en: 'stress\\w*|anxious|anxiety|nervous|overwhelm\\w*|tense', zh: '紧张|焦虑|压力' },
    ],
  },
]
