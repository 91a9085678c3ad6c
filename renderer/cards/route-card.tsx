import { memo, useRef } from 'react'
import { useSnapshot } from '../connection/use-screen.tsx'
import { Icon, type IconName } from '../design/index.ts'
import { clockTime, distance, duration } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import { useNavigation } from '../shell/navigation.tsx'
import type { TaskOf } from './plan-cards.ts'
import { frameView, type MapPoint, pathData, splitPath, toScale } from './route-geometry.ts'
import { useMapSize } from './use-map-size.ts'

type Route = TaskOf<'route'>
type Turn = Route['detail']['manoeuvre']['turn']

const TURN_ICONS: Readonly<Record<Turn, IconName>> = {
  straight: 'arrow-up',
  left: 'corner-up-left',
  right: 'corner-up-right',
  slight_left: 'arrow-up-left',
  slight_right: 'arrow-up-right',
  uturn: 'rotate-ccw',
  arrive: 'flag',
}

/** Parked: where to and how long. Driving: the next manoeuvre, readable at a glance. */
export function RouteCard({ task }: { readonly task: Route }) {
  const { t, say, language } = useText()
  const driving = useSnapshot(snapshot => snapshot.driving)
  const now = useSnapshot(snapshot => snapshot.world.time)
  const { go } = useNavigation()
  const { remainingSeconds, manoeuvre, stops } = task.detail
  const left = duration(remainingSeconds, language)
  const next = distance(manoeuvre.inMetres, language)
  const stop = stops[0]
  const arrived = task.state === 'arrived'
  return (
    <article className="card route" data-look={driving && !arrived ? 'manoeuvre' : 'overview'}>
      <RouteMap detail={task.detail} close={driving} />
      <button
        type="button"
        className="card-touch"
        aria-label={`${t.routeTo(say(task.title), left)}. ${t.details(say(task.title))}`}
        onClick={() => go({ at: 'task', taskId: task.id })}
      />
      {driving && !arrived ? (
        <>
          <Icon
            name={TURN_ICONS[manoeuvre.turn]}
            size={72}
            className="turn"
            label={t[`turn_${manoeuvre.turn}`]}
          />
          <div className="route-text">
            <b className="big">
              {next.value} {next.unit}
            </b>
            <span>{left}</span>
          </div>
        </>
      ) : (
        <div className="route-text">
          <span className="clip">
            {say(task.title)}
            {stop && <small> {t.via(say(stop.name))}</small>}
          </span>
          {arrived ? <b className="word">{t.arrived}</b> : <BigDuration words={left} />}
          <span>{arrived ? '' : t.arriveAt(clockTime(task.dueAt ?? now + remainingSeconds * 1000))}</span>
        </div>
      )}
    </article>
  )
}

/** Figures large, units small. */
function BigDuration({ words }: { readonly words: string }) {
  return (
    <b className="big">
      {words.split(' ').map((part, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts have a fixed order and nothing else to name them
        /\d/.test(part) ? part : <small key={index}> {part} </small>,
      )}
    </b>
  )
}

/** Share of the map's width over which the words lie. */
const UNDER_WORDS = 0.24

/** The drawn map with the live route: near the car while driving, the whole way while parked. */
const RouteMap = memo(function RouteMap({
  detail,
  close,
}: {
  readonly detail: Route['detail']
  readonly close: boolean
}) {
  const { path, position, destination, stops, map } = toScale(detail)
  const { travelled, remaining, heading } = splitPath(path, position)
  const ahead = close ? nearby(remaining, 0.22) : remaining
  const svg = useRef<SVGSVGElement>(null)
  const size = useMapSize(svg)
  const view = frameView(
    [position, ...ahead, ...(close ? [] : [destination])],
    size.width / size.height,
    UNDER_WORDS,
  )
  const box = [view.x, view.y, view.width, view.height].map(unit => (unit * 1000).toFixed(1)).join(' ')
  // Sizes of what is drawn on the map, given in dp of the card.
  const dp = (view.height * 1000) / size.height
  return (
    <svg ref={svg} className="map" viewBox={box} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect className="map-land" x="-2000" y="-2000" width="5000" height="5000" />
      {map.parks.map(area => (
        <path key={pathData(area)} className="map-park" d={`${pathData(area)}Z`} />
      ))}
      {map.water.map(area => (
        <path key={pathData(area)} className="map-water" d={`${pathData(area)}Z`} />
      ))}
      {map.roads.map(road => (
        <path
          key={pathData(road)}
          className="map-road"
          d={pathData(road)}
          strokeWidth={(close ? 6 : 3.5) * dp}
        />
      ))}
      <path className="map-travelled" d={pathData(travelled)} strokeWidth={6 * dp} />
      <path className="map-remaining" d={pathData(remaining)} strokeWidth={7 * dp} />
      {stops.map(stop => (
        <circle
          key={stop.name.en}
          className="map-stop"
          cx={stop.at[0] * 1000}
          cy={stop.at[1] * 1000}
          r={8 * dp}
          strokeWidth={4 * dp}
        />
      ))}
      <circle
        className="map-destination"
        cx={destination[0] * 1000}
        cy={destination[1] * 1000}
        r={8.5 * dp}
        strokeWidth={7 * dp}
      />
      <g
        transform={`translate(${position[0] * 1000} ${position[1] * 1000}) rotate(${heading.toFixed(1)}) scale(${dp.toFixed(3)})`}
      >
        <circle className="map-me" r="17" />
        <path className="map-arrow" d="M0-11 8.500 9 0 5-8.500 9Z" />
      </g>
    </svg>
  )
})

/** The start of a path, up to `reach` map units along it. */
function nearby(path: readonly MapPoint[], reach: number): readonly MapPoint[] {
  let left = reach
  const kept: MapPoint[] = []
  for (const point of path) {
    const before = kept.at(-1)
    if (before) left -= Math.hypot(point[0] - before[0], point[1] - before[1])
    if (left < 0 && kept.length > 1) break
    kept.push(point)
  }
  return kept
}
