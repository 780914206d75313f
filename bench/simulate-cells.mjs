import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/**
 * The counts of every cell, in the order given. Cells are cut into parts that many threads work through; a part has a
 * seed of its own, so that neither the number of threads nor their pace changes a number.
 */
export async function simulateCells({ cells, replicates, seed, module, onProgress }) {
  const parts = cells
    .flatMap((cell, number) => partsOf(replicates).map((size, part) => ({ number, cell, replicates: size, part })))
    .sort((one, other) => costOf(other.cell) - costOf(one.cell));
  const totals = cells.map(() => undefined);
  let next = 0;
  let done = 0;
  const work = (worker) =>
    new Promise((resolve, reject) => {
      const sendNext = () => {
        const part = parts[next];
        next += 1;
        if (part === undefined) return resolve(worker.terminate());
        worker.postMessage({ ...part, seed: `${seed}/${JSON.stringify(part.cell)}/${part.part}` });
      };
      worker.on('error', reject);
      worker.on('message', ({ number, counts }) => {
        totals[number] = totals[number] === undefined ? counts : added(totals[number], counts);
        done += 1;
        onProgress(done / parts.length);
        sendNext();
      });
      sendNext();
    });
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL('./gate-worker.mjs', import.meta.url), { workerData: { module } }),
  );
  await Promise.all(workers.map(work));
  return totals;
}

const partSize = 500;

const partsOf = (replicates) =>
  Array.from({ length: Math.ceil(replicates / partSize) }, (_, part) =>
    Math.min(partSize, replicates - part * partSize),
  );

/** Roughly: the dearest parts go first, so that no thread is left with one of them at the end. */
const costOf = ({ n, repeats, world }) => n * repeats * (world.startsWith('judge') ? n : 100);

const added = (one, other) =>
  Object.fromEntries(
    Object.entries(one).map(([name, value]) => [
      name,
      typeof value === 'number' ? value + other[name] : added(value, other[name]),
    ]),
  );
