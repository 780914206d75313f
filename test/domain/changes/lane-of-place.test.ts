import { expect, test } from 'vitest';
import { detectChanges } from '../../../src/domain/changes/detect-changes.js';
import { laneOfPlace } from '../../../src/domain/changes/lane-of-place.js';
import { nothingDeclared, parseSource } from '../../fixtures/source-change.js';

test.each([
  ['weights/adapter.safetensors', 'model'],
  ['weights/x.bin', 'model'],
  ['prompts/triage.txt', 'prompt'],
  ['evals/cases.parquet', 'evals'],
  ['data/handbook.pdf', 'data'],
  ['tests/data/model.onnx', 'code'],
  ['logo.png', 'code'],
  ['docs/_includes/head.html', 'docs'],
  ['website/site.css', 'docs'],
  ['docs/site.config.js', 'code'],
  ['app/terms.html', 'code'],
])('%s is of the lane %s by its place', (path, lane) => {
  expect(laneOfPlace(path)).toBe(lane);
});

test('lanegate.yml outranks the place of what cannot be read', () => {
  const pair = {
    basePath: 'blob/x.dat',
    headPath: 'blob/x.dat',
    base: { kind: 'unreadable', reason: 'it is not text' },
    head: { kind: 'unreadable', reason: 'it is not text' },
  } as const;
  const reading = {
    base: nothingDeclared,
    head: nothingDeclared,
    lanes: { lanes: { model: ['blob/*.dat'] }, data: {} },
    parse: parseSource,
  };
  expect(detectChanges([pair], reading)).toMatchObject([{ lane: 'model' }]);
});
