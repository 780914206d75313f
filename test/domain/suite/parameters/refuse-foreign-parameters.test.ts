import { expect, test } from 'vitest';
import { parseConfiguration } from '../../../../src/domain/suite/parse-configuration.js';

const parse = (parameter: string, provider = 'openai') =>
  parseConfiguration(
    `version: 1
providers:
  house: { api: http, url: "https://house.example/v1", body: '{"n": {{max_tokens}}, "o": {{parameters}}}', response: { content: text } }
  kept: { api: record, provider: house, path: a.jsonl }
models:
  triage:
    provider: ${provider}
    model: m
    parameters:
      ${parameter}: 1
`,
    'lanegate.yml',
  );

test.each([
  ['maxTokens', 'max_tokens'],
  ['max-tokens', 'max_tokens'],
  ['maxOutputTokens', 'max_tokens'],
  ['max_output_tokens', 'max_tokens'],
  ['max_completion_tokens', 'max_tokens'],
  ['topP', 'top_p'],
  ['TopK', 'top_k'],
  ['stopSequences', 'stop'],
  ['stop_sequences', 'stop'],
  ['frequencyPenalty', 'frequency_penalty'],
  ['responseFormat', 'response_format'],
  ['Temperature', 'temperature'],
])('%s is refused, since %s is meant', (written, meant) => {
  const place = { path: 'lanegate.yml', line: 10, key: `models.triage.parameters.${written}` };
  expect(() => parse(written)).toThrow(
    expect.objectContaining({ message: `unknown parameter \`${written}\``, place, hint: `write \`${meant}\`` }),
  );
});

test.each(['top_k', 'min_p', 'repetition_penalty', 'thinkingConfig', 'serviceTier', 'candidateCount', 'constructor'])(
  '%s may be a provider’s own',
  (name) => {
    expect(Object.keys(parse(name).value.models['triage']?.parameters ?? {})).toEqual([name]);
  },
);

test.each(['house', 'kept'])('an endpoint of one’s own has the names that it has, by way of %s', (provider) => {
  expect(() => parse('topP', provider)).not.toThrow();
});
