import { expect, test } from 'vitest';
import { parseConfiguration } from '../../../src/domain/suite/parse-configuration.js';
import { UserError } from '../../../src/domain/user-error.js';

const configuration = (route: string, name = 'answers'): string => `version: 1
models:
  small: { provider: embedded, model: embedded-1 }
  large: { provider: embedded, model: embedded-2 }
routes:
  ${name}:
${route
  .split('\n')
  .map((line) => `    ${line}`)
  .join('\n')}
`;

function mistakeIn(text: string): UserError {
  try {
    parseConfiguration(text, 'lanegate.yml');
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing is refused');
}

test('a whole route is read', () => {
  const { value } = parseConfiguration(
    configuration(`models: [{ model: small, weight: 9 }]
rules:
  - { when: { tags: [hard], min_input_tokens: 4000, matches: "prove|derive" }, model: large }
checks:
  - { fails: { type: is-json }, model: large }
fallbacks:
  - { on: [incident], model: large }
  - { answer: stale }`),
    'lanegate.yml',
  );
  expect(value.routes['answers']).toMatchObject({
    models: [{ model: 'small', weight: 9 }],
    fallbacks: [
      { on: ['incident'], model: 'large' },
      { on: ['incident', 'breaker', 'budget'], answer: 'stale' },
    ],
  });
});

test.each([
  [
    'models: [{ model: smal }]',
    'there is no model binding `smal`',
    'routes.answers.models.0.model',
    'did you mean `small`?',
  ],
  [
    'models: [{ model: small }]\nrules: [{ when: { tags: [a] }, model: larg }]',
    'there is no model binding `larg`',
    'routes.answers.rules.0.model',
    'did you mean `large`?',
  ],
  [
    'models: [{ model: small }]\nfallbacks: [{ model: answers }]',
    'there is no model binding `answers`',
    'routes.answers.fallbacks.0.model',
    'known: small, large',
  ],
  ['models: [{ model: small }, { model: small }]', 'named twice', 'routes.answers.models.1.model', undefined],
  ['models: []', 'must not be empty', 'routes.answers.models', undefined],
  [
    'models: [{ model: small }]\nfallback: []',
    'unknown key `fallback`',
    'routes.answers.fallback',
    'did you mean `fallbacks`?',
  ],
  [
    'models: [{ model: small }]\nrules: [{ when: {}, model: large }]',
    'at least one thing',
    'routes.answers.rules.0.when',
    undefined,
  ],
  [
    'models: [{ model: small }]\nrules: [{ when: { matches: "(" }, model: large }]',
    'no pattern that can be searched for',
    'routes.answers.rules.0.when.matches',
    undefined,
  ],
  [
    'models: [{ model: small }]\nfallbacks: [{ on: [incident] }]',
    'either a `model` or an `answer`',
    'routes.answers.fallbacks.0',
    undefined,
  ],
  [
    'models: [{ model: small }]\nchecks: [{ fails: { type: is-json, value: { type: odd } }, model: large }]',
    'JSON Schema',
    'routes.answers.checks.0.fails',
    undefined,
  ],
])('%j is refused', (route, message, key, hint) => {
  const mistake = mistakeIn(configuration(route));
  expect(mistake.message).toContain(message);
  expect(mistake.place).toMatchObject({ path: 'lanegate.yml', key });
  if (hint !== undefined) expect(mistake.hint).toBe(hint);
});

test('a name is a binding or a route, not both', () => {
  expect(mistakeIn(configuration('models: [{ model: small }]', 'large')).message).toBe(
    '`large` is a model binding as well',
  );
});
