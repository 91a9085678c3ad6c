/** Where on the car the link ends. Units of the car's drawing: 320 × 640, nose up. */
export interface Anchor {
  readonly x: number
  readonly y: number
}

/** The part of the car that stands for a setting key (`window.position@driver`); every key has one. */
export const anchorOf = (_settingKey: string): Anchor => ({ x: 160, y: 320 })
