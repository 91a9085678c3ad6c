import { type Localised, text } from '../../domain/language.ts'

/** How a slot's value is told: `{}` stands for the value. */
interface Phrase {
  readonly yes: Localised
  /** Said of what is not wanted, or not so. */
  readonly no: Localised
}

const phrase = (en: string, zh: string, noEn: string, noZh: string): Phrase => ({
  yes: text(en, zh),
  no: text(noEn, noZh),
})

/** Of what one likes: the way most wishes about life are told. */
export const LIKING = phrase('Likes {}', '喜欢{}', "Doesn't like {}", '不喜欢{}')

const HEARING = phrase('Likes to hear {}', '喜欢听{}', "Doesn't like to hear {}", '不喜欢听{}')

/** Slots that are told in words of their own; the others as a liking or as "topic: value". */
export const PHRASES: Readonly<Record<string, Phrase>> = {
  spice: LIKING,
  richness: LIKING,
  taste: LIKING,
  music_genre: HEARING,
  music_artist: HEARING,
  music_song: HEARING,
  music_mood: HEARING,
  podcast_show: HEARING,
  radio_station: HEARING,
  grocery_kind: phrase('Shops at {}', '去{}买菜', "Doesn't shop at {}", '不去{}买菜'),
  allergy: phrase('Allergic to {}', '对{}过敏', 'Not allergic to {}', '对{}不过敏'),
  diet: phrase('Eats {}', '饮食：{}', "Doesn't eat {}", '饮食：不要{}'),
  coffee_drink: phrase('Usual drink: {}', '常点{}', 'No {}', '不点{}'),
  coffee_milk: phrase('Coffee with {}', '咖啡：{}', 'Coffee without {}', '咖啡：不要{}'),
  coffee_sugar: phrase('Coffee with {}', '咖啡：{}', 'Coffee without {}', '咖啡：不要{}'),
  road_types: phrase('Prefers {}', '优先走{}', 'Avoids {}', '不走{}'),
  'navigation.destination': phrase('On the way to {}', '要去{}', 'Not going to {}', '不去{}'),
  home: phrase('Home: {}', '家在{}', 'Home is not {}', '家不在{}'),
  workplace: phrase('Works at {}', '在{}上班', "Doesn't work at {}", '不在{}上班'),
  school: phrase('School: {}', '学校：{}', 'School is not {}', '学校不是{}'),
  hometown: phrase('From {}', '老家在{}', 'Not from {}', '老家不在{}'),
  medicine: phrase('Takes {}', '用药：{}', "Doesn't take {}", '不用{}'),
  employer: phrase('Works for {}', '在{}工作', "Doesn't work for {}", '不在{}工作'),
  habit: phrase('Habit: {}', '习惯：{}', "Doesn't {}", '不{}'),
  note: phrase('“{}”', '“{}”', 'Not so: “{}”', '并非“{}”'),
  plan: phrase('Plan: {}', '打算：{}', 'No longer planned: {}', '不再打算：{}'),
  address_as: phrase('Wants to be called {}', '希望被叫作{}', "Doesn't want to be called {}", '不想被叫作{}'),
  language: phrase('Speaks {}', '说{}', "Doesn't speak {}", '不说{}'),
}

/** What the parts of a value of several words are called. */
export const PARTS: Readonly<Record<string, Localised>> = {
  relation: text('Relation', '关系'),
  name: text('Name', '名字'),
  means: text('Means', '指的是'),
}

/** Relations as they are kept, in Chinese; in English the kept word is the word. */
export const RELATIONS_ZH: Readonly<Record<string, string>> = {
  wife: '妻子',
  husband: '丈夫',
  partner: '爱人',
  girlfriend: '女朋友',
  boyfriend: '男朋友',
  daughter: '女儿',
  son: '儿子',
  child: '孩子',
  kid: '孩子',
  baby: '宝宝',
  mother: '妈妈',
  mum: '妈妈',
  mom: '妈妈',
  father: '爸爸',
  dad: '爸爸',
  grandmother: '奶奶／外婆',
  grandfather: '爷爷／外公',
  grandma: '奶奶／外婆',
  grandpa: '爷爷／外公',
  sister: '姐妹',
  brother: '兄弟',
  nephew: '侄子',
  niece: '侄女',
  uncle: '叔叔',
  aunt: '阿姨',
  cousin: '表亲',
  boss: '老板',
  colleague: '同事',
  friend: '朋友',
  dog: '狗',
  cat: '猫',
}
