import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Json } from '../../../src/domain/artifacts/digest.js';
import type { Program } from '../../../src/domain/graders/need.js';
import { isAlive, isGone, ProgramBed } from '../../fixtures/program-bed.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const files = {
  'grade.mjs':
    'export default (output) => output.length;\nexport const named = async (output, context) => context.expected;',
  'grade.cjs': 'module.exports = (output) => ({ pass: true, reason: output });\nmodule.exports.named = () => 0.25;',
  'grade.py':
    'import sibling\ndef get_assert(output, context):\n    return sibling.score\nasync def named(output, context):\n    return {"score": 0.5}\n',
  'sibling.py': 'score = 0.125\n',
  'broken.py': 'this is no python',
};

const planted = { OPENAI_API_KEY: 'sk-planted', GITHUB_TOKEN: 'ghs-planted', ACTIONS_RUNTIME_TOKEN: 'planted' };

let bed: ProgramBed;
afterEach(() => bed?.close());

const open = (): ProgramBed => {
  bed = new ProgramBed(files, planted);
  return bed;
};

const inline = (language: 'javascript' | 'python', code: string, timeoutSeconds = 20): Program => ({
  language,
  source: { kind: 'inline', code },
  timeoutSeconds,
});

const file = (path: string, name?: string): Program => ({
  language: path.endsWith('.py') ? 'python' : 'javascript',
  source: { kind: 'file', path, function: name },
  timeoutSeconds: 20,
});

const input: Json = { output: 'answer', context: { expected: 'answer', vars: { topic: 'x' } } };
const run = (program: Program, tree = 'policy') => bed.programs.run(program, input, tree);

describe('JavaScript', () => {
  test.each<[string, Json]>([
    ['output === context.expected', true],
    ['output.length > 3;', true],
    ['({ pass: false, score: 0.1, reason: context.vars.topic })', { pass: false, score: 0.1, reason: 'x' }],
    ['const size = output.length;\nreturn size / 10;', 0.6],
    ['return output', 'answer'],
    ["const wanted = 'a;b'; wanted === 'a;b' && output.length === 6; // why; not", true],
    ['let size = output.length; size += 1; ({ score: size / 10 });', { score: 0.7 }],
    ['const size = output.length; if (size > 3) return true; return false', true],
    ['await Promise.resolve(0.5)', 0.5],
    ['console.log("noise") || process.stdout.write("noise") && true // why', true],
  ])('of %j returns its value', async (code, output) => {
    open();
    expect(await run(inline('javascript', code))).toEqual({ kind: 'output', output });
  });

  test.each([
    ['output.missing.part', /^TypeError: /],
    ['throw new Error("no \\u001b[2J")', /^Error: no \[2J$/],
    ['undefined', /returned nothing/],
    ['0 / 0', /returned NaN/],
    ['}{', /^SyntaxError/],
    ['output.length > 3; true', /^SyntaxError/],
    ['const size = output.length;', /returned nothing/],
    ['process.exit(0)', /it ended without an answer/],
  ])('of %j fails', async (code, reason) => {
    open();
    expect(await run(inline('javascript', code))).toEqual({ kind: 'failed', reason: expect.stringMatching(reason) });
    expect(await run(inline('javascript', '1'))).toEqual({ kind: 'output', output: 1 });
  });

  test.each<[Program, Json]>([
    [file('grade.mjs'), 6],
    [file('grade.mjs', 'named'), 'answer'],
    [file('grade.cjs'), { pass: true, reason: 'answer' }],
    [file('grade.cjs', 'named'), 0.25],
  ])('of a file: %j', async (program, output) => {
    open();
    expect(await run(program)).toEqual({ kind: 'output', output });
  });

  test('that never ends is ended, and what comes after it is done', async () => {
    open();
    const endless = run(inline('javascript', 'for (;;);\n', 1));
    const others = Promise.all(Array.from({ length: 30 }, () => run(inline('javascript', '0.5'))));
    expect(await endless).toEqual({ kind: 'failed', reason: 'the program gave no answer within 1 s' });
    expect((await others).every((each) => each.kind === 'output')).toBe(true);
  });

  test('is done ten thousand times by a handful of processes', async () => {
    open();
    const pids = await Promise.all(Array.from({ length: 10_000 }, () => run(inline('javascript', 'process.pid'))));
    const different = new Set(pids.map((each) => (each.kind === 'output' ? each.output : each.reason)));
    expect(different.size).toBeLessThanOrEqual(4);
    await bed.programs.close();
    await Promise.all([...different].map((pid) => isGone(Number(pid))));
  });
});

describe('Python', () => {
  test.each<[string, Json]>([
    ['output == context["expected"]', true],
    ['return len(output) / 10', 0.6],
    [
      'size = len(output)\nif size > 3:\n    return {"pass": True, "score": 0.5}\nreturn False',
      { pass: true, score: 0.5 },
    ],
    ['print("noise") or json.loads("0.5")', 0.5],
  ])('of %j returns its value', async (code, output) => {
    open();
    expect(await run(inline('python', code))).toEqual({ kind: 'output', output });
  });

  test.each<[Program, RegExp]>([
    [inline('python', 'output.missing'), /^AttributeError: /],
    [inline('python', 'float("nan")'), /^ValueError: /],
    [inline('python', '{1, 2}'), /^TypeError: /],
    [inline('python', 'exit(3)'), /^SystemExit: 3/],
    [inline('python', '__import__("os")._exit(7)'), /it ended with status 7/],
    [file('broken.py'), /^SyntaxError: /],
    [file('missing.py'), /^FileNotFoundError: /],
    [file('grade.py', 'nobody'), /has no function nobody/],
  ])('of %j fails', async (program, reason) => {
    open();
    expect(await run(program)).toEqual({ kind: 'failed', reason: expect.stringMatching(reason) });
    expect(await run(inline('python', '1'))).toEqual({ kind: 'output', output: 1 });
  });

  test.each<[string | undefined, Json]>([
    [undefined, 0.125],
    ['named', { score: 0.5 }],
  ])('of a file takes its function %s', async (name, output) => {
    open();
    expect(await run(file('grade.py', name))).toEqual({ kind: 'output', output });
  });
});

describe('a command', () => {
  const command = (words: string, timeoutSeconds = 20): Program => ({
    language: 'command',
    run: words,
    timeoutSeconds,
  });

  test('reads what is graded and writes its result, in the files of its commit', async () => {
    open();
    const code =
      'let i=JSON.parse(require("fs").readFileSync(0));console.log(JSON.stringify([i.output,require("fs").readFileSync("tree","utf8")]))';
    const program = command(`"${process.execPath}" -e '${code}'`);
    expect(await run(program, 'head')).toEqual({ kind: 'output', output: ['answer', 'head'] });
    expect(await run(program, 'policy')).toEqual({ kind: 'output', output: ['answer', 'policy'] });
  });

  test.each([
    ['echo fine', 'what it wrote is not JSON: fine'],
    ['echo 1; echo bad >&2; exit 2', 'it ended with status 2: bad'],
  ])('%s fails', async (words, reason) => {
    open();
    expect(await run(command(words))).toEqual({ kind: 'failed', reason });
  });

  test('ends although something it started has left its group and holds its output open', async () => {
    open();
    const code =
      'let c=require("child_process").spawn("sleep",["600"],{detached:true,stdio:"inherit"});c.unref();console.log(c.pid)';
    const seen = await run(command(`"${process.execPath}" -e '${code}'`));
    const left = seen.kind === 'output' ? Number(seen.output) : 0;
    expect(isAlive(left)).toBe(true);
    process.kill(left);
  });

  test('that takes too long fails', async () => {
    open();
    expect(await run(command('sleep 30', 1))).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('within 1 s'),
    });
  });
});

test.each<[string, Program]>([
  ['JavaScript', inline('javascript', 'process.env')],
  ['Python', inline('python', 'dict(__import__("os").environ)')],
  [
    'a command',
    { language: 'command', run: `"${process.execPath}" -p 'JSON.stringify(process.env)'`, timeoutSeconds: 20 },
  ],
])('a grader sees no secret of the environment: %s', async (_, program) => {
  open();
  const seen = await run(program);
  expect(seen.kind).toBe('output');
  expect(JSON.stringify(seen)).toContain('PATH');
  expect(JSON.stringify(seen)).not.toContain('planted');
});

describe('before there is an answer', () => {
  const command = (run: string): Program => ({ language: 'command', run, timeoutSeconds: 20 });
  const whyNotRun = (program: Program, sources: readonly string[][] = []) =>
    bed.programs.whyNotRun(program, { tree: 'policy', sources });

  test.each<[Program, RegExp]>([
    [inline('javascript', 'output ==='), /^SyntaxError: /],
    [file('missing.mjs'), /missing\.mjs/],
    [file('grade.cjs', 'nobody'), /no function nobody/],
    [inline('python', 'output =='), /^SyntaxError: /],
    [file('broken.py'), /^SyntaxError: /],
    [file('grade.py', 'nobody'), /has no function nobody/],
    [command('jugde-it --strict'), /^there is no program `jugde-it` on the path$/],
    [command('./evals/missing --strict'), /^there is no file `\.\/evals\/missing`$/],
    [command('"./grade.py" | cat'), /^`\.\/grade\.py` may not be executed: `git update-index/],
    [command("cat 'quoted"), /^the shell cannot read it: /],
  ])('%j is known not to run', async (program, reason) => {
    open();
    expect(await whyNotRun(program)).toMatch(reason);
  });

  test.each<Program>([
    inline('javascript', 'output.missing.part'),
    inline('python', 'output.missing'),
    file('grade.mjs', 'named'),
    file('grade.py'),
    command('exit 2'),
    command('if true; then echo 1; fi'),
    command('PATH=./bin:"$PATH" made-there'),
    command('2>/dev/null "$HOME"/bin/grade'),
    command('cat<data'),
    command('grade() { cat; }; grade'),
  ])('%j may run', async (program) => {
    open();
    expect(await whyNotRun(program)).toBeUndefined();
  });

  test('a pointer to a large file stands in the way where graders depend on it', async () => {
    open();
    bed.absent = [{ path: 'evals/words.bin', kind: 'lfs-pointer' }];
    for (const program of [file('grade.mjs'), command('true')]) {
      expect(await whyNotRun(program)).toContain('evals/words.bin: this file is a Git LFS pointer');
      expect(await whyNotRun(program, [['evals/**']])).toContain('Git LFS pointer');
      expect(await whyNotRun(program, [['app/**']])).toBeUndefined();
    }
    expect(await whyNotRun(inline('javascript', 'true'))).toBeUndefined();
  });
});

test('code that stands in the suite needs no files', async () => {
  open();
  await run(inline('javascript', 'true'));
  expect(bed.checkOuts).toBe(0);
  await run(file('grade.mjs'));
  await run(file('grade.cjs'));
  expect(bed.checkOuts).toBe(1);
});

test.each<['javascript' | 'python', string, string]>([
  [
    'javascript',
    '((real) => { JSON.stringify = (value, ...rest) => real(value.id ? { ...value, result: true } : value, ...rest); })(JSON.stringify) || 0',
    'false',
  ],
  [
    'python',
    '(lambda real: setattr(json, "dumps", lambda value, **rest: real({**value, "result": True} if "id" in value else value, **rest)) or 0)(json.dumps)',
    'False',
  ],
])('code of one commit reaches nothing of another that grades: %s', async (language, hostile, honest) => {
  open();
  expect(await run(inline(language, hostile), 'head')).toEqual({ kind: 'output', output: true });
  expect(await run(inline(language, honest), 'policy')).toEqual({ kind: 'output', output: false });
});
