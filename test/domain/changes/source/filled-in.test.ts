import { describe, expect, test } from 'vitest';
import { lanesOfEdit } from '../../../fixtures/source-change.js';

type Row = readonly [what: string, path: string, text: string, edit: readonly [from: string, to: string]];

/** Where TypeScript fills a text in. */
const hole = (name: string): string => `$\{${name}}`;

describe('what a prompt of the same file is filled in with is part of it', () => {
  test.each<Row>([
    [
      'a default in a file of prompts',
      'src/prompts/read-file.ts',
      `export function describe(args: Args) {\n  const mostFiles = args.most ?? 15;\n  return \`You can read ${hole('mostFiles')} files in a single request.\`;\n}`,
      ['15', '5'],
    ],
    [
      'a constant of Python beside a library of models',
      'app/topics.py',
      'import openai\nMOST_TOPICS = 5\ntext = f"""You are an editor.\nReturn only the {MOST_TOPICS} most important topics."""',
      ['= 5', '= 3'],
    ],
    [
      'words',
      'src/prompts/mail.ts',
      `const manner = "warm but never familiar";\nexport const system = \`Answer every mail in a way that is ${hole('manner')}.\`;`,
      ['warm', 'calm'],
    ],
  ])('%s', (_, path, text, [from, to]) => {
    expect(lanesOfEdit(path, text, from, to)).toEqual(['prompt']);
  });
});

describe('what is filled in elsewhere is the program’s own', () => {
  test.each<Row>([
    [
      'and nothing is no choice',
      'src/prompts/load.py',
      'def text(most_files=None):\n    return f"You can read {most_files} files in a single request."',
      ['None', 'False'],
    ],
    [
      'in what is logged',
      'src/prompts/load.ts',
      `const mostFiles = 15;\nlogger.info(\`There were more than ${hole('mostFiles')} files in the folder\`);`,
      ['15', '5'],
    ],
    [
      'in a request',
      'src/prompts/load.ts',
      'const mostFiles = 15;\nawait post("https://example.com/files", { limit: mostFiles, order: newest });',
      ['15', '5'],
    ],
    [
      'in a text that tells nobody what to do',
      'app/topics.py',
      'import openai\nMOST_TOPICS = 5\ntext = f"The newest {MOST_TOPICS} topics of all that there are"',
      ['= 5', '= 3'],
    ],
    [
      'by another name',
      'src/prompts/load.ts',
      `const most = { files: 15 };\nexport const text = \`You can read ${hole('mostFiles')} files in a single request.\`;`,
      ['15', '5'],
    ],
  ])('%s', (_, path, text, [from, to]) => {
    expect(lanesOfEdit(path, text, from, to)).toEqual(['code']);
  });
});
