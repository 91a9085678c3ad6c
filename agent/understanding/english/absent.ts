import { type GrammarRow, mark, row } from '../lexicon/sense.ts'

/**
 * Things cars, houses and telephones have and drivers ask for, which this car has no setting for. Knowing them
 * keeps their parts from being taken for something the car has: a garage door is no door. Names in the catalogue win.
 */
export const ENGLISH_ABSENT: readonly GrammarRow[] = [
  row(
    'third row|the third row|third-row|third row seats|third row seat|garage door|garage|front door of the house|gate|spoiler|bunk bed|bunk beds|bed|refrigerator|fridge|minibar|tray table|roof rack|tow hook|tow bar|spare tyre|spare tire|fire extinguisher|side step|side steps|running board',
    mark('absent'),
  ),
  row(
    'adaptive fog light|adaptive fog lights|adaptive fog light system|adaptive fog lighting|adaptive headlights|matrix lights|laser lights|underglow|night vision|overhead console mood lighting|console mood lighting|strobe lights|disco lights|searchlight',
    mark('absent'),
  ),
  row(
    'cruise control|adaptive cruise control|lane keeping|lane assist|lane keeping assist|lane departure warning|blind spot monitor|blind spot monitoring|parking assist|park assist|autopilot|self driving|self-driving|automatic parking|emergency braking|collision warning|dashcam|dash cam|rear view camera|reversing camera|backup camera|surround view|tyre pressure|tire pressure|hill descent control|handbrake|parking brake|hand brake|horn|turn signal|turn signals|indicators|blinkers',
    mark('absent'),
  ),
  row(
    'control interface|control page|settings page|settings menu|control panel page|home screen|app store|browser|screen saver|screensaver|wallpaper|wireless charging|wireless charger|wifi hotspot|wi-fi hotspot|hotspot|fragrance|fragrance system|perfume|air freshener|humidifier|speaker mode|speakerphone mode|playback speed|playlist|the playlist|play history|playback history|call history|call log|missed calls|subtitles|closed captions|game|games',
    mark('absent'),
  ),
]
