export { Icon, type IconName, iconNamed } from './icon.tsx'
export { useReducedMotion } from './reduced-motion.ts'
