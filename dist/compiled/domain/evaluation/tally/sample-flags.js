/** A mark on some of the samples that a suite can have, one byte for each of them. */
export class SampleFlags {
    repeats;
    flags;
    constructor(cases, repeats) {
        this.repeats = repeats;
        this.flags = new Uint8Array(cases * repeats * 2);
    }
    has(place) {
        return this.flags[this.indexOf(place)] === 1;
    }
    set(place) {
        this.flags[this.indexOf(place)] = 1;
    }
    indexOf({ caseNumber, repeat, arm }) {
        return (caseNumber * this.repeats + repeat) * 2 + (arm === 'head' ? 1 : 0);
    }
}
