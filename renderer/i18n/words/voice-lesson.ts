import { inBoth } from '../in-both.ts'

/** Teaching a voice, and having it forgotten. */
export const voiceLesson = inBoth({
  en: {
    voiceTitle: 'Learn my voice',
    voiceTaught: 'I know your voice',
    voiceWhat:
      'Say three sentences, and when you drive under somebody else’s name I may ask: “Is that you?” It works once two drivers have done this.',
    voiceUse:
      'When you drive under somebody else’s name, I may ask: “Is that you?” For that they must have taught me their voice as well.',
    voiceKept:
      'I keep a few numbers about how you sound, never the sound itself, and only in this car. It is a guess: it opens no profile, and a PIN is still asked for.',
    voiceStart: 'Start',
    voiceAgain: 'Learn it again',
    voiceForget: 'Forget my voice',
    voiceSay: 'Read this aloud, as you usually speak',
    voiceSentence1: 'We usually take the road along the river, because it is quiet in the morning.',
    voiceSentence2: 'Please remind me to call my brother when we get home this evening.',
    voiceSentence3: 'It is a little warm in here, but I would rather keep the windows closed.',
    voiceHeard: (heard: number, of: number) => `${heard} of ${of} sentences heard`,
  },
  zh: {
    voiceTitle: '学习我的声音',
    voiceTaught: '我认得你的声音',
    voiceWhat:
      '念三句话。以后如果你用别人的名字开车，我可能会问一句“是你吗？”，不过要有两位驾驶员都教过我才行。',
    voiceUse: '如果你用别人的名字开车，我可能会问一句“是你吗？”，前提是那个人也教过我声音。',
    voiceKept:
      '我只留下几十个描述音色的数字，不留声音，也只存在这辆车里。这只是猜测：不能用来打开档案，设了密码的仍然要输密码。',
    voiceStart: '开始',
    voiceAgain: '重新学习',
    voiceForget: '忘掉我的声音',
    voiceSay: '请用平常的语气念出来',
    voiceSentence1: '我们一般走河边那条路，因为早上那里车少，也比较安静。',
    voiceSentence2: '今天晚上到家的时候，请提醒我给弟弟打个电话。',
    voiceSentence3: '车里稍微有点热，不过我还是想把窗户都关着。',
    voiceHeard: (heard, of) => `已听到 ${heard} 句，共 ${of} 句`,
  },
})
