const firstCapacity = 64;
/** A list of numbers that grows, eight bytes for each. */
export class NumberList {
    values = new Float64Array(firstCapacity);
    count = 0;
    get length() {
        return this.count;
    }
    push(value) {
        this.makeRoom(this.count + 1);
        this.values[this.count] = value;
        this.count += 1;
    }
    /** The number at an index; `missing` beyond the end. */
    at(index, missing = Number.NaN) {
        return index < this.count ? (this.values[index] ?? missing) : missing;
    }
    /** Sets the number at an index; a list that is too short is filled up with `filler`. */
    set(index, value, filler = Number.NaN) {
        if (index >= this.count) {
            this.makeRoom(index + 1);
            this.values.fill(filler, this.count, index);
            this.count = index + 1;
        }
        this.values[index] = value;
    }
    /** The numbers in ascending order, as a copy. */
    sorted() {
        return this.values.slice(0, this.count).sort();
    }
    [Symbol.iterator]() {
        return this.values.subarray(0, this.count).values();
    }
    makeRoom(count) {
        if (count <= this.values.length)
            return;
        const larger = new Float64Array(Math.max(count, this.values.length * 2));
        larger.set(this.values);
        this.values = larger;
    }
}
