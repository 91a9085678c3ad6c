import type { Condition } from '../../../agent/memory/condition.ts'

/** A row of upstream's tree. `valued` is upstream's "MP" (several preferences allowed) and "MNP" (only one). */
export interface Detail {
  readonly main: string
  readonly sub: string
  readonly detail: string
  readonly valued: 'multi' | 'single'
}

const POI = 'Points of Interest'
const NAV = 'Navigation and Routing'
const CAR = 'Vehicle Settings and Comfort'
const MEDIA = 'Entertainment and Media'

const row = (main: string, sub: string, detail: string, valued: Detail['valued'] = 'single'): Detail => ({
  main,
  sub,
  detail,
  valued,
})

const EVERYDAY = row(
  POI,
  'Charging Station(in public)',
  'Preferred type of Charging when being at everyday points (f.e. work, grocery, restaurant)',
)
const TRAVEL = row(POI, 'Charging Station(in public)', 'Preferred type of Charging while traveling')
const DIET = row(POI, 'Restaurant', 'Dietary Preferences', 'multi')

/** Our slots as upstream's detail categories. Slots without a counterpart count as what they are: wrong there. */
const DETAILS: Readonly<Record<string, Detail>> = {
  cuisine: row(POI, 'Restaurant', 'Favorite Cuisine', 'multi'),
  restaurant_type: row(POI, 'Restaurant', 'Preferred Restaurant Type', 'multi'),
  fast_food_chain: row(POI, 'Restaurant', 'Fast Food Preference', 'multi'),
  restaurant_price: row(POI, 'Restaurant', 'Desired Price Range'),
  diet: DIET,
  allergy: DIET,
  payment: row(POI, 'Restaurant', 'Preferred Payment method'),
  fuel_station: row(POI, 'Gas Station', 'Preferred Gas Station', 'multi'),
  green_fuel: row(POI, 'Gas Station', 'Willingness to Pay Extra for Green Fuel'),
  fuel_price: row(POI, 'Gas Station', 'Price Sensitivity for Fuel'),
  charging_network: row(POI, 'Charging Station(in public)', 'Preferred Charging Network', 'multi'),
  charging_amenities: row(POI, 'Charging Station(in public)', 'Charging Station Amenities', 'multi'),
  supermarket_chain: row(POI, 'Grocery Shopping', 'Preferred Supermarket Chains', 'multi'),
  grocery_kind: row(POI, 'Grocery Shopping', 'Preference for Local Markets/Farms or Supermarket'),
  road_types: row(NAV, 'Routing', 'Avoidance of Specific Road Types', 'multi'),
  route_goal: row(NAV, 'Routing', 'Priority for Shortest Time or Shortest Distance'),
  traffic_tolerance: row(NAV, 'Routing', 'Tolerance for Traffic'),
  traffic_source: row(NAV, 'Traffic and Conditions', 'Traffic Information Source Preferences'),
  detour: row(NAV, 'Traffic and Conditions', 'Willingness to Take Longer Route to Avoid Traffic'),
  parking_type: row(NAV, 'Parking', 'Preferred Parking Type'),
  parking_price: row(NAV, 'Parking', 'Price Sensitivity for Paid Parking'),
  parking_walk: row(NAV, 'Parking', 'Distance Willing to Walk from Parking to Destination'),
  parking_covered: row(NAV, 'Parking', 'Preference for Covered Parking'),
  parking_accessible: row(NAV, 'Parking', 'Need for Handicapped Accessible Parking'),
  parking_security: row(NAV, 'Parking', 'Preference for Parking with Security'),
  'air_conditioner.temperature': row(CAR, 'Climate Control', 'Preferred Temperature'),
  'air_conditioner.fan_speed': row(CAR, 'Climate Control', 'Fan Speed Preferences'),
  'air_conditioner.air_direction': row(CAR, 'Climate Control', 'Airflow Direction Preferences'),
  'seat.heating_level': row(CAR, 'Climate Control', 'Seat Heating Preferences'),
  'light.ambient_brightness': row(CAR, 'Lighting and Ambience', 'Interior Lighting Brightness Preferences'),
  'light.ambient_mood': row(CAR, 'Lighting and Ambience', 'Interior Lighting Ambient Preferences'),
  'light.ambient_color': row(CAR, 'Lighting and Ambience', 'Interior Lightning Color Preferences', 'multi'),
  music_genre: row(MEDIA, 'Music', 'Favorite Genres', 'multi'),
  music_artist: row(MEDIA, 'Music', 'Favorite Artists/Bands', 'multi'),
  music_song: row(MEDIA, 'Music', 'Favorite Songs', 'multi'),
  music_service: row(MEDIA, 'Music', 'Preferred Music Streaming Service'),
  radio_station: row(MEDIA, 'Radio and Podcasts', 'Preferred Radio Station'),
  podcast_genre: row(MEDIA, 'Radio and Podcasts', 'Favorite Podcast Genres', 'multi'),
  podcast_show: row(MEDIA, 'Radio and Podcasts', 'Favorite Podcast Shows', 'multi'),
  news_source: row(MEDIA, 'Radio and Podcasts', 'General News Source'),
}

/**
 * Upstream's category of what was learnt. Upstream has two slots where we have one with a condition: charging while
 * travelling, and at everyday points, under which we count what is said without a condition.
 */
export const detailOf = (slot: string, condition: Condition): Detail | undefined =>
  slot === 'charging_type'
    ? condition.some(tag => tag.value === 'travel')
      ? TRAVEL
      : EVERYDAY
    : DETAILS[slot]

/** Our slot, value and condition for upstream's row; the value as we would have written it. */
export interface AsOurs {
  readonly slot: string
  readonly value: string | number
  readonly polarity: 1 | -1
  readonly condition: Condition
  readonly valued: Detail['valued']
}

const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fuel_price: {
    'Always cheapest': 'cheapest',
    'Rather cheapest': 'rather_cheap',
    'Price is irrelevant': 'irrelevant',
  },
  green_fuel: { Yes: 'yes', 'No (cheapest prefered)': 'no' },
  charging_amenities: {
    'Wi-Fi availability': 'wifi',
    'Restroom facilities': 'restroom',
    'Seating area': 'seating',
    'On-site amenities (Restaurant/cafes)': 'food',
  },
  grocery_kind: { 'Local Markets/Farms': 'market', Supermarket: 'supermarket' },
  road_types: { 'Toll roads': 'toll', 'Unpaved roads': 'unpaved', Highways: 'highways' },
  route_goal: { 'Shortest Distance': 'shortest_distance', 'Shortest Time': 'shortest_time' },
  detour: { Yes: 'yes', 'No (traffic tolerated for fastest route)': 'no' },
  parking_type: { 'On-street': 'on_street', 'Off-street': 'off_street', 'Parking-house': 'garage' },
  parking_price: {
    'Always considers price first': 'first',
    'Sometimes considers price': 'sometimes',
    'Never considers price': 'irrelevant',
  },
  parking_walk: {
    'less than 5 min (accepting possible higher cost)': 'under_5',
    'less than 10 min (accepting possible higher cost)': 'under_10',
    'not relevant (closest with low cost)': 'any',
  },
  parking_covered: { Yes: 'yes', 'Indifferent to Covered Parking': 'indifferent' },
  parking_security: { Yes: 'yes', 'Indifferent to Parking Security': 'indifferent' },
  parking_accessible: { Yes: 'yes', No: 'no' },
  'air_conditioner.air_direction': { Centric: 'centre' },
  traffic_source: { 'In-car system': 'in_car' },
  diet: { 'Dairy-Free': 'dairy_free' },
  music_genre: { 'Hip-Hop/Rap': 'rap' },
}

const NUTS = 'Nut Allergies'

/** Upstream's category and value in our terms; `undefined` for a category the table above does not know. */
export const asOurs = (detail: string, value: string): AsOurs | undefined => {
  if (detail === EVERYDAY.detail || detail === TRAVEL.detail)
    return {
      slot: 'charging_type',
      value: value.toLowerCase(),
      polarity: 1,
      condition: [{ dimension: 'activity', value: detail === TRAVEL.detail ? 'travel' : 'everyday' }],
      valued: 'single',
    }
  const found = Object.entries(DETAILS).find(([, one]) => one.detail === detail)
  if (found === undefined) return undefined
  const [slot, { valued }] = value === NUTS ? (['allergy', DIET] as const) : found
  return {
    slot,
    value: ourValue(slot, value),
    polarity: slot === 'road_types' ? -1 : 1,
    condition: [],
    valued,
  }
}

const ourValue = (slot: string, value: string): string | number => {
  if (value === NUTS) return 'nuts'
  const known = VALUES[slot]?.[value]
  if (known !== undefined) return known
  if (slot === 'air_conditioner.temperature') return Number.parseFloat(value)
  // Names come with their genre in brackets upstream; closed values differ by case and spaces only.
  const name = value.replace(/ \([^)]*\)$/u, '')
  return [
    'music_artist',
    'music_song',
    'music_service',
    'radio_station',
    'podcast_show',
    'news_source',
    'traffic_source',
    'charging_network',
    'fuel_station',
    'supermarket_chain',
    'fast_food_chain',
  ].includes(slot)
    ? name
    : name.toLowerCase().replace(/[\s-]+/gu, '_')
}
