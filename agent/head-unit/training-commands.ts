import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from '../domain/language.ts'
import { ensureDataFolder } from '../platform/data-folder.ts'
import { SystemError } from '../platform/errors.ts'
import type { Command, Snapshot } from '../protocol/index.ts'
import { type Answer, type Cabin, done, refused } from './cabin.ts'
import type { TrainingView } from './training-set.ts'

const FILE = 'training-set.jsonl'
const NOBODY = text('Of a guest nothing is kept.', '访客的内容不会保留。')

/** The kept examples as a screen shows them. */
export const trainingView = ({ count, newest }: TrainingView): NonNullable<Snapshot['training']> => ({
  count,
  newest: newest.map(({ words, calls }) => ({ words, calls: [...calls] })),
})

/** @throws SystemError when the file cannot be written */
const writeSet = (home: string, lines: string): string => {
  const path = join(home, FILE)
  try {
    ensureDataFolder(home)
    writeFileSync(path, lines, { mode: 0o600 })
    return path
  } catch (cause) {
    throw new SystemError(
      `${FILE} cannot be written`,
      text("I can't write the training set to the data folder.", '训练集无法写入数据文件夹。'),
      { cause },
    )
  }
}

/** Writes this driver's examples to a file in the data folder and says where, or deletes them. */
export const trainingCommand = (command: Extract<Command, { type: 'training' }>, cabin: Cabin): Answer => {
  const driver = cabin.drivers.current()
  if (driver.guest) return refused(NOBODY)
  if (command.do === 'clear') {
    cabin.training.forgetDriver(driver.id)
    return done
  }
  const path = writeSet(cabin.home, cabin.training.export(driver.id))
  cabin.addNotice({
    id: 'training-set',
    level: 'info',
    say: text(`The training set is in ${path}.`, `训练集已写入 ${path}。`),
  })
  return done
}
