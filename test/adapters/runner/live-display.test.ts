import { describe, expect, onTestFinished, test } from 'vitest';
import { LineLiveDisplay } from '../../../src/adapters/runner/line-live-display.js';
import { openLiveDisplay } from '../../../src/adapters/runner/open-live-display.js';
import { StatusLine } from '../../../src/adapters/runner/status-line.js';
import { TerminalLiveDisplay } from '../../../src/adapters/runner/terminal-live-display.js';
import { TerminalLog } from '../../../src/adapters/runner/terminal-log.js';
import { Tally } from '../../../src/domain/serving/tally.js';
import { fakeClock } from '../../fakes/fake-clock.js';
import { aServedCall } from '../../fixtures/a-served-call.js';
import { CollectingStream } from './collecting-stream.js';

function serving() {
  const clock = fakeClock(1_000_000);
  const tally = new Tally(1_000_000);
  const read = () => tally.report({ nowMs: clock.now(), caps: [], breakers: [] });
  const serve = (asked = 'triage') => {
    tally.begin(clock.now());
    tally.end(aServedCall({ asked }));
  };
  return { clock, read, serve };
}

test.each([
  ['a view', 'in a terminal', true, { TERM: 'xterm' }],
  ['a view', 'in a terminal that says nothing of itself', true, {}],
  ['lines', 'in one that obeys no codes', true, { TERM: 'dumb' }],
  ['lines', 'where there is no terminal', false, { TERM: 'xterm' }],
])('%s is shown %s', (what, _where, isTTY, environment) => {
  const stream = Object.assign(new CollectingStream(100, 40), { isTTY });
  const { clock, read, serve } = serving();
  const display = openLiveDisplay({ stream, statusLine: new StatusLine(stream), clock, environment });
  display.start('lanegate gateway', read);
  serve();
  display.finish();
  expect(stream.text).toMatch(what === 'lines' ? /^1 call, [^\u001b]*\n$/ : /\u001b\[/);
});

describe('in a terminal', () => {
  const opened = (columns = 100, rows = 40) => {
    const stream = new CollectingStream(columns, rows);
    const statusLine = new StatusLine(stream);
    const bed = serving();
    const suspended: string[] = [];
    const suspend = () => {
      suspended.push(stream.screen.at(-1) ?? '');
      stream.write('[1]+  Stopped\n');
    };
    const display = new TerminalLiveDisplay(statusLine, bed.clock, suspend);
    // One that is still shown would stop the tests with it.
    onTestFinished(() => display.finish());
    return { ...bed, stream, log: new TerminalLog(statusLine, false), display, suspended };
  };

  test('the view is redrawn in place, and its last state stays', () => {
    const { stream, display, clock, read, serve } = opened();
    display.start('lanegate gateway', read);
    for (let number = 0; number < 5; number += 1) {
      serve(`route-${number}`);
      clock.advance(500);
    }
    serve('the-last');
    display.finish();
    const screen = stream.screen.join('\n');
    expect(screen.match(/lanegate gateway/g)).toHaveLength(1);
    expect(stream.screen.slice(0, 2)).toEqual(['lanegate gateway', expect.stringMatching(/^6 calls, 0 in flight/)]);
    expect(screen).toContain('the-last');
    expect(stream.screen.at(-1)).toBe('');
    const { length } = stream.writes;
    clock.advance(10_000);
    expect(stream.writes).toHaveLength(length);
  });

  test('what is logged stands above it', () => {
    const { stream, display, log, clock, read, serve } = opened();
    display.start('lanegate gateway', read);
    serve();
    clock.advance(500);
    log.warn('the circuit opens');
    clock.advance(500);
    log.info('the circuit closes');
    clock.advance(500);
    expect(stream.screen.slice(0, 4)).toEqual([
      ...['warning: the circuit opens', 'the circuit closes', 'lanegate gateway'],
      expect.stringMatching(/^1 call,/),
    ]);
    expect(stream.screen.join('\n').match(/1 call,/g)).toHaveLength(1);
  });

  test('a view that shrinks leaves nothing behind', () => {
    const { stream, display, clock, read, serve } = opened();
    for (let number = 0; number < 20; number += 1) serve(`route-${number}`);
    display.start('lanegate gateway', read);
    stream.rows = 5;
    clock.advance(500);
    expect(stream.screen).toHaveLength(4);
  });

  test('the view never fills the screen or a line', () => {
    const { stream, display, read, serve } = opened(40, 10);
    for (let number = 0; number < 20; number += 1) serve('a route with a name that is a good deal longer than that');
    display.start('lanegate gateway at an address that is longer than the terminal is wide', read);
    expect(stream.screen.length).toBeLessThan(10);
    expect(stream.screen.every((line) => line.length < 40)).toBe(true);
  });

  test('no line of it wraps, however wide the terminal draws its characters, and those of the log do', () => {
    const { stream, display, log, read } = opened();
    display.start('lanegate gateway', read);
    log.info('long');
    expect(stream.writes).toHaveLength(2);
    const [drawn, logged] = stream.writes;
    expect(drawn).toMatch(/^\r\u001b\[\?7l[^\u0007]*\u001b\[\?7h$/);
    expect(logged).toMatch(/long\n\u001b\[\?7l[^\u0007]*\u001b\[\?7h$/);
  });

  test('what a shell wrote while it was suspended stays', () => {
    const { stream, display, clock, read, suspended } = opened();
    const listeners = process.listenerCount('SIGTSTP');
    display.start('lanegate gateway', read);
    process.emit('SIGTSTP');
    clock.advance(500);
    expect(suspended).toEqual(['']);
    expect(stream.screen).toContain('[1]+  Stopped');
    display.finish();
    expect(process.listenerCount('SIGTSTP')).toBe(listeners);
  });

  test('after the terminal was made narrower the old lines are found, though they wrapped', () => {
    const { stream, display, clock, read } = opened(100);
    display.start('x'.repeat(90), read);
    stream.columns = 60;
    clock.advance(500);
    const [, up] = /^\r\u001b\[(\d+)A/.exec(stream.writes.at(-1) ?? '') ?? [];
    expect(Number(up)).toBe(3 + 1 - 1);
  });
});

describe('in a log', () => {
  test('there is a line every ten seconds in which something happened, and one at the end', () => {
    const stream = new CollectingStream();
    const { clock, read, serve } = serving();
    const display = new LineLiveDisplay(stream, clock);
    display.start('lanegate gateway', read);
    clock.advance(10_000);
    expect(stream.text).toBe('');
    serve();
    clock.advance(9_999);
    expect(stream.text).toBe('');
    clock.advance(1);
    clock.advance(10_000);
    clock.advance(10_000);
    serve();
    display.finish();
    clock.advance(60_000);
    expect(stream.text).toBe('1 call, 0 in flight; 1 answered; $0.001\n2 calls, 0 in flight; 2 answered; $0.002\n');
  });
});
