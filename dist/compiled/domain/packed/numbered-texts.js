import { sha256Of } from '../artifacts/digest.js';
import { TextList } from './text-list.js';
const firstSlots = 128;
/**
 * Texts without repetition, each known by the number of its first coming: some fifty bytes a text outside the heap.
 * They are found by a digest, so that nobody can choose texts that all land in one place.
 */
export class NumberedTexts {
    texts = new TextList();
    /** The number of a text and one more; 0 where a slot is free. */
    numbers = new Uint32Array(firstSlots);
    fingerprints = new Uint32Array(firstSlots);
    /** The number of a text; `undefined` where it never came. */
    get(text) {
        const taken = this.numbers[this.slotOf(text, fingerprintOf(text))] ?? 0;
        return taken === 0 ? undefined : taken - 1;
    }
    /** Gives a text the next number; false where it has one already. */
    add(text) {
        const fingerprint = fingerprintOf(text);
        const slot = this.slotOf(text, fingerprint);
        if (this.numbers[slot] !== 0)
            return false;
        this.texts.push(text);
        this.fill(slot, fingerprint, this.texts.length);
        if (this.texts.length * 2 > this.numbers.length)
            this.grow();
        return true;
    }
    /** Where a text stands, or the free slot where it would. */
    slotOf(text, fingerprint) {
        let slot = fingerprint % this.numbers.length;
        for (let taken = this.numbers[slot]; taken; taken = this.numbers[slot]) {
            if (this.fingerprints[slot] === fingerprint && this.texts.at(taken - 1) === text)
                break;
            slot = (slot + 1) % this.numbers.length;
        }
        return slot;
    }
    fill(slot, fingerprint, taken) {
        this.numbers[slot] = taken;
        this.fingerprints[slot] = fingerprint;
    }
    grow() {
        const [numbers, fingerprints] = [this.numbers, this.fingerprints];
        this.numbers = new Uint32Array(numbers.length * 2);
        this.fingerprints = new Uint32Array(numbers.length * 2);
        numbers.forEach((taken, old) => {
            const fingerprint = fingerprints[old] ?? 0;
            if (taken !== 0)
                this.fill(this.freeSlotOf(fingerprint), fingerprint, taken);
        });
    }
    freeSlotOf(fingerprint) {
        let slot = fingerprint % this.numbers.length;
        while (this.numbers[slot] !== 0)
            slot = (slot + 1) % this.numbers.length;
        return slot;
    }
}
const fingerprintOf = (text) => Number.parseInt(sha256Of(text).slice(0, 8), 16);
