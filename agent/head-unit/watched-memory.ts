import type { Learnt } from '../memory/heard-turn.ts'
import type { Memory } from '../memory/memory.ts'

/** A memory that tells when something in it has changed; everything else is the memory's own. */
export const watchMemory = (
  memory: Memory,
  changed: () => void,
  took: (learnt: Learnt) => void = () => {},
): Memory => {
  const telling =
    <Given extends readonly unknown[], Result>(work: (...given: Given) => Result) =>
    (...given: Given): Result => {
      const result = work(...given)
      changed()
      return result
    }
  return {
    recall: query => memory.recall(query),
    answer: query => memory.answer(query),
    spokenOf: driver => memory.spokenOf(driver),
    list: (driver, filter) => memory.list(driver, filter),
    get: id => memory.get(id),
    history: id => memory.history(id),
    offers: driver => memory.offers(driver),
    taxonomy: driver => memory.taxonomy(driver),
    reshape: telling((driver, change) => memory.reshape(driver, change)),
    export: driver => memory.export(driver),
    take: telling((turn, candidates) => memory.take(turn, candidates)),
    learn: telling(turn => {
      const learnt = memory.learn(turn)
      took(learnt)
      return learnt
    }),
    used: telling((ids, at) => memory.used(ids, at)),
    settleOffer: telling((id, accepted) => memory.settleOffer(id, accepted)),
    edit: telling((id, edit, at) => memory.edit(id, edit, at)),
    forget: telling(ids => memory.forget(ids)),
    takeBack: telling(change => memory.takeBack(change)),
    merge: telling((keep, other) => memory.merge(keep, other)),
    import: telling((driver, document) => memory.import(driver, document)),
    renamePerson: telling((driver, from, to) => memory.renamePerson(driver, from, to)),
    deleteDriver: telling(driver => memory.deleteDriver(driver)),
  }
}
