// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of a shell are what is read here

import { describe, expect, test } from 'vitest';
import { processorMs } from '../../../fixtures/processor-time.js';
import { changesBetween, lanesBetween, lanesOfEdit } from '../../../fixtures/source-change.js';

const prose = 'You sort mail by its sender. Answer in one great word.';

describe('shell scripts', () => {
  test.each([
    ['a variable', `PROMPT="${prose}"\nllm "$PROMPT"`],
    ['a variable over two lines', `SYSTEM_PROMPT='Hello.\n${prose}'\nrun`],
    ['a text of the lines below', `export SYSTEM_PROMPT=$(cat <<'END'\n${prose} (It's so.)\nEND\n)\nrun`],
    ['the same in quotes', `SYSTEM_PROMPT="$(cat <<END\n${prose}\nEND\n)"\nrun`],
    ['what is read into a variable', `read -r -d '' PROMPT <<'END'\n${prose}\nEND\nrun`],
    ['what a program that asks is given', `git diff | llm -m gpt-4o -s "Tell great news"`],
    ['what it is fed', `cat <<END | claude -p\nTell great news to them\nEND`],
    ['a message in a body', `curl -d '{"messages": [{"role": "system", "content": "A great one."}]}' https://a.b`],
    [
      'a message in a body of the lines below',
      'curl -d @- https://a.b <<END\n{"model": "$MODEL", "n": $N, "messages": [{"role": "user", "content": "Great: $1. A great one."}]}\nEND',
    ],
  ])('%s', (_, text) => {
    expect(lanesOfEdit('a.sh', text, 'great', 'poor')).toEqual(['prompt']);
  });

  test.each([
    ['a.sh', 'MODEL=gpt-4o\nrun'],
    ['a.sh', 'export MODEL="${MODEL:-gpt-4o}"\nrun'],
    ['a.sh', 'llm -m gpt-4o "Sort this mail"'],
    ['a.sh', 'vllm serve \\\n  --model gpt-4o'],
    ['a.sh', `curl -d '{"model": "gpt-4o", "messages": []}' https://a.b`],
    ['a.fish', 'set -x OPENAI_MODEL gpt-4o'],
    ['.envrc', 'export OPENAI_MODEL=gpt-4o'],
    ['Makefile', 'MODEL ?= gpt-4o\nrun:\n\tpython run.py'],
    ['justfile', 'model := "gpt-4o"\n'],
    ['Procfile', 'web: vllm serve --model gpt-4o'],
  ])('a model in %s: %s', (path, text) => {
    expect(lanesOfEdit(path, text, 'gpt-4o', 'gpt-4.1')).toEqual(['model']);
  });

  test('what people are asked and told is code, and comments are nothing', () => {
    expect(lanesOfEdit('a.sh', 'read -p "Go on in a great way? " answer', 'great', 'poor')).toEqual(['code']);
    expect(lanesOfEdit('a.sh', 'echo "You are about to remove great things. Are you sure?"', 'great', 'poor')).toEqual([
      'code',
    ]);
    expect(lanesOfEdit('a.sh', `# ${prose}\nrun`, 'great', 'poor')).toEqual(['code']);
  });

  test('a script is a program, whatever it is called and wherever it lies', () => {
    expect(lanesOfEdit('tools/install.sh', 'pip install great', 'great', 'poor')).toEqual(['code']);
    expect(lanesOfEdit('docs/usage.sh', 'MODEL=gpt-4o\nrun', 'gpt-4o', 'gpt-4.1')).toEqual(['model']);
  });

  test('each change has its line', () => {
    const text = `#!/bin/sh\nset -e\n\nPROMPT="${prose}"\n`;
    const [change] = changesBetween({ 'a.sh': text }, { 'a.sh': text.replace('great', 'poor') });
    expect(change).toMatchObject({ lane: 'prompt', facet: 'PROMPT', line: 4 });
  });
});

describe('SQL', () => {
  test.each([
    ['a row', `INSERT INTO prompts (name, content) VALUES ('a', '${prose}'), ('b', 'It''s so.');`],
    ['a row among others', `INSERT INTO settings (id, system_prompt) VALUES (1, '${prose}');`],
    ['an update', `UPDATE app.agents SET system_prompt = '${prose}', at = now() WHERE id = 1;`],
    ['a text between dollars', `UPDATE agents SET instructions = $a$${prose} It's so.$a$;`],
    [
      'a block',
      `DO $$\nDECLARE a int;\nBEGIN\n  INSERT INTO presets (name, prompt) VALUES ('a', '${prose}');\nEND $$;`,
    ],
    ['a default', `CREATE TABLE a (id int, system_prompt text NOT NULL DEFAULT '${prose}');`],
  ])('a prompt in %s', (_, text) => {
    expect(lanesOfEdit('db/migrations/1.sql', text, 'great', 'poor')).toEqual(['prompt']);
  });

  test('what a function runs is no text for a model', () => {
    const text =
      "CREATE FUNCTION a() RETURNS void AS $$\nBEGIN\n  UPDATE presets SET prompt = 'You are a great clerk.', at = great();\nEND $$ LANGUAGE plpgsql;";
    expect(lanesOfEdit('seed.sql', text, 'great()', 'good()')).toEqual(['code']);
    const [change] = changesBetween({ 'a.sql': text }, { 'a.sql': text.replace('great clerk', 'good clerk') });
    expect(change).toMatchObject({ lane: 'prompt', facet: 'presets.prompt', line: 3 });
  });

  test('a model in a row, and code beside it', () => {
    const text = "INSERT INTO llm_config (name, model, temperature) VALUES ('chat', 'gpt-4o', 0.2);\nDROP TABLE a;";
    expect(lanesOfEdit('seed.sql', text, 'gpt-4o', 'gpt-4.1')).toEqual(['model']);
    expect(lanesOfEdit('seed.sql', text, '0.2', '0.7')).toEqual(['model']);
    expect(lanesOfEdit('seed.sql', text, 'TABLE a', 'TABLE b')).toEqual(['code']);
  });
});

test.each<[string, string, number?]>([
  ['a.sql', Array.from({ length: 20_000 }, (_, index) => `AS $t${index}$ begin `).join(''), 2500],
  ['a.sql', 'BEGIN '.repeat(60_000)],
  ['a.sql', "('".repeat(190_000)],
  ['a.sh', '$('.repeat(190_000)],
  ['a.sh', 'a <<E\n'.repeat(60_000)],
  ['a.sh', '"$(cat <<E\n'.repeat(30_000)],
  ['Makefile', 'a = "'.repeat(70_000)],
])('hostile text in %s is read in time', (path, long, mostMs = 8000) => {
  const text = long.slice(0, 199_000);
  const started = processorMs();
  expect(lanesBetween(path, text, `${text} x`)).toEqual(['code']);
  expect(processorMs() - started).toBeLessThan(mostMs);
});

test('HOCON has blocks, and sections are those of INI', () => {
  const model = '  model = "gpt-4o"\n  timeout = 10\n';
  expect(lanesOfEdit('application.conf', `openai {\n${model}}\n`, 'gpt-4o', 'gpt-4.1')).toEqual(['model']);
  expect(lanesOfEdit('application.conf', `[openai]\n${model}`, 'gpt-4o', 'gpt-4.1')).toEqual(['model']);
});
