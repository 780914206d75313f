import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildGateway } from './build-gateway.mjs';
import { atMost, best, median, megabytes, seconds, timesOf } from './measure.mjs';
import { expectExit, runNodeMeasured } from './run-process.mjs';
import { startModelServer } from './start-model-server.mjs';

const rounds = 7;
const calls = 10_000;
const concurrency = 50;
const what = '10,000 calls at concurrency 50 through the gateway';
const [floorScript, gatewayScript] = ['http-floor', 'gateway-program'].map((name) =>
  fileURLToPath(new URL(`./${name}.mjs`, import.meta.url)),
);

/** Calls through the gateway, in a process that does nothing else, beside a bare client that posts the same bodies. */
export async function measureGatewayCalls(folder) {
  const bundle = buildGateway(folder);
  const server = await startModelServer();
  const [runs, floors] = [[], []];
  try {
    for (let round = 0; round < rounds; round += 1) {
      floors.push(await run([floorScript, server.baseUrl, calls, concurrency]));
      const answers = join(folder, `answers-${round}`);
      runs.push(await run([gatewayScript, bundle, server.baseUrl, calls, concurrency, answers]));
      if (readdirSync(answers).length === 0) throw new Error('no answer was stored');
    }
  } finally {
    await server.stop();
  }
  return rowsOf(runs, floors);
}

/** What the work took by the program's own clock, without its start, and the peak of its memory with it. */
async function run(words) {
  const { stdout, peakMegabytes } = expectExit(await runNodeMeasured(words.map(String)));
  return { ...JSON.parse(stdout), peakMegabytes };
}

function rowsOf(runs, floors) {
  const bestMs = best(runs.map(({ wallMs }) => wallMs));
  const peaks = [runs, floors].map((all) => Math.max(...all.map(({ peakMegabytes }) => peakMegabytes)));
  const [each, floorEach] = [runs, floors].map((all) => median(all.map(({ processorMs }) => processorMs)) / calls);
  return [
    {
      what: `${what}, wall time`,
      result: timesOf(runs, seconds),
      ...atMost(bestMs, 2000, seconds),
      beside: `bare node:http client ${timesOf(floors, seconds)}`,
    },
    {
      what: `${what}, processor time of a call`,
      result: `${microseconds(each - floorEach)} more (${microseconds(each)})`,
      ...atMost(each - floorEach, 0.1, microseconds),
      beside: `bare node:http client ${microseconds(floorEach)}`,
    },
    {
      what: `${what}, peak memory`,
      result: megabytes(peaks[0]),
      ...atMost(peaks[0], 150, megabytes),
      beside: `bare node:http client ${megabytes(peaks[1])}`,
    },
  ];
}

const microseconds = (ms) => `${(ms * 1000).toFixed(0)} µs`;
