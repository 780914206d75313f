import { describe, expect, test } from 'vitest';
import { lanesBetween } from '../../../fixtures/source-change.js';

type Row = readonly [what: string, path: string, base: string, head: string];

describe('what is filled into a prompt', () => {
  test.each<Row>([
    [
      'by a function that gets one, in a locale',
      'app/a.py',
      'import langchain\nask(get_prompt_template("sort"))',
      'import langchain\nask(get_prompt_template("sort", locale=state.locale))',
    ],
    [
      'by a class of prompts',
      'app/a.py',
      'import openai\nask(ErrorPrompt(code=code, error=error))',
      'import openai\nask(ErrorPrompt(code=code, error=traceback))',
    ],
    [
      'by a template',
      'app/chat.py',
      'text = prompts.pick_tools.format(tools=str(options))',
      'text = prompts.pick_tools.format(tools=lines)',
    ],
    [
      'by the fields of what a prompt is made of',
      'model/tell.go',
      'package a\nvar p = prompts.UserPromptParams{Mode: req.Mode}',
      'package a\nvar p = prompts.UserPromptParams{Mode: req.Mode, TokenLimit: settings.Limit()}',
    ],
    [
      'as a part of a text',
      'src/A.java',
      'class A { String a() { String customPrompt = command.getPrompt(); return customPrompt; } }',
      'class A { String a() { String customPrompt = command.getPrompt() + " " + asked.withoutPrompt(name); return customPrompt; } }',
    ],
    [
      'between tags, in a file of prompts',
      'agents/prompt.py',
      'def f(soul):\n    return f"<soul>\\n{soul}\\n</soul>"',
      'def f(soul):\n    return f"<soul>\\n{escape(soul)}\\n</soul>"',
    ],
  ])('is of it: %s', (_, path, base, head) => {
    expect(lanesBetween(path, base, head)).toContain('prompt');
  });

  test.each<Row>([
    [
      'whom it asks',
      'app/a.py',
      'import openai\nask(ErrorPrompt(code=code, llm=one))',
      'import openai\nask(ErrorPrompt(code=code, llm=other))',
    ],
    [
      'how it is laid out',
      'app/a.py',
      'import openai\nask(ErrorPrompt(code=code, error=error(1)))',
      'import openai\nask(\n    ErrorPrompt(\n        code=code,\n        error=error( 1 ),\n    )\n)',
    ],
    [
      'what is handed to any other class',
      'app/a.py',
      'import openai\nshow(ErrorDialog(code=code, error=error))',
      'import openai\nshow(ErrorDialog(code=code, error=traceback))',
    ],
    [
      'what a shell asks its user',
      'app/terminal.py',
      'ask(LoginPrompt(color=color))',
      'ask(LoginPrompt(color=other_color))',
    ],
    [
      'a form for prompts',
      'src/components/Ask.tsx',
      'import OpenAI from "openai";\nopen(buildPrompt({ width: wide }));',
      'import OpenAI from "openai";\nopen(buildPrompt({ width: narrow }));',
    ],
    ['a path, in a file of prompts', 'agents/prompt.py', 'at = f"{root}/{name}"', 'at = f"{home}/{name}"'],
  ])('is not of it: %s', (_, path, base, head) => {
    expect(lanesBetween(path, base, head)).toEqual(['code']);
  });
});

describe('a parameter that is handed on to a model', () => {
  test.each<Row>([
    [
      'by the method of a builder',
      'src/A.java',
      'import dev.langchain4j.model.chat.ChatModel;\nclass A { ChatModel a() { return b.url(u).build(); } }',
      'import dev.langchain4j.model.chat.ChatModel;\nclass A { ChatModel a() { return b.url(u).numCtx(m.size()).build(); } }',
    ],
    [
      'in the fields of a request',
      'llm/ask.go',
      'package a\nimport "github.com/sashabaranov/go-openai"\nvar r = ask(Request{Model: m})',
      'package a\nimport "github.com/sashabaranov/go-openai"\nvar r = ask(Request{Model: m, TopK: s.TopK})',
    ],
    [
      'by its name alone',
      'src/a.ts',
      'import OpenAI from "openai";\nask(client.create({ model, messages }));',
      'import OpenAI from "openai";\nask(client.create({ model, messages, temperature }));',
    ],
    [
      'by its name alone, in Rust',
      'src/openai.rs',
      'use async_openai::Client;\nfn f() { ask(&Request { prompt, model }) }',
      'use async_openai::Client;\nfn f() { ask(&Request { prompt, model, temperature }) }',
    ],
  ])('is a choice: %s', (_, path, base, head) => {
    expect(lanesBetween(path, base, head)).toContain('model');
  });

  test.each<Row>([
    [
      'asked for by a builder',
      'src/A.java',
      'import dev.langchain4j.model.chat.ChatModel;\nclass A { int a() { return size; } }',
      'import dev.langchain4j.model.chat.ChatModel;\nclass A { int a() { return b.numCtx(); } }',
    ],
    [
      'how many documents a search finds',
      'llm/ask.go',
      'package a\nimport "github.com/sashabaranov/go-openai"\nvar r = search(Query{Text: t})',
      'package a\nimport "github.com/sashabaranov/go-openai"\nvar r = search(Query{Text: t, TopK: s.TopK})',
    ],
    [
      'by which entries are cut',
      'app/a.py',
      'import openai\ncurrent = self.cut_by_max_tokens(current, max_tokens=size)',
      'import openai\nlimit = 1\ncurrent = self.cut_by_max_tokens(current, max_tokens=size)\nothers = self.cut_by_max_tokens(others, limit)',
    ],
    [
      'that comes from another place',
      'src/A.java',
      'import dev.langchain4j.model.chat.ChatModel;\nclass A { ChatModel a() { return b.numCtx(m.size()).build(); } }',
      'import dev.langchain4j.model.chat.ChatModel;\nclass A { ChatModel a() { return b.numCtx(c.size()).build(); } }',
    ],
    [
      'something else by its name alone',
      'src/a.ts',
      'import OpenAI from "openai";\nask(client.create({ model, messages }));',
      'import OpenAI from "openai";\nask(client.create({ model, messages, signal }));',
    ],
  ])('is none: %s', (_, path, base, head) => {
    expect(lanesBetween(path, base, head)).toEqual(['code']);
  });
});

test('a file of weights is a model', () => {
  const text = (file: string): string => `import openai\nAT = {"url": "https://example.org/${file}"}`;
  expect(lanesBetween('app/a.py', text('one-model.Q4.gguf'), text('one-model.Q5.gguf'))).toEqual(['model']);
  expect(lanesBetween('app/a.py', text('one-model.Q4.txt'), text('one-model.Q5.txt'))).toEqual(['code']);
});
