import { afterEach, expect, test } from 'vitest';
import { fetchLedger } from '../../../src/domain/ledger/fetch-ledger.js';
import { type TemporaryRepository, temporaryRepository } from '../../fixtures/temporary-repository.js';

const made: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

test('brings the ledger into a clone that has one branch alone', () => {
  const origin = temporaryRepository([{ files: { 'lanegate.yml': 'version: 1\n' } }]);
  const clone = origin.clone();
  made.push(origin, clone);
  clone.git('config', 'remote.origin.fetch', '+refs/heads/main:refs/remotes/origin/main');
  origin.git('branch', 'lanegate');
  clone.git(...fetchLedger.split(' ').slice(1));
  expect(clone.git('rev-parse', 'origin/lanegate')).toBe(origin.id('lanegate'));
});
