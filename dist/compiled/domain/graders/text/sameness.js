import { isJsonObject } from '../../artifacts/read-json.js';
/** Tells values of JSON that are the same by a number, in time that grows with their size alone. */
export class Sameness {
    numbers = new Map();
    known = new WeakMap();
    /** The same for values that are equal, and for no others; the order of keys does not count. */
    numberOf(value) {
        if (typeof value === 'string')
            return this.numbered(JSON.stringify(value));
        if (typeof value !== 'object' || value === null)
            return this.numbered(String(value));
        const known = this.known.get(value) ?? this.numbered(this.told(value));
        this.known.set(value, known);
        return known;
    }
    numbered(told) {
        const number = this.numbers.get(told) ?? this.numbers.size;
        this.numbers.set(told, number);
        return number;
    }
    /** A list or a mapping by the numbers of its parts. */
    told(value) {
        if (Array.isArray(value))
            return `[${value.map((each) => this.numberOf(each)).join()}]`;
        const entries = isJsonObject(value) ? Object.entries(value) : [];
        const parts = entries.map(([key, each]) => `${JSON.stringify(key)}:${this.numberOf(each)}`);
        return `{${parts.sort().join()}}`;
    }
}
