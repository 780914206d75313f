import { describe, expect, test } from 'vitest';
import { armOf } from '../../../src/domain/observation/arm-rules.js';

const rules = { baseline: ['small-1', 'sha256:aa'], candidate: ['small-2-2026-03-01', 'sha256:bb'] };
const unknown = { arm: undefined, release: undefined, servedModel: undefined, requestedModel: undefined };

describe('the arm of a call', () => {
  test.each([
    ['as it says itself', { arm: 'candidate', servedModel: 'small-1' }, 'candidate'],
    ['by its release, whatever served', { release: 'sha256:bb', servedModel: 'small-1' }, 'candidate'],
    ['by the model, where the release is nobody’s', { release: 'v3', servedModel: 'small-1' }, 'baseline'],
    ['by the model that served', { servedModel: 'small-1' }, 'baseline'],
    ['by a dated variant of it', { servedModel: 'openai/small-1-2026-01-01' }, 'baseline'],
    ['whatever its letters', { servedModel: 'Small-2-2026-03-01' }, 'candidate'],
    ['by the model that was asked, where none served', { requestedModel: 'small-1' }, 'baseline'],
    [
      'by what served before what was asked',
      { servedModel: 'small-2-2026-03-01', requestedModel: 'small-1' },
      'candidate',
    ],
    ['of another model', { servedModel: 'small-3' }, 'neither'],
    ['of a size', { servedModel: 'small-1-mini' }, 'neither'],
    ['of nothing at all', {}, 'neither'],
  ])('is told %s', (_how, facts, arm) => {
    expect(armOf({ ...unknown, ...facts } as Parameters<typeof armOf>[0], rules)).toBe(arm);
  });

  test('is an alias or its snapshot, whichever is named exactly', () => {
    const moved = { baseline: ['small'], candidate: ['small-2026-03-01'] };
    expect(armOf({ ...unknown, servedModel: 'small-2026-03-01' }, moved)).toBe('candidate');
    expect(armOf({ ...unknown, servedModel: 'small' }, moved)).toBe('baseline');
    expect(armOf({ ...unknown, servedModel: 'small-2026-01-01' }, moved)).toBe('baseline');
  });

  test('is told of nobody where the names of both fit', () => {
    expect(armOf({ ...unknown, servedModel: 'x' }, { baseline: ['x'], candidate: ['x'] })).toBe('both');
  });
});
