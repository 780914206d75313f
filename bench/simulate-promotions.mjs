import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** How every promotion went, in the order given; the number of threads and their pace change nothing of it. */
export async function simulatePromotions(promotions, module) {
  const runs = promotions.map(() => undefined);
  let next = 0;
  const work = (worker) =>
    new Promise((resolve, reject) => {
      const sendNext = () => {
        const number = next;
        next += 1;
        if (number >= promotions.length) return resolve(worker.terminate());
        worker.postMessage({ number, ...promotions[number] });
      };
      worker.on('error', reject);
      worker.on('message', ({ number, run }) => {
        runs[number] = run;
        sendNext();
      });
      sendNext();
    });
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL('./promotion-worker.mjs', import.meta.url), { workerData: { module } }),
  );
  await Promise.all(workers.map(work));
  return runs;
}
