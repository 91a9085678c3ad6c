import type { CategoryDefinition } from '../taxonomy-types.ts'
import { LISTENING } from './listening.ts'
import { value } from './value.ts'

const PODCAST = {
  en: ['podcasts?', 'episodes?', 'shows?', 'program(me)?s?'],
  zh: ['播客', '节目', '听书'],
} as const
const NEWS = {
  en: [
    'news( (source|updates?|coverage|headlines?|briefing|podcasts?))?',
    'headlines?',
    'current (events|affairs)',
    'informed',
    'happening (in|around) the world',
    '(catch|fill) me (up|in)',
    'update me',
    'coverage',
    'up to date',
    'updated',
  ],
  zh: ['新闻', '资讯', '时事', '头条'],
} as const
const RADIO = {
  en: ['radio( station| channel)?', 'stations?', 'channels?', 'tun(e|ing)( in(to)?)?', 'fm', 'broadcasts?'],
  zh: ['电台', '广播', '频道', '收音机', '调频'],
} as const

/** Spoken programmes. */
export const TALK_CATEGORY: CategoryDefinition = {
  id: 'talk',
  names: { en: 'Radio, podcasts and news', zh: '电台、播客与新闻' },
  slots: [
    {
      id: 'podcast_genre',
      names: { en: 'favourite kind of podcast', zh: '喜欢的播客类型' },
      valued: 'multi',
      topics: { en: [...PODCAST.en], zh: [...PODCAST.zh] },
      answers: LISTENING,
      values: [
        value('health', 'health', '健康', {
          en: ['health(y|-focused)?( and wellness)?', 'wellness', 'fitness', 'nutrition', 'medical'],
          zh: ['健康', '养生', '健身'],
        }),
        value('news', 'news', '新闻', {
          en: ['(global |world )?news', 'current affairs', 'current events'],
          zh: ['新闻', '时事'],
        }),
        value('technology', 'technology', '科技', {
          en: ['tech(nology)?', 'gadgets?'],
          zh: ['科技', '数码'],
        }),
        value('science', 'science', '科学', { en: ['scien(ce|tific)( stuff)?'], zh: ['科学', '科普'] }),
        value('entertainment', 'entertainment', '娱乐', {
          en: ['entertain(ment|ing)', 'comed(y|ies)', 'celebrity', 'laughs', 'funny'],
          zh: ['娱乐', '相声', '脱口秀', '搞笑'],
        }),
        value('history', 'history', '历史', { en: ['histor(y|ical)'], zh: ['历史'] }),
        value('true_crime', 'true crime', '悬疑', {
          en: ['true crime', 'crime', 'myster(y|ies)'],
          zh: ['悬疑', '罪案', '犯罪', '推理'],
        }),
        value('business', 'business', '商业财经', {
          en: ['business', 'financ(e|ial)', 'econom(y|ics)', 'stock market', 'investing'],
          zh: ['财经', '商业', '理财', '股票'],
        }),
        value('sports', 'sports', '体育', {
          en: ['sports?', 'football', 'soccer', 'basketball'],
          zh: ['体育', '足球', '篮球'],
        }),
        value('education', 'education', '教育', {
          en: ['education(al)?', 'language learning', 'learn(ing)? \\w+'],
          zh: ['教育', '英语', '学习'],
        }),
        value('stories', 'stories', '故事', {
          en: ['storytelling', 'fiction', 'fantasy', 'audio dramas?', 'stor(y|ies)'],
          zh: ['故事', '小说', '评书'],
        }),
        value('politics', 'politics', '政治', { en: ['politic(s|al)'], zh: ['政治'] }),
      ],
    },
    {
      id: 'podcast_show',
      names: { en: 'favourite podcast', zh: '喜欢的播客' },
      valued: 'multi',
      topics: { en: [...PODCAST.en], zh: [...PODCAST.zh] },
      answers: LISTENING,
      values: [],
      takesName: {
        titles: true,
        before: {
          en: [
            'podcast( show)?',
            'episodes? of',
            'episodes? from',
            'show,?',
            'called',
            'latest',
            'the',
            'newest',
            'something like',
            'something from',
            'prefer',
            'play',
            'love',
            'over',
            'into that',
            'that',
            'with the latest',
            'exclude',
            'remove',
          ],
          zh: ['播客', '节目', '听', '收听'],
        },
        after: {
          en: [
            'podcasts?',
            'episodes?',
            '(program(me)?|show)',
            'from my (podcast|list)',
            'to my favou?rite podcasts?',
          ],
          zh: ['这个播客', '的播客', '这个节目', '播客'],
        },
        parts: {
          en: ['podcast', 'cast', 'daily', 'talks?', 'show', 'science', 'comedy', 'news'],
          zh: ['电台', '谈', '说'],
        },
      },
    },
    {
      id: 'news_source',
      names: { en: 'source of news', zh: '新闻来源' },
      valued: 'single',
      topics: { en: [...NEWS.en], zh: [...NEWS.zh] },
      answers: LISTENING,
      values: [],
      takesName: {
        before: {
          en: [
            'news (from|source)',
            'news from',
            'source to',
            'to',
            'from',
            'with',
            'always',
            'only',
            'turn on',
            'listen to',
            'using',
            'exclude',
            'latest',
            'set',
            'following',
            'enough of',
            'play the latest',
          ],
          zh: ['看', '听', '新闻'],
        },
        after: {
          en: [
            '(podcast )?(for|as) (my )?(\\w+ )?(news|updates|headlines|current)',
            'news',
            'as my (\\w+ )?news',
            'for (my )?(daily )?(news|updates)',
            'for (the )?(latest|news|all)',
            'when',
          ],
          zh: ['的新闻', '看新闻', '新闻'],
        },
        parts: {
          en: ['news', 'report', 'world', 'times', 'post', 'herald', 'press'],
          zh: ['新闻', '日报', '时报'],
        },
      },
    },
    {
      id: 'radio_station',
      names: { en: 'favourite radio station', zh: '喜欢的电台' },
      valued: 'single',
      topics: { en: [...RADIO.en], zh: [...RADIO.zh] },
      answers: LISTENING,
      values: [],
      takesName: {
        before: {
          en: [
            'station( to)?',
            'tun(e|ing)? in(to| to)',
            'tune to',
            'radio( station| to)?',
            'listen to',
            'music from',
            'into',
            'start',
            'play',
            'set',
            'at',
            'put on',
            'find',
          ],
          zh: ['听', '收听', '调到', '电台'],
        },
        after: {
          en: [
            '(radio )?(station|channel)',
            'on the radio',
            'as my (favou?rite |preferred |new |go-to |usual |default )*(radio )?station',
            'radio',
            'fm',
          ],
          zh: ['电台', '广播', '频道', '调频'],
        },
        parts: {
          en: ['radio', 'fm', 'am', '\\d{2,3}\\.\\d', 'wave', 'sonic', 'echo', 'vibe', 'vault', 'sphere'],
          zh: ['之声', '电台', '广播'],
        },
      },
    },
  ],
}
