/** Policies are code, not prompt: guards over a whole plan. */
export { applyPolicies } from './apply.ts'
export { POLICIES } from './policies.ts'
