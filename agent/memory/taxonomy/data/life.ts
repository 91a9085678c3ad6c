import type { CategoryDefinition, SlotDefinition } from '../taxonomy-types.ts'

/** A slot that takes free words; what fills it is read by the facts of `extraction/statements/facts.ts`. */
const free = (
  id: string,
  en: string,
  zh: string,
  valued: 'single' | 'multi',
  topics: SlotDefinition['topics'],
): SlotDefinition => ({ id, names: { en, zh }, valued, topics, values: [] })

/** Who and what belongs to a driver's life; values are words, not a list. */
export const LIFE: readonly CategoryDefinition[] = [
  {
    id: 'family',
    names: { en: 'Family and relations', zh: '家人与朋友' },
    slots: [
      free('relation', 'who is who', '人物关系', 'multi', {
        en: ['wife', 'husband', 'daughter', 'son', 'mother', 'father', 'sister', 'brother', 'family'],
        zh: ['老婆', '老公', '女儿', '儿子', '妈妈', '爸爸', '家人'],
      }),
      free('birthday', 'birthday', '生日', 'single', { en: ['birthday'], zh: ['生日'] }),
    ],
  },
  {
    id: 'places',
    names: { en: 'Places', zh: '地点' },
    slots: [
      free('home', 'home', '家', 'single', {
        en: ['home address', 'where I live'],
        zh: ['我家', '家在', '住在'],
      }),
      free('workplace', 'work', '公司', 'single', {
        en: ['workplace', 'my office'],
        zh: ['公司在', '单位在'],
      }),
      free('school', 'school', '学校', 'single', { en: ['school'], zh: ['学校'] }),
      free('named_place', 'what a place is called', '地点别称', 'multi', { en: ['place'], zh: ['地方'] }),
      free('hometown', 'where one is from', '家乡', 'single', {
        en: ['hometown', 'where I am from'],
        zh: ['老家', '家乡'],
      }),
    ],
  },
  {
    id: 'health',
    names: { en: 'Health', zh: '健康' },
    slots: [
      free('condition', 'health', '身体状况', 'multi', { en: ['health'], zh: ['身体'] }),
      free('medicine', 'medicine', '用药', 'multi', { en: ['medicine', 'medication'], zh: ['药'] }),
    ],
  },
  {
    id: 'work',
    names: { en: 'Work', zh: '工作' },
    slots: [
      free('occupation', 'occupation', '职业', 'single', { en: ['job', 'profession'], zh: ['职业', '工作'] }),
      free('employer', 'employer', '单位', 'single', { en: ['employer', 'company'], zh: ['公司'] }),
    ],
  },
  {
    id: 'hobbies',
    names: { en: 'Hobbies', zh: '爱好' },
    slots: [
      free('hobby', 'hobby', '爱好', 'multi', {
        en: ['hobby', 'hobbies', 'free time'],
        zh: ['爱好', '业余'],
      }),
    ],
  },
  {
    id: 'habits',
    names: { en: 'Habits', zh: '习惯' },
    slots: [free('habit', 'habit', '习惯', 'multi', { en: ['habit', 'routine'], zh: ['习惯', '作息'] })],
  },
  {
    id: 'plans',
    names: { en: 'Plans', zh: '计划' },
    slots: [free('plan', 'plan', '计划', 'multi', { en: ['plan', 'plans'], zh: ['计划', '打算'] })],
  },
  {
    id: 'person',
    names: { en: 'About the person', zh: '个人信息' },
    slots: [
      free('address_as', 'how to be called', '称呼', 'single', { en: ['call me'], zh: ['叫我', '称呼'] }),
      free('note', 'worth knowing', '备注', 'multi', { en: [], zh: [] }),
      free('language', 'language', '语言', 'multi', { en: ['speak'], zh: ['说话', '语言'] }),
    ],
  },
  {
    id: 'likes',
    names: { en: 'Likes and dislikes', zh: '喜好' },
    slots: [],
  },
]
