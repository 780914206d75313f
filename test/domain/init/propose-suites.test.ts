import { expect, test } from 'vitest';
import { isKnownSuite } from '../../../src/domain/init/propose-suites.js';
import { parseConfiguration } from '../../../src/domain/suite/parse-configuration.js';

const configuredFor = (prompt: string) =>
  parseConfiguration(
    `version: 1\nsuites: [{ name: s, target: { prompt: ${prompt} }, dataset: mine.jsonl }]\n`,
    'lanegate.yml',
  ).value;

test.each([
  ['sort', true],
  ['services/mail/sort', true],
  ['services/mail/prompts/sort.md', true],
  ['services/chat/sort', false],
  ['other', false],
])('a suite of the prompt `%s` is there already: %s', (prompt, isKnown) => {
  const proposed = {
    name: 'sort',
    prompt: 'services/mail/prompts/sort.md',
    model: undefined,
    dataset: 'other.jsonl',
    graders: [],
  };
  expect(isKnownSuite(proposed as unknown as Parameters<typeof isKnownSuite>[0], configuredFor(prompt))).toBe(isKnown);
});
