import type { Annotation } from '../../src/domain/report/annotations.js';
import type { Place } from '../../src/domain/user-error.js';
import type { Runner, RunnerEvent } from '../../src/ports/runner.js';

export type FakeRunnerSettings = {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: Partial<RunnerEvent>;
  readonly runUrl?: string;
  /** What the step of a post step has left for it. */
  readonly state?: Readonly<Record<string, string>>;
};

/** A runner that keeps what an action tells it. */
export class FakeRunner implements Runner {
  /** The outputs as they stand; the last value of a name counts. */
  readonly outputs: Record<string, string> = {};
  /** The variables that later steps would find. */
  readonly variables: Record<string, string> = {};
  /** What the post step would find. */
  readonly saved: Record<string, string> = {};
  readonly failures: string[] = [];
  /** What stands beside a file, failures that have a place included. */
  readonly annotations: Annotation[] = [];
  /** What was done, in order: `outputs`, `summary` or `fail`. */
  readonly story: string[] = [];
  summary = '';
  private readonly settings: FakeRunnerSettings;

  constructor(settings: FakeRunnerSettings = {}) {
    this.settings = settings;
  }

  inputs(names: readonly string[]): Readonly<Record<string, string>> {
    const given = names.map((name) => [name, this.settings.inputs?.[name]?.trim() ?? ''] as const);
    return Object.fromEntries(given.filter(([, value]) => value !== ''));
  }

  setOutputs(outputs: Readonly<Record<string, string>>): void {
    this.story.push('outputs');
    Object.assign(this.outputs, outputs);
  }

  exportVariables(variables: Readonly<Record<string, string>>): void {
    Object.assign(this.variables, variables);
  }

  saveState(state: Readonly<Record<string, string>>): void {
    Object.assign(this.saved, state);
  }

  state(name: string): string | undefined {
    return this.settings.state?.[name] || undefined;
  }

  async writeSummary(markdown: string): Promise<void> {
    this.story.push('summary');
    this.summary += markdown;
  }

  annotate(annotation: Annotation): void {
    this.annotations.push(annotation);
  }

  fail(message: string, place?: Place): void {
    this.story.push('fail');
    this.failures.push(message);
    if (place !== undefined) this.annotate({ level: 'error', path: place.path, line: place.line, message });
  }

  runUrl(): string | undefined {
    return this.settings.runUrl;
  }

  async event(): Promise<RunnerEvent> {
    const nothing = { policy: undefined, head: undefined, pullRequest: undefined, isUntrustedHead: false };
    return { kind: 'other', ...nothing, ...this.settings.event };
  }
}

export const fakeRunner = (settings?: FakeRunnerSettings): FakeRunner => new FakeRunner(settings);
