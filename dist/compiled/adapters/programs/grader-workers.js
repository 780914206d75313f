import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { excerptOf } from '../../domain/inference/excerpt.js';
import { javascriptWorker } from './javascript-worker.js';
import { LineProcess } from './line-process.js';
import { ProgramFailure } from './program-failure.js';
import { pythonWorker } from './python-worker.js';
/** More would only wait for each other. */
const mostWorkers = Math.min(4, availableParallelism());
/** Keeps a few processes for each language and folder, each of which does one piece of work at a time. */
export class GraderWorkers {
    environment;
    rooms = new Map();
    asked = 0;
    constructor(environment) {
        this.environment = environment;
    }
    run(request) {
        return this.ask(request);
    }
    /** Makes the code ready for what it will be asked; where that fails, so will every asking. */
    load(request) {
        return this.ask(request);
    }
    async ask({ program, input, folder, signal }) {
        this.asked += 1;
        const id = String(this.asked);
        const source = program.source.kind === 'file' ? located(program.source, folder) : program.source;
        const timeoutMs = program.timeoutSeconds * 1000;
        const room = this.roomFor(program.language, folder);
        const worker = await room.take();
        try {
            return outcomeOf(await worker.ask(JSON.stringify({ id, source, input }), { id, timeoutMs, signal }));
        }
        catch (error) {
            if (error instanceof ProgramFailure)
                return { kind: 'failed', reason: error.message };
            // Whoever gave up has left the worker in the middle of something.
            await worker.close();
            throw error;
        }
        finally {
            room.giveBack(worker);
        }
    }
    async close() {
        await Promise.all([...this.rooms.values()].map((room) => room.close()));
    }
    roomFor(language, folder) {
        const key = `${language} ${folder}`;
        const room = this.rooms.get(key) ?? new Room(this.commandOf(language, folder));
        this.rooms.set(key, room);
        return room;
    }
    commandOf(language, folder) {
        const { environment } = this;
        if (language === 'javascript') {
            return { words: [process.execPath, '-e', javascriptWorker], folder, environment, hasChannel: true };
        }
        const python = process.platform === 'win32' ? 'python' : 'python3';
        return { words: [python, '-c', pythonWorker], folder, environment };
    }
}
const located = (source, folder) => ({
    ...source,
    path: join(folder, source.path),
});
function outcomeOf({ result, error }) {
    if (error !== undefined)
        return { kind: 'failed', reason: excerptOf(String(error), 300) };
    return { kind: 'output', output: (result ?? null) };
}
/** The workers of one language and folder: those that are idle, and who waits for one. */
class Room {
    command;
    all = new Set();
    idle = [];
    waiting = [];
    constructor(command) {
        this.command = command;
    }
    async take() {
        const idle = this.idle.pop();
        if (idle !== undefined && !idle.isOver)
            return idle;
        if (idle !== undefined)
            this.all.delete(idle);
        return this.all.size < mostWorkers ? this.start() : new Promise((resolve) => this.waiting.push(resolve));
    }
    giveBack(worker) {
        if (worker.isOver)
            this.all.delete(worker);
        const next = this.waiting.shift();
        if (next === undefined) {
            if (!worker.isOver)
                this.idle.push(worker);
        }
        else
            next(worker.isOver ? this.start() : worker);
    }
    async close() {
        await Promise.all([...this.all].map((worker) => worker.close()));
    }
    start() {
        const worker = new LineProcess(this.command);
        this.all.add(worker);
        return worker;
    }
}
