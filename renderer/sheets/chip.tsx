import { Icon, type IconName } from '../design/index.ts'

interface ChipProps {
  readonly icon: IconName
  readonly words: string
  /** Whose it is looks other than when it holds. */
  readonly person?: boolean
}

/** A few words with a sign, round: a condition, a state, whose it is. */
export const Chip = ({ icon, words, person = false }: ChipProps) => (
  <span className={person ? 'chip person' : 'chip'}>
    <Icon name={icon} size={24} />
    {words}
  </span>
)
