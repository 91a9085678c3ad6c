import { CLIMATE_AIRFLOW } from './climate-airflow.ts'
import { CLIMATE_SWITCHES } from './climate-switches.ts'
import { CLIMATE_ZONES } from './climate-zones.ts'
import { defineModule } from './define.ts'

export const AIR_CONDITIONER = defineModule('air_conditioner', {
  ...CLIMATE_ZONES,
  ...CLIMATE_AIRFLOW,
  ...CLIMATE_SWITCHES,
})
