import { expect, test } from 'vitest';
import { parseConfiguration } from '../../../src/domain/suite/parse-configuration.js';

const parse = (provider: string) => () =>
  parseConfiguration(
    `version: 1
providers:
  team: { api: openai, base_url: "https://models.example/v1" }
  recorder:
    api: record
    provider: ${provider}
    path: a.jsonl
`,
    'lanegate.yml',
  );

test.each(['team', 'openai'])('%s can be recorded', (name) => {
  expect(parse(name)).not.toThrow();
});

test.each([
  ['taem', 'there is no provider `taem` to record', 'did you mean `team`?'],
  [
    'recorder',
    '`recorder` records already, so its answers cannot be recorded again',
    'name the provider that it records',
  ],
  ['toString', 'there is no provider `toString` to record', expect.stringMatching(/^known: openai, /)],
])('%s cannot', (name, message, hint) => {
  const place = { path: 'lanegate.yml', line: 6, key: 'providers.recorder.provider' };
  expect(parse(name)).toThrow(expect.objectContaining({ place, hint, message: expect.stringContaining(message) }));
});
