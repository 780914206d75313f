import { beforeEach, describe, expect, test } from 'vitest';
import { statusText } from '../../src/domain/deploy/status-text.js';
import { shortId } from '../../src/domain/release/short-id.js';
import { defaultConfiguration } from '../../src/domain/suite/configuration.js';
import { status } from '../../src/stages/status.js';
import { DeployBed } from '../fixtures/deploy-bed.js';

let bed: DeployBed;

beforeEach(() => {
  bed = new DeployBed();
});

const told = (environment?: string) =>
  status(bed, { environment, settings: { ...defaultConfiguration, ...bed.settings } });

describe('the status of an environment', () => {
  test('that nothing declares and where nothing ever ran is a slip', async () => {
    await expect(told('prodction')).rejects.toThrow('there is no environment `prodction`');
    expect((await told('production')).lanes).toHaveLength(4);
  });

  test('tells the release that ran before, and its commit', async () => {
    const first = bed.released({ system: 'one' });
    await bed.promote(first);
    await bed.promote(bed.released({ system: 'two' }));
    const before = { previous: first.id, previous_commit: first.commit };
    const found = await told('production');
    expect(found.lanes.find(({ lane }) => lane === 'prompt')).toMatchObject(before);
    expect(statusText(found)).toContain(`  before: ${shortId(first.id)} of ${first.commit.slice(0, 9)}\n`);
  });

  test('that is declared no more is told as the ledger has it', async () => {
    bed.putState({ environment: 'retired', lane: 'prompt' });
    expect((await told('retired')).lanes).toMatchObject([{ environment: 'retired', lane: 'prompt' }]);
    bed.ledger.put('state/strange/prompt.json', '{}');
    expect((await told('strange')).notes).toEqual([expect.stringContaining('state/strange/prompt.json')]);
  });

  test('whose state cannot be believed is not told to run nothing', async () => {
    bed.ledger.put('state/production/prompt.json', '{}');
    const { lanes } = await told('production');
    const waiting = lanes.filter(({ waits_for }) => waits_for.join().includes('nobody can tell what runs'));
    expect(waiting.map(({ lane }) => lane)).toEqual(['prompt']);
  });
});
