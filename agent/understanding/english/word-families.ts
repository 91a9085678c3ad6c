/**
 * English words that stand for one another inside the names of settings, the first being the one the names are
 * taken apart into. So "seat heating" in the catalogue also answers to "heat the chair". Plurals are added in code.
 */
export const ENGLISH_WORD_FAMILIES: readonly (readonly string[])[] = [
  ['seat', 'chair'],
  ['heating', 'heat', 'heater', 'heated', 'warmer', 'warming', 'heaters', 'warmers'],
  ['ventilation', 'ventilated', 'vent', 'ventilate'],
  ['massage', 'massager', 'massaging'],
  ['light', 'lamp', 'lighting', 'lights', 'lamps', 'light up'],
  ['screen', 'display', 'monitor'],
  [
    'ac',
    'a/c',
    'air conditioning',
    'air conditioner',
    'aircon',
    'air con',
    'climate control',
    'air-conditioning',
    'aircon',
  ],
  ['temperature', 'temp'],
  ['fan', 'blower'],
  ['speed', 'velocity'],
  ['brightness', 'luminosity'],
  ['color', 'colour'],
  ['trunk', 'boot', 'tailgate', 'liftgate'],
  [
    'sunshade',
    'shade',
    'sun shade',
    'blind',
    'sunblind',
    'curtain',
    'curtains',
    'blinds',
    'shades',
    'roller blind',
  ],
  ['sunroof', 'moonroof', 'sun roof', 'moon roof'],
  ['wiper', 'windshield wiper', 'windscreen wiper', 'wipers'],
  ['windshield', 'windscreen'],
  ['steering wheel', 'wheel'],
  ['mirror', 'wing mirror', 'side mirror'],
  ['fog', 'foglight'],
  ['headlight', 'headlamp'],
  ['volume', 'sound', 'loudness', 'audio volume'],
  ['massage', 'back rub'],
]

/** Parts of names that are also what one does: "heat my seat" needs no other verb. */
export const ENGLISH_VERB_PARTS: readonly string[] = [
  'heating',
  'ventilation',
  'massage',
  'defrost',
  'defog',
  'demist',
]
