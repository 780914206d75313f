import { describe, expect, test } from 'vitest';
import { promptDigest } from '../../../src/domain/suite/prompt.js';
import { parsePrompt } from '../../../src/domain/suite/prompt-files/parse-prompt.js';
import { isPromptPath, promptNameOf } from '../../../src/domain/suite/prompt-path.js';

const yaml = `name: Greeting
model: openai/gpt-5
modelParameters: { temperature: 0.2, maxTokens: 50, topP: 0.9 }
messages:
  - role: System
    content: Be kind.
  - role: user
    content: "{{input}}"
testData:
  - { input: hello, expected: hi }
evaluators:
  - { name: same, string: { equals: "{{expected}}" } }
`;

describe('a prompt', () => {
  test('in YAML has messages with their lines, its own model and parameters, cases and evaluators', () => {
    expect(parsePrompt(yaml, 'a.prompt.yml')).toMatchObject({
      messages: [
        { role: 'system', content: 'Be kind.' },
        { role: 'user', content: '{{input}}' },
      ],
      messageLines: [5, 7],
      model: 'openai/gpt-5',
      parameters: { temperature: 0.2, max_tokens: 50, top_p: 0.9 },
      testData: [{ input: 'hello', expected: 'hi' }],
      evaluators: [{ name: 'same', string: { equals: '{{expected}}' } }],
    });
  });

  test('in text is one user message', () => {
    expect(parsePrompt('Say hello to {{name}}.\r\n', 'hello.md').messages).toEqual([
      { role: 'user', content: 'Say hello to {{name}}.\n' },
    ]);
  });

  test('means the same under another layout, and something else with one other character', () => {
    const digest = promptDigest(parsePrompt(yaml, 'a.prompt.yml'));
    const reordered = `# a comment\n${yaml.replace('name: Greeting\n', '')}name: 'Hello'\n`;
    expect(promptDigest(parsePrompt(reordered, 'b.prompt.yml'))).toBe(digest);
    expect(promptDigest(parsePrompt(yaml.replace('kind.', 'kind'), 'a.prompt.yml'))).not.toBe(digest);
    expect(promptDigest(parsePrompt(`${yaml}responseFormat: json_object\n`, 'a.prompt.yml'))).not.toBe(digest);
  });

  test.each([
    ['an unknown role', yaml.replace('System', 'wizard'), 'must be one of system, user, assistant', 5],
    ['no messages', 'name: x\nmessages: []\n', 'must not be empty', 2],
    ['a content that is no text', 'messages:\n  - role: user\n    content: { a: 1 }\n', 'must be a text', 3],
    ['a content of parts', 'messages:\n  - role: user\n    content: [1]\n', 'must be one text', 3],
    ['a schema format without a schema', `${yaml}responseFormat: json_schema\n`, 'needs a jsonSchema', undefined],
  ])('with %s is refused at its line', (_, text, message, line) => {
    const parse = () => parsePrompt(text, 'a.prompt.yml');
    expect(parse).toThrow(message);
    try {
      parse();
    } catch (error) {
      expect(error).toMatchObject({ place: { path: 'a.prompt.yml', ...(line === undefined ? {} : { line }) } });
    }
  });
});

describe('a path', () => {
  test.each([
    ['prompts/triage.md', true],
    ['app/prompts/nested/system.txt', true],
    ['prompts/README.md', false],
    ['prompts/loader.py', false],
    ['prompts/index.ts', false],
    ['prompts/logo.png', false],
    ['triage.prompt', true],
    ['triage.prompt.yaml', true],
    ['chat.prompty', true],
    ['templates/system.jinja', true],
    ['templates/system.md.j2', true],
    ['deploy/nginx.conf.j2', false],
    ['web/page.html.hbs', false],
    ['docs/prompts.md', false],
    ['src/app.py', false],
  ])('%s is a prompt by its place or ending: %s', (path, expected) => {
    expect(isPromptPath(path)).toBe(expected);
  });

  test.each([
    ['prompts/triage.prompt.yml', 'triage'],
    ['triage.md', 'triage'],
    ['a/b/system.txt.j2', 'system'],
  ])('%s is called %s by suites', (path, name) => {
    expect(promptNameOf(path)).toBe(name);
  });
});
