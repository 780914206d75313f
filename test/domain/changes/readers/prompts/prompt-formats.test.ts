import { describe, expect, test } from 'vitest';
import { facetsOf, lanesBetween, lanesByName } from '../lanes-between.js';

const prompty = (change: Record<string, string> = {}): string => `---
name: ${change['name'] ?? 'Guide'}
authors:
  - ada
model:
  api: chat
  configuration:
    type: azure_openai
    azure_deployment: ${change['deployment'] ?? 'gpt-4o'}
    api_key: \${env:${change['key'] ?? 'KEY'}}
  parameters:
    max_tokens: ${change['tokens'] ?? '100'}
inputs:
  place:
    type: string
    default: ${change['default'] ?? 'the coast'}
sample:
  place: ${change['sample'] ?? 'a lake'}
---
system:
${change['body'] ?? 'You guide people.'}
`;

describe('a prompty', () => {
  test.each([
    ['body', 'You mislead people.', ['prompt']],
    ['deployment', 'gpt-4.1', ['model']],
    ['tokens', '200', ['model']],
    ['default', 'the hills', ['prompt']],
    ['name', 'Leader', ['code']],
    ['key', 'OTHER', ['code']],
    ['sample', 'a river', ['code']],
    ['body', 'You guide people.   ', []],
  ])('whose %s becomes %s', (key, value, lanes) => {
    expect(lanesBetween('src/guide.prompty', prompty(), prompty({ [key]: value }))).toEqual(lanes);
  });

  test('is a prompt in the documentation too, and a yardstick among yardsticks', () => {
    expect(lanesBetween('docs/workshop/a.prompty', prompty(), prompty({ body: 'You sing.' }))).toEqual(['prompt']);
    expect(lanesBetween('evaluators/a.prompty', prompty(), prompty({ body: 'You sing.' }))).toEqual(['evals']);
  });
});

describe('a dotprompt', () => {
  const dotprompt =
    '---\nmodel: googleai/gemini-2.0-flash\nconfig:\n  temperature: 0\noutput:\n  schema:\n    answer: string\nvariant: a\n---\n{{! no }}Greet {{name}}.\n';
  test.each([
    ['gemini-2.0-flash', 'gemini-2.5-pro', ['model']],
    ['temperature: 0', 'temperature: 1', ['model']],
    ['answer: string', 'answer: number', ['prompt']],
    ['Greet', 'Meet', ['prompt']],
    ['variant: a', 'variant: b', ['code']],
    ['{{! no }}', '{{! yes }}', []],
  ])('in which %s becomes %s', (before, after, lanes) => {
    expect(lanesBetween('greet.prompt', dotprompt, dotprompt.replace(before, after))).toEqual(lanes);
  });
});

describe('BAML', () => {
  const baml = `// about mail
class Mail {
  subject string @description("What it is about") // note
  spam bool
}
function ReadMail(text: string) -> Mail {
  client Fast
  prompt #"
    {# a comment #}
    Read { this } mail.
      {{ ctx.output_format }}
  "#
}
client<llm> Fast {
  provider openai
  retry_policy Twice
  options {
    model "gpt-4o-mini"
    api_key env.KEY
    temperature 0.1
  }
}
test One {
  functions [ReadMail]
}
generator out {
  output_type typescript
}
`;
  test.each([
    ['Read { this }', 'Read { that }', ['prompt']],
    ['What it is about', 'Its subject', ['prompt']],
    ['spam bool', 'spam string', ['prompt']],
    ['client Fast', 'client Slow', ['model']],
    ['gpt-4o-mini', 'gpt-4o', ['model']],
    ['temperature 0.1', 'temperature 0.2', ['model']],
    ['openai\n', 'azure-openai\n', ['model']],
    ['env.KEY', 'env.OTHER', ['code']],
    ['Twice', 'Once', ['code']],
    ['typescript', 'python', ['code']],
    ['[ReadMail]', '[ReadMail, Other]', ['evals']],
    ['// note', '// other note', []],
    ['a comment', 'another comment', []],
    ['  spam bool', '      spam   bool', []],
  ])('in which %s becomes %s', (before, after, lanes) => {
    expect(lanesBetween('baml_src/mail.baml', baml, baml.replace(before, after))).toEqual(lanes);
  });

  test('is read to its end though a brace or a string never closes', () => {
    expect(lanesByName('a.baml', 'function A(x: string) -> B {\n  client C\n  prompt #"You read')).toEqual({
      'function A.prompt': 'prompt',
      'function A.client': 'model',
      'function A.signature': 'prompt',
    });
  });

  test('tells the line of a prompt and of an option', () => {
    const lines = Object.fromEntries(facetsOf('a.baml', baml).map(({ name, line }) => [name, line]));
    expect(lines).toMatchObject({
      'function ReadMail.prompt': 8,
      'client Fast.options.model': 18,
      'function ReadMail.client': 7,
    });
  });
});

describe('a .prompt.yml', () => {
  const base =
    'name: A\nmodel: openai/gpt-4o\nmodelParameters:\n  temperature: 0\nmessages:\n  - role: user\n    content: Hi\ntestData: []\nextra:\n  model: gpt-4o\n  retries: 1\n';
  test.each([
    ['content: Hi', 'content: Ho', ['prompt']],
    ['temperature: 0', 'temperature: 1', ['model']],
    ['model: gpt-4o', 'model: gpt-4.1', ['model']],
    ['retries: 1', 'retries: 2', ['code']],
    ['testData: []', 'testData: [{a: 1}]', ['evals']],
    ['name: A', 'name: B', ['docs']],
  ])('in which %s becomes %s', (before, after, lanes) => {
    expect(lanesBetween('a.prompt.yml', base, base.replace(before, after))).toEqual(lanes);
    expect(lanesBetween('config/agent.yaml', base, base.replace(before, after))).toEqual(lanes);
  });

  test('of another shape is a prompt as a whole', () => {
    expect(lanesByName('a.prompt.yml', 'template: Hi')).toEqual({ text: 'prompt' });
    expect(lanesByName('a.prompt.yml', 'messages: [')).toEqual({ text: 'prompt' });
  });
});

describe('a Modelfile', () => {
  const base = 'FROM llama3\nPARAMETER temperature 1\n# no\nSYSTEM """\nYou are a poet.\n"""\nLICENSE MIT\n';
  test.each([
    ['llama3', 'llama3.1', ['model']],
    ['temperature 1', 'temperature 0', ['model']],
    ['a poet', 'a painter', ['prompt']],
    ['MIT', 'BSD', ['code']],
    ['# no', '# yes', []],
  ])('in which %s becomes %s', (before, after, lanes) => {
    expect(lanesBetween('Modelfile', base, base.replace(before, after))).toEqual(lanes);
    expect(facetsOf('a.Modelfile', base).map(({ line }) => line)).toEqual([1, 2, 4, 7]);
  });
});

describe('a text', () => {
  const spoken = 'You are a poet. Write a poem about the sea, and do not use rhymes.\n';
  const notes = 'This folder holds the notes of our last three meetings.\n';
  test.each([
    ['prompts/summary.txt', notes, 'prompt'],
    ['prompts/summary', notes, 'prompt'],
    ['prompts/summary.md', notes, 'prompt'],
    ['prompts/README.md', notes, 'docs'],
    ['app/system_prompt.txt', notes, 'prompt'],
    ['patterns/poem/system.md', notes, 'prompt'],
    ['patterns/poem/README.md', spoken, 'docs'],
    ['identity/poet', spoken, 'prompt'],
    ['assets/poet.txt', spoken, 'prompt'],
    ['poet.md', spoken, 'prompt'],
    ['docs/poet.md', spoken, 'docs'],
    ['AGENTS.md', spoken, 'docs'],
    ['CLAUDE.md', spoken, 'docs'],
    ['notes.txt', notes, 'docs'],
    ['guides/prompts.md', '# Our prompts\n\nA list of all of them.\n', 'docs'],
    ['Makefile', spoken, 'code'],
    ['LICENSE', spoken, 'docs'],
    ['requirements/base.txt', 'openai==1.0.0\n', 'code'],
    ['templates/answer.j2', spoken, 'prompt'],
    ['templates/page.j2', `<html><body>${spoken}</body></html>`, 'code'],
    ['deploy/app.conf.j2', spoken, 'code'],
    ['deploy/app.j2', 'listen {{ port }};\nroot {{ path }};\n', 'code'],
    ['tests/prompts/poet.txt', spoken, 'code'],
    ['evals/notes.md', spoken, 'docs'],
    ['evals/judge_prompt.txt', spoken, 'evals'],
    ['skprompt.txt', notes, 'prompt'],
    ['src/main/resources/prompts/answer.st', notes, 'prompt'],
    ['prompts/review.xml', '<task>You are a clerk. Answer only in <label>.</task>', 'prompt'],
    ['prompts/review.html', '<task>You are a clerk. Answer only in <label>.</task>', 'prompt'],
    ['prompts/confirm.html', '<div class="a">You are asked to go on. Answer only yes.</div>', 'code'],
    ['web/confirm.xml', '<task>You are a clerk. Answer only in <label>.</task>', 'code'],
    [
      'DESCRIPTION',
      'Title: Mail\nDescription: You are given an assistant. Answer the question in the form of a mail.',
      'code',
    ],
    ['answer.poml', `<poml><task>${notes}</task></poml>`, 'prompt'],
  ])('%s is of the lane of its place and words', (path, text, lane) => {
    expect(facetsOf(path, text).map((facet) => facet.lane)).toEqual([lane]);
  });

  test.each([
    ['{# one #}Hello {{name}}', '{# two #}Hello {{name}}'],
    ['{{!-- one }} --}}Hello', '{{!-- two }} --}}Hello'],
    ['{{! one }}Hello', '{{! two }}Hello'],
    ['Hello  \r\nyou\r\n', 'Hello\nyou'],
  ])('means the same without its comments and layout: %j', (base, head) => {
    expect(lanesBetween('prompts/a.j2', base, head)).toEqual([]);
  });

  test.each([
    ['Hello {#name} #}', 'Hello {#other} #}'],
    ['Hello {# open', 'Hello {# opened'],
    ['Hello you', 'Hello  you'],
    ['  Hello', 'Hello'],
  ])('means something else when one character of it changes: %j', (base, head) => {
    expect(lanesBetween('prompts/a.j2', base, head)).toEqual(['prompt']);
  });

  test('with a head is an agent, whose model is a model', () => {
    const agent = '---\nname: poet\ndescription: Writes poems.\nmodel: sonnet\ncolor: red\n---\nYou write poems.\n';
    expect(lanesByName('.claude/agents/poet.md', agent)).toEqual({
      name: 'prompt',
      description: 'prompt',
      model: 'model',
      color: 'code',
      text: 'prompt',
    });
    expect(lanesByName('pages/poem.md', '---\ntitle: A poem\n---\nThe sea is wide.\n')).toEqual({ content: 'docs' });
  });
});

test('the language of the templates of a .prompt.yml is a part of its prompt', () => {
  const file = (language: string) => `template: ${language}\nmessages:\n  - { role: user, content: "Hi {{ name }}" }\n`;
  expect(lanesBetween('prompts/hi.prompt.yml', file('jinja'), file('handlebars'))).toEqual(['prompt']);
});
