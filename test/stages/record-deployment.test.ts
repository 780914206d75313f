import { beforeEach, expect, test } from 'vitest';
import { newsOfMove } from '../../src/domain/deploy/deployment-record.js';
import { recordDeployment } from '../../src/stages/record-deployment.js';
import { RecordedDeployments } from '../fakes/recorded-deployments.js';
import { DeployBed } from '../fixtures/deploy-bed.js';

const logUrl = 'https://github.example/acme/shop/actions/runs/12';
let bed: DeployBed;
let deployments: RecordedDeployments;

beforeEach(() => {
  bed = new DeployBed();
  deployments = new RecordedDeployments();
});

const record = async (report: Parameters<typeof newsOfMove>[0]) =>
  recordDeployment({ ledger: bed.ledger, log: bed.log, deployments }, newsOfMove(report), logUrl);

test('records promotions and a rollback, and nothing for a state that is as it was', async () => {
  const first = bed.released({ system: 'one' });
  const second = bed.released({ system: 'two' });
  for (const release of [first, first, second]) await record(await bed.promote(release));
  for (const to of [first, first]) await record(await bed.rollback(to));
  expect(deployments.seen.map(({ release, task, states }) => [release, task, states.at(-1)])).toEqual([
    [first.id, 'deploy', 'inactive'],
    [second.id, 'deploy', 'inactive'],
    [first.id, 'rollback', 'success'],
  ]);
});

test('records nothing of what was refused', async () => {
  const unjudged = bed.released({ system: 'one' }, {}, 'never');
  const report = await bed.promote(unjudged);
  await record(report);
  expect([report.outcome, deployments.seen]).toEqual(['refused', []]);
});

test('warns where it may not record, and does not fail', async () => {
  deployments.isPermitted = false;
  await record(await bed.promote(bed.released({ system: 'one' })));
  expect(bed.log.messages('warn')).toEqual([
    expect.stringContaining('the deployment is not shown on GitHub: no permission'),
  ]);
});

test('warns where the release is not on record', async () => {
  const report = await bed.promote(bed.released({ system: 'one' }));
  bed.ledger.files.clear();
  await record(report);
  expect(bed.log.messages('warn')).toEqual([expect.stringContaining('the deployment is not shown on GitHub')]);
});
