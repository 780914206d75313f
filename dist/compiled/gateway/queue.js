/** First in, first out, at a cost that does not grow with its length (an array's `shift` does). */
export class Queue {
    incoming = [];
    outgoing = [];
    push(item) {
        this.incoming.push(item);
    }
    /** Who is next; `undefined` when nobody waits. */
    first() {
        if (this.outgoing.length === 0)
            [this.outgoing, this.incoming] = [this.incoming.reverse(), []];
        return this.outgoing.at(-1);
    }
    /** Takes out who is next. */
    shift() {
        this.first();
        return this.outgoing.pop();
    }
}
