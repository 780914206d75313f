/** One word on the way from base to head: kept, left out, or put in. */
export type EditStep = { readonly of: 'both' | 'base' | 'head'; readonly word: string };

type Words = readonly string[];

/**
 * The shortest way from base to head by leaving words out and putting words in, after Myers (1986). `undefined` where
 * that takes more than `mostEdits` words; time grows with the words times the edits, memory with the edits squared.
 */
export function editScript(base: Words, head: Words, mostEdits: number): EditStep[] | undefined {
  const before = commonLength(base, head, (words, index) => words[index]);
  const [baseRest, headRest] = [base.slice(before), head.slice(before)];
  const after = commonLength(baseRest, headRest, (words, index) => words[words.length - 1 - index]);
  const [from, to] = [baseRest.slice(0, baseRest.length - after), headRest.slice(0, headRest.length - after)];
  const rounds = searchRounds(from, to, mostEdits);
  if (rounds === undefined) return undefined;
  const kept = (words: Words): EditStep[] => words.map((word) => ({ of: 'both', word }));
  return [...kept(base.slice(0, before)), ...walkBack(from, to, rounds), ...kept(baseRest.slice(from.length))];
}

/** How many words two texts share, read in one direction. */
function commonLength(one: Words, other: Words, at: (words: Words, index: number) => string | undefined): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && at(one, length) === at(other, length)) length += 1;
  return length;
}

/** How far along base each diagonal (place in base less place in head) has come, by its number plus `middle`. */
type Reach = { readonly far: Int32Array; readonly middle: number };

const at = ({ far, middle }: Reach, diagonal: number): number => far[middle + diagonal] ?? 0;

/** True where a diagonal is best reached from the one above, by putting in a word of head. */
const comesByPuttingIn = (reach: Reach, diagonal: number, edits: number): boolean =>
  diagonal === -edits || (diagonal !== edits && at(reach, diagonal - 1) < at(reach, diagonal + 1));

/** What was reached before each round; a round has one edit more than the one before it. */
function searchRounds(base: Words, head: Words, mostEdits: number): Reach[] | undefined {
  const most = Math.min(mostEdits, base.length + head.length);
  const reach: Reach = { far: new Int32Array(2 * most + 3), middle: most + 1 };
  const rounds: Reach[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    rounds.push({ far: reach.far.slice(reach.middle - edits - 1, reach.middle + edits + 2), middle: edits + 1 });
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const isPutIn = comesByPuttingIn(reach, diagonal, edits);
      let inBase = isPutIn ? at(reach, diagonal + 1) : at(reach, diagonal - 1) + 1;
      while (inBase < base.length && inBase - diagonal < head.length && base[inBase] === head[inBase - diagonal]) {
        inBase += 1;
      }
      reach.far[reach.middle + diagonal] = inBase;
      if (inBase >= base.length && inBase - diagonal >= head.length) return rounds;
    }
  }
  return undefined;
}

function walkBack(base: Words, head: Words, rounds: readonly Reach[]): EditStep[] {
  const steps: EditStep[] = [];
  let [inBase, inHead] = [base.length, head.length];
  const keepBackTo = (place: number): void => {
    for (; inBase > place; inBase -= 1, inHead -= 1) steps.push({ of: 'both', word: base[inBase - 1] ?? '' });
  };
  for (let edits = rounds.length - 1; edits > 0; edits -= 1) {
    const reach = rounds[edits];
    if (reach === undefined) break;
    const diagonal = inBase - inHead;
    const isPutIn = comesByPuttingIn(reach, diagonal, edits);
    const start = at(reach, isPutIn ? diagonal + 1 : diagonal - 1);
    keepBackTo(isPutIn ? start : start + 1);
    if (isPutIn) {
      inHead -= 1;
      steps.push({ of: 'head', word: head[inHead] ?? '' });
    } else {
      inBase -= 1;
      steps.push({ of: 'base', word: base[inBase] ?? '' });
    }
  }
  keepBackTo(0);
  return steps.reverse();
}
