import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { EOL } from 'node:os';
import { harmlessText } from './harmless-text.js';
import { writeCommand } from './workflow-command.js';
/** What the runner shows of one step; beyond it the whole summary is dropped. */
const summaryLimitBytes = 1024 * 1024;
/**
 * The runner of GitHub Actions. `readEvent` tells what started the workflow, `scrub` takes secrets out of what is told.
 */
export class GithubRunner {
    readEvent;
    scrub;
    constructor(readEvent, scrub) {
        this.readEvent = readEvent;
        this.scrub = scrub;
    }
    /** Read from `INPUT_<NAME>`, which the runner sets to an empty text for every declared input that nobody gave. */
    inputs(names) {
        const given = names.map((name) => [name, inputOf(name)]);
        return Object.fromEntries(given.filter(([, value]) => value !== ''));
    }
    /**
     * Appended to the file `GITHUB_OUTPUT` between random delimiters, so a value may have any lines; the last value of a
     * name counts. A job drops an output that contains a masked secret, and takes 1 MB of them: give it digests, numbers
     * and words.
     */
    setOutputs(outputs) {
        appendPairs('GITHUB_OUTPUT', outputs);
    }
    /** Appended to the file `GITHUB_ENV` as outputs are to theirs; the runner refuses `NODE_OPTIONS` alone. */
    exportVariables(variables) {
        appendPairs('GITHUB_ENV', variables);
    }
    /** Appended to the file `GITHUB_STATE`, of which the runner makes variables `STATE_<name>` of the post step. */
    saveState(state) {
        appendPairs('GITHUB_STATE', state);
    }
    /** A variable of this name that another step exported counts only where the step itself has left nothing. */
    state(name) {
        return process.env[`STATE_${name}`] || undefined;
    }
    /**
     * Appended to the file `GITHUB_STEP_SUMMARY`, where the runner masks the secrets it knows; nothing is written where
     * there is no such file.
     */
    async writeSummary(markdown) {
        const path = process.env['GITHUB_STEP_SUMMARY'];
        if (path)
            await appendFile(path, fitSummary(this.scrub(markdown)));
    }
    /**
     * Sets exit code 1 and writes one annotation, of which GitHub shows 4,096 characters; secrets are masked by the
     * runner.
     */
    fail(message, place) {
        process.exitCode = 1;
        writeCommand('error', harmlessText(this.scrub(message)), place === undefined ? {} : placeOf(place.path, place.line));
    }
    annotate({ level, path, line, message }) {
        writeCommand(level, harmlessText(this.scrub(message)), placeOf(path, line));
    }
    runUrl() {
        const names = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'];
        const [serverUrl, repository, runId] = names.map((name) => process.env[name]);
        if (!serverUrl || !repository || !runId)
            return undefined;
        const attempt = Number(process.env['GITHUB_RUN_ATTEMPT']);
        return `${serverUrl}/${repository}/actions/runs/${runId}${attempt > 1 ? `/attempts/${attempt}` : ''}`;
    }
    event() {
        return this.readEvent();
    }
}
/** GitHub finds a file by its path from the root of the repository. */
const placeOf = (path, line) => ({
    file: harmlessText(path),
    ...(line === undefined ? {} : { line: String(line) }),
});
const inputOf = (name) => (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
/** Written to the file that a variable of the runner names; nowhere where there is none. */
function appendPairs(fileVariable, pairs) {
    const path = process.env[fileVariable];
    if (!path)
        return;
    for (const [name, value] of Object.entries(pairs))
        appendFileSync(path, pairLines(name, value));
}
/** Nobody can foresee the delimiter, so no value can end before its time and begin another pair. */
function pairLines(name, value) {
    const delimiter = `delimiter-${randomUUID()}`;
    return [`${name}<<${delimiter}`, value, delimiter, ''].join(EOL);
}
const cutNote = '\n\n_This summary was cut at the size GitHub shows; the whole report is a file of the run._\n';
/** A summary within the limit of one step, cut at a line if it must be. */
export function fitSummary(markdown, limitBytes = summaryLimitBytes) {
    if (Buffer.byteLength(markdown) <= limitBytes)
        return markdown;
    const room = Buffer.from(markdown).subarray(0, limitBytes - Buffer.byteLength(cutNote));
    return `${room.subarray(0, room.lastIndexOf('\n') + 1).toString('utf8')}${cutNote}`;
}
