import { defineModule } from './define.ts'
import { EXTERIOR_LIGHTS } from './exterior-lights.ts'
import { INTERIOR_LIGHTS } from './interior-lights.ts'

export const LIGHT = defineModule('light', { ...EXTERIOR_LIGHTS, ...INTERIOR_LIGHTS })
