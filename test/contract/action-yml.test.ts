import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { admitAction } from '../../src/actions/admit.js';
import { announceAction } from '../../src/actions/announce.js';
import { checkAction } from '../../src/actions/check.js';
import { corpusAction } from '../../src/actions/corpus.js';
import type { ActionInputs } from '../../src/actions/define-action.js';
import { detectAction } from '../../src/actions/detect.js';
import { driftAction } from '../../src/actions/drift.js';
import { evaluateAction } from '../../src/actions/evaluate.js';
import { gateAction } from '../../src/actions/gate.js';
import { gatewayAction } from '../../src/actions/gateway.js';
import { gatewayStopAction } from '../../src/actions/gateway-stop.js';
import { lockAction } from '../../src/actions/lock.js';
import { mergeAction } from '../../src/actions/merge.js';
import { overrideAction } from '../../src/actions/override.js';
import { promoteAction } from '../../src/actions/promote.js';
import { releaseAction } from '../../src/actions/release.js';
import { reportAction } from '../../src/actions/report.js';
import { rollbackAction } from '../../src/actions/rollback.js';
import { statusAction } from '../../src/actions/status.js';

const Described = z.looseObject({ description: z.string().min(1) });

const ActionYml = z.looseObject({
  name: z.string().min(1),
  description: z.string().min(1),
  inputs: z.record(z.string(), Described.extend({ default: z.unknown().optional() })),
  outputs: z.record(z.string(), Described),
  runs: z.strictObject({
    using: z.string(),
    main: z.string(),
    post: z.string().optional(),
    'post-if': z.string().optional(),
  }),
});

type Declared = { readonly inputs: ActionInputs; readonly outputs: readonly string[] };

/** Every action by the folder of its action.yml, as a path from the root; the whole check stands at the root itself. */
const actions: Readonly<Record<string, Declared>> = {
  '.': checkAction,
  admit: admitAction,
  announce: announceAction,
  detect: detectAction,
  corpus: corpusAction,
  evaluate: evaluateAction,
  gate: gateAction,
  gateway: gatewayAction,
  lock: lockAction,
  merge: mergeAction,
  override: overrideAction,
  promote: promoteAction,
  release: releaseAction,
  report: reportAction,
  rollback: rollbackAction,
  status: statusAction,
  drift: driftAction,
};

/** What ends an action that works in the background, by the folder of that. */
const postActions: Readonly<Record<string, Declared>> = { gateway: gatewayStopAction };

const readAction = (folder: string) => ActionYml.parse(parse(readFileSync(join(folder, 'action.yml'), 'utf8')));

/** Where a path from the root leads, in the same words on every system. */
const fromRoot = (...parts: readonly string[]): string => relative('.', resolve(...parts)).replaceAll(sep, '/');

test('every action.yml belongs to an action, and every action has one', () => {
  const folders = readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(entry.name, 'action.yml')))
    .map(({ name }) => name);
  expect(['.', ...folders].sort()).toEqual(Object.keys(actions).sort());
});

test('dist has a stub for every action and no other', () => {
  const stubs = readdirSync('dist').filter((name) => name.endsWith('.js'));
  const expected = [
    ...Object.keys(actions).map((folder) => (folder === '.' ? 'index.js' : `${folder}.js`)),
    ...Object.keys(postActions).map((folder) => `${folder}-stop.js`),
  ];
  expect(stubs.sort()).toEqual(expected.sort());
});

/** The rows of the table of inputs that say which actions have none, by input. */
const lackedBy = new Map(
  [...readFileSync('docs/actions.md', 'utf8').matchAll(/^\| `([a-z-]+)` \| all but ([^|]+) \|/gmu)].map(
    ([, input = '', names = '']) => [input, names.split(/, | and /u)],
  ),
);

test.each(['folder', 'github-token'])('docs/actions.md says which actions have no input %s', (input) => {
  const without = Object.entries(actions).filter(([, { inputs }]) => !(input in inputs.shape));
  expect([...(lackedBy.get(input) ?? [])].sort()).toEqual(without.map(([folder]) => folder).sort());
});

describe.each(Object.entries(actions))('the action.yml of %s', (folder, action) => {
  const yml = readAction(folder);

  test('names the inputs that the action reads', () => {
    expect(Object.keys(yml.inputs).sort()).toEqual(Object.keys(action.inputs.shape).sort());
  });

  test('names the outputs that the action sets', () => {
    expect(Object.keys(yml.outputs).sort()).toEqual([...action.outputs].sort());
  });

  test('sets no default but the token, so that a default stands in one place', () => {
    const defaults = Object.entries(yml.inputs).filter(([, input]) => input.default !== undefined);
    const token = ['github-token', `\${{ github.token }}`];
    expect(defaults.map(([name, input]) => [name, input.default])).toEqual('github-token' in yml.inputs ? [token] : []);
  });

  test('runs on node24 from a stub that is there and enters at its own door', () => {
    expect(yml.runs.using).toBe('node24');
    const stub = fromRoot(folder, yml.runs.main);
    expect(stub).toBe(folder === '.' ? 'dist/index.js' : `dist/${folder}.js`);
    const entry = folder === '.' ? 'check' : folder;
    expect(readFileSync(stub, 'utf8')).toContain(`import.meta.url), '${entry}');`);
    expect(readFileSync('src/main.ts', 'utf8')).toContain(`export const ${entry} = `);
  });

  test('has a post step where it leaves something in the background, whatever became of the job', () => {
    const post = postActions[folder];
    const { post: script, 'post-if': condition } = yml.runs;
    expect([script, condition]).toEqual(
      post === undefined ? [undefined, undefined] : [`../dist/${folder}-stop.js`, 'always()'],
    );
    if (post === undefined || script === undefined) return;
    const stub = readFileSync(fromRoot(folder, script), 'utf8');
    expect(stub).toContain(`import.meta.url), '${folder}Stop');`);
    expect(readFileSync('src/main.ts', 'utf8')).toContain(`export const ${folder}Stop = `);
    expect(post.inputs).toBe(action.inputs);
  });
});
