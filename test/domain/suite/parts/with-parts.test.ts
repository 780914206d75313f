import { describe, expect, test } from 'vitest';
import { parseParts, parseRoot } from '../../../../src/domain/suite/parse-configuration.js';
import { refuseIdleIncludes } from '../../../../src/domain/suite/parts/refuse-idle-includes.js';
import { describeUserError, UserError } from '../../../../src/domain/user-error.js';

const mail = {
  path: 'services/mail/lanegate.yml',
  text: `version: 1
models:
  small: { provider: shared, model: m }
suites:
  - { name: triage, target: { model: small }, dataset: a.jsonl }
  - { name: reply, target: { model: large }, dataset: b.jsonl }
imports: [one.yaml]
`,
};
const chat = {
  path: 'services/chat/lanegate.yml',
  text: `version: 1
suites:
  - { name: triage, target: { model: small }, dataset: a.jsonl }
imports: [two.yaml, three.yaml]
data: { handbook: { corpus: "**/*.md" } }
`,
};
const root = `version: 1
include: [services/*/lanegate.yml]
providers: { shared: { api: echo } }
models:
  large: { provider: shared, model: m }
  small: { provider: shared, model: m }
suites:
  - { name: all, target: { model: small }, dataset: all.jsonl }
`;

const whole = (text = root, parts = [chat, mail]) => parseParts(parseRoot(text, 'lanegate.yml'), parts);

const mistakeOf = (text: string, ...parts: { path: string; text: string }[]): string => {
  try {
    whole(text, parts);
    return 'none';
  } catch (error) {
    if (error instanceof UserError) return describeUserError(error);
    throw error;
  }
};

const part = (text: string) => ({ path: 'services/mail/lanegate.yml', text: `version: 1\n${text}` });

describe('lanegate.yml with its parts', () => {
  test('says all that they say', () => {
    const { value } = whole();
    expect(Object.keys(value.models)).toEqual(['large', 'small', 'services/mail/small']);
    expect(value.suites.map(({ name, target }) => [name, 'model' in target && target.model])).toEqual([
      ['all', 'small'],
      ['services/chat/triage', 'small'],
      ['services/mail/triage', 'services/mail/small'],
      ['services/mail/reply', 'large'],
    ]);
    expect(value.imports.map(({ path }) => path)).toEqual([
      'services/chat/two.yaml',
      'services/chat/three.yaml',
      'services/mail/one.yaml',
    ]);
  });

  test.each<[readonly PropertyKey[], string, number, string]>([
    [['models', 'small'], 'lanegate.yml', 6, 'models.small'],
    [['models', 'services/mail/small', 'provider'], mail.path, 3, 'models.small.provider'],
    [['suites', 0, 'dataset'], 'lanegate.yml', 8, 'suites.0.dataset'],
    [['suites', 1, 'dataset'], chat.path, 3, 'suites.0.dataset'],
    [['suites', 3, 'target'], mail.path, 6, 'suites.1.target'],
    [['imports', 2], mail.path, 7, 'imports.0'],
    [['data', 'services/chat/handbook', 'corpus'], chat.path, 5, 'data.handbook.corpus'],
    [['gate', 'margin'], 'lanegate.yml', 1, 'gate.margin'],
    [['models', 'services/mail/none'], 'lanegate.yml', 4, 'models.services/mail/none'],
  ])('tells where %j stands', (keys, path, line, key) => {
    expect(whole().placeOf(keys)).toEqual({ path, line, key });
  });

  test.each([
    [
      'a name that the root gives too',
      mistakeOf(`${root.replace('models:', 'models:\n  services/mail/small: { provider: shared, model: m }')}`, mail),
      'services/mail/lanegate.yml:3 (models.small): `services/mail/small` has this name in lanegate.yml already',
    ],
    [
      'a name that a part in whose folder it lies gives too',
      mistakeOf(root, mail, {
        path: 'services/lanegate.yml',
        text: 'version: 1\nmodels:\n  mail/small: { provider: shared, model: other }\n',
      }),
      'services/lanegate.yml:3 (models.mail/small): `services/mail/small` has this name in services/mail/lanegate.yml already\n  hint: give it another name here, or take `models.small` out of services/mail/lanegate.yml',
    ],
    [
      'globs that only take out',
      mistakeOf('version: 1\ninclude: ["!services/*/lanegate.yml"]\n'),
      'lanegate.yml:2 (include): must have a glob without `!`, or it includes nothing',
    ],
    [
      'one glob that takes out',
      mistakeOf('version: 1\ninclude: "!services/*/lanegate.yml"\n'),
      'lanegate.yml:2 (include): must have a glob without `!`, or it includes nothing',
    ],
    [
      'a suite that the root defines too',
      mistakeOf(root.replace('name: all', 'name: services/mail/triage'), mail),
      'services/mail/lanegate.yml:5 (suites.0.name): the suite `services/mail/triage` is defined twice',
    ],
    [
      'a key that holds for all',
      mistakeOf(root, part('gate: { margin: 0.2 }\n')),
      'services/mail/lanegate.yml:2 (gate): holds for all of the repository, so it stands in the lanegate.yml at its root',
    ],
    [
      'a part that includes others',
      mistakeOf(root, part('include: [more/*/lanegate.yml]\n')),
      'services/mail/lanegate.yml:2 (include): holds for all of the repository',
    ],
    [
      'a misspelt key',
      mistakeOf(root, part('modles: {}\n')),
      'services/mail/lanegate.yml:2 (modles): unknown key `modles`\n  hint: did you mean `models`?',
    ],
    [
      'a route of a model that neither has',
      mistakeOf(root, part('routes: { answers: { models: [{ model: smal }] } }\n')),
      'services/mail/lanegate.yml:2 (routes.answers.models.0.model): there is no model binding `smal`',
    ],
    [
      'another library’s parameter',
      mistakeOf(root, part('models: { m: { provider: openai, model: m, parameters: { maxTokens: 5 } } }\n')),
      'services/mail/lanegate.yml:2 (models.m.parameters.maxTokens): unknown parameter `maxTokens`',
    ],
    ['an empty file', mistakeOf(root, { path: mail.path, text: '' }), 'services/mail/lanegate.yml: this file is empty'],
    [
      'a folder whose name is a glob',
      mistakeOf(root, { ...mail, path: 'apps/[slug]/lanegate.yml' }),
      'apps/[slug]/lanegate.yml: what lies in this folder cannot be named by globs',
    ],
    [
      'a glob of other files',
      mistakeOf('version: 1\ninclude: services/*\n'),
      'lanegate.yml:2 (include): must end in `/lanegate.yml`, as `services/*/lanegate.yml` does',
    ],
  ])('refuses %s where it stands', (_, told, expected) => {
    expect(told).toContain(expected);
  });

  test('may refer at the root to what a part names', () => {
    expect(mistakeOf(`${root}routes: { answers: { models: [{ model: services/mail/small }] } }\n`, mail)).toBe('none');
  });

  test('includes by every glob at least one file', () => {
    const configuration = whole('version: 1\ninclude: [services/mail/lanegate.yml, service/*/lanegate.yml]\n', [
      part(''),
    ]);
    expect(() => refuseIdleIncludes(configuration)).toThrow(
      expect.objectContaining({
        message: '`service/*/lanegate.yml` fits no file, so it includes nothing',
        place: { path: 'lanegate.yml', line: 2, key: 'include.1' },
      }),
    );
    expect(() => refuseIdleIncludes(whole())).not.toThrow();
  });
});
