import { memo } from 'react'
import type { CarModel } from '../car-model.ts'
import { third } from '../read-state.ts'
import { CarBody } from './body.tsx'
import { Cabin, SteeringWheel } from './cabin.tsx'
import { AirFlow, ClimateGlow } from './climate.tsx'
import { Boot, FrontBoot, FuelFlap, SideSteps } from './closures.tsx'
import { CAR_HEIGHT, CAR_WIDTH, SEATS } from './geometry.ts'
import { Glasshouse } from './glasshouse.tsx'
import { Beams, Lamps } from './lamps.tsx'
import { type Mark, Marks } from './marks.tsx'
import { Mirrors } from './mirrors.tsx'
import { CarPaints } from './paint.tsx'
import { Road } from './road.tsx'
import { ReadingLights, Roof } from './roof.tsx'
import { Seat } from './seat.tsx'
import { Door, SideWindow } from './side.tsx'

interface CarProps {
  readonly model: CarModel
  readonly marks: readonly Mark[]
  /** What a person who cannot see the drawing is told. */
  readonly summary: string
}

/** The car from above. Painted from the ground up: road, beams, body, cabin, seats, roof, doors, marks. */
export const Car = memo(function Car({ model, marks, summary }: CarProps) {
  const { lamps, cabin, seats, windows, doors, closures, roof, reading } = model
  return (
    <svg className="stage-car" viewBox={`0 0 ${CAR_WIDTH} ${CAR_HEIGHT}`} role="img" aria-label={summary}>
      <CarPaints>
        <Road speed={model.speed} backwards={model.backwards} />
        <Beams low={lamps.low} high={lamps.high} fog={lamps.fog} />
        <SideSteps left={closures.stepLeft} right={closures.stepRight} />
        <CarBody />
        <Lamps {...lamps} />
        <FuelFlap open={closures.fuelFlap} />
        <Glasshouse {...model.glass} />
        <FrontBoot open={closures.frontBoot} />
        <Cabin
          ambient={cabin.ambient}
          centreDisplay={cabin.centreDisplay}
          instrumentPanel={cabin.instrumentPanel}
          showing={cabin.showing}
        >
          <ClimateGlow zones={model.zones} />
        </Cabin>
        <AirFlow zones={model.zones} />
        {SEATS.map(seat => (
          <Seat
            key={seat}
            seat={seat}
            heat={third(seats[seat].heat, 3)}
            cool={third(seats[seat].cool, 5)}
            massage={third(seats[seat].massage, 3)}
            slide={seats[seat].slide}
            upright={seats[seat].upright}
            folded={seats[seat].folded}
            occupied={seats[seat].occupant}
          />
        ))}
        <SteeringWheel heat={cabin.wheelHeat} />
        <ReadingLights brightness={reading} />
        <Boot open={closures.boot} />
        <Roof {...roof} />
        <Mirrors {...model.mirrors} />
        {SEATS.map(seat => (
          <SideWindow
            key={seat}
            seat={seat}
            open={windows[seat].open}
            target={windows[seat].target}
            hidden={doors[seat] > 0}
          />
        ))}
        {SEATS.map(seat => (
          <Door key={seat} seat={seat} open={doors[seat]} />
        ))}
        <Marks marks={marks} />
      </CarPaints>
    </svg>
  )
})
