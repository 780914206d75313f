var _a;
import { stepsOf } from './search-steps.js';
/**
 * Makes a search for a pattern. All ways to match are followed at once, so that the work grows with the length of the
 * text and never beyond, whatever stands in it.
 */
export function createLinearSearch(pattern) {
    const walker = new Walker({ steps: stepsOf(pattern, false), isBackward: false });
    return (characters) => {
        let isFound = false;
        walker.walk({ characters, places: new Map() }, () => {
            isFound = true;
            return true;
        });
        return isFound;
    };
}
/**
 * How much a walker remembers before it forgets all and begins anew, in numbers, for each of its steps and at the
 * least.
 */
const rememberedPerStep = 20;
const leastRemembered = 5000;
/** Who walks over less than a tenth of what filled the memory comes by no combination often enough to remember it. */
const worthRemembering = 0.1;
/** The largest number of a `Uint32Array`. */
const largestRound = 2 ** 32 - 1;
/** Conditions whose outcomes are told apart by one number. */
const mostConditions = 50;
/**
 * Walks over texts from every place at once. Few combinations of steps come up in a text, so each is followed once and
 * remembered (a deterministic automaton that is built as it is needed: Thompson, Communications of the ACM 11/6, 1968).
 */
class Walker {
    search;
    #arrivals = new Map();
    #looks = new Map();
    #room;
    #hasConditions;
    /** For each step the last round in which it was reached. */
    #reached;
    /** For each condition whether it held at the last place where that was asked. */
    #held;
    #round = 0;
    #remembered = 0;
    #walked = 0;
    #remembers = true;
    constructor(search) {
        this.search = search;
        const { steps } = search;
        this.#room = Math.max(leastRemembered, rememberedPerStep * steps.length);
        this.#hasConditions = steps.some(({ kind }) => kind === 'assertion' || kind === 'look');
        this.#reached = new Uint32Array(steps.length);
        this.#held = new Uint8Array(steps.length);
    }
    /** `onFound` is told each place where a match ends, and may end the walk. */
    walk(text, onFound) {
        const { characters } = text;
        const { length } = characters;
        const { isBackward } = this.search;
        let arrival = this.#arrivalAt([0]);
        for (let turn = 0; turn <= length; turn += 1) {
            const place = isBackward ? length - turn : turn;
            const state = this.#stateOf(arrival, text, place);
            if (state.isFound && onFound(place) === true)
                return;
            const character = characters[isBackward ? place - 1 : place];
            if (character === undefined)
                return;
            this.#walked += 1;
            arrival = state.next.get(character) ?? this.#goOn(state, character);
        }
    }
    #stateOf({ open, conditions, states }, text, place) {
        let outcome = 1;
        for (const index of conditions) {
            const holds = this.#holds(index, text, place) ? 1 : 0;
            this.#held[index] = holds;
            outcome = 2 * outcome + holds;
        }
        const known = states.get(outcome);
        if (known !== undefined)
            return known;
        const state = this.#settle(open, (index) => this.#held[index] === 1);
        if (conditions.length <= mostConditions)
            states.set(outcome, state);
        return state;
    }
    #holds(index, text, place) {
        const step = this.search.steps[index];
        if (step?.kind === 'assertion')
            return step.holds(place, text.characters);
        return step?.kind === 'look' && this.#placesOf(step.look, text)[place] === step.wanted;
    }
    #placesOf(look, text) {
        const known = text.places.get(look);
        if (known !== undefined)
            return known;
        const found = new Uint8Array(text.characters.length + 1);
        const walker = this.#looks.get(look) ?? new _a(look);
        this.#looks.set(look, walker);
        walker.walk(text, (place) => {
            found[place] = 1;
            return undefined;
        });
        text.places.set(look, found);
        return found;
    }
    #goOn({ waiting, next }, character) {
        const { steps } = this.search;
        const open = [0];
        for (const index of waiting) {
            const step = steps[index];
            if (step?.kind === 'character' && step.holds(character))
                open.push(index + 1);
        }
        if (!this.#remembers)
            return this.#newArrival(open);
        const arrival = this.#arrivalAt(open);
        next.set(character, arrival);
        this.#remembered += 1;
        return arrival;
    }
    #arrivalAt(open) {
        if (this.#remembered > this.#room)
            this.#forget();
        const name = open.join();
        const known = this.#arrivals.get(name);
        if (known !== undefined)
            return known;
        const arrival = this.#newArrival(open);
        this.#arrivals.set(name, arrival);
        this.#remembered += open.length;
        return arrival;
    }
    #forget() {
        this.#arrivals.clear();
        this.#remembers = this.#walked > worthRemembering * this.#room;
        this.#remembered = 0;
        this.#walked = 0;
    }
    #newArrival(open) {
        const conditions = [];
        if (this.#hasConditions) {
            this.#settle(open, (index) => {
                conditions.push(index);
                return true;
            });
        }
        return { open, conditions, states: new Map() };
    }
    /** Follows the steps that take no character, as far as the conditions on the way hold. */
    #settle(from, holds) {
        const { steps } = this.search;
        const open = [...from];
        const round = this.#nextRound();
        const waiting = [];
        let isFound = false;
        for (let index = open.pop(); index !== undefined; index = open.pop()) {
            const step = steps[index];
            if (step === undefined || this.#reached[index] === round)
                continue;
            this.#reached[index] = round;
            if (step.kind === 'found')
                isFound = true;
            else if (step.kind === 'character')
                waiting.push(index);
            else if (step.kind === 'jump')
                open.push(step.to);
            else if (step.kind === 'fork')
                open.push(index + 1, step.other);
            else if (holds(index))
                open.push(index + 1);
        }
        if (this.#remembers)
            waiting.sort((one, other) => one - other);
        this.#remembered += waiting.length;
        return { waiting, isFound, next: new Map() };
    }
    #nextRound() {
        this.#round += 1;
        if (this.#round > largestRound) {
            this.#reached.fill(0);
            this.#round = 1;
        }
        return this.#round;
    }
}
_a = Walker;
