import { readProgramReply, readProgramValue } from '../../domain/inference/program/program-reply.js';
import { programRequestOf } from '../../domain/inference/program/program-request.js';
import { ModelError } from '../../ports/model.js';
import { LineProcess } from './line-process.js';
import { ProgramFailure } from './program-failure.js';
import { runOnce } from './run-once.js';
/** Answers calls to programs of the user's own, and knows the processes that are kept for it. */
export class CommandModel {
    parts;
    programs = new Map();
    asked = 0;
    constructor(parts) {
        this.parts = parts;
    }
    async complete(call, signal) {
        const { provider } = call;
        if (provider.api !== 'command')
            throw new TypeError(`a call to ${provider.api} reached the wrong adapter`);
        try {
            const folder = await this.parts.workplaces.forTarget(provider, signal);
            const startedAtMs = performance.now();
            const read = await this.answer(call, provider, { folder, signal });
            if (read.kind === 'failed') {
                throw new ModelError('program-failed', read.reason, { retryable: false, costUsd: read.costUsd });
            }
            return { ...read.reply, latencyMs: Math.round(performance.now() - startedAtMs) };
        }
        catch (error) {
            if (!(error instanceof ProgramFailure))
                throw error;
            throw new ModelError(error.kind, error.message, { retryable: false });
        }
    }
    async close() {
        await Promise.all([...this.programs.values()].map((program) => program.close()));
    }
    async answer(call, target, { folder, signal }) {
        this.asked += 1;
        const id = String(this.asked);
        const line = JSON.stringify(programRequestOf(call, id));
        const command = { words: target.run, folder, environment: this.parts.environmentOf(target) };
        const timeoutMs = target.timeout_s * 1000;
        if (target.mode === 'per-case') {
            return readProgramReply(await runOnce(command, { input: `${line}\n`, timeoutMs, signal }));
        }
        const key = `${target.tree} ${target.digest}`;
        const program = this.programs.get(key) ?? new KeptProgram(command);
        this.programs.set(key, program);
        return readProgramValue(await program.ask(line, { id, timeoutMs, signal }));
    }
}
/** A program that is started for its first request and again after it broke. */
class KeptProgram {
    command;
    running;
    turn = Promise.resolve();
    constructor(command) {
        this.command = command;
    }
    /**
     * What was under way when it broke and was not its only request is asked once more by itself, to find the one to
     * blame.
     */
    async ask(line, request) {
        try {
            return await answerOf(this.process(), line, request);
        }
        catch (error) {
            if (error instanceof ProgramFailure && error.wasShared)
                return this.askAlone(line, request);
            throw error;
        }
    }
    async close() {
        await this.running?.close();
        await this.turn;
    }
    process() {
        if (this.running === undefined || this.running.isOver)
            this.running = new LineProcess(this.command);
        return this.running;
    }
    askAlone(line, request) {
        const answer = this.turn.then(async () => {
            const program = new LineProcess(this.command);
            try {
                return await answerOf(program, line, request);
            }
            finally {
                await program.close();
            }
        });
        this.turn = answer.catch(() => undefined);
        return answer;
    }
}
const whyUnheard = {
    nothing: ', and has written nothing: what it writes must be flushed after each line',
    'no-whole-line': ', and what it wrote ends in no new line',
};
/** The reply of a program that stays, or a failure that tells why none was heard. */
async function answerOf(program, line, request) {
    try {
        return await program.ask(line, request);
    }
    catch (error) {
        const { unheard } = program;
        if (!(error instanceof ProgramFailure) || error.kind !== 'timeout' || unheard === undefined)
            throw error;
        throw new ProgramFailure('timeout', `${error.message}${whyUnheard[unheard]}`, error.wasShared);
    }
}
