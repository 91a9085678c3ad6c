import { onOff, type SettingDraft } from './define.ts'

/** Where a whole seat goes at one word: folded away, to a stored position, back for getting in. */
export const SEAT_PLACES = {
  folded: {
    layout: 'seat',
    value: { type: 'boolean', verbs: 'fold' },
    initial: false,
    plural: 'seats',
    names: {
      en: [
        'seat',
        'seat folding',
        'seat fold',
        'folding seat',
        'fold-down seat',
        'folded seat',
        'folding of the seat',
      ],
      zh: ['座椅', '座椅折叠', '座椅放倒', '座位折叠', '折叠座椅', '座椅翻折', '座椅收折'],
    },
    whileMoving: 'parked_only',
    unsaidZone: 'speaker',
    card: 'comfort',
  },
  memory_position: {
    layout: 'front_seat',
    value: {
      type: 'enum',
      values: [
        {
          id: '1',
          en: ['one', '1', 'first', 'position one', 'number one'],
          zh: ['一', '1', '位置一', '一号', '第一个', '记忆一'],
        },
        {
          id: '2',
          en: ['two', '2', 'second', 'position two', 'number two'],
          zh: ['二', '2', '位置二', '二号', '第二个', '记忆二'],
        },
        {
          id: '3',
          en: ['three', '3', 'third', 'position three', 'number three'],
          zh: ['三', '3', '位置三', '三号', '第三个', '记忆三'],
        },
      ],
    },
    initial: '1',
    names: {
      en: [
        'seat memory',
        'seat memory position',
        'memory seat',
        'memory position',
        'seat position',
        'stored seat position',
        'saved seat position',
        'seat preset',
      ],
      zh: ['座椅记忆', '座椅记忆位置', '记忆座椅', '座椅位置记忆', '记忆位置', '座位记忆'],
    },
    whileMoving: 'front_parked_only',
    unsaidZone: 'speaker',
    card: 'comfort',
  },
  easy_entry: {
    layout: 'seat',
    value: onOff,
    initial: false,
    names: {
      en: [
        'easy entry',
        'welcome seat',
        'seat welcome mode',
        'easy access',
        'easy exit',
        'guest welcome mode',
        'easy entry and exit',
      ],
      zh: [
        '座椅迎宾',
        '迎宾模式',
        '迎宾座椅',
        '座椅迎宾模式',
        '便捷上下车',
        '方便上下车',
        '座椅礼让',
        '礼宾模式',
        '上下车便利',
      ],
    },
    unsaidZone: 'speaker',
    card: 'quiet',
  },
} as const satisfies Record<string, SettingDraft>
