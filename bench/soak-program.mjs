// Soaks the gateway in a process that does nothing else, and prints the outcome with samples of its memory as JSON.
// Needs --expose-gc. Arguments: the gateway's bundle, calls, concurrency, folder for answers.
import { pathToFileURL } from 'node:url';
import { soak } from './soak.mjs';

const [bundle, folder] = [process.argv[2], process.argv[5]];
const [calls, concurrency] = [Number(process.argv[3]), Number(process.argv[4])];
const { openMeasuredGateway, worstCaseOf } = await import(pathToFileURL(bundle).href);
const samples = 40;

const memory = [];
const startedAtMs = performance.now();
let ended = 0;
function watch() {
  ended += 1;
  if (ended % (calls / samples) !== 0) return;
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  memory.push({
    afterMs: performance.now() - startedAtMs,
    heapMegabytes: heapUsed / 1e6,
    residentMegabytes: rss / 1e6,
  });
}

const openModel = (providers, onSpend) =>
  openMeasuredGateway({ providers, concurrency, folder, onSpend, cacheMegabytes: 8 });
const outcome = await soak({ openModel, worstCaseOf, calls, concurrency, watch });
console.log(JSON.stringify({ ...outcome, memory, wallMs: performance.now() - startedAtMs }));
