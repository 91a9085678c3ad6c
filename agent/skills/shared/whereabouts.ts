/** What other skills may ask navigation about the car and its route. Places are named by their id on the map. */
export interface Whereabouts {
  /** Driving time from the car by the quickest way, in seconds; undefined for a place that is not on the map. */
  readonly secondsTo: (place: string) => number | undefined
  /** What a stop there adds to the present route, in seconds; undefined when there is no route. */
  readonly detourSeconds: (place: string) => number | undefined
}

/** For a car without navigation. */
export const nowhere: Whereabouts = { secondsTo: () => undefined, detourSeconds: () => undefined }
