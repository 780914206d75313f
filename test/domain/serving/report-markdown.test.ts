import { describe, expect, test } from 'vitest';
import { commentMarker } from '../../../src/domain/report/markdown/comment-stamp.js';
import { servingMarkdown } from '../../../src/domain/serving/report-markdown.js';
import { aServedCall } from '../../fixtures/a-served-call.js';
import { aServingReport } from '../../fixtures/a-serving-report.js';
import { attacks } from '../report/attacks.js';
import { readComment } from '../report/harm-in-comment.js';

const calls = [
  aServedCall({ session: 'run-1', costUsd: 0.5, usage: { inputTokens: 1000, outputTokens: 200, reasoningTokens: 50 } }),
  aServedCall({ session: 'run-1', outcome: 'cached', costUsd: 0, savedUsd: 0.25, attempts: 0 }),
  aServedCall({ session: 'run-2', outcome: 'incident', incident: 'truncated', asked: 'summary' }),
  aServedCall({ outcome: 'failed', incident: 'timeout', usage: undefined, costUsd: 0 }),
  aServedCall({ outcome: 'budget', stoppedBy: 'session', usage: undefined, costUsd: 0, attempts: 0 }),
];

const facts = {
  caps: [
    { scope: 'run', measure: 'usd', per_hour: false, most: 5, spent: 0.501, left: 4.499 },
    { scope: 'session', name: 'run-1', measure: 'tokens', per_hour: false, most: 1200, spent: 1200, left: 0 },
    { scope: 'user', name: 'ann', measure: 'usd', per_hour: true, most: 2, spent: 1, left: 1 },
  ],
  breakers: [
    { target: 'openai/gpt-small', operation: 'chat', state: 'open', reason: '5 failures in a row' },
    { target: 'openai/gpt-large', operation: 'chat', state: 'closed' },
  ],
} as const;

const nbsp = '\u00a0';
const markdown = servingMarkdown(aServingReport(calls, facts));

describe('the table of a gateway', () => {
  test('says first what all came to', () => {
    expect(markdown).toContain(
      '### Lanegate gateway\n\n5 calls in 60.0 s, $0.501. 1 answered, 1 from the store, 1 handed on as incidents, ' +
        '1 failed, 1 stopped by a budget. 1,100 tokens in, 220 out (50 on reasoning). ' +
        '1 stored answer saved $0.25 and 120 tokens.',
    );
  });

  test('tells calls, tokens and cost by route and by session', () => {
    expect(markdown).toContain(
      [
        '**By route**\n',
        '| Route | Calls | Stored | Saved | No answer | Tokens in / out | Cost | p50 / p95 |',
        '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
        `| \`triage\` | 4 | 1 | $0.25 | 2 | 1,000${nbsp}/${nbsp}200 | $0.50 | 500${nbsp}ms${nbsp}/${nbsp}500${nbsp}ms |`,
      ].join('\n'),
    );
    expect(markdown).toMatch(/\*\*By session\*\*\n\n.*\n.*\n\| `run-1` \| 2 \| 1 \| \$0.25 \| 0 \|/);
    expect(markdown).not.toContain('By user');
  });

  test('tells incidents by kind and what each means', () => {
    expect(markdown).toContain('| `timeout` | 1 | No answer came within the time allowed. |');
    expect(markdown).toContain('| `truncated` | 1 | The answer reached its cap');
  });

  test('tells what the budgets stopped, and how near each cap is', () => {
    expect(markdown).toContain('Budgets stopped 1 call before they were made: 1 by the cap of a session.');
    expect(markdown.replaceAll(nbsp, ' ')).toContain('| the run | $5.00 | $0.501 | $4.50 |');
    expect(markdown.replaceAll(nbsp, ' ')).toContain('| session run-1 | 1,200 tokens | 1,200 tokens | 0 tokens ⚠️ |');
    expect(markdown.replaceAll(nbsp, ' ')).toContain('| user ann | $2.00 an hour | $1.00 | $1.00 |');
  });

  test('tells the breakers that are not closed', () => {
    expect(markdown).toContain('- `openai/gpt-small`: open, 5 failures in a row');
    expect(markdown).not.toContain('gpt-large');
  });

  test('tells once what the models and the routes say alike', () => {
    expect(markdown).toContain('By model');
    const alike = aServedCall({ asked: 'openai/gpt-small' });
    expect(servingMarkdown(aServingReport([alike]))).not.toContain('By model');
  });

  test('of nothing says so', () => {
    expect(servingMarkdown(aServingReport([]))).toBe('### Lanegate gateway\n\n0 calls in 60.0 s, $0.\n');
  });

  test('of more names than a reader wants sums the rest, so that the table adds up', () => {
    const many = Array.from({ length: 500 }, (_, index) => aServedCall({ asked: `route-${index}` }));
    const table = servingMarkdown(aServingReport(many));
    const [routes = ''] = table.split('**By route**')[1]?.split('**By model**') ?? [];
    const counted = [...routes.matchAll(/^\| (?:`route-\d+`|and|others)[^|]*\| ([\d,]+) \|/gm)].map(([, count]) =>
      Number(count),
    );
    expect(counted).toHaveLength(32);
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(500);
  });
});

describe('names that clients choose', () => {
  const hostile = (text: string): string => {
    const told = aServedCall({ asked: text, model: text, providerName: text, session: text, user: text });
    const cap = { scope: 'session', name: text, measure: 'usd', per_hour: false, most: 1, spent: 1, left: 0 } as const;
    const breaker = { target: text, operation: 'chat', route: text, state: 'open', reason: text } as const;
    return servingMarkdown(aServingReport([told], { caps: [cap], breakers: [breaker] }));
  };
  const read = (text: string) => readComment(`${commentMarker}\n${hostile(text)}`);
  const safe = { harm: [], skeleton: read('harmless').skeleton };

  test.each(attacks)('are text: %s', (_, text) => {
    expect(read(text)).toEqual(safe);
  });

  test('never show a key', () => {
    const key = `sk-proj-${'a1B2'.repeat(12)}`;
    expect(hostile(`x ${key}`)).not.toContain(key.slice(0, 20));
  });
});
