import { parentPort, workerData } from 'node:worker_threads';

const { simulate } = await import(workerData.module);

/** Answers every promotion that it is sent with how it went. */
parentPort.on('message', async ({ number, scenario, seed, withFaults }) => {
  parentPort.postMessage({ number, run: await simulate(scenario, seed, withFaults) });
});
