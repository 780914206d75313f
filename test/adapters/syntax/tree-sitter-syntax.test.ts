import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { TreeSitterSyntax } from '../../../src/adapters/syntax/tree-sitter-syntax.js';
import {
  BrokenParserError,
  type SourceLanguage,
  type SyntaxNode,
} from '../../../src/domain/changes/source/syntax-node.js';
import { shippedSyntax } from '../../fixtures/shipped-syntax.js';
import { programs } from '../../fixtures/small-programs.js';
import { allLanguages } from '../../fixtures/source-change.js';

const outline = (node: SyntaxNode): unknown[] => [
  node.type,
  node.startIndex,
  node.endIndex,
  node.startPosition.row,
  ...node.children.flatMap((child) => (child === null ? [] : [outline(child)])),
];

const parserOf = async (language: SourceLanguage) => {
  const parse = await shippedSyntax.load(new Set([language]));
  return (text: string, similar?: string): unknown => parse({ language, text, similar }, outline);
};

describe('the parsers that ship', () => {
  test.each(allLanguages)('read %s', async (language) => {
    const parse = await shippedSyntax.load(new Set([language]));
    expect(parse({ language, text: 'x' }, (root) => root.endIndex)).toBe(1);
  });

  test('answer nothing for a language that was not asked for', async () => {
    const parse = await shippedSyntax.load(new Set(['go']));
    expect(parse({ language: 'python', text: 'x = 1' }, () => true)).toBeUndefined();
  });

  test('answer nothing more once a text broke them, until they are loaded again', async () => {
    const syntax = new TreeSitterSyntax(resolve('dist/syntax'));
    const language = 'python';
    const load = () => syntax.load(new Set([language]));
    const parse = await load();
    const deep = 'a: |\n'.repeat(3000);
    expect(() => parse({ language, text: deep }, () => true)).toThrow(BrokenParserError);
    expect(() => parse({ language, text: 'x = 1' }, () => true)).toThrow(BrokenParserError);
    const again = await load();
    expect(again({ language, text: deep }, () => true)).toBeUndefined();
    expect(again({ language, text: 'x = 1' }, () => true)).toBe(true);
  });

  test('read the same where the machine has other things to do', async () => {
    const parse = await parserOf('python');
    const text = 'answer(1, [2, 3])\n'.repeat(2000);
    let nowMs = 0;
    const now = vi.spyOn(performance, 'now').mockImplementation(() => (nowMs += 10_000));
    try {
      expect(parse(text)).toBeDefined();
    } finally {
      now.mockRestore();
    }
  });

  test('give up a text that takes too much of the processor', async () => {
    const parse = await parserOf('typescript');
    expect(parse('a<b<c '.repeat(400_000))).toBeUndefined();
  });

  test('load nothing where no language is needed', async () => {
    const parse = await new TreeSitterSyntax('/nowhere').load(new Set());
    expect(parse({ language: 'python', text: 'x = 1' }, () => true)).toBeUndefined();
  });

  test('give a text the same tree whatever it was parsed from', async () => {
    const parse = await parserOf('python');
    const fresh = await new TreeSitterSyntax(resolve('dist/syntax')).load(new Set(['python']));
    const program = programs['app/bot.py'] ?? '';
    const edit = fc.record({
      at: fc.nat(program.length),
      cut: fc.nat(60),
      put: fc.constantFrom('', 'x', '\n', '"', 'é\n', '(', '# a\n'),
    });
    fc.assert(
      fc.property(edit, edit, (one, other) => {
        const [before, after] = [one, other].map(
          ({ at, cut, put }) => program.slice(0, at) + put + program.slice(at + cut),
        );
        parse(before ?? '');
        const incremental = parse(after ?? '', before);
        expect(incremental).toEqual(fresh({ language: 'python', text: after ?? '' }, outline));
      }),
      { numRuns: 150 },
    );
  });
});
