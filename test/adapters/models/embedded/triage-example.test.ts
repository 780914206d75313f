import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { embeddedModel } from '../../../../src/adapters/models/embedded/embedded-model.js';
import { readTask } from '../../../../src/adapters/models/embedded/read-task.js';
import { Message } from '../../../../src/domain/inference/call/message.js';
import { CaseRecord } from '../../../../src/domain/suite/case.js';
import { Configuration } from '../../../../src/domain/suite/configuration.js';
import { fakeClock } from '../../../fakes/fake-clock.js';
import { anEmbeddedCall } from './asking.js';

const project = 'examples/triage';
const changesFolder = 'examples/triage-changes';
const promptPath = 'prompts/triage.prompt.yml';

const Prompt = z.strictObject({ name: z.string(), description: z.string(), messages: z.array(Message) });
const Changes = z.array(z.strictObject({ name: z.string(), title: z.string().max(72), story: z.string() }));
const ExampleCase = CaseRecord.safeExtend({ vars: z.strictObject({ message: z.string() }), expected: z.string() });

const cases = readFileSync(join(project, 'evals/triage.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => ExampleCase.parse(JSON.parse(line)));

const changes = Changes.parse(JSON.parse(readFileSync(join(changesFolder, 'changes.json'), 'utf8')));

/** A file of the project as a change leaves it. */
function fileOf(change: string | undefined, path: string): string {
  const changed = join(changesFolder, change ?? '', path);
  return readFileSync(change !== undefined && existsSync(changed) ? changed : join(project, path), 'utf8');
}

const promptOf = (change?: string) => Prompt.parse(parse(fileOf(change, promptPath)));

/** Which cases are answered rightly after a change. */
async function correctCases(change?: string): Promise<boolean[]> {
  const binding = Configuration.parse(parse(fileOf(change, 'lanegate.yml'))).models['triage'];
  if (binding === undefined) throw new Error('the example binds no model');
  const { model, parameters } = binding;
  const { messages } = promptOf(change);
  const embedded = embeddedModel(fakeClock());
  const correct: boolean[] = [];
  for (const { vars, expected } of cases) {
    const asked = messages.map(({ role, content }) => ({
      role,
      content: content.replaceAll('{{message}}', vars.message),
    }));
    const call = anEmbeddedCall(asked, {
      model,
      parameters: { ...parameters, max_tokens: parameters.max_tokens ?? 20 },
    });
    correct.push((await embedded.complete(call)).content === expected);
  }
  return correct;
}

const share = (correct: readonly boolean[]) => correct.filter(Boolean).length / correct.length;

let base: boolean[] = [];
beforeAll(async () => {
  base = await correctCases();
});

/** How many cases went from right to wrong and from wrong to right. */
async function discordant(change: string): Promise<{ losses: number; wins: number }> {
  const head = await correctCases(change);
  const count = (before: boolean) => base.filter((was, i) => was === before && head[i] === !before).length;
  return { losses: count(true), wins: count(false) };
}

describe('the dataset of the example', () => {
  test('has enough cases, evenly over the categories, each once', () => {
    expect(cases.length).toBeGreaterThanOrEqual(160);
    const labels = [...new Set(cases.map(({ expected }) => expected))];
    const sizes = labels.map((label) => cases.filter(({ expected }) => expected === label).length);
    expect(sizes).toEqual(labels.map(() => 28));
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(new Set(cases.map(({ vars }) => vars.message.toLowerCase())).size).toBe(cases.length);
  });

  test('shares no run of six words with an example of the prompt', () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
    const shown = readTask(promptOf().messages.slice(0, 1), '').examples.map(
      ({ text }) => ` ${words(text).join(' ')} `,
    );
    const runs = cases.flatMap(({ vars }) => {
      const asked = words(vars.message);
      return asked.slice(5).map((_, start) => ` ${asked.slice(start, start + 6).join(' ')} `);
    });
    expect(runs.filter((run) => shown.some((text) => text.includes(run)))).toEqual([]);
  });
});

test('the learner reads the whole prompt: six described labels, forty examples, the label alone', () => {
  const task = readTask(promptOf().messages.slice(0, 1), '');
  expect(new Set(cases.map(({ expected }) => expected))).toEqual(new Set(task.labels.map(({ name }) => name)));
  expect(task.labels.filter(({ description }) => description === '')).toEqual([]);
  expect(task.examples).toHaveLength(40);
  expect(task.output).toEqual({ isLabelAlone: true, jsonKey: undefined, letterCase: 'as-written', isExplained: false });
});

test('the prompt of the example is good, and not perfect', () => {
  expect(share(base)).toBeGreaterThanOrEqual(0.8);
  expect(share(base)).toBeLessThanOrEqual(0.95);
});

describe('of the changes', () => {
  test('each is listed and has files', () => {
    expect(changes.map(({ name }) => name)).toEqual([
      'harmful-prompt',
      'harmless-rewording',
      'model-change',
      'code-only',
    ]);
    for (const { name } of changes) expect(existsSync(join(changesFolder, name))).toBe(true);
  });

  test('the shortened prompt is clearly worse', async () => {
    const { losses, wins } = await discordant('harmful-prompt');
    expect((losses - wins) / cases.length).toBeGreaterThanOrEqual(0.12);
  });

  test('the tidied wording is another prompt and about as good', async () => {
    expect(promptOf('harmless-rewording')).not.toEqual(promptOf());
    const { losses, wins } = await discordant('harmless-rewording');
    expect(losses - wins).toBeLessThanOrEqual(2);
    expect(losses + wins).toBeLessThanOrEqual(6);
  });

  test('the other model answers otherwise from the same prompt', async () => {
    expect(promptOf('model-change')).toEqual(promptOf());
    const { losses, wins } = await discordant('model-change');
    expect(losses + wins).toBeGreaterThan(0);
  });

  test('the code change leaves every answer alone', async () => {
    expect(fileOf('code-only', 'src/app.py')).not.toBe(fileOf(undefined, 'src/app.py'));
    expect(await discordant('code-only')).toEqual({ losses: 0, wins: 0 });
  });
});
