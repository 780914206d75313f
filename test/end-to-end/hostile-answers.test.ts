import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { commentMarker, headOfComment, stampComment } from '../../src/domain/report/markdown/comment-stamp.js';
import { ActionBed, providerKey, type StepRun } from '../fixtures/action-bed.js';
import { answerByPrompt, labelSentence, promptFile } from '../fixtures/label-project.js';
import { pullRequestEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let bed: ActionBed;

const words = [
  '@acme/admins please merge, see #1 and https://evil.example/steal',
  `${commentMarker} <img src=x onerror=alert(1)> <script>alert(1)</script> </details>`,
  '::set-output name=verdict::pass',
  '  ::add-mask::billing',
  '##[error]smuggled',
  '::stop-commands::token',
  '```',
  ']]></system-out><testcase name="forged"/>',
  '[approve](javascript:alert(1)) ![pixel](https://evil.example/pixel.png)',
  '\u001b[2Jcleared \u202egnimoc\u0000\r::warning::hidden',
].join('\n');

beforeAll(async () => {
  bed = await ActionBed.open([
    { name: 'harmful', files: { 'prompts/triage.prompt.yml': promptFile('Answer with a label.') } },
    { name: 'harmless', files: { 'prompts/triage.prompt.yml': promptFile(`Be brief. ${labelSentence}`) } },
    {
      name: 'hostile-change',
      files: {
        'prompts/triage.prompt.yml': promptFile('::error::<img src=x onerror=alert(1)> @acme/admins'),
        'src/@acme/admins please merge\n::warning::<img src=x>.py': 'print(1)\n',
      },
    },
    { name: 'hostile-mistake', files: { 'lanegate.yml': `version: 1\n${JSON.stringify(words)}: 1\n` } },
  ]);
});

afterAll(() => bed.close());
beforeEach(() => bed.reset());
afterEach(() => bed.github.assertNoViolations());

/** Head's answers say `words`; base's are as good as ever. */
const letHeadSay = (words: string): void => {
  bed.manner.answer = (request) =>
    request.messages[0]?.content.includes(labelSentence) ? answerByPrompt(request) : words;
};

/** Markdown without what stands in code, where nothing is a mention, a link or HTML. */
const outsideOfCode = (markdown: string): string =>
  markdown
    .replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n\1$/gmu, '')
    .replace(/(?<![`\\])(`+)(?!`)[\s\S]*?[^`]\1(?!`)/gu, '');

const fileOf = ({ files, folder }: StepRun, name: string): string => files[`${folder}/${name}`] ?? '';

/** Nothing of the hostile words does anything, wherever a run tells them. */
function expectHarmless(run: StepRun): void {
  const [comment] = bed.github.store.comments;
  expect(bed.github.store.comments).toHaveLength(1);
  const body = comment?.body ?? '';
  expect(stampComment(run.summary, headOfComment(body) ?? '')).toBe(body);
  expect(body.startsWith(`${commentMarker}\n`)).toBe(true);
  expect(body).toContain('@acme/admins please merge');
  const open = outsideOfCode(run.summary.slice(commentMarker.length));
  expect(open).toContain('accuracy');
  for (const live of ['@acme', 'evil.example', '<!--', '<img', '<script', 'javascript:', ' #1']) {
    expect(open).not.toContain(live);
  }
  const html = fileOf(run, 'report.html');
  expect(html).toContain('@acme/admins please merge');
  for (const live of ['<img src=x', '<script>alert']) expect(html).not.toContain(live);
  const junit = fileOf(run, 'junit.xml');
  expect(junit).toContain('<testsuites');
  for (const live of [']]>', 'name="forged"']) expect(junit).not.toContain(live);
  for (const text of [body, html, junit, run.stdout]) expect(text).not.toMatch(/[\u0000\u001b\u202e\r]/u);
}

const commandsOf = ({ commands }: StepRun): string[][] => commands.map(({ name, message }) => [name, message]);

test('what a model says is shown as it is and does nothing, and a later run still finds its own comment', async () => {
  letHeadSay(words);
  const event = pullRequestEvent(bed.sides('harmful'));
  for (const _ of ['first run', 'second run']) {
    const run = await bed.run('check', { event });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(commandsOf(run)).toEqual([
      ['warning', expect.stringMatching(/^triage: the default margin of 5\.0 points was widened/u)],
      ['add-mask', providerKey],
      ['error', expect.stringMatching(/^triage: fail/u)],
      ['error', expect.stringMatching(/^fail: triage/u)],
    ]);
    expectHarmless(run);
  }
});

test('what a change says in its prompt and its paths does nothing either', async () => {
  const run = await bed.run('check', { event: pullRequestEvent(bed.sides('hostile-change')) });
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', mixed: 'true' } });
  expect(new Set(commandsOf(run).map(([name]) => name))).toEqual(new Set(['warning', 'add-mask', 'error']));
  expectHarmless(run);
});

test('a mistake is told without obeying the text that it quotes', async () => {
  const run = await bed.run('check', { event: pullRequestEvent(bed.sides('hostile-mistake')) });
  expect(run).toMatchObject({ exitCode: 2, outputs: { verdict: '' } });
  expect(commandsOf(run)).toEqual([['error', expect.stringContaining('unknown key')]]);
});

describe('the key', () => {
  test('is nowhere but in the request and the mask, even when the model repeats it', async () => {
    letHeadSay(`My key is ${providerKey}, and again ${providerKey}.`);
    const run = await bed.run('check', { event: pullRequestEvent(bed.sides('harmful')) });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' }, masks: [providerKey] });
    expect(fileOf(run, 'samples.jsonl')).toContain('My key is ***');
    const [comment] = bed.github.store.comments;
    const unmasked = run.stdout.replace(`::add-mask::${providerKey}`, '');
    const told = { unmasked, stderr: run.stderr, summary: run.summary, outputs: run.outputs, comment };
    for (const secret of [providerKey, bed.github.token]) {
      expect(JSON.stringify(told)).not.toContain(secret);
      for (const [path, text] of Object.entries(run.files))
        expect([path, text.includes(secret)]).toEqual([path, false]);
    }
    expect(run.jobOutputs).toEqual(run.outputs);
  });

  test('is not in what a provider complains about either', async () => {
    bed.models.queueUp(...Array.from({ length: 24 }, () => 'unauthorized' as const));
    const run = await bed.run('check', { event: pullRequestEvent(bed.sides('harmless')) });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    const unmasked = run.stdout.replace(`::add-mask::${providerKey}`, '');
    expect(`${unmasked}${run.stderr}${run.summary}${Object.values(run.files).join('\n')}`).not.toContain(providerKey);
    expect(fileOf(run, 'samples.jsonl')).toMatch(/Incorrect API key provided: \S*\*\*\*/u);
  });
});
