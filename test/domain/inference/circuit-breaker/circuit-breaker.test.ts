import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallOutcome } from '../../../../src/domain/inference/circuit-breaker/call-outcome.js';
import {
  admit,
  closedBreaker,
  record,
  type Ticket,
} from '../../../../src/domain/inference/circuit-breaker/circuit-breaker.js';
import { CircuitBreakerSettings } from '../../../../src/domain/inference/circuit-breaker/circuit-breaker-settings.js';
import type { CircuitBreaker } from '../../../../src/domain/inference/circuit-breaker/circuit-breaker-state.js';

const fine: CallOutcome = { kind: 'answered', latencyMs: 100, costUsd: 0.001 };
const slow: CallOutcome = { kind: 'answered', latencyMs: 9000, costUsd: 0.001 };
const dear: CallOutcome = { kind: 'answered', latencyMs: 100, costUsd: 0.5 };
type Trouble = Extract<CallOutcome, { kind: 'failed' }>;
const broken: Trouble = { kind: 'failed', countsInARow: true, message: 'answered 500', costUsd: 0 };
const busy: Trouble = { kind: 'failed', countsInARow: false, message: 'answered 429', costUsd: 0 };
const forbidden: CallOutcome = { kind: 'rejected', message: 'answered 401: bad key (req_0a1b2c3d4e)', costUsd: 0 };
const abandoned: CallOutcome = { kind: 'abandoned' };

const asking = (outcome: Trouble, seconds: number): CallOutcome => ({ ...outcome, retryAfterMs: seconds * 1000 });

/** One breaker and the time it lives in. */
class Life {
  nowMs = 1_000_000;
  readonly settings: CircuitBreakerSettings;
  breaker: CircuitBreaker = closedBreaker();

  constructor(settings: Parameters<typeof CircuitBreakerSettings.parse>[0] = {}) {
    this.settings = CircuitBreakerSettings.parse(settings);
  }

  begin(): Ticket | undefined {
    const admission = admit(this.breaker, this.nowMs, this.settings);
    this.breaker = admission.breaker;
    return admission.kind === 'admitted' ? admission.ticket : undefined;
  }

  end(ticket: Ticket, outcome: CallOutcome): this {
    this.breaker = record(this.breaker, { ticket, outcome, nowMs: this.nowMs }, this.settings);
    return this;
  }

  /** So many calls one after the other; those that are refused are not made. */
  calls(outcome: CallOutcome, count = 1): this {
    for (let call = 0; call < count; call += 1) {
      const ticket = this.begin();
      if (ticket !== undefined) this.end(ticket, outcome);
    }
    return this;
  }

  wait(seconds: number): this {
    this.nowMs += seconds * 1000;
    return this;
  }

  refusal() {
    const admission = admit(this.breaker, this.nowMs, this.settings);
    return admission.kind === 'refused' ? admission : undefined;
  }
}

const life = (settings?: Parameters<typeof CircuitBreakerSettings.parse>[0]) => new Life(settings);

describe('a circuit opens', () => {
  test('when half of twenty calls failed, and says so with numbers', () => {
    const target = life({ failures_in_a_row: 100 }).calls(fine, 10).calls(broken, 9);
    expect(target.refusal()).toBeUndefined();
    expect(target.calls(broken).refusal()).toMatchObject({
      trouble: 'failures',
      waitMs: 10_000,
      reason: '10 of 20 calls within 60 s failed (50 %, the limit is 50 %), the last: answered 500',
    });
  });

  test('when every call is answered by a rate limit', () => {
    expect(life().calls(busy, 19).refusal()).toBeUndefined();
    expect(life().calls(busy, 20).refusal()?.trouble).toBe('failures');
  });

  test('after failures in a row, although they are too far apart for any window', () => {
    const target = life();
    for (let call = 0; call < 9; call += 1) target.calls(broken).wait(120);
    expect(target.refusal()).toBeUndefined();
    expect(target.calls(broken).refusal()?.reason).toBe('10 calls in a row failed, the last: answered 500');
  });

  test('within twenty-five straight failures, whatever came before', () => {
    const target = life().calls(fine, 100_000);
    expect(target.calls(broken, 25).refusal()).toBeDefined();
  });

  test('when a few calls in a row are rejected in the same words, whatever their ids', () => {
    const words = (id: number): CallOutcome => ({ ...forbidden, message: `answered 401: bad key (req_0a1b2c3d${id})` });
    const target = life();
    for (let id = 0; id < 4; id += 1) target.calls(words(id));
    expect(target.refusal()).toBeUndefined();
    expect(target.calls(words(4)).refusal()).toMatchObject({
      trouble: 'rejections',
      worthWaiting: false,
      reason: '5 calls in a row were rejected: answered 401: bad key (req_0a1b2c3d4)',
    });
  });

  test('when more than one in twenty answers is slower than the limit', () => {
    const target = life({ p95_latency_ms: 8000 }).calls(fine, 38).calls(slow, 2);
    expect(target.refusal()).toBeUndefined();
    expect(target.calls(slow).refusal()).toMatchObject({
      trouble: 'latency',
      worthWaiting: true,
      reason: '3 of 41 answers within 60 s took longer than 8000 ms, so their 95th percentile is above it',
    });
  });

  test('when calls cost more than the limit on average', () => {
    const target = life({ usd_per_request: 0.02 }).calls(fine, 19).calls(dear);
    expect(target.refusal()).toMatchObject({
      trouble: 'cost',
      worthWaiting: false,
      reason: '20 calls within 60 s cost $0.02595 each on average, more than $0.02',
    });
  });
});

describe('a circuit stays closed', () => {
  test.each([
    ['after a thousand answers', fine, 1000],
    ['without a limit on latency', slow, 1000],
    ['without a limit on cost', dear, 1000],
    ['when callers give up', abandoned, 1000],
    ['after few failures', broken, 9],
    ['after few rejections', forbidden, 4],
  ])('%s', (_when, outcome, count) => {
    expect(life().calls(outcome, count).breaker.state).toBe('closed');
  });

  test('and as it was, when callers give up: their calls are not even counted', () => {
    expect(life().calls(abandoned, 5).breaker).toEqual(closedBreaker());
  });

  test('when rejections have other words each time', () => {
    const target = life();
    for (const word of ['red', 'green', 'blue', 'white', 'black', 'pink', 'grey']) {
      target.calls({ kind: 'rejected', message: `answered 403: ${word}`, costUsd: 0 });
    }
    expect(target.breaker.state).toBe('closed');
  });

  test('when an answer comes between rejections', () => {
    const target = life();
    for (let time = 0; time < 20; time += 1) target.calls(forbidden, 4).calls(fine);
    expect(target.breaker.state).toBe('closed');
  });

  test('when failures are older than the window', () => {
    const target = life({ failures_in_a_row: 1000 });
    for (let minute = 0; minute < 10; minute += 1) target.calls(broken, 19).wait(61);
    expect(target.breaker.state).toBe('closed');
  });

  test('and its memory small, however many calls it sees', () => {
    const target = life({ p95_latency_ms: 1000 });
    for (let call = 0; call < 5000; call += 1) target.calls(fine).wait(0.5);
    expect(JSON.stringify(target.breaker).length).toBeLessThan(1500);
  });
});

describe('an open circuit', () => {
  const open = (settings: Parameters<typeof CircuitBreakerSettings.parse>[0] = {}) => life(settings).calls(broken, 10);

  test('lets nothing pass until its time has come, then no more probes at once than allowed', () => {
    const target = open();
    expect(target.wait(9.999).begin()).toBeUndefined();
    target.wait(0.001);
    expect([target.begin(), target.begin(), target.begin()]).toEqual([expect.anything(), expect.anything(), undefined]);
    expect(target.refusal()).toMatchObject({ waitMs: 1000, worthWaiting: true });
  });

  test('closes after enough probes were answered, and begins afresh', () => {
    const target = open().wait(10).calls(fine);
    expect(target.breaker.state).toBe('half-open');
    expect(target.calls(fine).breaker).toMatchObject({ state: 'closed', buckets: [], failures_in_a_row: 0 });
    expect(target.calls(broken, 9).breaker.state).toBe('closed');
  });

  test('opens longer after each probe that fails, up to the most, and tells both reasons', () => {
    const target = open();
    const waitsS: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      waitsS.push((target.refusal()?.waitMs ?? 0) / 1000);
      target.wait(waitsS.at(-1) ?? 0).calls({ ...broken, message: 'answered 502' });
    }
    expect(waitsS).toEqual([10, 20, 40, 80, 120, 120]);
    expect(target.refusal()?.reason).toBe(
      '10 calls in a row failed, the last: answered 500; since then 6 probes failed, the last: answered 502',
    );
  });

  test('still closes after a hundred probes failed', () => {
    const target = open();
    for (let round = 0; round < 100; round += 1) target.wait(120).calls(broken);
    expect(target.wait(120).calls(fine, 2).breaker.state).toBe('closed');
  });

  test('is not worth waiting for once it was open too long, and says when it is asked again', () => {
    const target = open({ give_up_s: 25 });
    expect(target.refusal()?.worthWaiting).toBe(true);
    target.wait(10).calls(broken);
    expect(target.refusal()).toMatchObject({ worthWaiting: false, waitMs: 20_000 });
  });

  test('is not worth waiting for long where the target has never answered', () => {
    const { breaker } = open({ give_up_s: 300, give_up_unanswered_s: 5 });
    const at = breaker.state === 'open' ? breaker.since_ms : 0;
    const settings = CircuitBreakerSettings.parse({ give_up_s: 300, give_up_unanswered_s: 5 });
    expect(admit(breaker, at, settings, true)).toMatchObject({ kind: 'refused', worthWaiting: true });
    expect(admit(breaker, at, settings, false)).toMatchObject({ kind: 'refused', worthWaiting: false });
  });

  test('is not worth waiting for once a probe was rejected for the key', () => {
    expect(open().wait(10).calls(forbidden).refusal()?.worthWaiting).toBe(false);
  });

  test.each([
    ['slow', { p95_latency_ms: 8000 }, slow, 'it took 9000 ms'],
    ['dear', { usd_per_request: 0.02 }, dear, 'it cost $0.5'],
  ])('does not close by a probe that is %s', (_what, settings, outcome, failure) => {
    const target = open(settings).wait(10).calls(outcome);
    expect(target.breaker).toMatchObject({ state: 'open', probe_failure: failure });
  });

  test('gives the place of a probe that was given up to another', () => {
    const target = open({ probes: 1 }).wait(10).calls(abandoned, 5);
    expect(target.calls(fine).breaker.state).toBe('closed');
  });

  test('gives the place of a probe that never ends to another, and counts it once if it ends after all', () => {
    const target = open({ probes: 1 }).wait(10);
    const lost = target.begin() as Ticket;
    expect(target.wait(60).begin()).toBeUndefined();
    const second = target.wait(900).begin() as Ticket;
    expect(target.end(second, abandoned).end(lost, fine).breaker.state).toBe('closed');
  });

  test('hears nothing of calls that began before it opened, but their Retry-After', () => {
    const target = life();
    const early = [target.begin(), target.begin(), target.begin()] as Ticket[];
    target.calls(broken, 10).wait(10);
    const probe = target.begin() as Ticket;
    for (const ticket of early) target.end(ticket, fine);
    expect(target.breaker).toMatchObject({ state: 'half-open', successes: 0, probes_under_way: 1 });
    expect(target.end(probe, fine).breaker).toMatchObject({ state: 'half-open', successes: 1, probes_under_way: 0 });
  });
});

describe('a longer Retry-After is not shadowed by a shorter one', () => {
  test('when both came before the circuit opened', () => {
    const target = life({ failures_in_a_row: 2 }).calls(asking(broken, 60)).calls(asking(broken, 1));
    expect(target.refusal()?.waitMs).toBe(60_000);
  });

  test.each([
    [[60, 1], 60_000],
    [[1, 60], 60_000],
    [[1, 2], 10_000],
    [[1e9], 3_600_000],
  ])('when calls under way are told %j s after it opened', (waitsS, expectedMs) => {
    const target = life({ failures_in_a_row: 2 });
    const tickets = waitsS.map(() => target.begin() as Ticket);
    target.calls(broken, 2);
    tickets.forEach((ticket, i) => {
      target.end(ticket, asking(busy, waitsS[i] ?? 0));
    });
    expect(target.refusal()?.waitMs).toBe(expectedMs);
  });
});

test('a clock that is set back makes no circuit wait longer than its time', () => {
  const target = life().calls(broken, 10);
  target.nowMs -= 900_000;
  expect(target.begin()).toBeUndefined();
  expect(target.wait(10).begin()).toBeDefined();
});

describe('under any interleaving', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('begin' as const) }),
    fc.record({
      do: fc.constant('end' as const),
      which: fc.nat(20),
      outcome: fc.constantFrom(fine, broken, busy, forbidden, abandoned, slow, dear, asking(busy, 30)),
    }),
    fc.record({ do: fc.constant('wait' as const), seconds: fc.nat(30) }),
  );

  test('no more probes are under way than allowed, and nothing passes while the circuit is open', () => {
    const limits = fc.record({
      probes: fc.integer({ min: 1, max: 4 }),
      failures_in_a_row: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(limits, fc.array(step, { maxLength: 150 }), (settings, steps) => {
        const target = life({ ...settings, p95_latency_ms: 8000, usd_per_request: 0.02, minimum_calls: 3 });
        const underWay: { ticket: Ticket; isProbe: boolean }[] = [];
        for (const each of steps) {
          if (each.do === 'wait') target.wait(each.seconds);
          if (each.do === 'end') {
            const [ended] = underWay.splice(each.which % Math.max(1, underWay.length), 1);
            if (ended !== undefined) target.end(ended.ticket, each.outcome);
          }
          if (each.do !== 'begin') continue;
          const { breaker } = target;
          const ticket = target.begin();
          if (breaker.state === 'open' && target.nowMs < breaker.until_ms) expect(ticket).toBeUndefined();
          if (ticket !== undefined) underWay.push({ ticket, isProbe: target.breaker.state === 'half-open' });
          const probes = underWay.filter(({ ticket: { epoch }, isProbe }) => isProbe && epoch === target.breaker.epoch);
          expect(probes.length).toBeLessThanOrEqual(settings.probes);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a circuit closes again once its target works', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 100 }), (steps) => {
        const target = life({ failures_in_a_row: 2 });
        const underWay: Ticket[] = [];
        for (const each of steps) {
          if (each.do === 'wait') target.wait(each.seconds);
          const ticket = each.do === 'begin' ? target.begin() : undefined;
          if (ticket !== undefined) underWay.push(ticket);
          if (each.do === 'end') underWay.splice(0, 1).map((ended) => target.end(ended, each.outcome));
        }
        target.wait(3600).calls(fine, 4);
        expect(target.breaker.state).toBe('closed');
      }),
    );
  });
});
