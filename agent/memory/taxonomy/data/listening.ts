/** Asks for something to hear, whatever it is. */
export const LISTENING = {
  en: [
    'listen(ing)?( to)?',
    'play(ing)?',
    'put on',
    'hear',
    'entertain(ment|ing)',
    'media',
    '(something|anything) … (like|enjoy)',
    'events?',
  ],
  zh: ['听', '放', '播放', '来点', '解闷'],
} as const
