import { parentPort, workerData } from 'node:worker_threads';

const { simulate } = await import(workerData.module);

/** Answers every cell that it is sent with what its replicates came to. */
parentPort.on('message', ({ number, cell, replicates, seed }) => {
  parentPort.postMessage({ number, counts: simulate(cell, replicates, seed) });
});
