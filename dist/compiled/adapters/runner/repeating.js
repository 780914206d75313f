/** Does the same again and again, until it is stopped. */
export class Repeating {
    clock;
    everyMs;
    cancel = () => undefined;
    constructor(clock, everyMs) {
        this.clock = clock;
        this.everyMs = everyMs;
    }
    start(work) {
        this.cancel = this.clock.alarm(this.everyMs, () => {
            this.start(work);
            work();
        });
    }
    stop() {
        this.cancel();
    }
}
