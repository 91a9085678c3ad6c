import { type GrammarRow, mark, row } from '../lexicon/sense.ts'

/**
 * Things cars, houses and telephones have and drivers ask for, which this car has no setting for. Knowing them
 * keeps their parts from being taken for something the car has: a garage door is no door. Names in the catalogue win.
 */
export const ENGLISH_ABSENT: readonly GrammarRow[] = [
  row(
    'air suspension|suspension|ride height|ground clearance|traction control|stability control|launch control|gesture control|one pedal driving|one-pedal driving|regenerative braking|regen|adaptive cruise|parking sensors|parking sensor|seat belt|seat belts|seatbelt|seatbelts|external speaker|outside speaker|pedestrian warning|pedestrian warning sound|key tones|dog mode|pet mode|camp mode|camping mode|valet mode|track mode|tow mode|drive mode|driving mode|sport mode|sports mode|eco mode|snow mode|off-road mode|comfort driving mode|face recognition|facial recognition|wake word|digital key|phone key|oil temperature|coolant temperature|differential lock|diff lock|child seat|baby seat|airbag|airbags|scheduled charging|charge limit|charging limit|battery preheating|screen mirroring|cabin camera|oven|washing machine|vacuum cleaner|engine',
    mark('absent'),
  ),
  // Rooms: what stands in them is none of the car's.
  row(
    "bedroom|living room|kitchen|bathroom|dining room|kids' room|guest room|study room|basement|balcony|hallway|front porch|backyard|at home|my house's|the house's|hotel room|my friend's|my neighbour's|my neighbor's|that truck's|that car's|this truck's|that house|their house|the neighbours'|the neighbors'|meeting room|conference room|my office's",
    mark('absent'),
  ),
  row(
    'third row|the third row|third-row|third row seats|third row seat|garage door|garage|front door of the house|gate|spoiler|bunk bed|bunk beds|bed|refrigerator|fridge|minibar|tray table|roof rack|tow hook|tow bar|spare tyre|spare tire|fire extinguisher',
    mark('absent'),
  ),
  row(
    'adaptive fog light|adaptive fog lights|adaptive fog light system|adaptive fog lighting|adaptive headlights|matrix lights|laser lights|underglow|night vision|overhead console mood lighting|console mood lighting|strobe lights|disco lights|searchlight',
    mark('absent'),
  ),
  row(
    'cruise control|adaptive cruise control|lane keeping|lane assist|lane keeping assist|lane departure warning|blind spot monitor|blind spot monitoring|parking assist|park assist|autopilot|self driving|self-driving|automatic parking|emergency braking|collision warning|dashcam|dash cam|rear view camera|reversing camera|backup camera|surround view|tyre pressure|tire pressure|hill descent control|handbrake|parking brake|hand brake|horn|turn signal|turn signals|indicators|blinkers|rest stop|rest area|bus stop|next stop|pit stop|traffic light|traffic lights|street light|street lights|street lamp|street lamps|brake light|brake lights',
    mark('absent'),
  ),
  row(
    'control interface|settings interface|interface|control page|settings page|settings menu|control panel page|home screen|app store|browser|screen saver|screensaver|wallpaper|wireless charging|wireless charger|wifi hotspot|wi-fi hotspot|hotspot|fragrance|fragrance system|perfume|air freshener|humidifier|speaker mode|speakerphone mode|playback speed|playlist|the playlist|play history|playback history|call history|call log|missed calls|subtitles|closed captions|game|games',
    mark('absent'),
  ),
]
