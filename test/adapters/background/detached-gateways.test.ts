import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DetachedGateways } from '../../../src/adapters/background/detached-gateways.js';
import { findProcess } from '../../../src/adapters/background/process-table.js';
import { systemClock } from '../../../src/adapters/system/clock.js';
import { newServerKey } from '../../../src/adapters/system/new-key.js';
import type { GatewayProcess } from '../../../src/domain/serving/left-gateway.js';
import { backgroundGatewaysContract } from '../../ports/background-gateways.contract.js';

const kept: string[] = [];
const keys: Readonly<Record<string, string>> = { OPENAI_API_KEY: 'sk-of-the-provider' };

const gatewaysIn = (workspace: string, patience = {}): DetachedGateways =>
  new DetachedGateways({
    workspace,
    temporaryFolder: join(workspace, 'temp'),
    clock: systemClock,
    script: resolve('test/fixtures/stand-in-gateway.mjs'),
    environment: { HTTPS_PROXY: 'http://way-out' },
    keyVariables: 'OPENAI_API_KEY, ABSENT_KEY',
    keyFor: (name) => keys[name] ?? '',
    isSet: (name) => name in keys,
    newKey: newServerKey,
    keepSecret: (value) => void kept.push(value),
    patience,
  });

async function kill({ pid, born }: GatewayProcess): Promise<void> {
  if ((await findProcess(pid))?.born !== born) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended in between.
  }
  while ((await findProcess(pid))?.hasEnded === false) await systemClock.sleep(5);
}

backgroundGatewaysContract('processes of this machine', async (workspace) => ({
  gateways: gatewaysIn(workspace),
  kill,
}));

describe('a gateway process', () => {
  let workspace: string;
  let started: GatewayProcess | undefined;
  beforeEach(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'detached-'));
  });
  afterEach(async () => {
    if (started !== undefined) await kill(started);
    await rm(workspace, { recursive: true });
  });

  async function start(manner: string, patience = {}) {
    const gateways = gatewaysIn(workspace, patience);
    const folder = await gateways.claim('served');
    const secrets = { key: gateways.makeKey(), keys: gateways.providerKeys() };
    const onStarted = (gateway: GatewayProcess) => {
      started = gateway;
    };
    await gateways.start({ folder, options: ['--folder', folder, '--manner', manner], secrets, onStarted });
    return { gateways, folder, secrets };
  }

  test('is given keys by its input alone, and an environment of nothing but the way out', async () => {
    const { folder, secrets } = await start('serves');
    const seen = JSON.parse(readFileSync(join(folder, 'seen.json'), 'utf8'));
    expect(seen).toMatchObject({ secrets: { key: secrets.key, keys }, folder: workspace });
    expect(seen.words.slice(0, 3)).toEqual(['gateway', '--stdin', '--json']);
    expect(Object.keys(seen.environment).filter((name) => !/^(__CF|LC_)/u.test(name))).toEqual(['HTTPS_PROXY']);
    expect(JSON.stringify(seen.words)).not.toContain(secrets.key);
    expect(kept).toContain(secrets.key);
  });

  test('that does not end when it is asked to is ended', async () => {
    const { gateways, folder } = await start('lingers', { stopMs: 200 });
    const end = await gateways.stop(started as GatewayProcess, folder);
    expect(end.kind).toBe('stopped');
    expect(end.report).not.toContain('of what was served');
    expect((await findProcess(started?.pid ?? 0))?.hasEnded ?? true).toBe(true);
  });

  test('whose last line is torn has told no report', async () => {
    const { gateways, folder } = await start('mute');
    const { appendFileSync } = await import('node:fs');
    appendFileSync(join(folder, 'gateway.out'), '{"version":1,"half');
    expect((await gateways.stop(started as GatewayProcess, folder)).report).toBeUndefined();
  });
});
