import { mostCharacters, mostItems } from './filters.js';
/** A rendering evaluates at most so many parts, and makes texts of so many characters in all. */
const mostSteps = 400_000;
const mostMade = 100_000_000;
/** Going through a value costs so many steps for each of its items, and for each of its characters. */
const stepsOfItem = 0.2;
const stepsOfCharacter = 0.001;
/** Macros call one another so deep. */
const mostCalls = 100;
/** What one rendering may still do; throws an `Error` once it is used up, so that a hostile template ends soon. */
export class Allowance {
    steps = 0;
    made = 0;
    weights = new WeakMap();
    readings = new WeakMap();
    calls = 0;
    takeSteps(count) {
        this.steps += count;
        if (this.steps > mostSteps)
            throw new Error('this template takes too many steps');
    }
    /** Counts the work of going through a value, as a filter, a method, a test or a comparison may. */
    takeReading(value) {
        this.takeSteps(Math.floor(this.readingOf(value)));
    }
    readingOf({ value: held }) {
        if (typeof held === 'string')
            return held.length * stepsOfCharacter;
        if (typeof held !== 'object' || held === null)
            return 0;
        const known = this.readings.get(held);
        if (known !== undefined)
            return known;
        const parts = held instanceof Map ? [...held.values()] : held;
        const items = Array.isArray(parts) ? parts : [];
        let reading = 0;
        for (const item of items)
            reading += stepsOfItem + (item === undefined ? 0 : this.readingOf(item));
        this.readings.set(held, reading);
        return reading;
    }
    enterCall() {
        this.calls += 1;
        if (this.calls > mostCalls)
            throw new Error('the macros of this template call one another too deep');
    }
    leaveCall() {
        this.calls -= 1;
    }
    /** Counts what a new value holds, shared parts as often as they would be written out. */
    take(value) {
        this.made += this.weightOf(value);
        if (this.made > mostMade)
            throw tooLong();
    }
    weightOf(value) {
        const held = value.value;
        if (typeof held === 'string')
            return checked(held.length);
        if (typeof held !== 'object' || held === null)
            return 1;
        // What a namespace holds can change later.
        const isFixed = value.type !== 'NamespaceValue';
        const weight = (isFixed ? this.weights.get(held) : undefined) ?? this.weightOfParts(held);
        if (isFixed)
            this.weights.set(held, weight);
        return weight;
    }
    weightOfParts(held) {
        const parts = held instanceof Map ? [...held.values()] : held;
        if (!Array.isArray(parts))
            return 1;
        if (parts.length > mostItems)
            throw new Error(`a list of this template has more than ${mostItems} items`);
        let weight = 1;
        for (const part of parts) {
            this.takeSteps(1);
            weight = checked(weight + (part === undefined ? 1 : this.weightOf(part)));
        }
        return weight;
    }
}
function checked(weight) {
    if (weight > mostCharacters)
        throw tooLong();
    return weight;
}
const tooLong = () => new Error('this template makes too much text');
