import { inBoth } from '../in-both.ts'

/** The parts that hear and speak, and recording for diagnosis. */
export const hearing = inBoth({
  en: {
    enginesAsleep: 'The parts that hear wake up when the microphone is switched on.',
    engine_wake: 'Wake word',
    engine_activity: 'Voice detection',
    engine_recogniser: 'Speech to text',
    engine_speaker: 'Spoken answers',
    engine_ready: 'ready',
    engine_starting: 'starting',
    engine_failed: 'failed',
    engine_off: 'not in use',
    engineSystemVoices: 'The voices of this system',
    engineNote:
      'The wake word models may not be sold (CC BY-NC-SA 4.0). Sound stays in memory and is gone after the turn, unless you record it below.',
    noVoice: 'This screen has no voice for your language, so answers stay silent.',
    microphone: 'Microphone',
    recording: 'Record what I hear',
    recordingNote:
      'To find out why something was misheard. Kept in the car’s data folder only, until erased; off after a restart.',
    recordingErase: (count: number) => `Erase ${count} ${count === 1 ? 'recording' : 'recordings'}`,
    recordingOn: 'What you say is being recorded',
  },
  zh: {
    enginesAsleep: '打开麦克风后，负责听的部分才会启动。',
    engine_wake: '唤醒词',
    engine_activity: '语音检测',
    engine_recogniser: '语音识别',
    engine_speaker: '语音播报',
    engine_ready: '就绪',
    engine_starting: '启动中',
    engine_failed: '出错',
    engine_off: '未使用',
    engineSystemVoices: '系统自带的声音',
    engineNote:
      '唤醒词模型不得商用（CC BY-NC-SA 4.0）。声音只留在内存里，说完一轮就清除，除非打开下面的录音。',
    noVoice: '这块屏幕没有你这种语言的声音，回答不会读出来。',
    microphone: '麦克风',
    recording: '录下听到的话',
    recordingNote: '用来查明为什么听错。只存在车机的数据文件夹里，可随时删除；重启后自动关闭。',
    recordingErase: (count: number) => `删除 ${count} 段录音`,
    recordingOn: '正在录下你说的话',
  },
})
