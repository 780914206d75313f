/**
 * What of one side differs from the other side, asked for by row (from 0): lines, and places between two lines where
 * the other side has more.
 */
export class LineSet {
  private readonly lines: Int32Array;
  private readonly gaps: Int32Array;

  /** Of each line 1 where it differs; of each place 1 where something is missing before the line of that row. */
  constructor(lines: Uint8Array, gaps = new Uint8Array(lines.length)) {
    this.lines = sumsOf(lines);
    this.gaps = sumsOf(gaps);
  }

  /** True when any line from `first` to `last`, both included, differs, or something is missing between them. */
  touches(first: number, last: number): boolean {
    const end = Math.min(last + 1, this.lines.length - 1);
    if (end <= first) return false;
    return at(this.lines, end) > at(this.lines, first) || at(this.gaps, end) > at(this.gaps, first + 1);
  }

  static all(lines: number): LineSet {
    return new LineSet(new Uint8Array(lines).fill(1));
  }
}

/** How many flags are set before each place. */
function sumsOf(flags: Uint8Array): Int32Array {
  const sums = new Int32Array(flags.length + 1);
  for (let place = 0; place < flags.length; place += 1) sums[place + 1] = at(sums, place) + (flags[place] ?? 0);
  return sums;
}

const at = (sums: Int32Array, place: number): number => sums[place] ?? 0;

type Span = { readonly base: [number, number]; readonly head: [number, number] };

/** Texts that part into pieces again and again are compared no further: what is left counts as different. */
const mostWorkPerLine = 30;

/**
 * The lines that differ between two texts, by matching lines that are unique on both sides and what lies next to them.
 * A line may count as different although a smaller difference exists, never the other way round.
 */
export function changedLines(base: string, head: string): { base: LineSet; head: LineSet } {
  const before = linesOf(base);
  const after = linesOf(head);
  const baseFlags = new Uint8Array(before.length);
  const headFlags = new Uint8Array(after.length);
  const [baseGaps, headGaps] = [new Uint8Array(before.length), new Uint8Array(after.length)];
  const open: Span[] = [{ base: [0, before.length], head: [0, after.length] }];
  let work = mostWorkPerLine * (before.length + after.length);
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const rest = trim(span, before, after);
    work -= rest.base[1] - rest.base[0] + rest.head[1] - rest.head[0];
    const anchors = work < 0 ? [] : uniqueMatches(rest, before, after);
    if (anchors.length === 0) {
      baseFlags.fill(1, ...rest.base);
      headFlags.fill(1, ...rest.head);
      if (isEmpty(rest.base) && !isEmpty(rest.head)) baseGaps[rest.base[0]] = 1;
      if (isEmpty(rest.head) && !isEmpty(rest.base)) headGaps[rest.head[0]] = 1;
    } else open.push(...between(rest, anchors));
  }
  return { base: new LineSet(baseFlags, baseGaps), head: new LineSet(headFlags, headGaps) };
}

const isEmpty = ([from, to]: readonly [number, number]): boolean => from === to;

/** White space at the end of a line is layout everywhere but inside of text, which is compared for itself. */
const linesOf = (text: string): string[] => text.split(/\r?\n/);

function trim({ base, head }: Span, before: readonly string[], after: readonly string[]): Span {
  let [baseStart, baseEnd] = base;
  let [headStart, headEnd] = head;
  while (baseStart < baseEnd && headStart < headEnd && before[baseStart] === after[headStart]) {
    baseStart += 1;
    headStart += 1;
  }
  while (baseEnd > baseStart && headEnd > headStart && before[baseEnd - 1] === after[headEnd - 1]) {
    baseEnd -= 1;
    headEnd -= 1;
  }
  return { base: [baseStart, baseEnd], head: [headStart, headEnd] };
}

type Match = { readonly base: number; readonly head: number };

/** Lines that occur once on either side, in the longest run that keeps the order of both. */
function uniqueMatches({ base, head }: Span, before: readonly string[], after: readonly string[]): Match[] {
  if (base[0] === base[1] || head[0] === head[1]) return [];
  const inBase = uniqueLines(before, base);
  const inHead = uniqueLines(after, head);
  const matches: Match[] = [];
  for (const [line, row] of inBase) {
    const other = inHead.get(line);
    if (row >= 0 && other !== undefined && other >= 0) matches.push({ base: row, head: other });
  }
  return longestIncreasing(matches);
}

/** Each line with its row, or with -1 where it occurs more than once. */
function uniqueLines(lines: readonly string[], [start, end]: readonly [number, number]): Map<string, number> {
  const rows = new Map<string, number>();
  for (let row = start; row < end; row += 1) {
    const line = lines[row] ?? '';
    rows.set(line, rows.has(line) ? -1 : row);
  }
  return rows;
}

/** The longest subsequence whose head rows grow; the base rows grow already. */
function longestIncreasing(matches: readonly Match[]): Match[] {
  const tails: number[] = [];
  const previous: number[] = [];
  matches.forEach(({ head }, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((matches[tails[middle] ?? 0]?.head ?? 0) < head) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const run: Match[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const match = matches[index];
    if (match !== undefined) run.push(match);
  }
  return run.reverse();
}

/** What lies before, between and behind the matches. */
function between({ base, head }: Span, matches: readonly Match[]): Span[] {
  const ends = [...matches, { base: base[1], head: head[1] }];
  const starts = [
    { base: base[0], head: head[0] },
    ...matches.map((each) => ({ base: each.base + 1, head: each.head + 1 })),
  ];
  return starts.map((start, index) => ({
    base: [start.base, ends[index]?.base ?? start.base],
    head: [start.head, ends[index]?.head ?? start.head],
  }));
}
