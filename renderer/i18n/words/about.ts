import { inBoth } from '../in-both.ts'

/** What it is, what it cannot do yet, keys, licences. */
export const about = inBoth({
  en: {
    about: 'About',
    aboutText: 'Codriver lives in this car. What it learns stays here.',
    notInBuild: 'Not in this version',
    noSpeechIn: 'Hearing, as long as no microphone is allowed or plugged in. You type, it acts.',
    noRealCar: 'A real car: everything acts on a simulated one.',
    noRealShop: 'Real shops and payments: the coffee shop, the map and the weather are simulated.',
    licences: 'Open-source parts',
    licenceNote: 'Codriver itself is under the Apache License 2.0.',
    shortcuts: 'Keys',
    keySlash: 'write',
    keyEnter: 'agree',
    keyEscape: 'decline, close',
    keyNumbers: 'choose an answer',
  },
  zh: {
    about: '关于',
    aboutText: 'Codriver 住在这辆车里，学到的东西也只留在车里。',
    notInBuild: '这个版本还没有',
    noSpeechIn: '听：没有允许使用或接上麦克风时听不见，打字给它，它就去做。',
    noRealCar: '真车：所有操作都作用在一辆模拟的车上。',
    noRealShop: '真实的商店和付款：咖啡店、地图和天气都是模拟的。',
    licences: '开源组件',
    licenceNote: 'Codriver 采用 Apache 2.0 许可证。',
    shortcuts: '按键',
    keySlash: '打字',
    keyEnter: '同意',
    keyEscape: '拒绝、关闭',
    keyNumbers: '选择答案',
  },
})
