/** A gateway's callers may name any model; so many targets are remembered at once. */
const mostTargets = 1000;
/** One thing for each target, made when it is first asked for. The oldest that is idle is forgotten. */
export class PerTarget {
    things = new Map();
    open;
    isIdle;
    constructor(open, isIdle) {
        this.open = open;
        this.isIdle = isIdle;
    }
    of(key) {
        const known = this.things.get(key);
        if (known !== undefined)
            return known;
        if (this.things.size >= mostTargets)
            this.forgetOne();
        const made = this.open(key);
        this.things.set(key, made);
        return made;
    }
    all() {
        return this.things.values();
    }
    forgetOne() {
        for (const [key, thing] of this.things) {
            if (!this.isIdle(thing))
                continue;
            this.things.delete(key);
            return;
        }
    }
}
