import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keysOfCalls, laneReferenceOf, needsOfEntry, secretsOfEntry } from '../../src/domain/doctor/lane-reference.js';
import { interfaceOf, readWorkflowFile } from '../fixtures/workflow-files.js';
import { neededBy, neededByWorkflow } from '../fixtures/workflow-findings.js';

// What doctor and init know of our own actions and workflows is what these are.
const reference = `@${'a'.repeat(40)}`;
const needed = (entry: string): Record<string, string> =>
  Object.fromEntries(needsOfEntry(entry).map(({ scope, level }) => [scope, level]));

const folders = readdirSync('.').filter((name) => existsSync(`${name}/action.yml`));

test.each(['', ...folders])('the action "%s" is known by name, and so is what it needs', (folder) => {
  const uses = ['lanegate/lanegate', folder].filter(Boolean).join('/') + reference;
  const entry = laneReferenceOf(uses)?.entry;
  expect(entry).toBe(folder === '' ? 'root' : folder);
  expect(needed(entry ?? '?')).toEqual(neededBy[folder]);
  expect(secretsOfEntry(entry ?? '?')).toBeUndefined();
});

const called = readdirSync('.github/workflows').filter((name) => name.startsWith('lane-'));

describe.each(called)('the reusable workflow %s', (name) => {
  const path = `.github/workflows/${name}`;
  const entry = laneReferenceOf(`lanegate/lanegate/${path}${reference}`)?.entry ?? '?';

  test('is known by name, and so is what its jobs need together', () => {
    expect(entry).toBe(name.replace('.yml', ''));
    expect(needed(entry)).toEqual(neededByWorkflow(path));
  });

  test('declares the secrets that are known of it', () => {
    expect([...(secretsOfEntry(entry) ?? ['none are known'])].sort()).toEqual(interfaceOf(path)?.secrets.toSorted());
  });

  test('hands on to an evaluation the keys that are known, each under its own name', () => {
    const steps = Object.values(readWorkflowFile(path).jobs).flatMap((job) => job.steps);
    const evaluations = steps.filter(({ uses }) => uses === '$/evaluate');
    expect(evaluations).toHaveLength(secretsOfEntry(entry)?.includes('OPENAI_API_KEY') ? 1 : 0);
    for (const step of evaluations)
      expect(step['env']).toEqual(Object.fromEntries(keysOfCalls.map((key) => [key, `\${{ secrets.${key} }}`])));
  });
});
