import type { Localised } from '../../domain/language.ts'
import type { Policy, PolicyInput, PolicyRuling, PolicyVerdict } from '../policy.ts'
import type { SettingKey } from '../setting.ts'
import type { Change } from '../vehicle.ts'
import { POLICIES } from './policies.ts'

interface Addition {
  readonly policy: string
  readonly must: boolean
  readonly change: Change
  readonly because: Localised
}

/** Later wishes for the same key replace earlier ones ("open the left, no, half"). */
const onePerKey = (changes: readonly Change[]): Map<SettingKey, Change> => {
  const plan = new Map<SettingKey, Change>()
  for (const change of changes) plan.set(change.key, change)
  return plan
}

const ofType = <T extends PolicyVerdict['type']>(type: T, verdicts: readonly PolicyVerdict[]) =>
  verdicts.filter((verdict): verdict is Extract<PolicyVerdict, { type: T }> => verdict.type === type)

const unique = <T>(items: readonly T[], name: (item: T) => string): readonly T[] => [
  ...new Map(items.map(item => [name(item), item])).values(),
]

/**
 * Lets every policy speak about the plan, again and again until nothing is added any more.
 *
 * A wish beats an addition for the same key, unless the policy is a `must`; of two additions the first stands,
 * unless the second is a `must` and the first is not. A key is therefore decided at most twice, so the loop ends
 * whatever the policies say. Warnings, notices and refusals are taken from the plan as it stands in the end.
 */
export const applyPolicies = (
  changes: readonly Change[],
  input: Omit<PolicyInput, 'changes'>,
  policies: readonly Policy[] = POLICIES,
): PolicyRuling => {
  const plan = onePerKey(changes)
  const additions = new Map<SettingKey, Addition>()
  const now = (): PolicyInput => ({ ...input, changes: [...plan.values()] })

  const accept = (policy: Policy, change: Change, because: Localised): boolean => {
    const planned = plan.get(change.key)
    const must = policy.must === true
    if (planned === undefined ? input.state[change.key] === change.value : planned.value === change.value)
      return false
    const settled = planned !== undefined && (!must || additions.get(change.key)?.must === true)
    if (settled) return false
    plan.set(change.key, change)
    additions.set(change.key, { policy: policy.id, must, change, because })
    return true
  }

  let growing = true
  while (growing) {
    growing = false
    for (const policy of policies)
      for (const verdict of ofType('add', policy.judge(now())))
        for (const change of verdict.changes) if (accept(policy, change, verdict.because)) growing = true
  }

  const verdicts = policies.flatMap(policy =>
    policy.judge(now()).map(verdict => ({ policy: policy.id, verdict })),
  )
  return {
    changes: [...plan.values()],
    added: [...additions.values()].map(({ policy, change, because }) => ({ policy, change, because })),
    warnings: unique(
      verdicts.flatMap(({ policy, verdict }) =>
        verdict.type === 'confirm' ? [{ policy, warning: verdict.warning }] : [],
      ),
      ({ policy, warning }) => policy + warning.en,
    ),
    notices: unique(
      verdicts.flatMap(({ policy, verdict }) =>
        verdict.type === 'inform' ? [{ policy, notice: verdict.notice }] : [],
      ),
      ({ policy, notice }) => policy + notice.en,
    ),
    refusals: unique(
      verdicts.flatMap(({ policy, verdict }) =>
        verdict.type === 'refuse' ? [{ policy, key: verdict.key, because: verdict.because }] : [],
      ),
      ({ policy, key }) => `${policy} ${key}`,
    ),
  }
}
