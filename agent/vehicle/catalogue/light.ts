import { defineModule } from './define.ts'
import { HEADLIGHTS } from './headlights.ts'
import { INTERIOR_LIGHTS } from './interior-lights.ts'
import { SIGNAL_LIGHTS } from './signal-lights.ts'

export const LIGHT = defineModule('light', { ...HEADLIGHTS, ...SIGNAL_LIGHTS, ...INTERIOR_LIGHTS })
