import { type Localised, text } from '../domain/language.ts'
import type { TalkTopic } from '../understanding/request.ts'

/** What is said to what is no order: short, in character, and true about what the car can and cannot. */
export const TALK: Readonly<Record<TalkTopic, Localised>> = {
  joke: text(
    "I'd stall before the punch line. I'm better at driving company: music, a station, or a coffee on the way?",
    '讲笑话我一开口就熄火。放首歌、开个电台，或者路上来杯咖啡，我倒在行。',
  ),
  song: text(
    'My voice is made for directions. Name a song and I play it.',
    '我这嗓子只适合报路。说个歌名，我来放。',
  ),
  name: text("I'm Codriver. I answer to “Hey Jarvis”.", '我是Codriver，喊“Hey Jarvis”我就在。'),
  maker: text(
    "I'm Codriver, an open project: anyone may read how I work.",
    '我是Codriver，一个开源项目，我怎么工作谁都可以看。',
  ),
  human: text(
    "No, I'm the car's assistant: a program that lives in here.",
    '不是，我是车里的助手，一个住在车上的程序。',
  ),
  affection: text("That's kind of you. I'm happy to ride along.", '谢谢，能一路陪着你我也高兴。'),
  praise: text('Thank you. Glad it helps.', '谢谢夸奖，有用就好。'),
  apology: text('No harm done.', '没关系。'),
  privacy: text(
    'I listen for my name. What I learn stays in this car, and you can see and delete it under Memory.',
    '我只听有没有人叫我。记住的东西都留在车里，在“记忆”里可以看，也可以删。',
  ),
  bored: text(
    'Let me play something: a song, a station, or an audiobook?',
    '那放点什么吧：歌、电台，还是有声书？',
  ),
  tired: text(
    'Then take a break soon. Say “find a café nearby” and I show you where.',
    '那早点歇一歇。说“附近的咖啡店”，我给你找地方。',
  ),
  speed_limit: text(
    "I don't know the limit here. Please go by the signs.",
    '这里限速多少我不知道，请看路牌。',
  ),
  traffic: text(
    'I get no traffic reports. My arrival times are for a clear road.',
    '我收不到路况，到达时间是按不堵车算的。',
  ),
  rain: text(
    'Drive carefully. Say “wipers on automatic” or “close all windows”, and I see to it.',
    '路滑，慢点开。要我开自动雨刮，或者关上所有车窗，说一声就行。',
  ),
  news: text("I don't get the news, but I can turn the radio on.", '我看不到新闻，不过可以帮你打开收音机。'),
  choice: text("I haven't offered you anything to choose from.", '我还没有给你列过选项。'),
  ranking: text(
    "I can't tell which one that is: I don't know their prices or ratings.",
    '哪个是我说不上来，我不知道价格和评分。',
  ),
}
