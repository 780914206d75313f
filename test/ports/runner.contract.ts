import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Annotation } from '../../src/domain/report/annotations.js';
import type { Runner, RunnerEvent } from '../../src/ports/runner.js';

/** A runner under test and what can be seen of it from outside. */
export type RunnerHarness = {
  readonly runner: Runner;
  outputs(): Record<string, string>;
  summary(): string;
  failures(): string[];
  /** What stands beside a file, the failure of the step included. */
  annotations(): Annotation[];
  stop(): void;
};

export type RunnerSettings = {
  readonly inputs: Readonly<Record<string, string>>;
  readonly event: RunnerEvent;
  readonly runUrl: string;
};

const settings: RunnerSettings = {
  runUrl: 'https://github.example/acme/shop/actions/runs/12',
  inputs: { folder: ' runs ', 'max-usd': '2', empty: '', blank: '  ', multiline: 'a\nb', unasked: 'x' },
  event: { kind: 'push', policy: 'a'.repeat(40), head: 'b'.repeat(40), pullRequest: undefined, isUntrustedHead: false },
};

/** What every runner does; `start` gives a new one with these inputs and this event. */
export function runnerContract(name: string, start: (settings: RunnerSettings) => Promise<RunnerHarness>): void {
  describe(`${name} as a runner`, () => {
    let harness: RunnerHarness;

    beforeEach(async () => {
      harness = await start(settings);
    });

    afterEach(() => harness.stop());

    test('gives the inputs asked for, trimmed, and leaves out those that nobody set', () => {
      const names = ['folder', 'max-usd', 'empty', 'blank', 'multiline', 'absent'];
      expect(harness.runner.inputs(names)).toEqual({ folder: 'runs', 'max-usd': '2', multiline: 'a\nb' });
    });

    test('carries outputs of any text', () => {
      const outputs = { verdict: 'pass', empty: '', lines: 'a\nverdict=fail\nb<<END\n\n', sign: '= << % ::' };
      harness.runner.setOutputs(outputs);
      expect(harness.outputs()).toEqual(outputs);
    });

    test('lets the last value of an output count', () => {
      harness.runner.setOutputs({ verdict: 'pass', reason: 'a' });
      harness.runner.setOutputs({ verdict: '' });
      expect(harness.outputs()).toEqual({ verdict: '', reason: 'a' });
    });

    test('adds to the summary', async () => {
      await harness.runner.writeSummary('# One\n');
      await harness.runner.writeSummary('Two\n');
      expect(harness.summary()).toBe('# One\nTwo\n');
    });

    test('fails with one message, its lines kept', () => {
      harness.runner.fail('not good\n  hint: 100 % better');
      expect(harness.failures()).toEqual(['not good\n  hint: 100 % better']);
    });

    test('fails at the place of a mistake', () => {
      harness.runner.fail('unknown key', { path: 'lanegate.yml', line: 3, key: 'suites' });
      harness.runner.fail('no file', { path: 'evals/a.jsonl' });
      expect(harness.annotations()).toEqual([
        { level: 'error', path: 'lanegate.yml', line: 3, message: 'unknown key' },
        { level: 'error', path: 'evals/a.jsonl', line: undefined, message: 'no file' },
      ]);
    });

    test('shows messages beside lines and files of any name', () => {
      const annotations: Annotation[] = [
        { level: 'error', path: 'prompts/a,b:c=100%.yml', line: 7, message: 'triage: fail\n100 % worse' },
        { level: 'warning', path: 'src/ü.py', line: undefined, message: 'x' },
      ];
      for (const annotation of annotations) harness.runner.annotate(annotation);
      expect(harness.annotations()).toEqual(annotations);
      expect(harness.failures()).not.toContain('x');
    });

    test('tells which page shows the run', () => {
      expect(harness.runner.runUrl()).toBe(settings.runUrl);
    });

    test('tells what started the workflow', async () => {
      expect(await harness.runner.event()).toEqual(settings.event);
    });
  });
}
