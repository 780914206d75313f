import { judgeDigest, parseCanary } from '../domain/evaluation/canary/canary.js';
import { describeJudges } from '../domain/evaluation/canary/describe-judges.js';
import { NoiseTally } from '../domain/evaluation/judges/judge-noise.js';
import { JudgeReplies } from '../domain/evaluation/judges/judge-replies.js';
import { judged } from '../domain/evaluation/judges/judges-of-plan.js';
import { anchorGraders, needOfAnchors } from '../domain/evaluation/plan/need-of-grading.js';
import { refuseUnknownPrices } from '../domain/evaluation/plan/target-price.js';
import { asksPrograms } from '../domain/graders/program/program-graders.js';
import { judgedPlaces } from '../domain/graders/with-members.js';
import { spendOf } from '../domain/inference/budget/amount.js';
import { modelsOf } from '../domain/suite/answerer.js';
import { findSuite } from '../domain/suite/find-suite.js';
import { suitesOf } from '../domain/suite/suites-of.js';
import { UserError } from '../domain/user-error.js';
import { gradeAnchors, scoresOf } from './steps/grade/grade-anchors.js';
import { suppliesIn, withPrograms, } from './steps/grade/supplies-of-programs.js';
import { openOwnModel, readOwnSide } from './steps/run/open-own-model.js';
/**
 * Lets the judges of a suite of the lanegate.yml that lies here grade its anchors, and tells how that compares with
 * what is on record, or records it. Grades are recorded only where every anchor has all of them.
 */
export async function canary(ports, request) {
    const { write, folder, concurrency, signal } = request;
    const side = await readOwnSide(ports.files);
    const { plan, path, anchors } = await readSuite(ports, side, request.suite);
    const models = [...(plan.judges?.values() ?? [])].flatMap(modelsOf);
    if (side.settings.budget.unknown_price === 'error')
        refuseUnknownPrices(models);
    const worstCase = spendOf(needOfAnchors(plan, anchors));
    const { model, close } = await openOwnModel(ports, {
        side,
        providers: models.map(({ provider }) => provider),
        folder,
        run: 'canary',
        concurrency,
        worstCase,
    });
    try {
        const grades = await withGraders(ports, plan, (programs) => gradeAnchors(model, { plan, anchors, concurrency, programs, signal }));
        const errors = errorsOf(grades);
        const isWritten = write && Object.keys(errors).length === 0;
        if (isWritten)
            await ports.files.write(path, linesOf(plan, anchors, grades));
        const judges = describeJudges(plan, ungraded, scoresOf(grades));
        return { version: 1, suite: plan.name, path, judges, errors, written: isWritten, cost_usd: model.spent().usd };
    }
    finally {
        await close();
    }
}
/** Nothing but anchors is graded here. */
const ungraded = { noise: new NoiseTally(), replies: new JudgeReplies() };
/** Grades with the programs among the graders of a canary at hand, in the files that lie here. */
async function withGraders({ openGraders }, plan, work) {
    if (!asksPrograms(anchorGraders(plan)))
        return work(undefined);
    const ports = await openGraders();
    const tree = await ports.git.snapshotWorktree();
    return withPrograms(ports, (open) => work(open && suppliesIn(open, tree)));
}
async function readSuite({ files }, side, name) {
    const definition = findSuite(suitesOf(side), name);
    const path = definition.canary;
    if (path === undefined)
        throw withoutCanary(definition);
    const text = await files.read(path);
    if (text === undefined)
        throw new UserError(`there is no canary \`${path}\``, { place: definition.place });
    const anchors = parseCanary(text, path);
    const commits = { policy: side, head: side };
    const suite = judged({ yardstick: 'head', definition, cases: [] }, commits);
    const plan = { ...suite, name, canary: { path, anchors } };
    if (anchorGraders(plan).length === 0)
        throw new UserError(`no grader of the suite \`${name}\` asks a model`, { place: definition.place });
    return { plan, path, anchors };
}
const withoutCanary = ({ name, place }) => new UserError(`the suite \`${name}\` has no canary`, {
    place,
    hint: 'name a file of answers that stay as they are: `canary: evals/canary.jsonl`',
});
/** What went wrong, by anchor; the first of each. */
const errorsOf = (grades) => Object.fromEntries([...grades].flatMap(([id, { errors }]) => {
    const [first] = Object.values(errors);
    return first === undefined ? [] : [[id, first]];
}));
/** The canary with the grades of now, and with whom they are of. */
function linesOf(plan, anchors, grades) {
    const graders = anchorGraders(plan);
    const metrics = new Set(judgedPlaces(graders).map(({ metric }) => metric));
    const judges = Object.fromEntries([...metrics].map((metric) => [metric, judgeDigest(metric, graders, plan.judges ?? new Map())]));
    const lines = anchors.map((anchor) => JSON.stringify({ ...anchor, scores: grades.get(anchor.id)?.scores, judges }));
    return `${lines.join('\n')}\n`;
}
