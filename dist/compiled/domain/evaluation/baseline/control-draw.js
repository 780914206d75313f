import { sha256Of } from '../../artifacts/digest.js';
/** An answer of today needs no second one; so a job that is run again asks nothing anew. */
const youngestDays = 1;
/** Fewer cases could not show anything: all of seven that shift the same way have a two-sided p of 2/128. */
export const leastControls = 8;
const wordBits = 32;
/**
 * Draws a share of the cached samples of base that are a day old or older while they arrive, in any order, and holds no
 * more than those. Whether one is drawn depends on the seed and on what it is of alone, so that the shards of a run
 * draw what one runner would; where the share comes to fewer than eight, the next ones are drawn too, other cases
 * before other repeats of the same.
 */
export class ControlDraw {
    seed;
    share;
    drawn = [];
    first = [];
    constructor(seed, share) {
        this.seed = seed;
        this.share = share;
    }
    add(sample, caseNumber) {
        if (this.share === 0 || !isControllable(sample))
            return;
        const { suite, yardstick, repeat } = sample;
        const key = sha256Of(JSON.stringify([this.seed, 'control', suite, yardstick, sample.case, repeat]));
        const chance = Number.parseInt(key.slice(0, wordBits / 4), 16) / 2 ** wordBits;
        const ranked = { caseNumber, repeat, sample, rank: repeat + chance };
        if (chance < this.share)
            this.drawn.push(ranked);
        if (this.drawn.length < leastControls)
            this.first = lowest([...this.first, ranked]);
    }
    /** The samples to ask for, in an order that does not depend on when they arrived. */
    samples() {
        const { drawn, first } = this;
        return (drawn.length < leastControls ? first : drawn).toSorted(byRank);
    }
}
const isControllable = ({ arm, cached, outcome, age_days: days = Number.POSITIVE_INFINITY }) => arm === 'base' && cached && outcome.kind === 'answered' && days >= youngestDays;
const byRank = (one, other) => one.rank - other.rank || one.caseNumber - other.caseNumber;
const lowest = (ranked) => ranked.sort(byRank).slice(0, leastControls);
