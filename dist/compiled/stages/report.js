import { ChangeSet, changeSetFile } from '../domain/changes/change-set.js';
import { differingCommit } from '../domain/changes/differing-commit.js';
import { unknownChange } from '../domain/gate/unjudged.js';
import { Verdict, verdictFile } from '../domain/gate/verdict.js';
import { countMovedCases } from '../domain/report/cases/case-change.js';
import { ScoreBoard } from '../domain/report/cases/score-board.js';
import { ExampleSearch } from '../domain/report/cases/select-examples.js';
import { CsvReport } from '../domain/report/csv-report.js';
import { htmlReport } from '../domain/report/html/report.js';
import { junitReport } from '../domain/report/junit-report.js';
import { markdownComment } from '../domain/report/markdown/comment.js';
import { jsonText } from '../domain/report/terminal/json-text.js';
import { reachesNothing } from '../domain/report/words/culprits.js';
import { UserError } from '../domain/user-error.js';
import { mustReadArtifact, readUsableArtifact } from './steps/read/artifacts.js';
import { mustReadEvaluation, readEvaluation } from './steps/read/evaluation-file.js';
import { readChange } from './steps/read/read-change.js';
import { readSamples } from './steps/read/read-samples.js';
import { readTraces } from './steps/read/read-traces.js';
import { keepComment } from './steps/verdict/keep-comment.js';
/** Tells a judged run in one format. */
export async function renderReport({ files }, request) {
    const { folder, format } = request;
    const verdict = await readVerdict(files, folder);
    switch (format) {
        case 'json':
            return `${jsonText(verdict, 2)}\n`;
        case 'junit':
            return junitReport(verdict);
        case 'html':
            return (await readReports(files, folder, { verdict })).html();
        case 'markdown':
            return (await readReports(files, folder, { verdict })).markdown;
    }
}
/** Samples of a table that are written at once. */
const batchSize = 500;
/** Tells the samples of a run as CSV, piece by piece. */
export async function* renderCsv({ files }, { folder }) {
    const table = new CsvReport(await mustReadEvaluation(files, folder));
    yield table.header();
    let batch = [];
    for await (const sample of readSamples(files, folder)) {
        batch.push(sample);
        if (batch.length < batchSize)
            continue;
        yield table.rows(batch);
        batch = [];
    }
    yield table.rows(batch);
}
/** Writes comment.md, report.html and junit.xml beside the verdict they tell. */
export async function writeReports({ files }, { folder, links }) {
    const verdict = await readVerdict(files, folder);
    const reports = await readReports(files, folder, { verdict, links });
    const { markdown } = reports;
    const html = await reports.html();
    const htmlPath = `${folder}/report.html`;
    await files.write(`${folder}/comment.md`, markdown);
    await files.write(htmlPath, html);
    await files.write(`${folder}/junit.xml`, junitReport(verdict));
    return { verdict, markdown, htmlPath };
}
/** Throws a `UserError` where what was judged is another change than the folder is about by now. */
async function readVerdict(files, folder) {
    const path = `${folder}/${verdictFile}`;
    const verdict = await mustReadArtifact(files, path, Verdict);
    const changeSet = await readUsableArtifact(files, `${folder}/${changeSetFile}`, ChangeSet);
    if (changeSet === undefined || isUnjudged(verdict))
        return verdict;
    const differing = differingCommit(changeSet, verdict);
    if (differing === undefined)
        return verdict;
    const [judged, now] = [verdict[differing], changeSet[differing]];
    throw new UserError(`the verdict is of another change: its ${differing} is ${judged}, that of the folder is ${now}`, {
        place: { path },
        hint: 'evaluate the change and judge it again: lanegate evaluate, then lanegate gate',
    });
}
/** Reads the samples twice, however many there are: for which cases are worth telling, and for the texts of those. */
async function readReports(files, folder, { verdict, links }) {
    if (isUnjudged(verdict))
        return tellUnjudged(files, folder, { verdict, links });
    const evaluation = await readEvaluation(files, folder);
    const changeSet = await readChange(files, folder, evaluation);
    const board = new ScoreBoard();
    for await (const sample of readSamples(files, folder))
        board.add(sample);
    const cases = board.shown(verdict.suites);
    const search = new ExampleSearch(evaluation ?? { suites: [] });
    for await (const sample of readSamples(files, folder)) {
        cases.add(sample);
        search.add(sample);
    }
    return {
        markdown: commentOf({ changeSet, verdict, evaluation, links }, search.examples()),
        html: async () => {
            cases.addTags(evaluation?.suites ?? []);
            for await (const span of readTraces(files, folder))
                cases.addSpan(span);
            return htmlReport({ changeSet, verdict, cases, spreads: board.spreads() });
        },
    };
}
const isUnjudged = ({ verdict, suites }) => verdict === 'error' && suites.length === 0;
/** Where nothing was judged, whatever else lies there is not told: it may be what kept the gate from judging. */
async function tellUnjudged(files, folder, { verdict, links }) {
    const known = await readUsableArtifact(files, `${folder}/${changeSetFile}`, ChangeSet);
    const changeSet = known ?? unknownChange(verdict);
    return {
        markdown: commentOf({ changeSet, verdict, evaluation: undefined, links }, []),
        html: async () => htmlReport({ changeSet, verdict, cases: new ScoreBoard().shown([]), spreads: [] }),
    };
}
const commentOf = ({ changeSet, verdict, evaluation, links }, examples) => markdownComment({ changeSet, verdict, examples, moved: countMovedCases(evaluation?.suites ?? []) }, links);
/**
 * Writes the reports and the summary of a judged run, then keeps the one comment of its pull request up to date. That
 * nothing is affected is only told where a comment stands that says something else.
 */
export async function report(ports, { folder, comment, runUrl }) {
    const written = await writeReports(ports, { folder, links: { run: runUrl } });
    // Before the comment, which GitHub may refuse.
    await ports.runner.writeSummary(written.markdown);
    if (comment === undefined)
        return { ...written, commentUrl: undefined };
    const { verdict, markdown: body } = written;
    const isNews = !reachesNothing(verdict);
    return { ...written, commentUrl: await keepComment(ports, comment, { body, isNews }) };
}
