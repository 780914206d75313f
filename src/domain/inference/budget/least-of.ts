/** The items of the least measure, ascending, so many at the most; no list of all is made, since there may be many. */
export function leastOf<Item>(items: Iterable<Item>, most: number, measureOf: (item: Item) => number): Item[] {
  const least: { readonly item: Item; readonly measure: number }[] = [];
  for (const item of items) {
    const measure = measureOf(item);
    const last = least[most - 1];
    if (last !== undefined && measure >= last.measure) continue;
    least.splice(least.findLastIndex((other) => other.measure <= measure) + 1, 0, { item, measure });
    if (least.length > most) least.pop();
  }
  return least.map(({ item }) => item);
}
