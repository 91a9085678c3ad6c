import type { SimulatedVehicle } from '../vehicle/vehicle.ts'
import type { CarStore } from './car-store.ts'

/** Keeps the car as it is, so that a restart finds it so: written once for all that changed since the last time. */
export class ParkedCar {
  #changed = false

  constructor(
    private readonly vehicle: SimulatedVehicle,
    private readonly store: CarStore,
    private readonly report: (error: unknown) => void,
  ) {}

  /** Something of the car is another. */
  changed(): void {
    this.#changed = true
  }

  /** Never throws: a car that could not be kept goes on driving. */
  keep(): void {
    if (!this.#changed) return
    this.#changed = false
    try {
      this.store.keepCar({ state: { ...this.vehicle.targets() } })
    } catch (error) {
      this.report(error)
    }
  }
}
