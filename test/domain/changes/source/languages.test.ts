import { describe, expect, test } from 'vitest';
import { programs } from '../../../fixtures/small-programs.js';
import { changesBetween, lanesBetween, lanesOfEdit } from '../../../fixtures/source-change.js';

describe.each(Object.entries(programs))('%s', (path, program) => {
  test('one character of a prompt that a name gives away', () => {
    expect(lanesOfEdit(path, program, 'one word.', 'one word')).toEqual(['prompt']);
  });

  test('another model', () => {
    expect(lanesOfEdit(path, program, 'gpt-4o-mini', 'gpt-4.1')).toEqual(['model']);
  });

  test('code beside it', () => {
    expect(lanesOfEdit(path, program, 'question', 'query')).toContain('code');
  });
});

test.each(Object.entries(programs).filter(([path]) => !/\.(?:rs|java)$/.test(path)))(
  'the text of a message in %s',
  (path, program) => {
    expect(lanesOfEdit(path, program, 'Sort this', 'Sort that')).toEqual(['prompt']);
  },
);

test.each(Object.entries(programs).filter(([path]) => !path.endsWith('.java')))(
  'a temperature in %s',
  (path, program) => {
    expect(lanesOfEdit(path, program, '0.2', '0.7')).toEqual(['model']);
  },
);

describe('without a grammar', () => {
  const prose = 'Tell me about the mail in great detail';

  test.each([
    ['a block of text', 'a.kt', `val systemPrompt = """\n    ${prose}.\n""".trimIndent()`],
    ['texts that are joined', 'a.kt', `val systemPrompt = "Hello. " +\n    "${prose}."`],
    ['what a function makes', 'a.kt', `fun systemPrompt() = "${prose}, ${'$'}name"`],
    [
      'the description of a tool',
      'a.kt',
      `import dev.langchain4j.agent.tool.Tool\nclass A {\n  @Tool("${prose}")\n  fun b() = 1\n}`,
    ],
    ['a message by its call', 'a.kt', `val a = chat.prompt().system("${prose}").call()`],
    ['an attribute of a module', 'a.ex', `defmodule A do\n  @system_prompt """\n  ${prose}.\n  """\nend`],
    ['a sigil', 'a.ex', `prompt = ~S|${prose}.|`],
    ['long brackets', 'a.lua', `M.system_prompt = [==[\n${prose}.\n]==]`],
    [
      'a function that `end` closes',
      'a.lua',
      `local function build_prompt(a)\n  if a then return "${prose}." end\nend`,
    ],
    ['a key in brackets', 'a.lua', `t["system_prompt"] = "${prose}."`],
    ['a key of a hash', 'a.pl', `$self->{system_prompt} = "${prose}.";`],
    ['a text in brackets', 'a.pl', `my $prompt = q{${prose}.};`],
    ['a text of another line', 'a.pl', `my $prompt = join($a, <<'END') . "b";\n${prose}.\nEND\n`],
    ['a text of the next line', 'a.pl', `my $prompt = <<"END";\n${prose}.\nEND\nmy $b = $c;\n`],
    ['a pattern with a quote before it', 'a.pl', `$a =~ s/"/x/g;\nmy $prompt = "${prose}.";`],
    ['a raw text of R', 'a.R', `prompt <- r"---(${prose}, "so".)---"`],
    ['a raw text of C', 'a.cc', `auto prompt = R"END(${prose}, "so".)END";`],
    ['a macro', 'a.h', `#define SYSTEM_PROMPT "${prose}."\n#define A 1`],
    ['a function of C', 'a.c', `const char *build_prompt(int a) {\n  return "${prose}.";\n}\nint b;`],
    ['texts side by side', 'a.c', `static const char prompt[] =\n  "Hello. "\n  "${prose}.";`],
    ['a quasi-quote', 'a.hs', `systemPrompt = [text|\n${prose}.\n|]`],
    ['a quoted text of OCaml', 'a.ml', `let prompt = {x|${prose}.|x}`],
    ['lines of Zig', 'a.zig', `const prompt =\n    \\\\Hello.\n    \\\\${prose}.\n;`],
    ['a here-string', 'a.ps1', `$Prompt = @'\n${prose}.\n'@`],
    ['a message in a list of Groovy', 'a.groovy', `def m = [[role: 'system', content: '${prose}.']]`],
    ['a variable of Emacs', 'a.el', `(defcustom my-system-prompt "${prose}."\n  "What it is." :type 'string)`],
    ['an entry of a list of Emacs', 'a.el', `(setq a '((system-prompt . "${prose}.")))`],
    ['a comprehension before it', 'a.jl', `a = [b for b in c if d]\nsystem_prompt = "${prose}."`],
    ['a text with a text in it', 'a.dart', `final prompt = 'In \${name("x")}. ${prose}';`],
  ])('%s', (_, path, text) => {
    expect(lanesOfEdit(path, text, 'great', 'some')).toEqual(['prompt']);
  });

  test.each([
    ['a comment', 'a.kt', '// val prompt = "great"\nval a = 1'],
    [
      'documentation',
      'a.ex',
      `defmodule A do\n  alias LangChain.Message\n  @moduledoc """\n  You are an expert. ${prose}.\n  """\nend`,
    ],
    ['a comment of Lua', 'a.lua', '--[[\nprompt = "great"\n]]\na = 1'],
    ['a comment of Julia', 'a.jl', '#=\nprompt = "great"\n=#\na = 1'],
    [
      'documentation of Julia',
      'a.jl',
      `using PromptingTools\n"You are an expert. ${prose}."\nf(x) = 1\n@doc raw"You are an expert. ${prose}."\ng`,
    ],
    [
      'documentation of Emacs',
      'a.el',
      `(require 'llm)\n(defvar a-prompt nil "You are an expert. ${prose}.")\n(defun b () "You are an expert. ${prose}." (c))`,
    ],
    ['documentation of Perl', 'a.pl', '=pod\n\nprompt = "great"\n\n=cut\n\nmy $a = 1;'],
    ['a comment of PowerShell', 'a.ps1', '<#\n$prompt = "great"\n#>\n$a = 1'],
    ['a comment of OCaml', 'a.ml', '(* let prompt = "great" *)\nlet a = 1'],
    ['a comment of Haskell', 'a.hs', '{- prompt = "great" -}\na = 1'],
    ['a comment of Elixir', 'a.ex', 'a = 1 # @prompt "great"'],
  ])('%s says nothing', (_, path, text) => {
    expect(lanesOfEdit(path, text, 'great', 'some')).toEqual(['code']);
  });

  test('what is logged is for people, and white space is layout', () => {
    const log = `import dev.langchain4j.model.chat.ChatModel\nfun a() { logger.info("${prose}") }`;
    expect(lanesOfEdit('a.kt', log, 'great', 'some')).toEqual(['code']);
    expect(lanesOfEdit('a.kt', `val prompt =\n  "${prose}"`, '\n  ', ' ')).toEqual(['code']);
  });

  test('a companion without a name gives none to what lies in it', () => {
    const text = 'class A {\n  companion object {\n    const val MODEL = "gpt-4o"\n  }\n}';
    const [change] = changesBetween({ 'a.kt': text }, { 'a.kt': text.replace('gpt-4o', 'gpt-4.1') });
    expect(change).toMatchObject({ lane: 'model', facet: 'A.MODEL' });
  });

  test('signs in any order are read to their end', () => {
    const paths = Object.keys(programs).filter((path) =>
      /\.(?:groovy|lua|jl|R|pm|ps1|cpp|zig|hs|ml|fs|clj)$/.test(path),
    );
    for (const text of [
      '((((',
      '}}}} a',
      '"',
      '"""',
      "'",
      '~S|',
      '[=[',
      '<<A',
      'function f(',
      'end end',
      'R"(',
      '#define',
      'q{',
      'do do end',
      '@',
      ')(',
      '= = =',
      'a.',
      '/*',
      '{'.repeat(5000),
    ]) {
      expect(lanesBetween('a.kt', text, `${text}\nval b = 1`)).toEqual(['code']);
      expect(lanesBetween('a.ex', text, `${text}\nb = 1`)).toEqual(['code']);
      for (const path of paths) expect(lanesBetween(path, text, `${text}\nb = 1`)).toEqual(['code']);
    }
  });
});

test('a message that a constructor makes of its text, in Java', () => {
  expect(lanesOfEdit('src/Bot.java', programs['src/Bot.java'] ?? '', 'Sort this', 'Sort that')).toEqual(['prompt']);
});

test('what an attribute of Rust says of a tool', () => {
  const text =
    '#[tool(name = "search_mail", description = "Sort this mail by sender")]\nasync fn search(a: A) -> B { b() }\n#[cfg(feature = "some mail of this kind")]\nfn c() {}';
  expect(lanesOfEdit('src/a.rs', text, 'Sort this', 'Sort that')).toEqual(['prompt']);
  expect(lanesOfEdit('src/a.rs', text, 'search_mail', 'find_mail')).toEqual(['code']);
  expect(lanesOfEdit('src/a.rs', text, 'of this kind', 'of that kind')).toEqual(['code']);
});

test('a model that is a symbol', () => {
  expect(lanesOfEdit('a.el', "(setq gptel-model 'gpt-4o)", 'gpt-4o', 'gpt-4.1')).toEqual(['model']);
});
