/** Of more things than these all are forgotten in between, such as those of very many cases. */
const mostKept = 1000;
/** Keeps what takes long to make by the text that it is made of, so that each is made once. */
export class Kept {
    things = new Map();
    of(text, make) {
        const thing = this.things.get(text) ?? make();
        if (this.things.size >= mostKept)
            this.things.clear();
        this.things.set(text, thing);
        return thing;
    }
}
