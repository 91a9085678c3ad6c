import { z } from 'zod'

const level = z.number()
/** The car as a task of CAR-bench finds it; what concerns neither the car body nor the moment is dropped. */
const worldSchema = z.object({
  state_of_charge: z.number(),
  seats_occupied: z.record(z.string(), z.boolean()),
  current_datetime: z.object({
    year: z.number(),
    month: z.number(),
    day: z.number(),
    hour: z.number(),
    minute: z.number(),
  }),
  sunroof_position: level,
  sunshade_position: level,
  trunk_door_position: z.string(),
  window_driver_position: level,
  window_passenger_position: level,
  window_driver_rear_position: level,
  window_passenger_rear_position: level,
  reading_light_driver: z.boolean(),
  reading_light_passenger: z.boolean(),
  reading_light_driver_rear: z.boolean(),
  reading_light_passenger_rear: z.boolean(),
  fog_lights: z.boolean(),
  head_lights_low_beams: z.boolean(),
  head_lights_high_beams: z.boolean(),
  ambient_light: z.string(),
  climate_temperature_driver: level,
  climate_temperature_passenger: level,
  steering_wheel_heating: level,
  seat_heating_driver: level,
  seat_heating_passenger: level,
  fan_speed: level,
  window_front_defrost: z.boolean(),
  window_rear_defrost: z.boolean(),
  fan_airflow_direction: z.string(),
  air_conditioning: z.boolean(),
  air_circulation: z.string(),
  user_preferences: z.object({ vehicle_settings: z.record(z.string(), z.array(z.string())) }),
})
export type CarWorld = z.infer<typeof worldSchema>

const actionSchema = z.object({ name: z.string(), kwargs: z.record(z.string(), z.unknown()) })
export type Action = z.infer<typeof actionSchema>

export const taskSchema = z.object({
  task_id: z.string(),
  kind: z.enum(['base', 'disambiguation', 'hallucination']),
  task_type: z.string(),
  context_init_config: worldSchema,
  actions: z.array(actionSchema),
  removed_part: z.array(z.string()).nullish(),
})
export type Task = z.infer<typeof taskSchema>

/** One recorded dialogue: what was said, what was called, and whether upstream judged it a success. */
export const dialogueSchema = z.object({
  task_id: z.string(),
  reward: z.number(),
  turns: z.array(
    z.object({ user: z.string().optional(), assistant: z.string().optional(), tool: z.string().optional() }),
  ),
})
export type Dialogue = z.infer<typeof dialogueSchema>
