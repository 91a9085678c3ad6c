import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CarStage, type CarStageProps } from '../../../renderer/stage/index.ts'
import { baseSnapshot } from '../fixtures/base-snapshot.ts'
import { stageScenes } from '../fixtures/stage-scenes.ts'

const render = (props: Partial<CarStageProps> = {}): string =>
  renderToStaticMarkup(<CarStage snapshot={baseSnapshot} language="en" {...props} />)

const count = (html: string, part: string): number => html.split(part).length - 1

describe('CarStage', () => {
  it('is one picture with a spoken summary', () => {
    expect(render()).toContain('role="img" aria-label="The car from above, standing. Driver: Wei."')
    expect(render({ language: 'zh' })).toContain('aria-label="从上方看的车，停着。主驾：Wei。"')
  })

  it('shares no id between two cars on one page', () => {
    const html = renderToStaticMarkup(
      <>
        <CarStage snapshot={baseSnapshot} language="en" />
        <CarStage snapshot={stageScenes.summer} language="zh" />
      </>,
    )
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(40)
    expect(new Set(ids).size).toBe(ids.length)
    const used = new Set([...html.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id))
    expect([...used].filter(id => !ids.includes(id))).toEqual([])
  })

  it('shows a level by its number of waves, dots and rings', () => {
    const waves = (scene: keyof typeof stageScenes) =>
      count(render({ snapshot: stageScenes[scene] }), 'stroke="var(--heat)" stroke-width="3"')
    expect(waves('factory')).toBe(0)
    expect(waves('winter')).toBe(2)
    expect(waves('family')).toBe(5)
  })

  it('names the occupants, and a child as one', () => {
    const html = render({ snapshot: stageScenes.family })
    for (const name of ['Wei', 'Deborah', 'Xiaoming', '奶奶']) expect(html).toContain(`<span>${name}</span>`)
    expect(html).toContain('Xiaoming (child)')
  })

  it('says that a zone is off in a word, not only in grey', () => {
    expect(render()).toContain('<em>off</em>')
    expect(render({ language: 'zh' })).toContain('<em>关</em>')
    expect(render({ snapshot: stageScenes.winter })).not.toContain('<em>off</em>')
  })

  it('numbers the parts a question is about as its answers are numbered', () => {
    const html = render({ snapshot: stageScenes.clarify })
    expect([...html.matchAll(/class="mark-number"[^>]*>(\d)</g)].map(([, n]) => n)).toEqual(['1', '2'])
  })

  it('has buttons only when a touch leads somewhere', () => {
    expect(render()).not.toContain('<button')
    const html = render({ onTouch: () => undefined })
    expect(count(html, '<button')).toBeGreaterThan(10)
    expect(count(html, '<button')).toBe([...html.matchAll(/<button[^>]*aria-label="[^"]+"/g)].length)
  })
})
