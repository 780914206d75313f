import { failure, notStarted, startGit } from './run-git.js';
/**
 * A git process that is asked one thing after the other, since a process takes longer to start than most questions to
 * answer. The program may end while nothing is asked, and the process ends with it.
 */
export class AskedGit {
    command;
    child;
    question;
    turn = Promise.resolve();
    constructor(command) {
        this.command = command;
    }
    /** Asks these lines. Throws `GitError` when git ends before it has answered, and `UserError` without git. */
    ask(lines, take) {
        return this.inTurn(async () => {
            this.child ??= this.start();
            const { child } = this;
            waitFor(child, true);
            await new Promise((resolve, reject) => {
                this.question = { take, resolve, reject };
                child.stdin.write(`${lines.join('\n')}\n`);
            });
            waitFor(child, false);
        });
    }
    /** Ends the process; the next question starts another, which sees what has changed since. */
    stop() {
        return this.inTurn(async () => {
            this.child?.stdin.end();
            this.child = undefined;
        });
    }
    inTurn(work) {
        const done = this.turn.then(work);
        this.turn = done.catch(() => undefined);
        return done;
    }
    start() {
        const { child, complaint } = startGit(this.command);
        child.stdout.on('data', (chunk) => this.takeChunk(chunk));
        child.on('error', (cause) => this.fail(child, notStarted(cause)));
        child.on('close', (status) => this.fail(child, failure(this.command.args, status ?? -1, complaint())));
        return child;
    }
    takeChunk(chunk) {
        if (this.question?.take(chunk) !== true)
            return;
        this.question.resolve();
        this.question = undefined;
    }
    fail(child, error) {
        if (this.child !== child)
            return;
        this.child = undefined;
        this.question?.reject(error);
        this.question = undefined;
    }
}
/** Whether the program waits for a process before it ends. Pipes know of it too, which their type does not say. */
function waitFor(child, waits) {
    const pipes = [child.stdin, child.stdout, child.stderr];
    for (const handle of [child, ...pipes]) {
        if (waits)
            handle.ref();
        else
            handle.unref();
    }
}
