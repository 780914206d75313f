import { describe, expect, test } from 'vitest';
import { lanesBetween, lanesOfEdit } from '../../../fixtures/source-change.js';

test('what is looked up by a key is no text for a model, whatever names it', () => {
  const key = 'import openai\nGEN_AI_SYSTEM_INSTRUCTIONS = "gen_ai.system_instructions"';
  expect(lanesOfEdit('app/a.py', key, 'instructions"', 'instruction"')).toEqual(['code']);
  const label =
    'const scopes = { prompts: { labelKey: "settings.scopes.prompts", helpText: "How it is asked: briefly" } };';
  expect(lanesOfEdit('src/a.ts', label, 'scopes.prompts', 'scopes.prompt')).toEqual(['code']);
  expect(lanesOfEdit('src/a.ts', label, 'briefly', 'at length')).toEqual(['code']);
});

test('a page that is mailed is for people', () => {
  const text =
    'const mail = { html: `<p>You are invited to the list. Based on the following you can write a reply, or do not answer it, as you will always have a choice in what you do with it.</p>` };';
  expect(lanesOfEdit('src/mail.ts', text, 'reply', 'note')).toEqual(['code']);
});

test('what a method is handed that reports is no setting', () => {
  const text = 'import openai from "openai";\nstream.appendReasoning(0);\nrequest.withReasoning(1);';
  expect(lanesOfEdit('src/a.ts', text, '(0)', '(2)')).toEqual(['code']);
  expect(lanesOfEdit('src/a.ts', text, '(1)', '(2)')).toEqual(['model']);
});

test('the name of an attribute of a trace is no setting', () => {
  const text = 'import openai from "openai";\nexport const REQUEST_TEMPERATURE = "gen_ai.request.temperature";';
  expect(lanesOfEdit('src/a.ts', text, 'request.temp', 'response.temp')).toEqual(['code']);
});

test('who is asked at a terminal is no model', () => {
  const ask = 'import openai\nprompt = "Remove all that was kept? [y/N]"\nother_prompt = "Agent Models> "';
  expect(lanesOfEdit('app/a.py', ask, 'kept', 'stored')).toEqual(['code']);
  expect(lanesOfEdit('app/a.py', ask, 'Agent', 'Your')).toEqual(['code']);
  const table = 'pub const PROMPTS: &[&str] = &["Password of the host: "];';
  expect(lanesOfEdit('src/a.rs', table, 'host', 'user')).toEqual(['code']);
  const input = 'local prompt = vim.fn.system({ "git", "diff" })\nvim.ui.input({ prompt = "Tell me the name" })';
  expect(lanesOfEdit('a.lua', input, 'diff', 'status')).toEqual(['code']);
  expect(lanesOfEdit('a.lua', input, 'name', 'path')).toEqual(['code']);
});

describe('what only has the words of a prompt, a message or a corpus', () => {
  test.each([
    ['how JSON is written', 'app/a.py', 'body = json.dumps(value, separators=(",", ":"))', '","', '", "'],
    [
      'who may not do it',
      'src/a.rs',
      'use rig::agent;\nfn a() { Err(Error::user("No such great template.")) }',
      'great',
      'good',
    ],
    [
      'why it failed',
      'app/a.py',
      'import openai\nclass DnsError(Exception):\n    def __init__(self):\n        message = "No such great host is known here."\n        super().__init__(message)\ncall(content=message)',
      'great',
      'good',
    ],
    ['a picture', 'src/a.ts', 'function PromptSvg() { return draw("A great line of some length"); }', 'great', 'good'],
    [
      'the words of an interface',
      'frontend/locales/hr/common.js',
      'export default { a: { textSplitter: "Great chunking of a document" } };',
      'Great',
      'Good',
    ],
    ['a declaration of types', 'types/worker.d.ts', 'interface AiModels { "gpt-4o": Chat; }', 'gpt-4o', 'gpt-4.1'],
  ])('%s is code', (...[, path, text, from, to]) => {
    expect(lanesOfEdit(path, text, from, to)).toEqual(['code']);
  });

  test('separators are of a corpus where documents are cut', () => {
    const text = 'splitter = TextSplitter(separators=["a"])\nindex.add(splitter.split_documents(d))';
    expect(lanesOfEdit('app/a.py', text, '"a"', '"b"')).toEqual(['data']);
  });
});

describe('a setting that is handed on', () => {
  test.each([
    [
      'of C#',
      'llm/A.cs',
      'class A { void B() { var o = new ChatOptions { TopK = 1 }; } }',
      'class A { void B() { var o = new ChatOptions { TopK = 1, Temperature = settings.Temperature }; } }',
    ],
    [
      'of Go',
      'llm/a.go',
      'package a\nfunc f(c, d Config) {\n\tc.Limit = 3\n}\n',
      'package a\nfunc f(c, d Config) {\n\tc.Limit = 3\n\tc.ContextWindow = d.MaxTokens\n}\n',
    ],
  ])('%s is no value of it', (_, path, base, head) => {
    expect(lanesBetween(path, base, head)).toEqual(['code']);
  });

  test('is a choice where nothing but a model has it', () => {
    const text = 'from langchain.llms import LlamaCpp\nllm = LlamaCpp(path=p, n_ctx=limit)';
    expect(lanesOfEdit('app/a.py', text, ', n_ctx=limit', '')).toEqual(['model', 'code']);
  });
});

test('how long an answer may be is no account of how long it was', () => {
  const text = 'import litellm\nmax_output_tokens = settings.get("max_output_tokens", 7777)';
  expect(lanesOfEdit('app/a.py', text, '7777', '8888')).toEqual(['model']);
});

test('what tells the ids of models by a pattern is none', () => {
  const text = 'package a\nfunc f(m string) bool { return matches(GPT5Pattern, m) }\n';
  expect(lanesOfEdit('llm/a.go', text, 'GPT5Pattern', 'GPT6Pattern')).toEqual(['code']);
});

describe('what a program tells people beside a library of models', () => {
  test.each([
    [
      'that speaks of itself',
      'post(1, "I found these great files, based on the following mail. I will now look at them.")',
    ],
    [
      'that failed',
      'post("It looks like an issue has occurred. You should write to us about the great mail that it was.")',
    ],
    [
      'about what is missing',
      'missing_key_message = "You can get one on our page. You must set the great variable in your terminal."',
    ],
    [
      'that answers over HTTP',
      'return Response("You have asked for great things too often. Please try again later, as the following are left.")',
    ],
    ['that a page shows', 'status_text = f"Refreshed in a great hour: {hour}"\nelement.textContent = status_text'],
    ['that a chat shows', 'chat_answer = "This is how a great answer looks"\nself.appendMessage(chat_answer)'],
    [
      'that grows by more of it',
      'told_message = f"## No great answer\\n{why}\\nWrite to us about it."\ntold_message = told_message + "!"\nshow(told_message)',
    ],
  ])('%s is code', (_, text) => {
    expect(lanesOfEdit('app/a.py', `import openai\n${text}`, 'great', 'good')).toEqual(['code']);
  });

  test('is none of it where it tells a model what it is', () => {
    const text = 'import openai\nask("I am building a list. You must always answer with one great line of text.")';
    expect(lanesOfEdit('app/a.py', text, 'great', 'good')).toEqual(['prompt']);
  });
});

describe('what has the name of a parameter, a prompt or a piece, and is none', () => {
  const python = (line: string): string => `import openai\n${line}\n`;
  test.each([
    {
      what: 'why an answer ended',
      text: python('done = reason in ["stop", "MAX_TOKENS"]'),
      from: '["stop"',
      to: '["length", "stop"',
    },
    {
      what: 'what goes on',
      path: 'src/a.ts',
      text: 'import OpenAI from "openai";\nsend({ isThinking: true });',
      from: 'true',
      to: 'false',
    },
    {
      what: 'what goes on in many',
      text: python('are_thinking = True'),
      from: 'True',
      to: 'False',
    },
    {
      what: 'how many documents are asked of what is known',
      text: python('def knowledge_chat(query, top_k=5):\n    return ask(query)'),
      from: '5',
      to: '9',
    },
    {
      what: 'what stands before a function that cuts documents',
      text: 'from documents import index\n\ndef kept(a) -> Old:\n    return a\n\ndef split_documents(pages):\n    return pages\n',
      from: 'Old:\n    return a\n\ndef split_documents(pages):',
      to: 'New:\n    return a\n\ndef split_documents(pages):  # fast',
    },
    {
      what: 'a test of the program that evaluates',
      path: 'tests/test_eval.py',
      text: 'def test_eval():\n    run(1)\n',
      from: '1',
      to: '2',
    },
    {
      what: 'from where a harness takes what it runs',
      path: 'evals/run.ts',
      text: 'import { run } from "../lib/page";\nrun();\n',
      from: 'lib/page',
      to: 'lib',
    },
    {
      what: 'what a field shows before it is filled',
      path: 'src/Form.tsx',
      text: 'const placeholder = "https://api.openai.com/v1";',
      from: 'api.openai.com/v1',
      to: 'openrouter.ai/api/v1',
    },
    { what: 'what is run', text: python('os.system(f"taskkill /f /im {name}")'), from: '/f', to: '/t' },
    {
      what: 'a variable that is handed on',
      text: python('turns.append({"role": "user", "content": f"{asked}"})'),
      from: '{asked}',
      to: '{question}',
    },
    {
      what: 'what a browser runs',
      text: python('script = f"<script>window.API_KEY = {key}.trim();</script>"\nask(content=script)'),
      from: 'API_KEY',
      to: 'KEY',
    },
    {
      what: 'bytes on their way',
      text: python('def fetch(url):\n    for part in reply.iter_content(chunk_size=8192):\n        keep(part)'),
      from: '8192',
      to: '4096',
    },
  ])('$what', ({ path = 'app/a.py', text, from, to }) => {
    expect(lanesOfEdit(path, text, from, to)).toEqual(['code']);
  });

  test('a call that is written once in place of twice asks for the same', () => {
    const once = python('def ask(turns):\n    found = llm.acompletion(messages=turns)\n    return found');
    const twice = python(
      'def ask(turns):\n    if a:\n        return llm.acompletion(messages=turns)\n    return  llm.acompletion(messages=turns)',
    );
    expect(lanesBetween('app/a.py', twice, once)).toEqual(['code']);
  });

  test('words of a call within a text are read by nobody', () => {
    const words = 'all that was found by who asked for it and when that was and where and why and with whom'.repeat(3);
    const text = python(`told = f"All of it was found for you:\\n{sort('the many names', '${words}')}"`);
    expect(lanesOfEdit('app/a.py', text, 'many', 'few')).toEqual(['code']);
  });
});
