import { inBoth } from '../in-both.ts'

/** What every page has: the menu, the ways out, agreeing. */
export const pages = inBoth({
  en: {
    cancel: 'Cancel',
    close: 'Close',
    back: 'Back',
    menuCar: 'Car',
    menuHistory: 'History',
    menuMemory: 'Memory',
    menuPeople: 'People',
    menuSettings: 'Settings',
    menuSimulator: 'Simulator',
    waitsUntilParked: 'This waits until you park.',
    page: (at: number, of: number) => `Page ${at} of ${of}`,
    ok: 'OK',
    save: 'Save',
  },
  zh: {
    cancel: '取消',
    close: '关闭',
    back: '返回',
    menuCar: '车辆',
    menuHistory: '记录',
    menuMemory: '记忆',
    menuPeople: '驾驶员',
    menuSettings: '设置',
    menuSimulator: '模拟器',
    waitsUntilParked: '停车后再操作。',
    page: (at, of) => `第 ${at} 页，共 ${of} 页`,
    ok: '好',
    save: '保存',
  },
})
