import { OPENNESS } from './comparatives.ts'
import { defineModule, lockable, openness } from './define.ts'
import { phrases } from './phrases.ts'

export const FRONT_TRUNK = defineModule('front_trunk', {
  position: {
    value: { ...openness(20), comparatives: OPENNESS },
    initial: 0,
    names: {
      en: [
        'front trunk',
        'frunk',
        'front boot',
        'hood',
        'bonnet',
        'front storage',
        'front compartment',
        'front hood',
      ],
      zh: ['前备箱', '前备厢', '引擎盖', '前舱盖', '机盖', '前盖', '发动机盖', '前储物箱', '前行李箱'],
    },
    vss: { path: 'Vehicle.Body.Trunk.Front.Position' },
    whileMoving: 'secure_only',
    confirm: true,
    travelSeconds: 4,
    card: 'openings',
  },
  lock: {
    value: lockable,
    initial: false,
    names: {
      en: ['front trunk lock', 'frunk lock', 'bonnet lock', 'hood lock', 'lock of the front trunk'],
      zh: ['前备箱锁', '引擎盖锁', '前舱盖锁', '前备箱的锁', '前备厢锁'],
    },
    vss: { path: 'Vehicle.Body.Trunk.Front.IsLocked' },
    whileMoving: 'secure_only',
    card: 'openings',
  },
})

export const TRUNK = defineModule('trunk', {
  position: {
    value: { ...openness(20), comparatives: OPENNESS },
    initial: 0,
    names: {
      en: [
        'trunk',
        'boot',
        'tailgate',
        'rear trunk',
        'trunk lid',
        'liftgate',
        'boot lid',
        'hatch',
        'trunk door',
        'luggage compartment',
        'cargo door',
        'back hatch',
        'rear hatch',
      ],
      zh: [
        '后备箱',
        '后备厢',
        '尾门',
        '行李箱',
        '后箱',
        '行李厢',
        '后尾门',
        '电动尾门',
        '后备箱门',
        '后盖',
        '背门',
        '后尾箱',
      ],
    },
    symptoms: [
      {
        en: phrases(
          'i (need|want) to (load|get|unload|fetch) my (luggage|bags|bag|suitcase|groceries|shopping|things)',
          'i (need|want) to (put|get) (my bags|my luggage|something|the groceries|my things) (in|into|from|out of) the back',
        ),
        zh: phrases('(我|)(要|想|帮我|准备)(放|拿|取|装|搬|卸)(行李|东西|箱子|货|快递)'),
        effect: { to: 100 },
      },
    ],
    vss: { path: 'Vehicle.Body.Trunk.Rear.Position' },
    whileMoving: 'secure_only',
    confirm: true,
    travelSeconds: 6,
    card: 'openings',
  },
  lock: {
    value: lockable,
    initial: false,
    names: {
      en: [
        'trunk lock',
        'boot lock',
        'tailgate lock',
        'liftgate lock',
        'lock of the trunk',
        'rear trunk lock',
      ],
      zh: ['后备箱锁', '尾门锁', '行李箱锁', '后备厢锁', '后备箱的锁', '后尾门锁'],
    },
    vss: { path: 'Vehicle.Body.Trunk.Rear.IsLocked' },
    whileMoving: 'secure_only',
    card: 'openings',
  },
})

export const FUEL_PORT = defineModule('fuel_port', {
  open: {
    value: { type: 'boolean', verbs: 'open' },
    initial: false,
    names: {
      en: [
        'charging port',
        'fuel port',
        'fuel cap',
        'charge port',
        'fuel door',
        'fuel flap',
        'charging flap',
        'gas cap',
        'fuel filler cap',
        'fuel tank cap',
        'charge port door',
        'gas tank',
        'charging door',
        'fuel lid',
      ],
      zh: [
        '充电口',
        '油箱盖',
        '充电口盖',
        '加油口',
        '加油口盖',
        '充电盖',
        '油箱',
        '充电仓盖',
        '充电门',
        '燃油口',
        '油箱门',
        '快充口',
        '慢充口',
        '充电接口盖',
      ],
    },
    symptoms: [
      {
        en: phrases('i (want|need|am about|am going) to (plug in the charger|plug in|plug the cable in)'),
        zh: phrases('(我|)(要|准备|该|想)(插充电枪|插枪)', '该插充电枪了'),
        effect: { to: true },
      },
    ],
    whileMoving: 'secure_only',
    card: 'openings',
  },
  lock: {
    value: lockable,
    initial: true,
    names: {
      en: [
        'charging port lock',
        'fuel port lock',
        'fuel cap lock',
        'charge port lock',
        'fuel door lock',
        'lock of the fuel port',
        'charging lock',
      ],
      zh: ['充电口锁', '油箱盖锁', '充电口盖锁', '加油口锁', '油箱锁', '充电枪锁', '油箱盖的锁'],
    },
    whileMoving: 'secure_only',
    card: 'openings',
  },
})
