export { type Anchor, anchorOf } from './anchors.ts'
export { CarStage } from './car-stage.tsx'
export type { CarStageProps, StageTarget } from './stage-props.ts'
