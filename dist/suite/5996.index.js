export const id = 5996;
export const ids = [5996];
export const modules = {

/***/ 30155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ countUnits)
/* harmony export */ });
/** How many clusters some cases come in, and how many cases are of none: what one cluster has counts once. */
function countUnits(cases) {
    const clusters = new Set();
    let alone = 0;
    for (const { cluster } of cases) {
        if (cluster === undefined)
            alone += 1;
        else
            clusters.add(cluster);
    }
    return { clusters: clusters.size, alone };
}


/***/ }),

/***/ 85996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./src/domain/changes/lane.ts
var changes_lane = __webpack_require__(73466);
// EXTERNAL MODULE: ./src/domain/inference/incident/incident-tolerances.ts
var incident_tolerances = __webpack_require__(54598);
// EXTERNAL MODULE: ./src/domain/artifacts/own.ts
var own = __webpack_require__(55616);
// EXTERNAL MODULE: ./src/domain/suite/configuration.ts + 1 modules
var configuration = __webpack_require__(6005);
// EXTERNAL MODULE: ./src/domain/gate/collect-units.ts
var collect_units = __webpack_require__(66150);
;// CONCATENATED MODULE: ./src/domain/gate/describe-incident.ts
/** Why a kind above its tolerance weighs on a suite, in one sentence. */
function describeIncident({ kind, arm, count, samples, share, tolerance, verdict }) {
    const counted = `${kind}: ${count} of ${samples} samples of ${arm} (${percent(share)})`;
    const limit = tolerance === 0 ? 'of which none is tolerated' : `more than the ${percent(tolerance)} tolerated`;
    return `${counted}, ${limit}${verdict === 'fail' ? ', beyond chance' : ''}`;
}
/** A share as `2 %`, with decimals only where it has some. */
const percent = (share) => `${Number((100 * share).toFixed(1))} %`;

;// CONCATENATED MODULE: ./src/domain/gate/judge-baseline.ts
/**
 * A suite whose cached answers of base no longer stand for what base answers is neither passed nor failed: what differs
 * may be how old they are, and not the change. A floor that head is shown to miss stands, since base has no part in it.
 */
function limitByBaseline(metric, baseline) {
    const control = baseline?.control;
    if (control === undefined || !control.stale)
        return metric;
    if (metric.verdict !== 'pass' && metric.verdict !== 'fail')
        return metric;
    if (metric.floor?.verdict === 'fail')
        return metric;
    return { ...metric, verdict: 'inconclusive', reason: `${describeStaleness(control)} (${metric.reason})` };
}
function describeStaleness({ samples, metric, mean_shift: shift, p_value: p }) {
    const by = shift === null ? '' : ` by ${shift.toFixed(3)} on average`;
    const asked = `${samples} of them asked once more moved${by} in ${metric ?? 'their scores'}`;
    const test = p === null ? '' : `, sign-flip test, p = ${p.toFixed(4)}`;
    return `the cached answers of base no longer stand for what it answers: ${asked}${test}; ask anew with \`--refresh-baseline\``;
}

;// CONCATENATED MODULE: ./src/domain/gate/judge-canary.ts
/** Why scores of a judge cannot be relied on in this run. */
const describeMove = ({ mean_shift: shift, reason }) => shift === null
    ? `nothing shows that the judge grades as it did: ${reason}`
    : `the judge moved, and not the change: ${reason}, so the baseline is invalid`;
/**
 * A metric whose judge no longer grades unchanged answers as on record is neither passed nor failed: its baseline is
 * invalid, and whatever moved it is not shown to be the change. Metrics that no judge feeds keep their verdict, so that
 * a judge that moves cannot hide what was proven without it.
 */
function limitByCanary(metric, judges = []) {
    const canary = judges.find((row) => row.metric === metric.name)?.canary;
    if (canary === undefined || !canary.moved)
        return metric;
    if (metric.verdict !== 'pass' && metric.verdict !== 'fail')
        return metric;
    return { ...metric, verdict: 'inconclusive', reason: `${describeMove(canary)} (${metric.reason})` };
}

// EXTERNAL MODULE: ./src/domain/statistics/incomplete-beta.ts + 1 modules
var incomplete_beta = __webpack_require__(23251);
;// CONCATENATED MODULE: ./src/domain/statistics/binomial-tail.ts

/**
 * P(X ≥ successes) of a binomial with `n` trials that each succeed with `chance`: I_chance(k, n − k + 1). Abramowitz
 * and Stegun 26.5.24.
 */
function binomialTail(successes, n, chance) {
    if (successes <= 0)
        return 1;
    if (successes > n)
        return 0;
    return (0,incomplete_beta/* regularizedIncompleteBeta */.V)(chance, successes, n - successes + 1);
}

// EXTERNAL MODULE: ./src/domain/gate/count-units.ts
var count_units = __webpack_require__(30155);
;// CONCATENATED MODULE: ./src/domain/gate/judge-incidents.ts



/**
 * Holds the incidents and notices of each arm against their tolerances, kind by kind. Above its tolerance no kind lets
 * a suite pass; only what the model itself did, in head alone and beyond chance, is a fail.
 */
function judgeIncidents(run, { alpha, incidents }) {
    const { base, head } = run.arms;
    const counts = [
        ...(run.comparison === 'arms' && base !== undefined ? countsOf('base', base, incidents) : []),
        ...(head === undefined ? [] : countsOf('head', head, incidents)),
    ];
    return counts.map((count) => {
        const exceeded = count.share > count.tolerance;
        return { ...count, exceeded, verdict: exceeded ? wordFor(count, run, alpha) : 'pass' };
    });
}
function countsOf(arm, totals, tolerances) {
    const samples = samplesOf(totals);
    const counts = { ...totals.incidents, ...totals.notices };
    return incident_tolerances/* TolerableKind */.zN.options.flatMap((kind) => {
        const count = counts[kind] ?? 0;
        return count === 0 ? [] : [{ kind, arm, count, samples, share: count / samples, tolerance: tolerances[kind] }];
    });
}
const samplesOf = ({ answered, incidents }) => answered + sumOf(Object.values(incidents));
const sumOf = (counts) => counts.reduce((sum, count) => sum + count, 0);
/** What a kind above its tolerance makes of its suite. */
function wordFor(count, run, alpha) {
    const isModels = (0,incident_tolerances/* causeOfKind */.H6)(count.kind) === 'model';
    const isHeadsOwn = count.arm === 'head' && run.comparison !== 'identical' && run.stopped === undefined;
    return isModels && isHeadsOwn && isProven(count, run, alpha) ? 'fail' : 'inconclusive';
}
/**
 * True when chance explains neither that head is above the tolerance nor, where there is a base, that base is within it
 * and head above base. The level is divided among the kinds, since each of them could fail the suite.
 */
function isProven(head, run, alpha) {
    const level = alpha / incident_tolerances/* modelKindCount */.pN;
    const units = unitsOf(run);
    const spoilt = Math.floor(head.share * units + rounding);
    if (binomialTail(spoilt, units, head.tolerance) > level)
        return false;
    if (run.comparison === 'head-only')
        return true;
    const base = baseOf(head.kind, run, units);
    if (base === undefined || base.share > head.tolerance)
        return false;
    return binomialTail(spoilt, spoilt + base.spoilt, units / (units + base.units)) <= level;
}
/** Shares times counts fall short of whole numbers by as much. */
const rounding = 1e-9;
/**
 * Repeats of a case are spoilt together, as cases of a cluster are, so that neither is counted as evidence of its own.
 */
function unitsOf({ cases, cases_planned: planned }) {
    const { clusters, alone } = (0,count_units/* countUnits */.j)(cases);
    return clusters === 0 ? planned : clusters + alone;
}
/** How often the kind met base where base was asked at all: what the infrastructure lost speaks neither way. */
function baseOf(kind, { arms }, units) {
    if (arms.base === undefined)
        return undefined;
    const samples = samplesOf(arms.base);
    const counted = incident_tolerances/* TolerableKind */.zN.options.map((each) => (0,incident_tolerances/* causeOfKind */.H6)(each) === 'infrastructure' ? countOf(arms.base, each) : 0);
    const measured = samples - sumOf(counted);
    if (measured <= 0)
        return undefined;
    const share = countOf(arms.base, kind) / measured;
    const measuredUnits = Math.floor((units * measured) / samples + rounding);
    return { share, spoilt: Math.ceil(share * measuredUnits - rounding), units: measuredUnits };
}
function countOf(totals, kind) {
    const counts = totals?.incidents ?? {};
    return counts[kind] ?? 0;
}

// EXTERNAL MODULE: ./src/domain/gate/judge-metric.ts + 9 modules
var judge_metric = __webpack_require__(13770);
// EXTERNAL MODULE: ./src/domain/gate/verdict.ts + 5 modules
var gate_verdict = __webpack_require__(60633);
;// CONCATENATED MODULE: ./src/domain/gate/judge-suite.ts









/**
 * Judges one suite: the gravest of its gating metrics and of the incidents above their tolerance. A run that ended early is neither passed nor failed, answers
 * that only head's own recordings gave cannot pass, and a suite without a gating metric is an error. Throws a
 * `UserError` when a margin that binds cannot be passed by so many cases.
 */
function judgeSuite(run, settings) {
    const { base, head } = run.arms;
    const ran = [run.comparison === 'arms' ? base : undefined, head].filter((arm) => arm !== undefined);
    const incidents = {};
    for (const [kind, count] of ran.flatMap((arm) => Object.entries(arm.incidents))) {
        incidents[kind] = (incidents[kind] ?? 0) + count;
    }
    return {
        name: run.name,
        yardstick: run.yardstick,
        binding: run.binding,
        ...judgeRun(run, settings),
        cases: countCases(run),
        calls: run.calls,
        cost_usd: ran.reduce((sum, arm) => sum + arm.cost_usd, 0),
        incidents,
        arms: run.arms,
        ...(run.judges === undefined ? {} : { judges: run.judges }),
        ...(run.baseline === undefined ? {} : { baseline: run.baseline }),
    };
}
function judgeRun(run, settings) {
    const incidents = judgeIncidents(run, settings);
    const unjudged = { metrics: [], incident_verdicts: incidents };
    if (run.problem !== undefined)
        return { ...unjudged, verdict: run.problem_verdict ?? 'error', reason: run.problem };
    const fault = findFault(run);
    if (fault !== undefined)
        return { ...unjudged, verdict: 'error', reason: fault };
    const metrics = (0,judge_metric/* judgeMetrics */.l)(questionsOf(run, settings));
    const limit = limitOf(run);
    const judged = metrics.map((metric) => limitByBaseline(limitByCanary(metric, run.judges), run.baseline));
    return gravestOf(limit === undefined ? judged : judged.map((metric) => limitMetric(metric, limit)), incidents);
}
/** What cannot be judged at all, as opposed to what was judged and found wanting. */
function findFault(run) {
    const { metrics, floor } = run.gate;
    const { ids, names } = whatIsScored(run);
    if (ids.size < run.cases.length)
        return 'a case is there twice';
    const stranger = findStranger(run);
    if (stranger !== undefined)
        return `the scores of ${stranger} depend on another target than the one that it names`;
    if (run.cases.length > run.cases_planned)
        return `${run.cases.length} cases were scored, but ${run.cases_planned} planned`;
    const unknown = [...names].find((name) => !Object.hasOwn(metrics, name));
    if (unknown !== undefined)
        return `the metric ${unknown} has scores, but the suite does not know it`;
    const groundless = Object.keys(floor).find((name) => !Object.hasOwn(metrics, name));
    if (groundless !== undefined)
        return `there is a floor for ${groundless}, but no such metric`;
    if (run.cases_planned === 0 && run.cases_total > 0)
        return run.stopped ?? 'no case fits the budget';
    return gatingMetrics(run).length === 0 ? 'no metric gates, so nothing can pass' : undefined;
}
/** An arm whose target is not the one that the suite says its scores depend on. */
const findStranger = ({ identity, arms }) => ['base', 'head'].find((arm) => {
    const [depends, named] = [identity?.[arm], arms[arm]?.target.digest];
    return depends !== undefined && named !== undefined && depends !== named;
});
/** The ids of the cases and the names of the metrics that have scores. */
function whatIsScored({ cases }) {
    const [ids, names] = [new Set(), new Set()];
    for (const { id, base, head } of cases) {
        ids.add(id);
        for (const scores of [base, head])
            for (const name in scores)
                names.add(name);
    }
    return { ids, names };
}
const gatingMetrics = (run) => Object.entries(run.gate.metrics).flatMap(([name, role]) => (role === 'gate' ? [name] : []));
const questionsOf = (run, settings) => Object.entries(run.gate.metrics).map(([name, role]) => ({
    name,
    role,
    comparison: run.comparison,
    cases: run.cases,
    plannedCases: (0,own/* own */.Z)(run.metric_cases ?? {}, name) ?? run.cases_planned,
    repeats: run.repeats,
    stopped: run.stopped !== undefined,
    alpha: settings.alpha,
    margin: marginRule(run, settings, name),
    floor: run.gate.floor[name],
}));
/** A margin that cannot be passed is its author's mistake only where it binds and all cases are there to pass it. */
function marginRule(run, settings, metric) {
    const value = run.gate.margin ?? settings.margin;
    if (value === undefined)
        return { kind: 'default', drawnShare: run.cases_planned / Math.max(1, run.cases_total) };
    const isPartial = (0,own/* own */.Z)(run.metric_cases ?? {}, metric) !== undefined;
    const whole = !isPartial && run.stopped === undefined && run.cases_planned >= run.cases_total;
    if (!run.binding || run.gate.metrics[metric] !== 'gate' || !whole)
        return { kind: 'explicit', value };
    const key = run.gate.margin === undefined ? 'gate.margin' : `suites.${run.name}.gate.margin`;
    const subject = `suite ${run.name} (${metric})`;
    // Whoever brings the results of another harness has set the margin there and then.
    if (run.harness !== undefined)
        return { kind: 'explicit', value, refusal: { subject } };
    return { kind: 'explicit', value, refusal: { subject, place: { path: configuration/* configurationFile */.hb, key } } };
}
function limitOf(run) {
    if (run.stopped !== undefined) {
        return { barred: ['pass', 'fail', 'inconclusive'], reason: `the run ended early: ${run.stopped}` };
    }
    const unverified = (run.arms.head?.unverified ?? 0) + (run.arms.base?.unverified ?? 0);
    if (unverified === 0)
        return undefined;
    return { barred: ['pass'], reason: `answered only by recordings that head brought: ${unverified}` };
}
function limitMetric(metric, { barred, reason }) {
    if (!barred.includes(metric.verdict))
        return metric;
    return { ...metric, verdict: 'inconclusive', reason: `${reason} (${metric.reason})` };
}
/** Incidents tell why scores are missing, so they are named beside an error too. */
function gravestOf(metrics, incidents) {
    const gating = metrics.filter(({ role }) => role === 'gate');
    const verdict = (0,gate_verdict/* worst */.QZ)([...gating, ...incidents].map((each) => each.verdict));
    const telling = gating.filter((metric) => metric.verdict === verdict);
    const exceeded = incidents.filter((each) => each.exceeded && (each.verdict === verdict || verdict === 'error'));
    const reasons = [...telling.map(({ name, reason }) => `${name}: ${reason}`), ...exceeded.map(describeIncident)];
    return { verdict, reason: reasons.join('; '), metrics, incident_verdicts: incidents };
}
/** A metric that only some cases have is asked of none, but a case needs a score of something that gates. */
function countCases(run) {
    const { comparison } = run;
    const gating = gatingMetrics(run);
    const everywhere = gating.filter((name) => (0,own/* own */.Z)(run.metric_cases ?? {}, name) === undefined);
    let compared = 0;
    for (const each of run.cases) {
        const isScoredIn = (name) => (0,collect_units/* isScored */.L)(each, { name, comparison });
        if (everywhere.length === 0 ? gating.some(isScoredIn) : everywhere.every(isScoredIn))
            compared += 1;
    }
    return {
        total: run.cases_total,
        planned: run.cases_planned,
        compared,
        missing: Math.max(0, run.cases_planned - compared),
    };
}

;// CONCATENATED MODULE: ./src/domain/gate/judge.ts




/**
 * The verdict over a change: for each touched lane the gravest of its binding suites, and for the whole the gravest of
 * all. What is missing (an evaluation, a run, a suite for a lane that changes answers) never reads as a pass. Throws a
 * `UserError` when a margin that binds cannot be passed.
 */
function judge(changeSet, evaluation) {
    if (evaluation === undefined) {
        return conclude(changeSet, undefined, { suites: [], findings: withoutEvaluation(changeSet) });
    }
    const disagreement = findDisagreement(changeSet, evaluation);
    if (disagreement !== undefined) {
        const finding = { word: 'error', lanes: changeSet.lanes, reason: disagreement };
        return conclude(changeSet, evaluation, { suites: [], findings: [finding] });
    }
    const judged = evaluation.suites.map((run) => judgeSuite(run, evaluation.gate));
    const suites = letHeadMendYardsticks(changeSet, judged);
    const findings = [
        ...suites.filter(({ binding }) => binding).map((suite) => findingOf(suite, changeSet, evaluation)),
        ...missingRuns(changeSet.affected, suites),
        ...brokenYardsticks(suites),
        ...uncoveredLanes(changeSet),
        ...mixedLanes(changeSet, evaluation),
    ];
    return conclude(changeSet, evaluation, { suites, findings });
}
/** A change may pass today's gate and leave a yardstick behind that cannot judge the next one. */
const brokenYardsticks = (suites) => suites
    .filter(({ binding, yardstick, verdict }) => !binding && yardstick === 'head' && verdict === 'error')
    .map(({ name, reason }) => {
    const told = `${name}: the cases and graders of this change do not work: ${reason}`;
    return { word: 'inconclusive', lanes: ['evals'], reason: told };
});
/** Without an evaluation the policy that binds is unknown too, so only what leaves answers alone goes through. */
function withoutEvaluation({ affected, lanes }) {
    const reached = (0,changes_lane/* inOrder */.al)([...lanes.filter(changes_lane/* changesAnswers */.XX), ...affected.flatMap((suite) => suite.lanes)]);
    if (reached.length === 0 && affected.length === 0)
        return [];
    return [{ word: 'error', lanes: reached, reason: 'there is no evaluation of a change that reaches answers' }];
}
function findDisagreement(changeSet, evaluation) {
    const differing = ['policy', 'base', 'head'].find((side) => changeSet[side] !== evaluation[side]);
    if (differing === undefined)
        return undefined;
    const [change, measured] = [changeSet[differing], evaluation[differing]];
    return `the evaluation is of another change: its ${differing} is ${measured}, the change's is ${change}`;
}
/**
 * Where policy's own yardstick errs, a change that deploys nothing is judged by head's, for else a broken yardstick
 * could never be mended.
 */
function letHeadMendYardsticks(changeSet, suites) {
    if (touchedLanes(changeSet).some(changes_lane/* isDeployed */.Nj))
        return [...suites];
    const broken = suites.filter(({ binding, yardstick, verdict }) => binding && yardstick === 'policy' && verdict === 'error');
    const mended = new Set(broken.map(({ name }) => name).filter((name) => suites.some((suite) => isHeads(suite, name))));
    return suites.map((suite) => (mended.has(suite.name) ? { ...suite, binding: isHeads(suite, suite.name) } : suite));
}
const isHeads = (suite, name) => suite.name === name && suite.yardstick === 'head';
function findingOf(suite, { affected }, { adoption, shard }) {
    const lanes = affected.filter(({ name }) => name === suite.name).flatMap((each) => each.lanes);
    if (adoption && suite.verdict === 'pass') {
        return {
            word: 'inconclusive',
            lanes,
            reason: `${suite.name}: above its floor, but there was nothing to compare with`,
        };
    }
    if (shard !== undefined && shard.count > 1 && suite.verdict === 'pass') {
        const which = `shard ${shard.index} of ${shard.count}`;
        const reason = `${suite.name}: nothing against it in ${which}, but the other shards are not in this evaluation`;
        return { word: 'inconclusive', lanes, reason };
    }
    return { word: suite.verdict, lanes, reason: `${suite.name}: ${suite.reason}` };
}
function missingRuns(affected, suites) {
    return affected.flatMap(({ name, lanes }) => {
        const runs = suites.filter((suite) => suite.name === name);
        if (runs.some(({ binding }) => binding))
            return [];
        if (runs.length > 0)
            return [{ word: 'inconclusive', lanes, reason: `${name}: it ran, but under nothing that binds` }];
        return [{ word: 'error', lanes, reason: `${name}: this change affects it, but it did not run` }];
    });
}
const mostPathsNamed = 5;
/** Changes that alter answers and that no suite evaluates. */
function uncoveredLanes({ lanes, changes }) {
    return lanes.filter(changes_lane/* changesAnswers */.XX).flatMap((lane) => {
        const uncovered = changes.filter((change) => change.lane === lane && change.suites.length === 0);
        const paths = [...new Set(uncovered.map(({ path }) => path))];
        if (paths.length === 0)
            return [];
        const named = paths.slice(0, mostPathsNamed).join(', ');
        const more = paths.length > mostPathsNamed ? ` and ${paths.length - mostPathsNamed} more` : '';
        const reason = `no suite evaluates the ${lane} change in ${named}${more}`;
        return [{ word: 'inconclusive', lanes: [lane], reason }];
    });
}
function mixedLanes({ lanes }, { gate }) {
    if (gate.mixed_lanes !== 'block' || !(0,changes_lane/* isMixed */.Oq)(lanes))
        return [];
    const deployed = lanes.filter(changes_lane/* isDeployed */.Nj).join(', ');
    return [{ word: 'fail', lanes: [], reason: `the lanes ${deployed} ride in one change, which mixed_lanes forbids` }];
}
function conclude(changeSet, evaluation, { suites, findings }) {
    const verdict = (0,gate_verdict/* worst */.QZ)(findings.map(({ word }) => word));
    const reasons = findings.filter(({ word }) => word === verdict).map(({ reason }) => reason);
    const policy = evaluation?.gate.inconclusive ?? 'warn';
    return {
        version: 1,
        verdict,
        reason: reasons.length === 0 ? 'this change reaches nothing that is evaluated' : reasons.join('; '),
        blocks: doesBlock(verdict, policy, suites),
        policy: changeSet.policy,
        base: changeSet.base,
        head: changeSet.head,
        worktree: changeSet.worktree,
        adoption: evaluation?.adoption ?? false,
        lanes: judgeLanes(changeSet, findings),
        mixed: (0,changes_lane/* isMixed */.Oq)(changeSet.lanes),
        inconclusive_policy: policy,
        suites,
        ownership: evaluation?.ownership ?? {},
        spent_usd: evaluation?.spent.usd ?? 0,
        ...(evaluation?.receipt === undefined ? {} : { receipt: evaluation.receipt }),
        notes: [...new Set([...changeSet.notes, ...(evaluation?.notes ?? []), ...notesOf(changeSet, suites)])],
    };
}
/** What a reader should know besides the verdict: what nobody watches, and whose yardstick stood in. */
function notesOf(changeSet, suites) {
    const replaced = suites.filter(({ binding, yardstick }) => !binding && yardstick === 'policy');
    return [
        ...uncoveredLanes(changeSet).map(({ reason }) => reason),
        ...replaced.map(({ name, reason }) => `${name}: policy's own yardstick fails, so head's decides (${reason})`),
    ];
}
/** Lanes of the change, and those that an affected suite names. */
const touchedLanes = ({ lanes, affected }) => (0,changes_lane/* inOrder */.al)([...lanes, ...affected.flatMap((suite) => suite.lanes)]);
function judgeLanes(changeSet, findings) {
    if (changeSet.harness !== undefined)
        return {};
    const touched = touchedLanes(changeSet);
    const told = changes_lane/* Lane */.J$.options.filter((lane) => (0,changes_lane/* isDeployed */.Nj)(lane) || touched.includes(lane));
    const wordOf = (lane) => (0,gate_verdict/* worst */.QZ)(findings.filter(({ lanes }) => lanes.includes(lane)).map(({ word }) => word));
    return Object.fromEntries(told.map((lane) => [lane, wordOf(lane)]));
}
function doesBlock(verdict, policy, suites) {
    if (verdict === 'fail' || verdict === 'error')
        return true;
    if (verdict !== 'inconclusive' || policy === 'warn')
        return false;
    return policy === 'block' || suites.some(leansToFail);
}
/** Some binding metric fell by its margin or more, or head's model spoils more than is tolerated, proven or not. */
const leansToFail = ({ binding, metrics, incident_verdicts: incidents }) => binding &&
    (metrics.some(({ role, difference, margin }) => role === 'gate' && difference !== null && difference <= -margin) ||
        incidents.some(({ arm, exceeded, kind }) => arm === 'head' && exceeded && (0,incident_tolerances/* causeOfKind */.H6)(kind) === 'model'));


/***/ })

};
