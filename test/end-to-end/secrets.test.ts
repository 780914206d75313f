import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ActionBed, type StepRun } from '../fixtures/action-bed.js';
import { echoNames } from '../fixtures/echoing-behaviours.js';
import { answerByPrompt, keyVariable, labelProject, labelSentence, promptFile } from '../fixtures/label-project.js';
import { readOtlpLines } from '../fixtures/otlp-reader.js';
import { pullRequestEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

/** With characters that JSON, URLs and HTML each write in another way. */
const providerKey = 'planted/Key+with=odd"chars&<4f1d2c3b>';
const proxyPassword = 'proxy-p@ssword/9f8e7d6c';

/** Every case is asked, whatever went wrong before it. */
const everyAttempt = 'gateway: { circuit_breaker: { enabled: false }, retry: { attempts: 2, budget_floor: 1000 } }\n';

let bed: ActionBed;

const planted = (): readonly string[] => [providerKey, proxyPassword, bed.github.token];

const echoing = (baseUrl: string, model: string) => {
  const configuration = labelProject({ baseUrl, settings: everyAttempt })['lanegate.yml'] ?? '';
  return { name: model, files: { 'lanegate.yml': configuration.replace('model: ok', `model: ${model}`) } };
};

beforeAll(async () => {
  const dataset = [0, 1].map((index) => JSON.stringify({ id: `case-${index}`, vars: { message: providerKey } }));
  bed = await ActionBed.open(
    (baseUrl) => [
      ...echoNames.map((name) => echoing(baseUrl, name)),
      {
        name: 'planted',
        files: { 'prompts/triage.prompt.yml': promptFile(`Be brief. ${labelSentence} ${providerKey}`) },
      },
      { name: 'planted-cases', files: { 'evals/triage.jsonl': `${dataset.join('\n')}\n` } },
      { name: 'mistaken', files: { 'lanegate.yml': JSON.stringify({ version: 1, [providerKey]: proxyPassword }) } },
      { name: 'harmless', files: { 'prompts/triage.prompt.yml': promptFile(`Be brief. ${labelSentence}`) } },
    ],
    everyAttempt,
  );
});

afterAll(() => bed.close());
beforeEach(() => bed.reset());
afterEach(() => bed.github.assertNoViolations());

const check = (branch: string, number = 7, environment: Readonly<Record<string, string>> = {}): Promise<StepRun> =>
  bed.run('check', {
    event: pullRequestEvent({ ...bed.sides(branch), number }),
    environment: {
      [keyVariable]: providerKey,
      HTTPS_PROXY: `http://ann:${encodeURIComponent(proxyPassword)}@127.0.0.1:9`,
      ...environment,
    },
  });

const inUnicodeEscapes = (text: string): string =>
  [...text].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

const escapedForms = (secret: string): readonly string[] => [
  secret,
  JSON.stringify(secret).slice(1, -1),
  JSON.stringify(JSON.stringify(secret)).slice(3, -3),
  encodeURIComponent(secret),
  inUnicodeEscapes(secret),
  secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  Buffer.from(secret).toString('hex'),
];

const inBase64 = (secret: string): readonly string[] =>
  ['', 'u', 'u:'].map((before) => Buffer.from(`${before}${secret}@`).toString('base64'));

/** A secret as it may be found; of base64 what does not depend on what stands around it. */
const formsOf = (secret: string): readonly string[] => [
  ...escapedForms(secret),
  ...inBase64(secret).map((text) => text.slice(4, -4)),
];

/** Everything that a run leaves anywhere: files, output, page, outputs and comments. */
function placesOf(run: StepRun, number: number): readonly (readonly [string, string])[] {
  const unmasked = run.stdout.replaceAll(/^::add-mask::.*$/gm, '');
  const comments = bed.github.store.comments.filter(({ pullRequest }) => pullRequest === number);
  return [
    ...Object.entries(run.files),
    ['stdout', unmasked],
    ['stderr', run.stderr],
    ['summary', run.summary],
    ['outputs', JSON.stringify({ ...run.outputs, ...run.exportedVariables })],
    ['comments', comments.map(({ body }) => body).join('\n')],
  ];
}

function expectNoSecret(run: StepRun, number = 7): void {
  const found = placesOf(run, number).flatMap(([place, text]) =>
    planted().flatMap((secret) =>
      formsOf(secret)
        .filter((form) => text.includes(form))
        .map((form) => `${place}: ${form}`),
    ),
  );
  expect(found).toEqual([]);
}

const spansOf = (run: StepRun) => readOtlpLines(run.files[`${run.folder}/traces.jsonl`] ?? '');

describe('a server that repeats the key', () => {
  const seen = new Map<string, { readonly run: StepRun; readonly number: number }>();

  // Some side by side, since a run spends most of its time waiting to try again.
  beforeAll(async () => {
    bed.reset();
    const waiting = [...echoNames.entries()];
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [index, name] = next;
        seen.set(name, { run: await check(name, index + 1), number: index + 1 });
      }
    };
    await Promise.all([work(), work(), work(), work()]);
    comments = [...bed.github.store.comments];
  });

  let comments: typeof bed.github.store.comments = [];

  test.each(echoNames)('leaves it nowhere: %s', (name) => {
    const { run, number } = seen.get(name) ?? {};
    if (run === undefined || number === undefined) throw new Error(`${name} was not run`);
    bed.github.store.comments.push(...comments);
    expect(run.masks).toContain(providerKey);
    // The run has come so far that there was something to leak.
    expect(run.files[`${run.folder}/samples.jsonl`]?.split('\n').length).toBe(25);
    expect(spansOf(run)).toHaveLength(48);
    expectNoSecret(run, number);
  });
});

test.each(['planted', 'planted-cases'])('a change that brings the key leaves it nowhere: %s', async (branch) => {
  const run = await check(branch);
  expect(bed.models.requests.length).toBeGreaterThan(0);
  expectNoSecret(run);
});

test('a mistake that quotes the key is told without it', async () => {
  const run = await check('mistaken');
  expect(run.exitCode).toBe(2);
  expect(run.commands.map(({ message }) => message).join('\n')).toContain('***');
  expect(bed.github.store.comments).toHaveLength(1);
  expect(bed.github.store.statuses[0]?.description).toContain('***');
  expectNoSecret(run);
});

test('what earlier jobs left is told without the secret of the step that tells it', async () => {
  const event = pullRequestEvent(bed.sides('harmless'));
  const { token } = bed.github;
  const folder = bed.newFolder();
  const plant = (name: string, from: string) => {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, `${from} ${token}`));
  };
  await bed.run('detect', { event, folder });
  plant('change-set.json', 'its prompt differs');
  await bed.run('announce', { event, folder });
  expect(bed.github.store.comments[0]?.body).toContain('***');
  await bed.run('evaluate', { event, folder });
  await bed.run('gate', { event, folder });
  plant('verdict.json', 'accuracy');
  const told = await bed.run('report', { event, folder });
  for (const text of [told.summary, bed.github.store.comments[0]?.body]) {
    expect(text).toContain('***');
    expect(text).not.toContain(token);
  }
});

test('a model that knows every secret leaves none anywhere', async () => {
  const everyForm = planted()
    .flatMap((secret) => [...escapedForms(secret), ...inBase64(secret)])
    .join('\n');
  bed.manner.answer = (request) =>
    request.messages[0]?.content.includes('Be brief.') ? everyForm : answerByPrompt(request);
  const run = await check('harmless');
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  expect(run.files[`${run.folder}/samples.jsonl`]).toContain('***');
  expectNoSecret(run);
});

test('a key that cannot be used is told of without its value', async () => {
  const key = `${providerKey}\u00e9 and more`;
  const run = await check('harmless', 7, { [keyVariable]: key });
  expect(run).toMatchObject({ exitCode: 2 });
  expect(run.stdout).toContain(keyVariable);
  expectNoSecret(run);
});
