import { expect, test } from 'vitest';
import { samplesOf } from '../../../../src/domain/corpus/check/samples.js';

const flaw = (says: string) => ({ document: 'a', path: 'docs/a.md', says });
const key = `ghp_${'a1B2'.repeat(9)}`;

test('a sample says so much and no more, and no key, not even half of one', () => {
  const [long, whole, cut] = samplesOf([
    flaw('x '.repeat(300)),
    flaw(`found ${key} there`),
    flaw(`${'x '.repeat(95)}${key}`),
  ]);
  expect(long?.says).toHaveLength(200);
  expect(whole?.says).toMatch(/^found .* there$/);
  for (const sample of [whole, cut]) expect(sample?.says).not.toContain('ghp_');
});
