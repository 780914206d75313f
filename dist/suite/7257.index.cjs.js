(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 7257;
exports.ids = [7257];
exports.modules = {

/***/ 37257:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GithubWorkflowRuns: () => (/* binding */ GithubWorkflowRuns)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51188);


const pageLength = 100;
/** GitHub lists no more runs than this when they are filtered. */
const mostListed = 1000;
const Timestamp = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$({ offset: true }).transform(Date.parse);
const Run = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().default(1),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    created_at: Timestamp,
    updated_at: Timestamp,
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), private: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    head_repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish(),
});
const RunPage = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ total_count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), workflow_runs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Run) });
const JobPage = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    total_count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    jobs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        conclusion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        runner_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
        steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).default([]),
    })),
});
const Artifact = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    size_in_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    expired: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    created_at: Timestamp.nullish(),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }).nullish(),
});
const OriginatingRun = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    head_repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish(),
});
const ContentFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const ArtifactPage = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ total_count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), artifacts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Artifact) });
/** Runs of the workflow that this job belongs to, read with `actions: read`. */
class GithubWorkflowRuns {
    api;
    settings;
    constructor(settings, clock) {
        this.settings = settings;
        this.api = new _github_api_js__WEBPACK_IMPORTED_MODULE_2__/* .GithubApi */ .Q({ ...settings, permission: 'actions: read' }, clock);
    }
    async list({ sinceMs, branch }) {
        const file = encodeURIComponent(this.workflowPath().split('/').at(-1) ?? '');
        const since = new Date(sinceMs).toISOString().replace(/\.\d+Z$/u, 'Z');
        const query = { created: `>=${since}`, ...(branch === undefined ? {} : { branch }) };
        const runs = [];
        for (let page = 1; page <= mostListed / pageLength; page += 1) {
            const found = await this.api.get(`actions/workflows/${file}/runs`, RunPage, { ...query, ...pageOf(page) });
            runs.push(...found.workflow_runs.map((run) => this.checked(run)));
            if (found.workflow_runs.length < pageLength)
                return { runs, isWhole: found.total_count <= runs.length };
        }
        return { runs, isWhole: false };
    }
    async attempt(runId, attempt) {
        const run = await this.api.get(`actions/runs/${runId}/attempts/${attempt}`, Run);
        if (run.id !== runId || run.run_attempt !== attempt)
            throw new Error('GitHub answered with another run');
        return this.checked(run);
    }
    async hasBegun(runId, attempt) {
        const path = `actions/runs/${runId}/attempts/${attempt}/jobs`;
        const { total_count, jobs } = await this.api.get(path, JobPage, pageOf(1));
        return total_count > jobs.length || jobs.some(hasJobBegun);
    }
    async artifacts(runId) {
        const artifacts = [];
        for (let page = 1;; page += 1) {
            const found = await this.api.get(`actions/runs/${runId}/artifacts`, ArtifactPage, pageOf(page));
            const ofRun = found.artifacts.filter((each) => !each.expired && each.workflow_run?.id === runId);
            artifacts.push(...ofRun.map(({ id, name, size_in_bytes, digest }) => ({
                id,
                name,
                sizeBytes: size_in_bytes,
                digest: digest ?? undefined,
            })));
            if (found.artifacts.length < pageLength)
                return artifacts;
        }
    }
    async artifactsNamed(name) {
        const { artifacts } = await this.api.get('actions/artifacts', ArtifactPage, { name, ...pageOf(1) });
        return artifacts.flatMap((each) => {
            const { id, expired, size_in_bytes, digest, created_at, workflow_run: run } = each;
            if (expired || each.name !== name || !run || !created_at)
                return [];
            return [
                { id, name, sizeBytes: size_in_bytes, digest: digest ?? undefined, runId: run.id, createdAtMs: created_at },
            ];
        });
    }
    async origin(runId) {
        const run = await this.api.get(`actions/runs/${runId}`, OriginatingRun);
        if (run.id !== runId)
            throw new Error('GitHub answered with another run');
        const { repository, head_repository: head } = run;
        const isHere = repository.full_name.toLowerCase() === this.settings.repository.toLowerCase();
        return {
            id: run.id,
            isOfThisRepository: isHere && head?.id === repository.id && head.full_name === repository.full_name,
            workflow: run.path.split('@')[0] ?? '',
            event: run.event,
            conclusion: run.status === 'completed' ? (run.conclusion ?? undefined) : undefined,
            head: run.head_sha,
        };
    }
    async blobAt(path, commit) {
        const file = await this.api.get(`contents/${encodeURIComponent(path)}`, ContentFile, { ref: commit });
        return file.type === 'file' && file.path === path ? file.sha : undefined;
    }
    download(artifactId, maxBytes) {
        return this.api.download(`actions/artifacts/${artifactId}/zip`, maxBytes);
    }
    /** The path of the workflow in this repository. */
    workflowPath() {
        const { repository, workflowRef = '' } = this.settings;
        const [path = ''] = workflowRef.split('@');
        if (!path.toLowerCase().startsWith(`${repository.toLowerCase()}/`)) {
            throw new Error('the workflow of this job is not one of this repository (GITHUB_WORKFLOW_REF)');
        }
        return path.slice(repository.length + 1);
    }
    checked(run) {
        const { repository } = this.settings;
        const isHere = run.repository.full_name.toLowerCase() === repository.toLowerCase();
        if (!isHere || run.path.split('@')[0] !== this.workflowPath()) {
            throw new Error(`GitHub lists run ${run.id} of another workflow or repository`);
        }
        const isFromElsewhere = run.head_repository?.full_name !== run.repository.full_name;
        return {
            id: run.id,
            attempt: run.run_attempt,
            isUnderWay: run.status !== 'completed',
            // Not `pull_request_target` or `workflow_run`, which have secrets whoever caused them.
            hasNoSecrets: run.event === 'pull_request' && isFromElsewhere && !run.repository.private,
            isOfPullRequest: run.event.startsWith('pull_request') || run.event === 'workflow_run',
            createdAtMs: run.created_at,
            updatedAtMs: run.updated_at,
        };
    }
}
const pageOf = (page) => ({ per_page: String(pageLength), page: String(page) });
/** A job that was skipped, or taken from the queue before it had a runner, never began. */
function hasJobBegun({ status, runner_id, steps }) {
    if (status === 'in_progress')
        return true;
    return steps.some((step) => step.status !== 'queued') || (status === 'completed' && Boolean(runner_id));
}


/***/ })

};
;
})
