import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPortkey, portkeyVersion, startPortkey } from './gateway-server/portkey.mjs';
import { gatewayKey, startGateway } from './gateway-server/start-gateway.mjs';
import { tokensOfAnswer } from './gateway-server/wire.mjs';
import { atLeast, atMost, best, median, megabytes, milliseconds, times } from './measure.mjs';
import { expectExit, runProcess } from './run-process.mjs';
import { startModelServer } from './start-model-server.mjs';

const rounds = 3;
const script = (name) => fileURLToPath(new URL(`./gateway-server/${name}`, import.meta.url));
const loads = {
  one: { connections: 1, requests: 1500, warmUp: 500, isStreamed: false },
  many: { connections: 16, requests: 8000, warmUp: 2000, isStreamed: false },
  streams: { connections: 16, requests: 4000, warmUp: 1000, isStreamed: true },
  oneStream: { connections: 1, requests: 1000, warmUp: 300, isStreamed: true },
};

/** The server in front of a provider that answers at once, beside Portkey's gateway and a proxy that only hands on. */
export async function measureGatewayServer(folder) {
  const portkey = await installPortkey(join(folder, 'portkey'));
  const upstream = await startModelServer('gateway-server/upstream.mjs');
  const measured = { direct: [], floor: [], ours: [], portkey: [] };
  try {
    for (let round = 0; round < rounds; round += 1) {
      const starts = {
        direct: () => ({ url: upstream.baseUrl, path: '/', headers: {}, stop: () => undefined }),
        floor: () => startFloor(upstream.baseUrl),
        ours: () => startOurs(join(folder, `ours-${round}`), upstream.baseUrl),
        portkey: () => startPeer(portkey, upstream.baseUrl),
      };
      for (const [name, start] of Object.entries(starts)) measured[name].push(await measureAll(await start(), round));
    }
  } finally {
    await upstream.stop();
  }
  return rowsOf(measured);
}

async function measureAll(server, round) {
  const took = { readyMs: server.readyMs };
  let from = round * 1_000_000;
  try {
    for (const [name, load] of Object.entries(loads)) {
      const before = usageOf(server.child);
      took[name] = await runLoad(server, { ...load, from });
      const used = usageOf(server.child).processorMs - before.processorMs;
      took[name].processorMs = used / (load.requests + load.warmUp);
      from += load.requests + load.warmUp;
    }
    return { ...took, peakMegabytes: usageOf(server.child).peakMegabytes };
  } finally {
    await server.stop(took);
  }
}

async function runLoad({ url, path, headers }, load) {
  const plan = JSON.stringify({ url, path, headers, ...load });
  return JSON.parse(expectExit(await runProcess(process.execPath, [script('load.mjs'), plan])).stdout);
}

async function startFloor(upstream) {
  const { baseUrl: url, child, stop } = await startModelServer('gateway-server/floor-proxy.mjs', [upstream]);
  return { ...{ url, child, stop }, path: '/', headers: {} };
}

async function startPeer(program, upstream) {
  const server = await startPortkey(program, upstream);
  const stop = async () => {
    const closed = once(server.child, 'close');
    server.child.kill('SIGKILL');
    await closed;
  };
  return { ...server, stop };
}

/** With budgets, cache, breakers and traces on; what it says it has spent must be what was asked. */
async function startOurs(folder, upstream) {
  const gateway = await startGateway(folder, configurationFor(upstream));
  const stop = async (took) => {
    const { totals } = await gateway.stop();
    const asked = Object.values(loads).reduce((sum, { requests, warmUp }) => sum + requests + warmUp, 0);
    const { calls, input_tokens: input, output_tokens: output } = totals;
    const tokens = input + output;
    if (took.streams !== undefined && (calls !== asked || tokens !== asked * tokensOfAnswer)) {
      throw new Error(`${asked} requests were told as ${JSON.stringify({ calls, tokens })}`);
    }
  };
  return { ...gateway, stop, path: '/v1/chat/completions', headers: { authorization: `Bearer ${gatewayKey}` } };
}

const configurationFor = (upstream) => `version: 1
providers:
  here: { api: openai, base_url: "${upstream}/v1" }
models:
  benchmark-model:
    { provider: here, model: benchmark-model, price: { input: 1, output: 2 } }
budget:
  per_request: { tokens: 100000 }
  per_session: { tokens: 1000000000, calls: 1000000000 }
  per_user: { usd_per_hour: 1000000 }
  per_hour: { usd: 1000000 }
  per_run: { usd: 1000000, tokens: 1000000000000, minutes: 600 }
`;

/** What a process has used so far, by what Linux tells of it. */
function usageOf(child) {
  if (child === undefined) return { processorMs: 0, peakMegabytes: 0 };
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
  return { processorMs: (Number(fields[11]) + Number(fields[12])) * 10, peakMegabytes: (Number(peak[1]) * 1024) / 1e6 };
}

function rowsOf({ direct, floor, ours, portkey }) {
  const rate = (runs, load) => Math.max(...runs.map((run) => run[load].requests / (run[load].wallMs / 1000)));
  const least = (runs, load, of, quantile) => best(runs.map((run) => run[load][of][quantile]));
  const added = (runs, load, of, quantile) => least(runs, load, of, quantile) - least(direct, load, of, quantile);
  const beside = (show) => `Portkey ${portkeyVersion} ${show(portkey)}, bare node:http proxy ${show(floor)}`;
  const processor = (runs, load) =>
    `${(best(runs.map((run) => run[load].processorMs)) * 1000).toFixed(0)} µs of processor each`;
  const speed = (load) => (runs) => `${perSecond(rate(runs, load))}, ${processor(runs, load)}`;
  const ratioTo = (load, runs) => rate(ours, load) / rate(runs, load);
  const addedRow = (what, [load, of, quantile], limit) => ({
    what,
    result: fineMs(added(ours, load, of, quantile)),
    ...(limit === undefined ? {} : atMost(added(ours, load, of, quantile), limit, fineMs)),
    beside: beside((runs) => fineMs(added(runs, load, of, quantile))),
  });
  const ratioRow = (what, load, limit) => ({
    what: `${what}: ours over Portkey's`,
    result: times(ratioTo(load, portkey)),
    ...atLeast(ratioTo(load, portkey), limit, times),
    beside: `${times(ratioTo(load, floor))} the bare proxy`,
  });
  const json = 'whole answers over 16 connections';
  const streams = 'streams over 16 connections';
  const peak = Math.max(...ours.map(({ peakMegabytes }) => peakMegabytes));
  return [
    {
      what: json,
      result: speed('many')(ours),
      ...atLeast(rate(ours, 'many'), 8000, perSecond),
      beside: beside(speed('many')),
    },
    ratioRow(json, 'many', 5),
    addedRow('whole answers one after the other, added at the median', ['one', 'whole', 'p50'], 0.5),
    addedRow('whole answers one after the other, added at the 99th percentile', ['one', 'whole', 'p99'], 5),
    addedRow(`${json}, added at the median`, ['many', 'whole', 'p50']),
    { what: streams, result: speed('streams')(ours), beside: beside(speed('streams')) },
    ratioRow(streams, 'streams', 3),
    addedRow('streams one after the other, first event later at the median', ['oneStream', 'first', 'p50'], 1),
    {
      what: 'start',
      result: milliseconds(median(ours.map(({ readyMs }) => readyMs))),
      ...atMost(best(ours.map(({ readyMs }) => readyMs)), 150, milliseconds),
      beside: `Portkey ${milliseconds(best(portkey.map(({ readyMs }) => readyMs)))}`,
    },
    {
      what: 'peak memory',
      result: megabytes(peak),
      ...atMost(peak, 100, megabytes),
      beside: beside((runs) => megabytes(Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes)))),
    },
  ];
}

const perSecond = (count) => `${count.toFixed(0)} a second`;
const fineMs = (ms) => `${ms.toFixed(2)} ms`;
