/** The first place of an ascending list whose number is not below `value`; its length where all are. By halving. */
export const lowerBound = (ascending: ArrayLike<number>, value: number): number => {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? value) < value) low = middle + 1
    else high = middle
  }
  return low
}
