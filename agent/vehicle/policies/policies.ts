import type { Policy } from '../policy.ts'
import {
  acClosesWideWindows,
  acNeedsFan,
  defrostNeedsAir,
  syncFollowsDriver,
  zonesFarApart,
} from './climate.ts'
import { secureWhileMoving } from './driving.ts'
import { onlyOneOfTwo, volumeEndsMute } from './exclusive.ts'
import {
  fogLightsEndHighBeam,
  fogLightsInClearWeather,
  fogLightsNeedLowBeam,
  noHighBeamWithFogLights,
} from './lights.ts'
import { lockingShutsUp, openDoorCannotLock, openingUnlocks } from './locks.ts'
import { sunroofInBadWeather, sunroofNeedsOpenShade, sunroofTiltsOrSlides } from './roof.ts'
import { occupiedSeatStaysUp } from './seats.ts'
import { levelSwitchesOn } from './switches.ts'
import { windowInWetWeather, windowWastesEnergy } from './windows.ts'

/** Every guard over a plan. Where two would add the same key, the earlier one decides its value. */
export const POLICIES: readonly Policy[] = [
  secureWhileMoving,
  occupiedSeatStaysUp,
  openDoorCannotLock,
  noHighBeamWithFogLights,
  fogLightsNeedLowBeam,
  fogLightsEndHighBeam,
  openingUnlocks,
  sunroofNeedsOpenShade,
  sunroofTiltsOrSlides,
  defrostNeedsAir,
  levelSwitchesOn,
  acClosesWideWindows,
  acNeedsFan,
  syncFollowsDriver,
  onlyOneOfTwo,
  volumeEndsMute,
  lockingShutsUp,
  sunroofInBadWeather,
  fogLightsInClearWeather,
  windowWastesEnergy,
  windowInWetWeather,
  zonesFarApart,
]
