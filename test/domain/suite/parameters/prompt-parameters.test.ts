import { expect, test } from 'vitest';
import { defaultConfiguration } from '../../../../src/domain/suite/configuration.js';
import { parsePrompt } from '../../../../src/domain/suite/prompt-files/parse-prompt.js';
import type { Side } from '../../../../src/domain/suite/side.js';
import { mixTarget } from '../../../../src/domain/suite/target.js';

const texts: Readonly<Record<string, (parameter: string) => string>> = {
  'a.prompt.yml': (parameter) => `model: openai/m
messages: [{ role: user, content: "{{input}}" }]
modelParameters:
  ${parameter}: 1
`,
  'a.prompt': (parameter) => `---
model: openai/m
config:
  ${parameter}: 1
---
Hello
`,
  'a.prompty': (parameter) => `---
model:
  id: m
  provider: openai
  parameters:
    ${parameter}: 1
---
system:
Hello
`,
};

const parametersOf = (path: string, parameter: string): readonly string[] =>
  Object.keys(parsePrompt(texts[path]?.(parameter) ?? '', path).parameters);

function ask(path: string, parameter: string): void {
  const prompt = parsePrompt(texts[path]?.(parameter) ?? '', path);
  const arm: Side = {
    tree: 't',
    blobs: new Map(),
    configuration: undefined,
    settings: defaultConfiguration,
    prompts: new Map([[path, prompt]]),
    unreadablePrompts: new Map(),
    imported: [],
  };
  const own = { reference: { prompt: path }, arm };
  mixTarget(own, own, arm);
}

test.each([
  ['a.prompt.yml', 'maxTokens', 'max_tokens'],
  ['a.prompt.yml', 'topP', 'top_p'],
  ['a.prompt.yml', 'frequencyPenalty', 'frequency_penalty'],
  ['a.prompt.yml', 'reasoningEffort', 'reasoning_effort'],
  ['a.prompt', 'maxOutputTokens', 'max_tokens'],
  ['a.prompt', 'stopSequences', 'stop'],
  ['a.prompt', 'logProbs', 'logprobs'],
  ['a.prompty', 'max_completion_tokens', 'max_tokens'],
  ['a.prompty', 'presencePenalty', 'presence_penalty'],
])('%s may write %s for %s', (path, written, meant) => {
  expect(parametersOf(path, written)).toEqual([meant]);
});

test.each([
  ['a.prompt.yml', 'max-tokens', 4, 'modelParameters.max-tokens', 'maxTokens'],
  ['a.prompt.yml', 'maxOutputTokens', 4, 'modelParameters.maxOutputTokens', 'maxTokens'],
  ['a.prompt.yml', 'stopSequences', 4, 'modelParameters.stopSequences', 'stop'],
  ['a.prompt', 'top-p', 4, 'config.top-p', 'top_p'],
  ['a.prompty', 'Max_Tokens', 6, 'model.parameters.Max_Tokens', 'max_tokens'],
] as const)('%s is not asked with %s', (path, written, ...[line, key, meant]) => {
  expect(() => ask(path, written)).toThrow(
    expect.objectContaining({
      message: `unknown parameter \`${written}\``,
      place: { path, line, key },
      hint: `write \`${meant}\``,
    }),
  );
});

test.each(Object.keys(texts))('%s may ask with what is a provider’s own', (path) => {
  expect(() => ask(path, 'repetition_penalty')).not.toThrow();
});
