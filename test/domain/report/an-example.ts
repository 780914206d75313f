import type { Example } from '../../../src/domain/report/cases/example.js';

/** A case whose answer got worse. */
export const anExample = (overrides: Partial<Example> = {}): Example => ({
  kind: 'regression',
  suite: 'triage',
  case: 'ticket-1',
  metric: 'accuracy',
  base: { score: 1, answer: 'billing' },
  head: { score: 0, answer: 'other' },
  question: 'Why was I charged twice?',
  expected: 'billing',
  ...overrides,
});
