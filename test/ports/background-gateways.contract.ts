import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GatewayProcess } from '../../src/domain/serving/left-gateway.js';
import { UserError } from '../../src/domain/user-error.js';
import type { BackgroundGateways } from '../../src/ports/background-gateways.js';

export type BackgroundGatewaysHarness = {
  readonly gateways: BackgroundGateways;
  /** Ends a gateway without asking, and waits until it is gone. */
  kill(gateway: GatewayProcess): Promise<void>;
};

/** How the gateways under test behave: by the option `--manner`. */
export type Manner = 'serves' | 'refuses' | 'mumbles' | 'mute';

/** What everybody does who runs gateways in the background; relative folders start from `workspace`. */
export function backgroundGatewaysContract(
  name: string,
  open: (workspace: string) => Promise<BackgroundGatewaysHarness>,
): void {
  describe(`${name} as gateways in the background`, () => {
    let workspace: string;
    let harness: BackgroundGatewaysHarness;
    let started: GatewayProcess[];
    beforeEach(async () => {
      workspace = mkdtempSync(join(tmpdir(), 'background-'));
      harness = await open(workspace);
      started = [];
    });
    afterEach(async () => {
      for (const gateway of started) await harness.kill(gateway);
      rmSync(workspace, { recursive: true });
    });

    async function start(manner: Manner = 'serves') {
      const { gateways } = harness;
      const folder = await gateways.claim('served');
      const ready = await gateways.start({
        folder,
        options: ['--folder', folder, '--manner', manner],
        secrets: { key: gateways.makeKey(), keys: gateways.providerKeys() },
        onStarted: (gateway) => void started.push(gateway),
      });
      return { ready, folder, gateway: started[0] as GatewayProcess };
    }

    test('start one that is known before it takes requests, and goes on until it is stopped', async () => {
      const { ready, gateway, folder } = await start();
      expect(ready).toMatchObject({ version: 1, openai_base_url: expect.stringMatching(/\/v1$/u), pid: gateway.pid });
      const end = await harness.gateways.stop(gateway, folder);
      expect(end).toMatchObject({ kind: 'stopped', report: '{"report":"of what was served"}' });
    });

    test('tell in its own words why one did not start', async () => {
      const starting = start('refuses');
      await expect(starting).rejects.toThrow(UserError);
      await expect(starting).rejects.toThrow(
        /did not start: lanegate\.yml:3 \(budget\): no such key\n {2}hint: leave/u,
      );
    });

    test('take no other words for being ready', async () => {
      await expect(start('mumbles')).rejects.toThrow('ready in words that nobody knows: listening');
    });

    test('tell that one had died', async () => {
      const { gateway, folder } = await start();
      await harness.kill(gateway);
      expect(await harness.gateways.stop(gateway, folder)).toMatchObject({ kind: 'died' });
    });

    test('take another process that was given the same id for none of theirs', async () => {
      const { gateway, folder } = await start();
      const other = { ...gateway, born: `${gateway.born}0` };
      expect(await harness.gateways.stop(other, folder)).toMatchObject({ kind: 'died' });
      expect(await harness.gateways.stop(gateway, folder)).toMatchObject({ kind: 'stopped' });
    });

    test('make a folder, and take one that is empty', async () => {
      mkdirSync(join(workspace, 'empty'));
      expect(await harness.gateways.claim('deep/new')).toBe(join(workspace, 'deep/new'));
      expect(await harness.gateways.claim('empty')).toBe(join(workspace, 'empty'));
      expect(await harness.gateways.claim(undefined)).toContain('lanegate-gateway');
    });

    test('work in no folder that somebody has filled', async () => {
      mkdirSync(join(workspace, 'planted', 'answers'), { recursive: true });
      writeFileSync(join(workspace, 'planted', 'answers', 'a.jsonl'), 'planted');
      await expect(harness.gateways.claim('planted')).rejects.toThrow('it holds answers already');
    });

    test('make a key that is never made again', () => {
      const keys = [1, 2].map(() => harness.gateways.makeKey());
      expect(new Set(keys).size).toBe(2);
      for (const key of keys) expect(key).toMatch(/^[\w-]{32,200}$/u);
    });
  });
}
