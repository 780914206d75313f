import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GatewayReady } from '../../src/domain/serving/gateway-lines.js';
import type { GatewayProcess } from '../../src/domain/serving/left-gateway.js';
import { UserError } from '../../src/domain/user-error.js';
import type { BackgroundGateways, GatewayEnd, GatewayStart } from '../../src/ports/background-gateways.js';

const url = 'http://127.0.0.1:4117';

/** Gateways that are only noted. `--manner` among their options says how one behaves. */
export class FakeBackgroundGateways implements BackgroundGateways {
  readonly started: GatewayStart[] = [];
  readonly claimed: string[] = [];
  exceptions: Readonly<Record<string, string>> = {};
  /** What the next one that is stopped tells of what it served. */
  report = '{"report":"of what was served"}';
  private readonly workspace: string;
  private readonly keys: Readonly<Record<string, string>>;
  private readonly manner: string | undefined;
  private readonly running = new Map<number, string>();

  constructor(workspace = '/work', keys: Readonly<Record<string, string>> = {}, manner?: string) {
    this.workspace = workspace;
    this.keys = keys;
    this.manner = manner;
  }

  makeKey(): string {
    return `lanegate-${randomUUID()}`;
  }

  providerKeys(): Readonly<Record<string, string>> {
    return this.keys;
  }

  besideProxies(): Readonly<Record<string, string>> {
    return this.exceptions;
  }

  async claim(folder = '.temp/lanegate-gateway'): Promise<string> {
    const path = join(this.workspace, folder);
    this.claimed.push(path);
    if (this.workspace === '/work') return path;
    mkdirSync(path, { recursive: true });
    const [first] = readdirSync(path);
    if (first !== undefined) throw new UserError(`a gateway cannot work in ${path}: it holds ${first} already`);
    return path;
  }

  async start(request: GatewayStart): Promise<GatewayReady> {
    this.started.push(request);
    const gateway = { pid: 100 + this.started.length, born: String(this.started.length) };
    request.onStarted(gateway);
    const given = request.options.indexOf('--manner');
    const manner = this.manner ?? (given === -1 ? 'serves' : request.options[given + 1]);
    if (manner === 'refuses') {
      const words = 'lanegate.yml:3 (budget): no such key\n  hint: leave it out';
      throw new UserError(`the gateway did not start: ${words}`);
    }
    if (manner === 'mumbles') throw new Error('it is ready in words that nobody knows: listening');
    this.running.set(gateway.pid, gateway.born);
    return { version: 1, url, openai_base_url: `${url}/v1`, anthropic_base_url: url, pid: gateway.pid };
  }

  async stop(gateway: GatewayProcess): Promise<GatewayEnd> {
    if (this.running.get(gateway.pid) !== gateway.born) return { kind: 'died', report: undefined, words: 'killed' };
    this.kill(gateway);
    return { kind: 'stopped', report: this.report, words: '' };
  }

  kill({ pid }: GatewayProcess): void {
    this.running.delete(pid);
  }
}
