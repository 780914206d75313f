import { describe, expect, test } from 'vitest';
import { processorMs } from '../../../../fixtures/processor-time.js';
import { lanesBetween } from '../../../../fixtures/source-change.js';
import { facetsOf } from '../lanes-between.js';

const catalogue = `[
  {
    "name": "Qwen/Qwen2.5-72B-Instruct",
    "description": "Writes well",
    "preprompt": "You are a clerk who sorts mail.",
    "parameters": { "temperature": 0.6, "stop": ["end"] }
  }
]`;
const indented = catalogue.replace(/^/gm, '    ');

describe('what is written in JSON as the value of a setting is read as what it is', () => {
  test.each<[string, string, string]>([
    ['as a block of YAML', 'chart/env.yaml', `envVars:\n  LOG: debug\n  MODELS: |\n${indented}\n`],
    ['as a folded block of YAML', 'chart/env.yaml', `envVars:\n  LOG: debug\n  MODELS: >\n${indented}\n`],
    ['in an environment', '.env', `LOG=debug\nMODELS=\`${catalogue}\`\n`],
    ['in a line', '.env', `LOG=debug\nMODELS='${catalogue.replace(/\n\s*/g, ' ')}'\n`],
    ['in JSON', 'app.json', JSON.stringify({ log: 'debug', models: catalogue })],
  ])('%s', (_, path, text) => {
    expect(lanesBetween(path, text, text.replace('0.6', '0.7'))).toEqual(['model']);
    expect(lanesBetween(path, text, text.replace('Qwen2.5', 'Qwen3'))).toContain('model');
    expect(lanesBetween(path, text, text.replace('a clerk', 'the clerk'))).toEqual(['prompt']);
    expect(lanesBetween(path, text, text.replace('Writes well', 'Writes'))).toEqual(['code']);
    expect(lanesBetween(path, text, text.replace('[', '[ '))).toEqual(['code']);
  });

  test('where each part stands', () => {
    const text = `a: 1\nMODELS: |\n${indented}\n`;
    const line = text.split('\n').findIndex((each) => each.includes('preprompt')) + 1;
    expect(facetsOf('env.yaml', text).find(({ lane }) => lane === 'prompt')?.line).toBe(line);
  });

  test('but the JSON of a prompt is its text', () => {
    const text = (role: string) => `ask_prompt: '[{"role": "${role}", "content": "Sort the mail"}]'\nllm: gpt-4o\n`;
    expect(lanesBetween('app.yaml', text('a'), text('b'))).toEqual(['prompt']);
  });

  test('nor is JSON looked for in what is written in JSON', () => {
    let nested = '"x"';
    for (let depth = 0; depth < 12; depth += 1) nested = JSON.stringify([nested]);
    const before = processorMs();
    expect(facetsOf('a.json', JSON.stringify({ a: nested })).map(({ lane }) => lane)).toEqual(['code']);
    expect(facetsOf('.env', `A=${'[{"a":'.repeat(30_000)}`).map(({ lane }) => lane)).toEqual(['code']);
    expect(processorMs() - before).toBeLessThan(3000);
  });
});
