import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createCatalogueView } from '../../agent/head-unit/catalogue-view.ts'
import type { Snapshot } from '../../agent/protocol/index.ts'
import { type AppScene, appScenes, onTheRoad } from '../../test/renderer/fixtures/app-scenes.ts'
import { FakeHeadUnit } from '../../test/renderer/fixtures/fake-head-unit.ts'
import { App } from '../app.tsx'
import { Connection } from '../connection/connection.ts'
import { ScreenProvider } from '../connection/use-screen.tsx'
import '../design/tokens.css'
import { Toasts } from '../notices/toasts.ts'
import type { Place, PlaceName } from '../shell/navigation.tsx'

/**
 * The whole screen against a head unit that is not there; not part of the product. `?scene=home|idle|…` `&theme=night|day`
 * `&lang=en|zh` `&driving=1` `&place=car|history|memory|people|settings|task` `&sim=1`.
 */
const query = new URLSearchParams(location.search)
const isScene = (name: string): name is AppScene => Object.hasOwn(appScenes, name)

const named = query.get('scene') ?? 'home'
const scene: Snapshot = isScene(named) ? appScenes[named] : appScenes.home
const snapshot: Snapshot = {
  ...(query.has('driving') ? onTheRoad(scene) : scene),
  preferences: {
    language: query.get('lang') === 'zh' ? 'zh' : 'en',
    theme: query.get('theme') === 'day' ? 'day' : 'night',
    speakReplies: true,
    sharing: 'nothing',
    keepTurns: false,
  },
}

const PLACES: Readonly<Record<PlaceName, Place>> = {
  home: { at: 'home' },
  car: { at: 'car' },
  history: { at: 'history' },
  memory: { at: 'memory' },
  people: { at: 'people' },
  settings: { at: 'settings' },
  task: { at: 'task', taskId: snapshot.tasks[0]?.id ?? '' },
}
const isPlace = (name: string): name is PlaceName => Object.hasOwn(PLACES, name)
const wanted = query.get('place') ?? 'home'

const headUnit = new FakeHeadUnit(createCatalogueView(), snapshot)
const connection = new Connection(headUnit.open)
connection.start()
Object.assign(window, { headUnit })

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ScreenProvider connection={connection} toasts={new Toasts()}>
        <App start={isPlace(wanted) ? PLACES[wanted] : { at: 'home' }} />
      </ScreenProvider>
    </StrictMode>,
  )
}
