import { StrictMode, useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { PHASES, type Snapshot } from '../../agent/protocol/index.ts'
import { type StageScene, stageScenes } from '../../test/renderer/fixtures/stage-scenes.ts'
import '../design/tokens.css'
import { Icon, type IconName } from '../design/index.ts'
import { CarStage } from '../stage/index.ts'
import { Thread } from '../thread/index.ts'
import './stage.css'

/**
 * A page for looking at the stage alone, not part of the product. `?scene=winter|…|states|icons` `&theme=night|day`
 * `&lang=en|zh` `&wide=1` (an ultra-wide stage) `&still=1` (reduced motion) `&link=<setting key>`; `#<scene>` goes on to it.
 */
const query = new URLSearchParams(location.search)
const language = query.get('lang') === 'zh' ? 'zh' : 'en'
/** Without `still` the parts follow the system's setting, as they do in the product. */
const motion = query.has('still') ? { reducedMotion: true } : {}
document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
document.documentElement.dataset.theme = query.get('theme') ?? 'night'
if (query.has('wide')) document.documentElement.style.setProperty('--stage-width', '116rem')

const isScene = (name: string): name is StageScene => Object.hasOwn(stageScenes, name)

/** The scene of the address' `#<scene>`, which may change at any time, so that one sees the change. */
const useScene = (first: StageScene): StageScene => {
  const [shown, setShown] = useState(first)
  useEffect(() => {
    const follow = (): void => {
      const next = location.hash.slice(1)
      if (isScene(next)) setShown(next)
    }
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return shown
}

function OneStage({ name: first }: { readonly name: StageScene }) {
  const name = useScene(first)
  const thread = useRef<HTMLDivElement>(null)
  const scene: Snapshot = stageScenes[name]
  const link = query.get('link')
  const snapshot: Snapshot =
    link === null ? scene : { ...scene, conversation: { ...scene.conversation, phase: 'speaking', link } }
  return (
    <div className="gallery-screen">
      <div className="gallery-stage">
        <CarStage
          snapshot={snapshot}
          language={language}
          threadRef={thread}
          quiet={name === 'quiet'}
          {...motion}
          {...(query.has('touch') ? { onTouch: (target: unknown) => console.log(target) } : {})}
        />
      </div>
      <div className="gallery-thread" ref={thread}>
        <Thread phase={snapshot.conversation.phase} {...motion} />
      </div>
      <p className="gallery-facts">{name}</p>
    </div>
  )
}

function States() {
  return (
    <div className="gallery-screen gallery-states">
      {PHASES.map(phase => (
        <div key={phase}>
          <Thread phase={phase} {...motion} />
          {phase}
        </div>
      ))}
    </div>
  )
}

const OWN: readonly IconName[] = [
  'seat',
  'seat-heat',
  'seat-vent',
  'seat-massage',
  'window',
  'door',
  'trunk',
  'front-trunk',
  'sunroof',
  'shade',
  'ambient',
  'beam',
  'high-beam',
  'fog',
  'hazard',
  'wiper',
  'mirror',
  'defrost',
  'wheel',
  'coffee',
  'mic',
  'fuel',
]

function Icons() {
  return (
    <div className="gallery-screen gallery-icons">
      {OWN.map(name => (
        <Icon key={name} name={name} size={72} />
      ))}
    </div>
  )
}

function Page() {
  const scene = query.get('scene') ?? 'winter'
  if (scene === 'states') return <States />
  if (scene === 'icons') return <Icons />
  return <OneStage name={isScene(scene) ? scene : 'winter'} />
}

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  )
}
