import { describe, expect, test } from 'vitest';
import { backgroundOf } from '../../../../src/domain/report/cases/background.js';
import { markdownExamples } from '../../../../src/domain/report/markdown/examples.js';
import { aChangeSet } from '../../../fixtures/a-change-set.js';
import { anAnswer, aSample } from '../../../fixtures/a-sample.js';
import { aVerdict } from '../../../fixtures/a-verdict.js';
import { pageOf } from '../../../fixtures/told-run.js';
import { anExample } from '../an-example.js';

const transcript = [
  { role: 'user' as const, content: 'Where is order 7?' },
  {
    role: 'assistant' as const,
    content: '',
    tool_calls: [{ id: 'a', name: 'lookup', arguments: '{"order":7}' }],
  },
  { role: 'tool' as const, content: 'sent', tool_call_id: 'a' },
  { role: 'assistant' as const, content: 'It is on its way.' },
];

const told = (maxCharacters = 1000) =>
  backgroundOf(
    { ...anAnswer('It is on its way.'), context: ['Orders ship on Monday.', 'b'], transcript },
    maxCharacters,
  );

describe('what lies behind an answer', () => {
  test('is what retrieval gave, and the conversation with its tool calls', () => {
    expect(told()).toEqual([
      { label: 'Retrieved context', text: '[1] Orders ship on Monday.\n\n[2] b' },
      {
        label: 'Conversation',
        text: 'user:\nWhere is order 7?\n\nassistant:\n→ lookup({"order":7})\n\ntool:\nsent\n\nassistant:\nIt is on its way.',
      },
    ]);
  });

  test('is told apart from nothing: an empty retrieval is said, a plain answer has no background', () => {
    expect(backgroundOf({ ...anAnswer('a'), context: [] }, 99)).toEqual([
      { label: 'Retrieved context', text: '(nothing was retrieved)' },
    ]);
    expect(backgroundOf(anAnswer('a'), 99)).toEqual([]);
  });

  test('is bounded and says how much is missing', () => {
    expect(told(10)[0]?.text).toBe('[1] Orders…\n[23 more characters]');
  });
});

const hostile = '</pre></details><script>alert(1)</script>\n```\n</details>\n@team /approve <!-- x -->';

test('the HTML report folds it beside the answer and escapes it', () => {
  const outcome = { ...anAnswer('a'), context: [hostile] };
  const markup = pageOf({ changeSet: aChangeSet(), verdict: aVerdict(), samples: [aSample({ outcome })] });
  expect(markup).toContain('<details><summary>Retrieved context</summary><pre dir="auto">[1] &lt;/pre&gt;');
  expect(markup).not.toContain('<script>alert');
});

describe('the comment', () => {
  const withContext = (text: string) => ({
    score: 1,
    answer: 'a',
    background: [{ label: 'Retrieved context' as const, text }],
  });

  test('folds what both arms were given once, and what differs for each', () => {
    const same = markdownExamples([anExample({ base: withContext('[1] x'), head: withContext('[1] x') })], 100);
    expect(same.match(/<summary>.*<\/summary>/g)).toEqual(['<summary>Retrieved context of both</summary>']);
    const two = markdownExamples([anExample({ base: withContext('[1] x'), head: withContext('[1] y') })], 100);
    expect(two.match(/<summary>.*<\/summary>/g)).toEqual([
      '<summary>Retrieved context of base</summary>',
      '<summary>Retrieved context of head</summary>',
    ]);
  });

  test('lets no context out of its block, and cuts it', () => {
    const text = markdownExamples([anExample({ head: withContext(hostile + 'z'.repeat(500)) })], 120);
    const [, block = ''] = text.split('<summary>Retrieved context of head</summary>\n\n');
    expect(block).toMatch(/^~~~text\n[\s\S]*more characters\]\n~~~\n\n<\/details>$/);
    expect(block).not.toContain('<!-- ');
    expect(block.length).toBeLessThan(250);
  });
});
