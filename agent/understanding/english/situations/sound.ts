import { BOTHERS, CALL, HARD, HEARING, MUSIC, NAVIGATION, NOISE, OUTSIDE_NOISE, RADIO } from './cues.ts'
import { any, less, more, off, type Situation } from './situation.ts'

/** Quiet, and hearing what one wants to hear. */
export const SOUND: readonly Situation[] = [
  // Quiet and hearing
  {
    cues: [NOISE, BOTHERS],
    unless: any(
      'heat|ac|vents?|a/c|massage|turn|fan|quiet enough|hear (?!myself)\\w*|hearing|(?:street|traffic|wind|outside|city|construction) noise|noise outside',
    ),
    wants: [less('center_display.volume')],
  },
  { cues: [NOISE, BOTHERS, RADIO], unless: HEARING, wants: [less('radio.volume')] },
  { cues: [NOISE, BOTHERS, MUSIC], unless: HEARING, wants: [less('music.volume')] },
  { cues: [NOISE, BOTHERS, NAVIGATION], unless: HEARING, wants: [less('navigation.volume')] },
  { cues: [NOISE, BOTHERS, any('video|movie|film')], unless: HEARING, wants: [less('video.volume')] },
  {
    cues: [any("can't|cannot|hard to|difficult to"), any('focus|concentrate|think|hear myself')],
    unless: any('lights?|call|hear (?!myself)|noise|street|traffic|cold|hot|air'),
    wants: [less('center_display.volume')],
  },
  { cues: [OUTSIDE_NOISE], unless: HEARING, wants: [off('window.position', ['all'])] },
  {
    cues: [OUTSIDE_NOISE, any('focus|concentrate|distract\\w*|think|too|bother\\w*|much')],
    unless: HEARING,
    wants: [off('window.position', ['all'])],
  },
  {
    cues: [HEARING, HARD],
    unless: any('myself|think|background noise|call'),
    wants: [more('center_display.volume')],
  },
  {
    cues: [HEARING, HARD, CALL],
    unless: any('background|music|radio|noise'),
    wants: [more('bluetooth.call_volume')],
  },
  {
    cues: [HEARING, any('better|more clearly|properly'), MUSIC],
    unless: any('wind'),
    wants: [more('music.volume')],
  },
  { cues: [HEARING, any('better|more clearly|properly'), RADIO], wants: [more('radio.volume')] },
  {
    cues: [HEARING, HARD, MUSIC],
    unless: any('over the music|because of the music'),
    wants: [more('music.volume')],
  },
  { cues: [HEARING, HARD, RADIO], wants: [more('radio.volume')] },
  { cues: [HEARING, HARD, NAVIGATION], wants: [more('navigation.volume')] },
  {
    cues: [HEARING, HARD, any('background noise|background music|all this background')],
    unless: any('road'),
    wants: [less('center_display.volume')],
  },
  {
    cues: [
      any('missing|miss|missed'),
      any("what they're saying|what (?:he|she|it) said|saying|instructions?"),
    ],
    wants: [more('center_display.volume')],
  },
]
