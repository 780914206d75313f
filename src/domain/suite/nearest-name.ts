/**
 * The known name a person most likely meant, or `undefined` when none is near: at most a third of the letters differ.
 */
export function nearestName(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const name of known) {
    const distance = editDistance(written.toLowerCase(), name.toLowerCase());
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** The one name that ends in what was written, after the folder of its part. */
function onlyEnding(written: string, names: readonly string[]): string | undefined {
  const [only, ...others] = names.filter((name) => name.endsWith(`/${written}`));
  return others.length === 0 ? only : undefined;
}

const mostNamed = 12;

/** "did you mean `x`?" or, when nothing is near, the list to choose from. */
export function suggestName(written: string, known: Iterable<string>): string {
  const names = [...known];
  const nearest = onlyEnding(written, names) ?? nearestName(written, names);
  if (nearest !== undefined) return `did you mean \`${nearest}\`?`;
  if (names.length === 0) return 'none is defined';
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
  return `known: ${names.slice(0, mostNamed).join(', ')}${more}`;
}

/** Levenshtein distance with adjacent transpositions counted as one (Damerau's restricted form). */
function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let distance = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
      current.push(distance);
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}
