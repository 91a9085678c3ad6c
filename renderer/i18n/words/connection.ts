import { inBoth } from '../in-both.ts'

/** Before the first snapshot, and when there will be none. */
export const connection = inBoth({
  en: {
    starting: 'Starting the car’s head unit…',
    startingHint: 'This takes a second or two.',
    startingLong: 'It is taking longer than it should. Is Codriver still running?',
    lost: 'I’ve lost the car.',
    lostHint: 'What you see is how it was. I’ll be back as soon as Codriver runs again.',
    mismatchTitle: 'This screen is out of date',
    mismatchText: 'Codriver was updated. Reload this screen to go on.',
    unauthorisedTitle: 'This page is not connected to the car',
    unauthorisedText:
      'Its address was used up or is too old. Open the new address Codriver prints when you press Enter in its terminal.',
    reload: 'Reload',
    screenFailedTitle: 'This screen has a fault',
    screenFailedText: 'The car itself is not affected. Reload the screen.',
  },
  zh: {
    starting: '车机正在启动……',
    startingHint: '一两秒就好。',
    startingLong: '比平时慢，Codriver 还在运行吗？',
    lost: '和车机的连接断了。',
    lostHint: '现在看到的是断开前的样子。Codriver 重新运行后会自动连上。',
    mismatchTitle: '这块屏幕的版本旧了',
    mismatchText: 'Codriver 已更新，重新加载后就能继续。',
    unauthorisedTitle: '这个页面没有连上车机',
    unauthorisedText: '地址已经用过或者过期了。在运行 Codriver 的终端里按回车，打开它新给出的地址。',
    reload: '重新加载',
    screenFailedTitle: '这块屏幕出错了',
    screenFailedText: '车辆本身不受影响，请重新加载屏幕。',
  },
})
