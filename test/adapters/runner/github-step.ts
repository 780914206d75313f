import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseOutputFile } from '../../fixtures/output-file.js';
import { type WorkflowCommand, workflowCommands } from '../../fixtures/workflow-commands.js';

/**
 * What the runner gives a step (files and variables) and what it makes of the step's output, around code in this
 * process.
 */
export class GithubStep {
  private readonly folder = mkdtempSync(join(tmpdir(), 'github-step-'));
  private readonly environmentBefore = { ...process.env };
  private readonly writeBefore = process.stdout.write;
  private written = '';

  constructor(inputs: Readonly<Record<string, string>> = {}) {
    for (const [name, value] of Object.entries(inputs)) process.env[`INPUT_${name.toUpperCase()}`] = value;
    process.env['GITHUB_OUTPUT'] = this.file('output');
    process.env['GITHUB_ENV'] = this.file('env');
    process.env['GITHUB_STATE'] = this.file('state');
    process.env['GITHUB_STEP_SUMMARY'] = this.file('summary');
    process.stdout.write = (chunk: string | Uint8Array): boolean => {
      this.written += chunk.toString();
      return true;
    };
  }

  /** Everything written to standard output. */
  get output(): string {
    return this.written;
  }

  commands(): WorkflowCommand[] {
    return workflowCommands(this.written);
  }

  outputs(): Record<string, string> {
    return parseOutputFile(readFileSync(join(this.folder, 'output'), 'utf8'));
  }

  variables(): Record<string, string> {
    return parseOutputFile(readFileSync(join(this.folder, 'env'), 'utf8'));
  }

  saved(): Record<string, string> {
    return parseOutputFile(readFileSync(join(this.folder, 'state'), 'utf8'));
  }

  summary(): string {
    return readFileSync(join(this.folder, 'summary'), 'utf8');
  }

  stop(): void {
    process.stdout.write = this.writeBefore;
    process.env = this.environmentBefore;
    process.exitCode = undefined;
    rmSync(this.folder, { recursive: true, force: true });
  }

  private file(name: string): string {
    const path = join(this.folder, name);
    writeFileSync(path, '');
    return path;
  }
}
