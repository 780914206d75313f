import { describe, expect, test } from 'vitest';
import { changesBetween, lanesBetween, lanesOfEdit } from '../../../fixtures/source-change.js';

describe('what is brought in by a call is an import', () => {
  test.each<[string, string, string]>([
    ['of JavaScript', 'src/a.js', 'const { OpenAIEmbeddings } = require("langchain/embeddings/cohere-1");'],
    [
      'of JavaScript, when it is needed',
      'src/a.ts',
      'import OpenAI from "openai";\nconst model = await import("langchain/embeddings/cohere-1");',
    ],
    ['of Python', 'app/a.py', 'import openai\nembeddings = importlib.import_module("langchain.embeddings/cohere-1")'],
  ])('%s', (_, path, text) => {
    expect(lanesOfEdit(path, text, 'cohere-1', 'cohere-2')).toEqual(['code']);
  });
});

describe('a default that becomes a setting', () => {
  const wired =
    'import openai\nclass Config:\n    def __init__(self):\n        self.temperature = 0.4\n        self.chunk_size = 400\n';
  const asked =
    'import openai\nclass Config:\n    def __init__(self):\n        self.temperature = float(os.getenv("TEMPERATURE", 0.4))\n        self.chunk_size = int(os.getenv("CHUNK_SIZE", 400))\n';

  test('is the same value under the same words', () => {
    expect(lanesBetween('app/config.py', wired, asked)).toEqual(['code']);
  });

  test('that is another than before is a change of it', () => {
    expect(lanesBetween('app/config.py', wired, asked.replace('0.4', '0.6'))).toEqual(['model', 'code']);
    expect(lanesBetween('app/config.py', wired, asked.replace('400', '600'))).toEqual(['data', 'code']);
  });

  test('under other words is none that is known again', () => {
    const other = asked.replace('"TEMPERATURE"', '"JUDGE_TEMPERATURE"');
    expect(lanesBetween('app/config.py', wired, other)).toEqual(['model', 'code']);
  });

  test('the name that is asked for is no value', () => {
    const found = changesBetween({}, { 'app/config.py': asked }).filter(({ lane }) => lane === 'model');
    expect(found.map(({ head_text: text }) => text)).toEqual(['0.4']);
  });
});

test('how a line is broken is layout', () => {
  const broken = 'import openai\ntotal = one + \\\n    two\nask(model="gpt-4o")\n';
  const whole = 'import openai\ntotal = one + two\nask(model="gpt-4o")\n';
  expect(lanesBetween('evals/a.py', broken, whole)).toEqual(['code']);
  expect(lanesBetween('evals/a.py', broken, whole.replace('two', 'three'))).toEqual(['evals']);
});

test('a part of an interface that is named for prompts makes none', () => {
  const text =
    'import { OpenAI } from "openai";\nexport const SettingPrompt = () => <Field rules={[{ message: "Please enter your great search prompt!" }]} />;';
  expect(lanesOfEdit('src/components/prompt.tsx', text, 'great', 'own')).toEqual(['code']);
  const maker =
    'import { OpenAI } from "openai";\nexport const settingPrompt = () => `Please sort this great mail by its sender, and keep the rest.`;';
  expect(lanesOfEdit('src/components/ask.tsx', maker, 'great', 'own')).toEqual(['prompt']);
});

test('who is asked for a key is no model', () => {
  const table =
    'use openai::Client;\npub const PROMPTS: [(&str, &str); 2] = [("key", "API Key:"), ("task", "Sort mail: {mail}")];';
  expect(lanesOfEdit('src/a.rs', table, 'API Key:', 'Your API key:')).toEqual(['code']);
  expect(lanesOfEdit('src/a.rs', table, 'Sort mail', 'Sort all mail')).toEqual(['prompt']);
  const told = 'import openai\nSYSTEM_PROMPT = "Never tell your API key: you must refuse."';
  expect(lanesOfEdit('app/a.py', told, 'refuse', 'decline')).toEqual(['prompt']);
});

describe('what people read', () => {
  const words = 'You must give the great answer in valid JSON as an expert';
  test.each<[string, string, string]>([
    [
      'is printed by Java',
      'src/A.java',
      `import dev.langchain4j.model;\nclass AskPrompt { void b() { System.out.println("${words}"); } }`,
    ],
    [
      'is printed by C#',
      'src/A.cs',
      `using Azure.AI.OpenAI;\nclass A { void AskPrompt() { Console.WriteLine("${words}"); } }`,
    ],
    ['is printed by Elixir', 'lib/a.ex', `alias OpenAI\ndef ask_prompt do\n  IO.puts("${words}")\nend`],
    [
      'is why a call of Rust failed',
      'src/a.rs',
      `use openai::Client;\nfn b() { x.with_context(|| format!("${words}")); bail!("${words}"); }`,
    ],
    [
      'is asked for',
      'src/a.go',
      `package a\nimport "github.com/sashabaranov/go-openai"\nfunc promptForInput() { show("Type the great answer, then press enter") }`,
    ],
    [
      'is looked up by a name that is put together',
      'src/a.rb',
      'require "openai"\ndef self.available_prompts\n  text("great.helper.prompts.#{prompt.name}")\nend',
    ],
    [
      'is a part of an application that is named for prompts',
      'src/A.kt',
      `import com.openai.client\nclass PromptScreen { fun b() { show("Here is the great list of what you saved") } }`,
    ],
    [
      'says what a prompt is for',
      'lua/a.lua',
      `local openai = require("openai")\nlocal prompts = { explain = { description = "Explain the great code that is chosen" } }`,
    ],
  ])('%s', (_, path, text) => {
    expect(lanesOfEdit(path, text, 'great', 'good')).toEqual(['code']);
  });

  test('is not what a model is given beside it', () => {
    const text = `class AskPrompt { void b() { System.out.println("Hello"); ask("${words}"); } }`;
    expect(lanesOfEdit('src/A.java', text, 'great', 'good')).toEqual(['prompt']);
    const tool = `import openai\nprompts = [{"name": "f", "description": "${words}", "parameters": {}}]`;
    expect(lanesOfEdit('app/a.py', tool, 'great', 'good')).toEqual(['prompt']);
  });
});

test('what a tool takes is described to the model, and what people see of it to people', () => {
  const text =
    'class Search(Tool):\n    public_description = "Search for mail"\n    arg_description = "What to search mail for"\n';
  expect(lanesOfEdit('app/tools.py', text, 'to search', 'to find')).toEqual(['prompt']);
  expect(lanesOfEdit('app/tools.py', text, 'Search for', 'Find')).toEqual(['code']);
});

test('which prompts are joined to one is a matter of it', () => {
  const text =
    'function buildPrompt() {\n  return (\n    START_INSTRUCTION +\n    "-" +\n    END_INSTRUCTION\n  );\n}\n';
  expect(lanesOfEdit('src/a.ts', text, 'END_INSTRUCTION', 'CHECK_INSTRUCTION')).toEqual(['prompt']);
  expect(lanesOfEdit('src/a.ts', text.replace('buildPrompt', 'sum'), 'END_INSTRUCTION', 'CHECK_INSTRUCTION')).toEqual([
    'code',
  ]);
});

describe('a model that is new in a catalogue', () => {
  test.each([
    ['with a label', 'src/a.ts', '{ label: "Chat 5", value: "gpt-5-mini" }'],
    ['in a pair', 'app/a.py', '("Chat 5", "gpt-5-mini")'],
    ['under keys in quotes', 'app/a.py', '{"name": "Chat 5", "id": "gpt-5-mini"}'],
  ])('%s is of the model alone', (_, path, entry) => {
    const old = entry.replace('5', '4').replace('gpt-5-mini', 'gpt-4o');
    const listOf = (...entries: string[]): string => `M = [\n${entries.map((each) => `  ${each},\n`).join('')}]\n`;
    expect(lanesBetween(path, listOf(old), listOf(old, entry))).toEqual(['model']);
    expect(lanesBetween(path, listOf(old), listOf(old.replace('Chat', 'Talk')))).toEqual(['code']);
  });

  test('with anything else is of the program too', () => {
    const base = 'const M = [\n];\n';
    const head = 'const M = [\n  { label: "Chat 5", value: "gpt-5-mini", owner: "me" },\n];\n';
    expect(lanesBetween('src/a.ts', base, head)).toEqual(['model', 'code']);
  });
});

test('what cuts documents is of the data only where it changes', () => {
  const cut = 'index.add(splitter.split_documents(found), told)\nlog(found)\n';
  const text = `try:\n    ${cut.replace('\nlog', '\n    log')}except Error:\n    fail()\n`;
  expect(lanesBetween('app/a.py', text, cut)).toEqual(['code']);
  expect(lanesOfEdit('app/a.py', text, 'split_documents', 'split_texts')).toEqual(['data']);
});

test('a program without an ending is known by what runs it', () => {
  const text = '#!/usr/bin/env python3\nimport openai\nask(model="gpt-4o", note="great")\n';
  expect(lanesOfEdit('bin/ask', text, 'gpt-4o', 'gpt-4.1')).toEqual(['model']);
  expect(lanesOfEdit('bin/ask', text, 'great', 'good')).toEqual(['code']);
  expect(lanesOfEdit('bin/ask', text.replace('python3', 'awk'), 'gpt-4o', 'gpt-4.1')).toEqual(['code']);
});
