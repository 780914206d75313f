import { expect, test } from 'vitest';
import { receiptNotices } from '../../../../src/domain/report/evidence/receipt-notice.js';
import { markdownNotices } from '../../../../src/domain/report/markdown/evidence.js';
import { describeCalls, describeSpent } from '../../../../src/domain/report/words/describe-spent.js';
import { aPassingVerdict } from '../../../fixtures/a-verdict.js';

test('a verdict that stands says whose it is, and that nothing was spent on it', () => {
  const reused = aPassingVerdict({ receipt: { digest: 'sha256:1', reused_from: 'run 19283746' } });
  expect(markdownNotices(receiptNotices(reused))).toBe(
    '**Nothing was asked.** The verdict of `run 19283746` stands, since nothing that it depends on differs.',
  );
  expect([describeSpent(reused), describeCalls(reused)]).toEqual(['spent nothing', 'spent nothing']);
});

test('a verdict of its own says nothing of it', () => {
  const own = aPassingVerdict({ receipt: { digest: 'sha256:1' } });
  expect([receiptNotices(own), receiptNotices(aPassingVerdict())]).toEqual([[], []]);
  expect([describeSpent(own), describeCalls(own)]).toEqual(['spent $0.0246', 'spent $0.0246 on 160 calls']);
});

test('calls that were made count although a stopped run has no sample of them', () => {
  expect(describeCalls(aPassingVerdict({ spent_calls: 171 }))).toBe('spent $0.0246 on 171 calls');
});

test('what judges took is not told as the price of the answers alone', () => {
  const own = aPassingVerdict();
  const judges = [{ metric: 'tone', graders: 'llm-rubric', version: 2, model: 'paid/judge-1' }];
  const judged = { ...own, suites: own.suites.map((suite) => ({ ...suite, judges })) };
  expect(describeCalls(judged)).toBe('spent $0.0246 on 160 calls, those of judges among them');
});

test('what answers of base took that were asked for once more is not told as the price of the others', () => {
  const own = aPassingVerdict();
  const control = { samples: 8, scored: 8, p_value: 1, mean_shift: 0, stale: false };
  const suites = own.suites.map((suite) => ({ ...suite, baseline: { cached: 80, asked: 0, control } }));
  expect(describeCalls({ ...own, suites })).toBe(
    'spent $0.0246 on 160 calls, those of answers of base asked for once more among them',
  );
});
