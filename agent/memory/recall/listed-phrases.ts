/** Phrases in the form of `Phrases`, listed in one text and parted by " / ". */
export const phrasesOf = (listed: string): readonly string[] => listed.trim().split(/\s+\/\s+/u)
