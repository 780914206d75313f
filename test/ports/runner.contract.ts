import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/domain/report/annotations.js';
import type { Runner, RunnerEvent } from '../../src/ports/runner.js';

/** A runner under test and what can be seen of it from outside. */
export type RunnerHarness = {
  readonly runner: Runner;
  outputs(): Record<string, string>;
  /** What later steps would find in their environment. */
  variables(): Record<string, string>;
  /** What the post step of the same action would find. */
  saved(): Record<string, string>;
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
  readonly state: Readonly<Record<string, string>>;
};

const settings: RunnerSettings = {
  runUrl: 'https://github.example/acme/shop/actions/runs/12',
  state: { gateway: '{"a":\n1}', empty: '' },
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

    test('sets variables of any text for later steps, of which the last value counts', () => {
      const lines = 'a\nPATH=/tmp\nb<<END\n\nENV<<X';
      harness.runner.exportVariables({ OPENAI_BASE_URL: 'http://127.0.0.1:1/v1', OPENAI_API_KEY: 'first' });
      harness.runner.exportVariables({ OPENAI_API_KEY: lines });
      expect(harness.variables()).toEqual({ OPENAI_BASE_URL: 'http://127.0.0.1:1/v1', OPENAI_API_KEY: lines });
      expect(harness.outputs()).toEqual({});
    });

    test('leaves state for a post step, of which the last value counts', () => {
      harness.runner.saveState({ gateway: '{"pid":\n1}' });
      harness.runner.saveState({ gateway: '' });
      expect(harness.saved()).toEqual({ gateway: '' });
    });

    test('finds what its step has left', () => {
      const found = ['gateway', 'empty', 'absent'].map((name) => harness.runner.state(name));
      expect(found).toEqual([settings.state['gateway'], undefined, undefined]);
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
