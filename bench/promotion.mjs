import { pathToFileURL } from 'node:url';
import { buildEntry } from './build-entry.mjs';
import { simulatePromotions } from './simulate-promotions.mjs';

const runsOfEach = Number(process.env.LANEGATE_BENCH_PROMOTIONS ?? 500);
const seeds = Array.from({ length: runsOfEach }, (_, number) => `lanegate ${number}`);

/** Promotions of a simulated fleet: how often an equal model arrives, and how soon others are back. */
export async function measurePromotion(folder) {
  const module = pathToFileURL(buildEntry('promotion', folder)).href;
  const before = process.cpuUsage();
  const run = (scenario, withFaults = false) =>
    simulatePromotions(
      seeds.map((seed) => ({ scenario, seed, withFaults })),
      module,
    );
  const unchanged = await run('unchanged');
  const worse = await run('worse');
  const slow = await run('slow');
  const disturbed = await run('unchanged', true);
  const disturbedWorse = await run('worse', true);
  const disturbedSlow = await run('slow', true);
  const { user, system } = process.cpuUsage(before);
  return [
    reached(unchanged),
    dropped(unchanged),
    ...neverFull(worse),
    caughtInTraffic(slow),
    same('equal model', unchanged, disturbed),
    same('10 points worse', worse, disturbedWorse),
    same('twice the latency', slow, disturbedSlow),
    { what: 'processor time of all of them', result: `${((user + system) / 1e6).toFixed(0)} s` },
  ];
}

const percent = (share) => `${(100 * share).toFixed(1)} %`;
const countOf = (runs, holds) => runs.filter(holds).length;
const isFull = ({ outcome }) => outcome === 'completed';
const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

function reached(runs) {
  const share = countOf(runs, isFull) / runs.length;
  return { what: 'an equal model reaches full', result: percent(share), goal: '≥ 85 %', isMet: share >= 0.85 };
}

function dropped(runs) {
  const back = runs.filter(({ outcome }) => outcome === 'rolled-back');
  const unfinished = countOf(runs, ({ outcome }) => outcome === 'unfinished');
  const by = (stage) => `${countOf(back, (run) => run.stage === stage)} in ${stage}`;
  return {
    what: 'an equal model is rolled back',
    result: percent(back.length / runs.length),
    goal: '≤ 15 %',
    isMet: back.length / runs.length <= 0.15,
    beside: `${['shadow', 'traffic', 'full'].map(by).join(', ')}; ${unfinished} on the way`,
  };
}

function neverFull(runs) {
  const arrived = countOf(runs, ({ steps }) => steps.some(({ stage }) => stage === 'full'));
  const pairs = median(runs.map((run) => run.pairs));
  const inShadow = countOf(runs, ({ outcome, stage }) => outcome === 'rolled-back' && stage === 'shadow');
  return [
    {
      what: 'a model 10 points worse reaches full traffic',
      result: `${arrived} of ${runs.length}`,
      goal: '0',
      isMet: arrived === 0,
      beside: `${inShadow} back from shadow`,
    },
    {
      what: 'pairs of answers until it is back, median',
      result: String(pairs),
      goal: '< 400',
      isMet: pairs < 400,
    },
  ];
}

function caughtInTraffic(runs) {
  const entered = runs.filter(({ steps }) => steps.some(({ stage }) => stage === 'traffic'));
  const first = Math.min(...entered.flatMap(({ steps }) => steps.map(({ weight }) => weight)).filter(Boolean));
  const caught = countOf(
    entered,
    ({ outcome, stage, weight }) => outcome === 'rolled-back' && stage === 'traffic' && weight === first,
  );
  return {
    what: `twice the latency is caught at ${first} % of traffic`,
    result: `${caught} of ${entered.length}`,
    goal: 'all that get there',
    isMet: caught === entered.length,
    beside: `${median(entered.map(({ requests }) => requests))} requests, median`,
  };
}

/** Whether crashes, double calls, stale evidence and wrong clocks changed how any promotion ended. */
function same(name, runs, disturbed) {
  const endOf = ({ outcome, stage, weight }) => `${outcome} ${stage} ${weight}`;
  const changed = countOf(runs, (run, number) => endOf(run) !== endOf(disturbed[number]));
  return {
    what: `outcomes that crashes, double calls and wrong clocks change: ${name}`,
    result: `${changed} of ${runs.length}`,
    goal: '0',
    isMet: changed === 0,
  };
}
