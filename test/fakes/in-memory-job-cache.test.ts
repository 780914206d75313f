import { jobCacheContract } from '../ports/job-cache.contract.js';
import { InMemoryCaches } from './in-memory-job-cache.js';

jobCacheContract('caches in memory', async () => {
  const caches = new InMemoryCaches();
  return {
    jobOn: (refs, isReadOnly) => caches.jobOn(refs, isReadOnly),
    plant: (ref, entry, text) => caches.plant(ref, entry, text),
  };
});
