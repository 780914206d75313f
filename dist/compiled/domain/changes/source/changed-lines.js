/** Lines of one side that differ from the other side, asked for by row (from 0). */
export class LineSet {
    counts;
    /** `flags` has one entry a line: 1 where it differs. */
    constructor(flags) {
        this.counts = new Int32Array(flags.length + 1);
        for (let row = 0; row < flags.length; row += 1)
            this.counts[row + 1] = (this.counts[row] ?? 0) + (flags[row] ?? 0);
    }
    /** True when any line from `first` to `last`, both included, differs. */
    touches(first, last) {
        const end = Math.min(last + 1, this.counts.length - 1);
        return end > first && (this.counts[end] ?? 0) > (this.counts[first] ?? 0);
    }
    static all(lines) {
        return new LineSet(new Uint8Array(lines).fill(1));
    }
}
/** Texts that part into pieces again and again are compared no further: what is left counts as different. */
const mostWorkPerLine = 30;
/**
 * The lines that differ between two texts, by matching lines that are unique on both sides and what lies next to them.
 * A line may count as different although a smaller difference exists, never the other way round.
 */
export function changedLines(base, head) {
    const before = linesOf(base);
    const after = linesOf(head);
    const baseFlags = new Uint8Array(before.length);
    const headFlags = new Uint8Array(after.length);
    const open = [{ base: [0, before.length], head: [0, after.length] }];
    let work = mostWorkPerLine * (before.length + after.length);
    for (let span = open.pop(); span !== undefined; span = open.pop()) {
        const rest = trim(span, before, after);
        work -= rest.base[1] - rest.base[0] + rest.head[1] - rest.head[0];
        const anchors = work < 0 ? [] : uniqueMatches(rest, before, after);
        if (anchors.length === 0) {
            baseFlags.fill(1, ...rest.base);
            headFlags.fill(1, ...rest.head);
        }
        else
            open.push(...between(rest, anchors));
    }
    return { base: new LineSet(baseFlags), head: new LineSet(headFlags) };
}
/** White space at the end of a line is layout everywhere but inside of text, which is compared for itself. */
const linesOf = (text) => text.split(/\r?\n/);
function trim({ base, head }, before, after) {
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
/** Lines that occur once on either side, in the longest run that keeps the order of both. */
function uniqueMatches({ base, head }, before, after) {
    if (base[0] === base[1] || head[0] === head[1])
        return [];
    const inBase = uniqueLines(before, base);
    const inHead = uniqueLines(after, head);
    const matches = [];
    for (const [line, row] of inBase) {
        const other = inHead.get(line);
        if (row >= 0 && other !== undefined && other >= 0)
            matches.push({ base: row, head: other });
    }
    return longestIncreasing(matches);
}
/** Each line with its row, or with -1 where it occurs more than once. */
function uniqueLines(lines, [start, end]) {
    const rows = new Map();
    for (let row = start; row < end; row += 1) {
        const line = lines[row] ?? '';
        rows.set(line, rows.has(line) ? -1 : row);
    }
    return rows;
}
/** The longest subsequence whose head rows grow; the base rows grow already. */
function longestIncreasing(matches) {
    const tails = [];
    const previous = [];
    matches.forEach(({ head }, index) => {
        let low = 0;
        let high = tails.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((matches[tails[middle] ?? 0]?.head ?? 0) < head)
                low = middle + 1;
            else
                high = middle;
        }
        previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
        tails[low] = index;
    });
    const run = [];
    for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
        const match = matches[index];
        if (match !== undefined)
            run.push(match);
    }
    return run.reverse();
}
/** What lies before, between and behind the matches. */
function between({ base, head }, matches) {
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
