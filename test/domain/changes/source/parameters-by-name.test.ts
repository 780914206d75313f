import { describe, expect, test } from 'vitest';
import { lanesBetween, lanesOfEdit } from '../../../fixtures/source-change.js';

type Row = readonly [what: string, path: string, base: string, head: string];

const csharp = (maker: string, cap: number): string =>
  `class A { int ${maker}(string m) { return m switch { "gpt-4o" => ${cap}, _ => 8192 }; } }`;
const request = (field: string): string =>
  `use serde::Serialize;\nfn a() { send(&Request { prompt, max_tokens, ${field} }) }`;
const removed = (line: string): string => `class A { void B() { json.max_tokens = 1; ${line} } }`;
const listed = (name: string): string => `import litellm\nfor k in ("top_p", "${name}"):\n    take(k)\n`;

describe('a parameter of a model by its name', () => {
  test.each<Row>([
    ['in the name of what answers it', 'app/Docs.cs', csharp('GetMaxTokens', 16384), csharp('GetMaxTokens', 65536)],
    ['that stands for its value', 'app/a.rs', request('stream'), request('temperature')],
    [
      'that stands for its value in an object',
      'src/a.ts',
      'import { generateText } from "ai";\ngenerateText({ model });',
      'import { generateText } from "ai";\ngenerateText({ model, temperature });',
    ],
    ['that is taken away', 'app/Http.cs', removed('json.a = 1;'), removed('json.Remove("temperature");')],
    ['in a list of what some take', 'app/proxy.py', listed('temperature'), listed('presence_penalty')],
  ])('is a choice: %s', (_, path, base, head) => {
    expect(lanesBetween(path, base, head)).toContain('model');
  });

  test.each<Row>([
    ['of what answers something else', 'app/Docs.cs', csharp('GetMaxRows', 16384), csharp('GetMaxRows', 65536)],
    ['of a field of another kind', 'app/a.rs', request('stream'), request('format')],
    [
      'that stands for its value where nothing asks a model',
      'src/a.ts',
      'show({ place });',
      'show({ place, temperature });',
    ],
    ['of what is taken away besides', 'app/Http.cs', removed('json.a = 1;'), removed('json.Remove("color");')],
    ['in a list of what else there is', 'app/proxy.py', listed('color'), listed('height')],
  ])('is none: %s', (_, path, base, head) => {
    expect(lanesBetween(path, base, head)).toEqual(['code']);
  });
});

test('the model whose tokens are counted is no choice', () => {
  const text = 'use openai::chat;\nfn a() { let n = tiktoken_rs::get_chat_completion_max_tokens("gpt-4", &turns); }';
  expect(lanesOfEdit('app/a.rs', text, 'gpt-4', 'gpt-4o')).toEqual(['code']);
  expect(
    lanesOfEdit('app/a.rs', text.replace('tiktoken_rs::get_chat_completion_max_tokens', 'ask'), 'gpt-4', 'gpt-4o'),
  ).toEqual(['model']);
});

test('the version of an API of models is known by the file that opens its clients', () => {
  const text = 'import openai\napi_version = os.environ["VERSION"] or "2024-03-01"';
  expect(lanesOfEdit('app/openai_clients.py', text, '2024-03', '2024-10')).toEqual(['model']);
  expect(lanesOfEdit('app/search_clients.py', text, '2024-03', '2024-10')).toEqual(['code']);
});
