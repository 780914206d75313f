import { describe, expect, test } from 'vitest';
import { promptfooFormat } from '../../../../src/domain/formats/promptfoo/promptfoo-format.js';
import { readImported } from '../../../fixtures/read-imported.js';

const settingsOf = (vendor: string, config: string) => {
  const text = `prompts: ['{{q}}']
providers: [{ id: ${vendor}, config: ${config} }]
tests: [{ vars: { q: why }, assert: [{ type: is-valid-openai-tools-call }] }]`;
  const { models, suites } = readImported(promptfooFormat, { 'promptfooconfig.yaml': text });
  const [model] = Object.values(models);
  return { ...model?.parameters, problem: suites[0]?.problem };
};

const parameters = { type: 'object', properties: { city: { type: 'string' }, days: { type: 'array' } } };
const weather = { type: 'function', function: { name: 'weather', description: 'Tells it', parameters } };
const told = 'name: weather, description: Tells it';
const small = '{ type: object, properties: { city: { type: string }, days: { type: array } } }';
const large = '{ type: OBJECT, properties: { city: { type: STRING }, days: { type: ARRAY } } }';

describe('tools of a provider', () => {
  test.each([
    ['openai:gpt-4o', `{ type: function, function: { ${told}, parameters: ${small} } }`],
    ['anthropic:messages:claude-sonnet-4-5', `{ ${told}, input_schema: ${small} }`],
    ['anthropic:messages:claude-sonnet-4-5', `{ type: custom, ${told}, input_schema: ${small} }`],
    ['google:gemini-2.5-pro', `{ functionDeclarations: [{ ${told}, parameters: ${large} }] }`],
    ['google:gemini-2.5-pro', `{ function_declarations: [{ ${told}, parameters: ${large} }] }`],
    ['bedrock:converse:anthropic.claude', `{ toolSpec: { ${told}, inputSchema: { json: ${small} } } }`],
    ['openai:gpt-4o', `{ ${told}, inputSchema: ${small} }`],
  ])('are functions of chat completions, as %s writes %s', (vendor, tool) => {
    expect(settingsOf(vendor, `{ tools: [${tool}] }`)).toEqual({ tools: [weather], problem: undefined });
  });

  test('of which one has types of Gemini in lists and choices are read as deep as they go', () => {
    const schema = '{ type: ARRAY, items: { anyOf: [{ type: STRING }, { type: INTEGER }] } }';
    const declared = `{ functionDeclarations: [{ name: a, parameters: { type: OBJECT, properties: { b: ${schema} } } }] }`;
    expect(settingsOf('google:gemini-2.5-pro', `{ tools: [${declared}] }`)).toMatchObject({
      tools: [
        {
          function: {
            parameters: { properties: { b: { items: { anyOf: [{ type: 'string' }, { type: 'integer' }] } } } },
          },
        },
      ],
    });
  });

  test.each(['{ googleSearch: {} }', '{ name: weather }', 'weather'])(
    'that are no functions stop its suites: %s',
    (tool) => {
      expect(settingsOf('google:gemini-2.5-pro', `{ tools: [${tool}] }`).problem).toMatch(
        /no such tool is offered here/,
      );
    },
  );
});

test.each([
  ['{ type: auto }', { tool_choice: 'auto' }],
  ['{ type: any }', { tool_choice: 'required' }],
  ['{ type: tool, name: a }', { tool_choice: { type: 'function', function: { name: 'a' } } }],
  ['{ type: auto, disable_parallel_tool_use: true }', { tool_choice: 'auto', parallel_tool_calls: false }],
  ['required', { tool_choice: 'required' }],
  ['{ type: function, function: { name: a } }', { tool_choice: { type: 'function', function: { name: 'a' } } }],
])('`tool_choice` %s is told in the words of chat completions', (written, choice) => {
  expect(settingsOf('anthropic:messages:claude-sonnet-4-5', `{ tool_choice: ${written} }`)).toMatchObject(choice);
});
