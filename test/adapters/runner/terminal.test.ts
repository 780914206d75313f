import { getMaxListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { LineProgress } from '../../../src/adapters/runner/line-progress.js';
import { openProcessTerminal } from '../../../src/adapters/runner/process-terminal.js';
import { StatusLine } from '../../../src/adapters/runner/status-line.js';
import { TerminalLog } from '../../../src/adapters/runner/terminal-log.js';
import { TerminalProgress } from '../../../src/adapters/runner/terminal-progress.js';
import { fakeClock } from '../../fakes/fake-clock.js';
import { CollectingStream } from './collecting-stream.js';

const at = (done: number) => ({ label: 'triage', done, total: 100, costUsd: 0, incidents: 0 });

const aTerminal = (columns?: number) => {
  const stream = new CollectingStream(columns);
  const clock = fakeClock(1_000_000);
  const statusLine = new StatusLine(stream);
  return { stream, clock, statusLine, progress: new TerminalProgress(statusLine, clock) };
};

describe('the bar of a terminal', () => {
  test('is redrawn at most ten times a second, however often it is shown', () => {
    const { stream, clock, progress } = aTerminal();
    for (let millisecond = 0; millisecond < 1000; millisecond += 1) {
      progress.show(at(millisecond / 10));
      clock.advance(1);
    }
    expect(stream.writes).toHaveLength(10);
  });

  test('shows the last state when it ends, and leaves it visible', () => {
    const { stream, progress } = aTerminal();
    progress.show(at(1));
    progress.show(at(100));
    progress.finish();
    expect(stream.screen).toEqual([expect.stringMatching(/^triage \[#+\] 100 of 100 \(100 %\)$/), '']);
  });

  test('fits the terminal, and follows it when it is resized', () => {
    const { stream, clock, progress } = aTerminal(30);
    progress.show(at(1));
    expect(stream.screen.at(-1)?.length).toBeLessThan(30);
    stream.columns = 60;
    clock.advance(100);
    progress.show(at(1));
    expect(stream.screen.at(-1)?.length).toBeGreaterThan(30);
    expect(stream.screen.at(-1)?.length).toBeLessThan(60);
  });

  test('is shown on a terminal that was never told its size', () => {
    const { stream, clock, statusLine, progress } = aTerminal(0);
    stream.rows = 0;
    progress.show(at(1));
    clock.advance(100);
    progress.show(at(2));
    expect(stream.screen).toEqual([expect.stringMatching(/^triage \[-+\] 2 of 100 \(2 %\)$/)]);
    expect(stream.text).not.toMatch(/NaN|Infinity/);
    expect([statusLine.width, statusLine.height]).toEqual([79, 23]);
  });

  test('leaves nothing of a longer drawing behind', () => {
    const { stream, clock, progress } = aTerminal();
    progress.show({ ...at(1), incidents: 12 });
    clock.advance(100);
    progress.show({ ...at(1), label: 'a' });
    expect(stream.screen).toEqual([expect.stringMatching(/^a \[-+\] 1 of 100 \(1 %\)$/)]);
  });

  test('does not freeze when the clock steps back', () => {
    const { stream, clock, progress } = aTerminal();
    progress.show(at(1));
    clock.advance(-3_600_000);
    progress.show(at(2));
    expect(stream.writes).toHaveLength(2);
  });

  test('writes nothing when nothing was shown', () => {
    const { stream, progress } = aTerminal();
    progress.finish();
    expect(stream.text).toBe('');
  });
});

describe('the log of a terminal', () => {
  test('prints above the bar, which stays', () => {
    const { stream, statusLine, progress } = aTerminal();
    const log = new TerminalLog(statusLine, false);
    progress.show(at(1));
    log.warn('no price for acme/large');
    expect(stream.screen).toEqual(['warning: no price for acme/large', expect.stringContaining('1 of 100')]);
    progress.finish();
    log.info('done');
    expect(stream.screen.slice(1)).toEqual([expect.stringContaining('1 of 100'), 'done', '']);
  });

  test('tells debug lines only when asked to', () => {
    const { stream, statusLine } = aTerminal();
    new TerminalLog(statusLine, false).debug('hidden');
    new TerminalLog(statusLine, true).debug('seen');
    expect(stream.text).toBe('debug: seen\n');
  });

  test('is not moved by what it tells', () => {
    const { stream, statusLine } = aTerminal();
    new TerminalLog(statusLine, false).info('\u001b[2Ja\r::error::b');
    expect(stream.text).toBe('[2Ja\n: :error::b\n');
  });
});

describe('progress in CI', () => {
  test('is a line every five seconds and one at the end', () => {
    const stream = new CollectingStream();
    const clock = fakeClock();
    const progress = new LineProgress(stream, clock);
    for (let second = 0; second <= 12; second += 1) {
      progress.show(at(second));
      clock.advance(1000);
    }
    progress.finish();
    progress.finish();
    expect(stream.text.trimEnd().split('\n')).toEqual([5, 10, 12].map((done) => `triage: ${done} of 100 (${done} %)`));
  });
});

test('as many calls as are under way may listen for an interruption without a warning', () => {
  expect(getMaxListeners(openProcessTerminal({}).interruption)).toBe(Infinity);
});

test('a terminal that is closed asks for an orderly stop, however often it is told', () => {
  const before = new Set(process.listeners('SIGHUP'));
  const { interruption } = openProcessTerminal({});
  const own = process.listeners('SIGHUP').filter((listener) => !before.has(listener));
  for (const listener of [...own, ...own]) listener('SIGHUP');
  expect(interruption.aborted).toBe(true);
  for (const listener of own) process.removeListener('SIGHUP', listener);
  expect(own).toHaveLength(1);
});
