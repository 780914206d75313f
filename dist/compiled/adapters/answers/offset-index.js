const wordsPerPlace = 5;
const firstCapacity = 1024;
/**
 * Where the answers to a key may stand, in 20 to 40 bytes a line: a hash table of numbers. Keys are told apart by 64
 * bits, so whoever reads a place checks the key that stands there.
 */
export class OffsetIndex {
    capacity = firstCapacity;
    words = new Uint32Array(firstCapacity * wordsPerPlace);
    count = 0;
    add(key, place) {
        if (this.count * 2 >= this.capacity)
            this.grow();
        const [low, high] = fingerprint(key);
        this.write([low, high, place.segment + 1, place.position, place.length]);
        this.count += 1;
    }
    /** The places added under this key, the newest first. */
    places(key) {
        const [low, high] = fingerprint(key);
        const found = [];
        for (let slot = low % this.capacity; this.word(slot, 2) !== 0; slot = (slot + 1) % this.capacity) {
            if (this.word(slot, 0) !== low || this.word(slot, 1) !== high)
                continue;
            found.push({ segment: this.word(slot, 2) - 1, position: this.word(slot, 3), length: this.word(slot, 4) });
        }
        return found.reverse();
    }
    write(entry) {
        let slot = (entry[0] ?? 0) % this.capacity;
        while (this.word(slot, 2) !== 0)
            slot = (slot + 1) % this.capacity;
        this.words.set(entry, slot * wordsPerPlace);
    }
    /** Starts behind a free slot, so that the places of a key keep their order. */
    grow() {
        const old = this.words;
        const slots = this.capacity;
        let free = 0;
        while (this.word(free, 2) !== 0)
            free += 1;
        this.capacity *= 2;
        this.words = new Uint32Array(this.capacity * wordsPerPlace);
        for (let step = 1; step <= slots; step += 1) {
            const start = ((free + step) % slots) * wordsPerPlace;
            if (old[start + 2] !== 0)
                this.write([...old.subarray(start, start + wordsPerPlace)]);
        }
    }
    word(slot, field) {
        return this.words[slot * wordsPerPlace + field] ?? 0;
    }
}
/** Two FNV-1a hashes with different beginnings. */
function fingerprint(key) {
    let low = 0x811c9dc5;
    let high = 0x050c5d1f;
    for (let i = 0; i < key.length; i += 1) {
        const code = key.charCodeAt(i);
        low = Math.imul(low ^ code, 0x01000193);
        high = Math.imul(high ^ (code + 0x9e), 0x01000193);
    }
    return [low >>> 0, high >>> 0];
}
