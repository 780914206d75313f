import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Json } from '../../domain/artifacts/digest.js';
import type { JsonObject } from '../../domain/artifacts/read-json.js';
import type { Program } from '../../domain/graders/need.js';
import { excerptOf } from '../../domain/inference/excerpt.js';
import type { ProgramOutcome } from '../../ports/programs.js';
import { javascriptWorker } from './javascript-worker.js';
import { LineProcess } from './line-process.js';
import type { Command } from './process-group.js';
import { ProgramFailure } from './program-failure.js';
import { pythonWorker } from './python-worker.js';

/** A program that is evaluated by a worker of its language. */
export type WorkedProgram = Exclude<Program, { readonly language: 'command' }>;

export type GraderRequest = {
  readonly program: WorkedProgram;
  readonly input: Json;
  readonly folder: string;
  readonly signal: AbortSignal | undefined;
};

type WorkRequest = Omit<GraderRequest, 'input'> & { readonly input?: Json };

/** More would only wait for each other. */
const mostWorkers = Math.min(4, availableParallelism());

/** Keeps a few processes for each language and folder, each of which does one piece of work at a time. */
export class GraderWorkers {
  private readonly rooms = new Map<string, Room>();
  private asked = 0;

  constructor(private readonly environment: Readonly<Record<string, string>>) {}

  run(request: GraderRequest): Promise<ProgramOutcome> {
    return this.ask(request);
  }

  /** Makes the code ready for what it will be asked; where that fails, so will every asking. */
  load(request: Omit<GraderRequest, 'input'>): Promise<ProgramOutcome> {
    return this.ask(request);
  }

  private async ask({ program, input, folder, signal }: WorkRequest): Promise<ProgramOutcome> {
    this.asked += 1;
    const id = String(this.asked);
    const source = program.source.kind === 'file' ? located(program.source, folder) : program.source;
    const timeoutMs = program.timeoutSeconds * 1000;
    const room = this.roomFor(program.language, folder);
    const worker = await room.take();
    try {
      return outcomeOf(await worker.ask(JSON.stringify({ id, source, input }), { id, timeoutMs, signal }));
    } catch (error) {
      if (error instanceof ProgramFailure) return { kind: 'failed', reason: error.message };
      // Whoever gave up has left the worker in the middle of something.
      await worker.close();
      throw error;
    } finally {
      room.giveBack(worker);
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.rooms.values()].map((room) => room.close()));
  }

  private roomFor(language: WorkedProgram['language'], folder: string): Room {
    const key = `${language} ${folder}`;
    const room = this.rooms.get(key) ?? new Room(this.commandOf(language, folder));
    this.rooms.set(key, room);
    return room;
  }

  private commandOf(language: WorkedProgram['language'], folder: string): Command {
    const { environment } = this;
    if (language === 'javascript') {
      return { words: [process.execPath, '-e', javascriptWorker], folder, environment, hasChannel: true };
    }
    const python = process.platform === 'win32' ? 'python' : 'python3';
    return { words: [python, '-c', pythonWorker], folder, environment };
  }
}

const located = <Source extends { readonly path: string }>(source: Source, folder: string): Source => ({
  ...source,
  path: join(folder, source.path),
});

function outcomeOf({ result, error }: JsonObject): ProgramOutcome {
  if (error !== undefined) return { kind: 'failed', reason: excerptOf(String(error), 300) };
  return { kind: 'output', output: (result ?? null) as Json };
}

/** The workers of one language and folder: those that are idle, and who waits for one. */
class Room {
  private readonly all = new Set<LineProcess>();
  private readonly idle: LineProcess[] = [];
  private readonly waiting: ((worker: LineProcess) => void)[] = [];

  constructor(private readonly command: Command) {}

  async take(): Promise<LineProcess> {
    const idle = this.idle.pop();
    if (idle !== undefined && !idle.isOver) return idle;
    if (idle !== undefined) this.all.delete(idle);
    return this.all.size < mostWorkers ? this.start() : new Promise((resolve) => this.waiting.push(resolve));
  }

  giveBack(worker: LineProcess): void {
    if (worker.isOver) this.all.delete(worker);
    const next = this.waiting.shift();
    if (next === undefined) {
      if (!worker.isOver) this.idle.push(worker);
    } else next(worker.isOver ? this.start() : worker);
  }

  async close(): Promise<void> {
    await Promise.all([...this.all].map((worker) => worker.close()));
  }

  private start(): LineProcess {
    const worker = new LineProcess(this.command);
    this.all.add(worker);
    return worker;
  }
}
