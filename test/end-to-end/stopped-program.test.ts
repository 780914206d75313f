import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Evaluation } from '../../src/domain/evaluation/evaluation.js';
import { isGone } from '../fixtures/program-bed.js';
import { runCommandLine, startCommandLine } from '../fixtures/run-command-line.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const caseCount = 12;

const cases = Array.from({ length: caseCount }, (_, index) =>
  JSON.stringify({ id: `c${index}`, vars: { text: `t${index}` }, expected: `T${index}` }),
);

/** Keeps the id of its process and takes its time. */
const answer = `import { appendFileSync, readFileSync } from 'node:fs';
const { vars } = JSON.parse(readFileSync(0, 'utf8'));
appendFileSync(process.env.PIDS, process.pid + '\\n');
setTimeout(() => console.log(JSON.stringify({ output: vars.text.toUpperCase() })), 300);
`;

/** The first part of a run is stopped in here where it is told to wait. */
const setup = `if [ -n "$WAITS" ]; then echo $$ >> "$PIDS"; sleep 60; fi`;

const configuration = `version: 1
suites:
  - name: shout
    target: { command: { run: "'${process.execPath}' app/answer.mjs", setup: ${JSON.stringify(setup)}, env: [PIDS, WAITS] } }
    sources: ["app/**"]
    dataset: evals/shout.jsonl
    graders:
      - { type: javascript, value: "output === context.expected", metric: right }
`;

let repository: TemporaryRepository;
let folder: string;
let place: string;

beforeAll(() => {
  repository = temporaryRepository([
    {
      files: { 'lanegate.yml': configuration, 'evals/shout.jsonl': `${cases.join('\n')}\n`, 'app/answer.mjs': answer },
    },
    { name: 'head', files: { 'app/answer.mjs': `${answer}// The same.\n` } },
  ]);
});

afterAll(() => repository.remove());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stopped-program-'));
  place = join(folder, 'clone');
  repository.git('clone', '--quiet', repository.url, place);
});

afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

const inRun = (name: string): string => join(place, '.lanegate', 'run', name);
const linesOf = (path: string): string[] =>
  existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
const pids = (): string => join(folder, 'pids');

const wordsOfRun = () => ['evaluate', '--base', `${repository.id('head')}^`, '--head', 'HEAD', '--concurrency', '3'];
const surroundings = (environment: Readonly<Record<string, string>> = {}) => ({
  folder: place,
  environment: { PIDS: pids(), TMPDIR: folder, ...environment },
});

/** Stops a run once a file has so many lines, and waits until nothing that it started is left. */
async function stopAt(
  path: string,
  lines: number,
  { signal, environment }: { signal: NodeJS.Signals; environment?: Readonly<Record<string, string>> },
) {
  const { child, ended } = startCommandLine(wordsOfRun(), surroundings(environment));
  while (linesOf(path).length < lines && child.exitCode === null) await wait(10);
  child.kill(signal);
  const end = await ended;
  await Promise.all(linesOf(pids()).map((pid) => isGone(Number(pid))));
  return end;
}

describe.each(['SIGINT', 'SIGTERM'] as const)('a run of programs that %s stops', (signal) => {
  test('ends in order while they answer, and goes on from there', async () => {
    const stopped = await stopAt(inRun('samples.jsonl'), 5, { signal });
    expect(stopped).toMatchObject({ exitStatus: 130, stdout: '' });
    expect(stopped.stderr).toContain('stopped; run the same command again to go on where it was');
    const { suites } = Evaluation.parse(JSON.parse(readFileSync(inRun('evaluation.json'), 'utf8')));
    expect(suites).toMatchObject([{ stopped: 'it was interrupted' }]);
    expect(readdirSync(folder).filter((name) => name.startsWith('lanegate-'))).toEqual([]);
    const received = linesOf(inRun('samples.jsonl')).length;

    const resumed = await runCommandLine(wordsOfRun(), surroundings());
    expect(resumed.stderr).toContain(`resuming: ${received} of ${2 * caseCount} samples are on disk already`);
    expect(resumed.exitStatus).toBe(0);
    expect(linesOf(inRun('samples.jsonl'))).toHaveLength(2 * caseCount);
  });

  test('ends in order while they are set up', async () => {
    const stopped = await stopAt(pids(), 1, { signal, environment: { WAITS: 'yes' } });
    expect(stopped).toMatchObject({ exitStatus: 130, stdout: '' });
    expect(readdirSync(folder).filter((name) => name.startsWith('lanegate-'))).toEqual([]);
  });
});
