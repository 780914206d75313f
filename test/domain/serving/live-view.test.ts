import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmlessText } from '../../../src/adapters/runner/harmless-text.js';
import { terminalWidth } from '../../../src/domain/report/terminal/text.js';
import { liveLine, liveView } from '../../../src/domain/serving/live-view.js';
import { servingText } from '../../../src/domain/serving/report-text.js';
import { aServedCall } from '../../fixtures/a-served-call.js';
import { aServingReport } from '../../fixtures/a-serving-report.js';

const facts = {
  caps: [
    { scope: 'run', measure: 'usd', per_hour: false, most: 5, spent: 1.25, left: 3.75 },
    { scope: 'hour', measure: 'calls', per_hour: true, most: 100, spent: 100, left: 0 },
    { scope: 'session', name: 'run-1', measure: 'tokens', per_hour: false, most: 10_000, spent: 9999, left: 1 },
  ],
  breakers: [
    { target: 'openai/gpt-small', operation: 'chat', state: 'half-open', reason: '5 failures in a row' },
    { target: 'openai/gpt-large', operation: 'chat', state: 'closed' },
  ],
} as const;

const report = aServingReport(
  [
    aServedCall({ costUsd: 1, session: 'run-1' }),
    aServedCall({ asked: 'summary', outcome: 'cached', costUsd: 0, savedUsd: 0.2 }),
    aServedCall({ outcome: 'incident', incident: 'truncated' }),
    aServedCall({ outcome: 'budget', stoppedBy: 'hour', usage: undefined, costUsd: 0, attempts: 0 }),
  ],
  facts,
);

const frame = { heading: 'lanegate gateway  http://127.0.0.1:4117', columns: 120, rows: 40 };

describe('the live view', () => {
  test('tells totals, money that is left, routes, what goes wrong and the last calls', () => {
    expect(liveView(report, frame).split('\n')).toEqual([
      'lanegate gateway  http://127.0.0.1:4117',
      '4 calls, 0 in flight, 4 in the last minute, up 60.0 s',
      '$1.00, $0.20 saved, 200 / 40 tokens in / out',
      '1 answered, 1 from the store, 1 handed on as incidents, 1 stopped by a budget; p50 / p95 500 ms / 500 ms',
      '',
      'the run        [###############-----]  $3.75 of $5.00 left',
      'the gateway    [--------------------]  0 calls of 100 calls an hour left',
      'session run-1  [#-------------------]  1 token of 10,000 tokens left',
      '',
      'route    calls  stored  no answer  tokens in / out   cost  p50 / p95',
      'triage       3       0          2         200 / 40  $1.00  500 ms / 500 ms',
      'summary      1       1          0            0 / 0     $0  –',
      '',
      'no answer: 1 truncated',
      'stopped: 1 by the cap of the hour',
      'circuit half-open: openai/gpt-small: 5 failures in a row',
      '',
      'last calls',
      'budget: hour  triage   openai/gpt-small           –      $0  500 ms',
      'truncated     triage   openai/gpt-small  120 tokens  $0.001  500 ms',
      'cached        summary  openai/gpt-small  120 tokens      $0  500 ms',
      'answered      triage   openai/gpt-small  120 tokens   $1.00  500 ms  run-1',
    ]);
  });

  test('of nothing is short', () => {
    expect(liveView(aServingReport([]), frame).split('\n')).toEqual([
      'lanegate gateway  http://127.0.0.1:4117',
      '0 calls, 0 in flight, 0 in the last minute, up 60.0 s',
      '$0, $0 saved, 0 / 0 tokens in / out',
    ]);
  });

  test('keeps the important when there is little room', () => {
    const lines = liveView(report, { ...frame, rows: 8 }).split('\n');
    expect(lines).toHaveLength(8);
    expect(lines[5]).toContain('$3.75 of $5.00 left');
  });

  test('of a narrow terminal tells names shorter, and says of each what it cost and what is left', () => {
    const named = aServingReport(
      [aServedCall({ asked: 'a-route-whose-name-is-as-long-as-names-get', session: 'run-1', costUsd: 1 })],
      facts,
    );
    const lines = liveView(named, { ...frame, heading: 'x', columns: 40 }).split('\n');
    expect(lines.slice(5, 8)).toEqual([
      'the run       $3.75 of $5.00 left',
      'the gateway   0 calls of 100 calls an h…',
      'session run…  1 token of 10,000 tokens …',
    ]);
    expect(lines.slice(9, 11)).toEqual([
      'route            calls  no answer   cost',
      'a-route-whose-…      1          0  $1.00',
    ]);
    expect(lines.slice(-2)).toEqual(['last calls', 'answered  a-route-whose-…  $1.00  500 ms']);
  });

  test('is as wide as it is told when the terminal was sent no joiner', () => {
    const names = ['「サーバー」', '👨\u200D👩\u200D👧\u200D👦 ❤\uFE0F', 'क्षत्रिय', '🇩🇪🇩🇪'];
    const wide = aServingReport(names.map((name) => aServedCall({ asked: name.repeat(3), session: name })));
    const linesOf = (columns: number) => harmlessText(liveView(wide, { ...frame, columns })).split('\n');
    const before = linesOf(120).flatMap((line) => /^(answered.*)openai/.exec(line)?.[1] ?? []);
    expect(before).toHaveLength(4);
    expect(new Set(before.map(terminalWidth)).size).toBe(1);
    for (const line of linesOf(60)) expect(terminalWidth(line)).toBeLessThanOrEqual(60);
  });

  test('counts caps that have no line', () => {
    const caps = Array.from({ length: 5 }, () => facts.caps[0]);
    expect(liveView(aServingReport([], { caps }), frame)).toMatch(/^and 1 cap more$/m);
  });

  test('never takes more cells or lines than there are, whatever clients call themselves', () => {
    const names = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(
        fc.array(names, { maxLength: 30 }),
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 50 }),
        (all, columns, rows) => {
          const hostile = aServingReport(
            all.map((name) => aServedCall({ asked: name, model: name, session: name })),
            {
              caps: all.map((name) => ({ ...facts.caps[2], name })),
              breakers: all.map((target) => ({ ...facts.breakers[0], target, reason: target })),
            },
          );
          const lines = liveView(hostile, { heading: 'x', columns, rows }).split('\n');
          expect(lines.length).toBeLessThanOrEqual(rows);
          for (const line of lines) expect(terminalWidth(line)).toBeLessThanOrEqual(columns);
          expect(lines.join('')).not.toMatch(/[\p{Cc}]/u);
        },
      ),
    );
  });

  test('tells what was refused while it was read', () => {
    const refusing = { ...report, refused: { 400: 1200, 404: 1 } };
    expect(liveView(refusing, frame).split('\n')).toContain('refused while read: 1,200 requests with 400, 1 with 404');
    expect(servingText(refusing)).toContain(
      'Refused while they were read, and no calls: 1,200 requests with 400, 1 with 404.',
    );
  });

  test('in one line names the cap that is nearest', () => {
    expect(liveLine(report)).toBe(
      '4 calls, 0 in flight; 1 answered, 1 from the store, 1 handed on as incidents, 1 stopped by a budget; $1.00; ' +
        'the gateway: 0 calls of 100 calls an hour left',
    );
  });
});

describe('the text at the end', () => {
  test('tells all tables, and what no answer came to', () => {
    const text = servingText(report);
    expect(text).toContain('4 calls in 60.0 s, $1.00.');
    expect(text).toMatch(/^session +calls/m);
    expect(text).toMatch(/^model +calls/m);
    expect(text).toContain('no answer, truncated: 1 call');
    expect(text).toContain('stopped: 1 by the cap of the hour');
    expect(text).toMatch(/^cap of the run +\$5\.00 +\$3\.75 left$/m);
    expect(text).toContain('circuit half-open: openai/gpt-small: 5 failures in a row');
    expect(text).not.toMatch(/^user/m);
  });

  test('names the route whose circuit is not closed', () => {
    const guarded = { target: 'openai/gpt-large', operation: 'chat', reason: '5 failures in a row' } as const;
    const breakers = [
      { ...guarded, route: 'triage', state: 'open' },
      { ...guarded, state: 'half-open' },
    ] as const;
    const tripped = aServingReport([], { breakers });
    const lines = [
      'circuit open: openai/gpt-large for triage: 5 failures in a row',
      'circuit half-open: openai/gpt-large: 5 failures in a row',
    ].join('\n');
    expect(servingText(tripped)).toContain(lines);
    expect(liveView(tripped, frame)).toContain(lines);
  });

  test('is obeyed by no terminal and no runner', () => {
    const text = servingText(aServingReport([aServedCall({ asked: '\u001b[2J\n::error::x', session: '##[error]x' })]));
    expect(text).not.toMatch(/\u001b|^::|##\[/m);
  });
});
