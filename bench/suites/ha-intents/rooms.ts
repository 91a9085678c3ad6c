/** Home Assistant's rooms and floors, said as seats and rows of a car, so that the sentence could fall in one. */
const ROOMS: Readonly<Record<Row['lang'], readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\b(?:the )?kitchen\b/gi, 'the back row'],
    [/\b(?:the )?living room\b/gi, 'the front row'],
    [/\b(?:the )?bedroom\b/gi, 'the passenger side'],
    [/\b(?:the )?office\b/gi, 'the driver side'],
    [/\b(?:the )?(?:first|ground) floor\b/gi, 'the front row'],
    [/\bupstairs\b/gi, 'in the back'],
    [/\b(?:the )?garage\b/gi, 'the garage'],
    [/\b(?:this|my) (?:room|space)\b/gi, 'this car'],
    [/\b(?:all (?:the|my) |every |each )(?:room|area)s?\b/gi, 'every seat'],
    [/\b(?:home|house)\b/gi, 'car'],
  ],
  'zh-cn': [
    [/厨房/g, '后排'],
    [/客厅/g, '前排'],
    [/卧室/g, '副驾'],
    [/书房|办公室/g, '主驾'],
    [/(?:这个|我的)?房间/g, '车里'],
    [/一楼/g, '前排'],
    [/楼上|二楼/g, '后排'],
  ],
}

/** The determiner a room brings along is dropped after another: "our the back seat lights". */
const DOUBLE_DETERMINER = /\b(our|my|the|each|every) the(?= (?:back|front|passenger|driver)\b)/gi

type Row = { readonly lang: 'en' | 'zh-cn' }

const replaced = (words: string, lang: Row['lang']): string =>
  ROOMS[lang].reduce((text, [room, seat]) => text.replace(room, seat), words)

/**
 * The sentence as it would be said in a car: rooms stand for seats (the README of the data says so).
 * @param title words that are the name of something and stay as they are, be they rooms or not.
 */
export const inTheCar = (sentence: string, lang: Row['lang'], title = ''): string =>
  (title === '' ? [sentence] : sentence.split(title))
    .map(part => replaced(part, lang))
    .join(title)
    .replace(DOUBLE_DETERMINER, '$1')
