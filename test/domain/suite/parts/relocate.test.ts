import { expect, test } from 'vitest';
import { parsePart } from '../../../../src/domain/suite/parts/part.js';
import { relocated } from '../../../../src/domain/suite/parts/relocate.js';

const moved = (text: string) => relocated(parsePart(`version: 1\n${text}`, 'services/mail/lanegate.yml'));

test('names that a part gives begin with its folder', () => {
  const part = moved(`
models: { small: { provider: embedded, model: embedded-1 } }
routes: { answers: { models: [{ model: small }] } }
prompts: { reply: texts/reply.md }
providers: { local: { api: echo } }
data: { handbook: { corpus: "handbook/**" } }
suites: [{ name: triage, target: { prompt: reply, model: answers }, dataset: cases.jsonl }]
`);
  expect(Object.keys(part.models)).toEqual(['services/mail/small']);
  expect(Object.keys(part.routes)).toEqual(['services/mail/answers']);
  expect(Object.keys(part.providers)).toEqual(['services/mail/local']);
  expect(Object.keys(part.data)).toEqual(['services/mail/handbook']);
  expect(part.prompts).toEqual({ 'services/mail/reply': 'services/mail/texts/reply.md' });
  expect(part.suites[0]).toMatchObject({
    name: 'services/mail/triage',
    target: { prompt: 'services/mail/reply', model: 'services/mail/answers' },
  });
});

test('what a part refers to is its own, else what all share', () => {
  const part = moved(`
providers:
  local: { api: echo }
  recorder: { api: record, provider: local, path: answers.jsonl }
  other: { api: record, provider: openai, path: others.jsonl }
  replayed: { api: replay, provider: local, path: answers.jsonl }
models:
  small: { provider: local, model: m }
  large: { provider: openai, model: m }
routes:
  answers:
    models: [{ model: small }, { model: shared }]
    rules: [{ when: { tags: [hard] }, model: small }]
    checks: [{ fails: { type: is-json }, model: large }]
    fallbacks: [{ model: shared }, { model: small }, { answer: stale }]
judge: large
embedder: shared
imports: [{ path: promptfooconfig.yaml, judge: small, embedder: shared }]
suites:
  - name: s
    target: { model: shared }
    dataset: cases.jsonl
    judge: small
    embedder: shared
    graders: [{ type: assert-set, graders: [{ type: llm-rubric, value: kind, model: small }, { type: similar, value: x, model: shared }] }]
`);
  const at = (name: string): string => `services/mail/${name}`;
  expect(part.models).toMatchObject({
    [at('small')]: { provider: at('local') },
    [at('large')]: { provider: 'openai' },
  });
  expect(part.providers).toMatchObject({
    [at('recorder')]: { provider: at('local') },
    [at('other')]: { provider: 'openai' },
    [at('replayed')]: { provider: at('local') },
  });
  expect(part.routes).toMatchObject({
    [at('answers')]: {
      models: [{ model: at('small') }, { model: 'shared' }],
      rules: [{ model: at('small') }],
      checks: [{ model: at('large') }],
      fallbacks: [{ model: 'shared' }, { model: at('small') }, { answer: 'stale' }],
    },
  });
  expect(part).toMatchObject({
    judge: at('large'),
    embedder: 'shared',
    imports: [{ judge: at('small'), embedder: 'shared' }],
    suites: [
      {
        target: { model: 'shared' },
        judge: at('small'),
        embedder: 'shared',
        graders: [{ graders: [{ model: at('small') }, { model: 'shared' }] }],
      },
    ],
  });
});

test('paths and globs of a part begin in its folder', () => {
  const part = moved(`
providers: { recorded: { api: replay, path: evals/recordings.jsonl } }
imports: ["evals/*.yaml", "!evals/old.yaml"]
data: { handbook: { corpus: ["handbook/**", "!handbook/drafts/"], contract: contracts/handbook.yaml, queries: ./queries.jsonl } }
suites:
  - name: s
    target: { prompt: ../../texts/reply.md }
    dataset: ./evals/cases.jsonl
    canary: evals/canary.jsonl
    sources: ["src/**", "!src/**/*.test.ts"]
    graders: [{ type: python, file: "grade.py:score" }]
  - { name: program, target: { command: { run: python app.py } }, dataset: cases.jsonl }
  - { name: within, target: { command: { run: python app.py, cwd: src } }, dataset: cases.jsonl }
`);
  expect(part.providers['services/mail/recorded']).toMatchObject({ path: 'services/mail/evals/recordings.jsonl' });
  expect(part.imports.map(({ path }) => path)).toEqual(['services/mail/evals/*.yaml', '!services/mail/evals/old.yaml']);
  expect(part.data['services/mail/handbook']).toEqual({
    corpus: ['services/mail/handbook/**', '!services/mail/handbook/drafts/'],
    contract: 'services/mail/contracts/handbook.yaml',
    queries: 'services/mail/queries.jsonl',
  });
  expect(part.suites).toMatchObject([
    {
      target: { prompt: 'texts/reply.md' },
      dataset: 'services/mail/evals/cases.jsonl',
      canary: 'services/mail/evals/canary.jsonl',
      sources: ['services/mail/src/**', '!services/mail/src/**/*.test.ts'],
      graders: [{ file: 'services/mail/grade.py:score' }],
    },
    { target: { command: { cwd: 'services/mail' } } },
    { target: { command: { cwd: 'services/mail/src' } } },
  ]);
});

test('messages that the cases bring, and an endpoint, are nobody’s names', () => {
  const part = moved(`
models: { small: { provider: echo, model: m } }
suites:
  - { name: chat, target: { model: small }, dataset: chat.jsonl }
  - { name: web, target: { url: "http://127.0.0.1:9/answer" }, dataset: web.jsonl }
`);
  expect(part.suites.map(({ target }) => target)).toEqual([
    { prompt: '(messages of the cases)', model: 'services/mail/small' },
    expect.objectContaining({ url: 'http://127.0.0.1:9/answer' }),
  ]);
});
