import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Verdict } from '../../src/domain/gate/verdict.js';
import { type CommandLineRun, runCommandLine } from '../fixtures/run-command-line.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let folder: string;
/** The example's own repository, as the demo leaves it. */
let example: string;
let demo: CommandLineRun;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'command-line-'));
  demo = await runCommandLine(['demo'], { folder });
  example = join(folder, '.lanegate', 'demo', 'triage');
});

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

const inExample = (...words: string[]): Promise<CommandLineRun> => runCommandLine(words, { folder: example });

const ajv = new Ajv2020({ strictTypes: false, validateFormats: false });

/** The one JSON document of standard output, which fits the schema of that name. */
function documentOf(run: CommandLineRun, schemaName: string): Record<string, unknown> {
  const document = JSON.parse(run.stdout);
  const schema = JSON.parse(readFileSync(`schemas/${schemaName}.schema.json`, 'utf8'));
  const validate = ajv.getSchema(schemaName) ?? ajv.addSchema(schema, schemaName).getSchema(schemaName);
  validate?.(document);
  expect(validate?.errors).toBeNull();
  return document;
}

const aMetric = {
  name: 'accuracy',
  verdict: expect.stringMatching(/^(pass|fail|inconclusive)$/u),
  base: expect.any(Number),
  head: expect.any(Number),
  difference: expect.any(Number),
  interval: [expect.any(Number), expect.any(Number)],
  p_fail: expect.any(Number),
  pass_bound: expect.any(Number),
  margin: 0.05,
  method: expect.any(String),
};

describe('lanegate demo, in an empty folder with nothing in its environment', () => {
  test('tells three pull requests with three verdicts, and the comment of the first', () => {
    expect(demo.exitStatus).toBe(0);
    const verdicts = [...demo.stdout.matchAll(/^ {3}(Blocked|Pass|Not affected)\b/gmu)].map(([, word]) => word);
    expect(verdicts).toEqual(['Blocked', 'Pass', 'Not affected']);
    expect(demo.stdout).toContain('<!-- lanegate:v1 -->\n### 🔴 Blocked: accuracy fell');
    expect(demo.stdout).not.toContain('\u001b');
  });

  test('leaves the reports that it names, and nothing that git would see', () => {
    const reports = [...demo.stdout.matchAll(/report: (\S+\.html)/gu)].map(([, path = '']) => path);
    expect(reports).toHaveLength(3);
    for (const report of reports) expect(readFileSync(join(folder, report), 'utf8')).toMatch(/^<!doctype html>/iu);
    expect(readFileSync(join(folder, '.lanegate', 'demo', '.gitignore'), 'utf8')).toBe('*\n');
  });

  test('can be told again, and is the same story but for how long it took', async () => {
    const again = await runCommandLine(['demo'], { folder });
    expect(again.exitStatus).toBe(0);
    const withoutLatency = ({ stdout }: CommandLineRun): string =>
      stdout.replace(/^\| `triage` \| (base|head).*$/gmu, '');
    expect(withoutLatency(again)).toBe(withoutLatency(demo));
  });
});

describe('lanegate detect', () => {
  test('answers what scripts may rely on', async () => {
    const run = await inExample('detect', '--base', 'main', '--head', 'harmful-prompt', '--json');
    expect(run.exitStatus).toBe(0);
    expect(documentOf(run, 'change-set')).toMatchObject({
      version: 1,
      base: expect.stringMatching(/^[0-9a-f]{40}$/u),
      head: expect.stringMatching(/^[0-9a-f]{40}$/u),
      lanes: ['prompt'],
      mixed: false,
      suites: ['triage'],
      changes: [
        {
          path: 'prompts/triage.prompt.yml',
          lane: 'prompt',
          facet: expect.any(String),
          reason: expect.any(String),
          line: expect.any(Number),
        },
      ],
    });
  });

  test('tells people the same in words', async () => {
    const run = await inExample('detect', '--head', 'code-only');
    expect(run).toMatchObject({ exitStatus: 0, stderr: '' });
    expect(run.stdout).toContain('code');
    expect(run.stdout).toContain('src/app.py');
  });
});

describe('lanegate detect --history', () => {
  test('prints one document with the lanes of each commit', async () => {
    const run = await inExample('detect', '--history', '5', '--head', 'harmful-prompt', '--json');
    expect(run.exitStatus).toBe(0);
    expect(documentOf(run, 'history')).toMatchObject({
      version: 1,
      commits: [
        { sha: expect.stringMatching(/^[0-9a-f]{40}$/u), date: '2026-01-01T00:00:00.000Z', lanes: ['prompt'] },
        { lanes: expect.arrayContaining(['prompt', 'model', 'code']), subject: 'Sort support messages with a prompt' },
      ],
      notes: [],
    });
  });

  test('tells people the same as a table', async () => {
    const run = await inExample('detect', '--history', '2');
    expect(run.exitStatus).toBe(0);
    expect(run.stdout).toMatch(/^date +commit +prompt +model +data +code +evals +docs +subject\n2026-01-01 /u);
  });

  test.each([[['0']], [['many']], [['5', '--worktree']], [['5', '--base', 'main']]])('refuses %j', async (words) => {
    expect(await inExample('detect', '--history', ...words)).toMatchObject({ exitStatus: 2, stdout: '' });
  });
});

describe('lanegate check', () => {
  test.each([
    ['harmful-prompt', 1, 'fail', { prompt: 'fail', code: 'not-affected' }],
    ['harmless-rewording', 0, 'pass', { prompt: 'pass', code: 'not-affected' }],
    ['model-change', 0, 'pass', { model: 'pass', prompt: 'not-affected' }],
  ])('of %s ends with %i, and standard output is the verdict alone', async (branch, exitStatus, verdict, lanes) => {
    const run = await inExample('check', '--base', 'main', '--head', branch, '--json');
    expect(run.exitStatus).toBe(exitStatus);
    const told = Verdict.parse(documentOf(run, 'verdict'));
    // A look decides how many of the 168 cases are asked, in an order that the commits draw.
    const cases = told.suites[0]?.metrics[0]?.n ?? 0;
    expect(told).toMatchObject({
      version: 1,
      verdict,
      lanes,
      suites: [
        {
          name: 'triage',
          verdict,
          metrics: [{ ...aMetric, n: cases }],
          calls: { made: 2 * cases, cached: 0, saved: 336 - 2 * cases },
          cost_usd: 0,
          incidents: {},
        },
      ],
    });
  });

  test('of code alone reaches no suite', async () => {
    const run = await inExample('check', '--base', 'main', '--head', 'code-only', '--json');
    expect(run.exitStatus).toBe(0);
    expect(documentOf(run, 'verdict')).toMatchObject({ verdict: 'not-affected', suites: [] });
  });

  test('of uncommitted work sees what is not committed, and leaves it so', async () => {
    appendFileSync(join(example, 'src', 'app.py'), '# a remark\n');
    const committed = await inExample('detect', '--json');
    const uncommitted = await inExample('check', '--worktree', '--json');
    expect(documentOf(committed, 'change-set')).toMatchObject({ lanes: [] });
    expect(documentOf(uncommitted, 'verdict')).toMatchObject({ verdict: 'not-affected' });
    expect(JSON.parse(readFileSync(join(example, '.lanegate', 'run', 'change-set.json'), 'utf8'))).toMatchObject({
      lanes: ['code'],
    });
    expect(readFileSync(join(example, 'src', 'app.py'), 'utf8')).toMatch(/# a remark\n$/u);
  });
});

describe('a run folder', () => {
  const formats = [
    ['markdown', /^<!-- lanegate:v1 -->/u],
    ['html', /^<!doctype html>/iu],
    ['junit', /^<\?xml version="1.0" encoding="UTF-8"\?>/u],
    ['json', /^\{\n {2}"version": 1/u],
  ] as const;
  let run: string;

  beforeAll(async () => {
    run = join(folder, 'a-run');
    const options = ['--base', 'main', '--head', 'harmful-prompt', '--out', run];
    const evaluated = await inExample('evaluate', ...options);
    expect(evaluated.exitStatus).toBe(0);
    expect(evaluated.stdout).toContain('evaluation.json');
  });

  test('is judged by lanegate gate, in JSON or in words', async () => {
    const judged = await inExample('gate', run, '--json');
    expect(judged.exitStatus).toBe(1);
    expect(documentOf(judged, 'verdict')).toMatchObject({ verdict: 'fail' });
    const told = await inExample('gate', run);
    expect(told.exitStatus).toBe(1);
    expect(told.stdout).toContain('Blocked: accuracy fell');
  });

  test.each(formats)('is told by lanegate report as %s', async (format, beginning) => {
    const report = await inExample('report', run, '--format', format);
    expect(report).toMatchObject({ exitStatus: 0, stderr: '' });
    expect(report.stdout).toMatch(beginning);
  });

  test('that is not there is the mistake of the user', async () => {
    const judged = await inExample('gate', join(folder, 'nowhere'), '--json');
    expect(judged).toMatchObject({ exitStatus: 2, stdout: '' });
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });
});
