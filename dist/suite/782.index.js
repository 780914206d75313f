export const id = 782;
export const ids = [782];
export const modules = {

/***/ 60782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GithubWorkflowRuns: () => (/* binding */ GithubWorkflowRuns)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/adapters/github/retry-requests.ts
var retry_requests = __webpack_require__(26211);
;// CONCATENATED MODULE: ./src/adapters/github/actions-api.ts

const apiVersion = '2022-11-28';
const requestTimeoutMs = 30_000;
const mostJsonBytes = 16 * 1024 * 1024;
/** The answer of GitHub to a request that it did not serve, as `retryRequests` reads it. */
class RequestError extends Error {
    status;
    response;
    constructor(status, message, headers) {
        super(message);
        this.status = status;
        const names = ['retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset'];
        const kept = names.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]]] : []));
        this.response = { headers: Object.fromEntries(kept) };
    }
}
/** `/repos/{owner}/{repo}/actions` of GitHub's API. The HTTP client is loaded at the first request. */
class ActionsApi {
    settings;
    clock;
    constructor(settings, clock) {
        this.settings = settings;
        this.clock = clock;
    }
    /** What a path answers as JSON. Throws an `Error` that says what to do, also for an answer of another shape. */
    async get(path, schema, query = {}) {
        const { status, headers, body } = await this.ask(path, query);
        if (status !== 200)
            throw refusal({ status, headers, body });
        const parsed = schema.safeParse(jsonIn(body));
        if (!parsed.success)
            throw new Error('GitHub answered with something of another shape');
        return parsed.data;
    }
    /** The bytes behind a path that leads elsewhere, or `undefined` where they are gone or more than allowed. */
    async download(path, maxBytes) {
        const { status, headers, body } = await this.ask(path, {});
        if (status === 404 || status === 410)
            return undefined;
        const place = headers['location'];
        if (status !== 302 || typeof place !== 'string')
            throw refusal({ status, headers, body });
        // The address is signed: whoever has it may read, so the token stays here, and the address is in no message.
        const found = await this.retried(() => request(place, {}, maxBytes));
        if (found.status === 404 || found.status === 410)
            return undefined;
        if (found.status !== 200)
            throw new Error(`an artifact could not be downloaded: ${found.status}`);
        return found.body;
    }
    async ask(path, query) {
        const { apiUrl, repository, token } = this.settings;
        if (token === undefined)
            throw new Error('there is no token: give the input `github-token`');
        const url = new URL(`${apiUrl}/repos/${repository}/actions/${path}`);
        url.search = new URLSearchParams(query).toString();
        const headers = {
            authorization: `Bearer ${token}`,
            accept: 'application/vnd.github+json',
            'x-github-api-version': apiVersion,
        };
        return this.retried(() => request(url.href, headers, mostJsonBytes));
    }
    retried(send) {
        return (0,retry_requests/* retryRequests */.J)(this.clock, async () => {
            const answer = await send();
            if (answer.status >= 500 || answer.status === 403 || answer.status === 429)
                throw refusal(answer);
            return answer;
        });
    }
}
function refusal({ status, headers, body }) {
    const said = messageIn(body);
    const hint = status === 403 || status === 404 ? '; give the job "permissions: actions: read"' : '';
    return new RequestError(status, `GitHub answered ${status}${said === '' ? '' : ` (${said})`}${hint}`, headers);
}
function messageIn(body) {
    const json = jsonIn(body);
    if (typeof json !== 'object' || json === null || !('message' in json))
        return '';
    return typeof json.message === 'string' ? json.message.slice(0, 200) : '';
}
function jsonIn(body) {
    try {
        return JSON.parse(body?.toString('utf8') ?? '');
    }
    catch {
        return undefined;
    }
}
/** One request that follows nothing; no body where it has more than `maxBytes`. A lost connection has status 500. */
async function request(url, headers, maxBytes) {
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942)]).then(__webpack_require__.bind(__webpack_require__, 44942));
    const client = new HttpClient('lanegate', [], { socketTimeout: requestTimeoutMs, allowRedirects: false });
    try {
        const { message } = await client.get(url, headers);
        const chunks = [];
        let bytes = 0;
        for await (const chunk of message) {
            const piece = Buffer.from(chunk);
            bytes += piece.length;
            if (bytes > maxBytes)
                break;
            chunks.push(piece);
        }
        const body = bytes > maxBytes ? undefined : Buffer.concat(chunks);
        return { status: message.statusCode ?? 0, headers: message.headers, body };
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'the connection was lost';
        throw new RequestError(500, `GitHub did not answer (${code})`, {});
    }
}

;// CONCATENATED MODULE: ./src/adapters/github/workflow-runs.ts


const pageLength = 100;
/** GitHub lists no more runs than this when they are filtered. */
const mostListed = 1000;
const Timestamp = iso/* datetime */.w$({ offset: true }).transform(Date.parse);
const Run = schemas/* object */.Ikc({
    id: schemas/* number */.aig().int().positive(),
    run_attempt: schemas/* number */.aig().int().positive().default(1),
    path: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    status: schemas/* string */.YjP().nullable(),
    created_at: Timestamp,
    updated_at: Timestamp,
    repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP(), private: schemas/* boolean */.zMY() }),
    head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish(),
});
const RunPage = schemas/* object */.Ikc({ total_count: schemas/* number */.aig().int(), workflow_runs: schemas/* array */.YOg(Run) });
const JobPage = schemas/* object */.Ikc({
    total_count: schemas/* number */.aig().int(),
    jobs: schemas/* array */.YOg(schemas/* object */.Ikc({
        status: schemas/* string */.YjP(),
        conclusion: schemas/* string */.YjP().nullable(),
        runner_id: schemas/* number */.aig().nullable(),
        steps: schemas/* array */.YOg(schemas/* object */.Ikc({ status: schemas/* string */.YjP() })).default([]),
    })),
});
const Artifact = schemas/* object */.Ikc({
    id: schemas/* number */.aig().int().positive(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* number */.aig().nonnegative(),
    expired: schemas/* boolean */.zMY(),
    digest: schemas/* string */.YjP().nullish(),
    created_at: Timestamp.nullish(),
    workflow_run: schemas/* object */.Ikc({ id: schemas/* number */.aig() }).nullish(),
});
const OriginatingRun = schemas/* object */.Ikc({
    id: schemas/* number */.aig().int(),
    path: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    status: schemas/* string */.YjP().nullable(),
    conclusion: schemas/* string */.YjP().nullable(),
    head_sha: schemas/* string */.YjP(),
    repository: schemas/* object */.Ikc({ id: schemas/* number */.aig(), full_name: schemas/* string */.YjP() }),
    head_repository: schemas/* object */.Ikc({ id: schemas/* number */.aig(), full_name: schemas/* string */.YjP() }).nullish(),
});
const ContentFile = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), path: schemas/* string */.YjP(), sha: schemas/* string */.YjP() });
const ArtifactPage = schemas/* object */.Ikc({ total_count: schemas/* number */.aig().int(), artifacts: schemas/* array */.YOg(Artifact) });
/** Runs of the workflow that this job belongs to, read with `actions: read`. */
class GithubWorkflowRuns {
    api;
    settings;
    constructor(settings, clock) {
        this.settings = settings;
        this.api = new ActionsApi(settings, clock);
    }
    async list({ sinceMs, branch }) {
        const file = encodeURIComponent(this.workflowPath().split('/').at(-1) ?? '');
        const since = new Date(sinceMs).toISOString().replace(/\.\d+Z$/u, 'Z');
        const query = { created: `>=${since}`, ...(branch === undefined ? {} : { branch }) };
        const runs = [];
        for (let page = 1; page <= mostListed / pageLength; page += 1) {
            const found = await this.api.get(`workflows/${file}/runs`, RunPage, { ...query, ...pageOf(page) });
            runs.push(...found.workflow_runs.map((run) => this.checked(run)));
            if (found.workflow_runs.length < pageLength)
                return { runs, isWhole: found.total_count <= runs.length };
        }
        return { runs, isWhole: false };
    }
    async attempt(runId, attempt) {
        const run = await this.api.get(`runs/${runId}/attempts/${attempt}`, Run);
        if (run.id !== runId || run.run_attempt !== attempt)
            throw new Error('GitHub answered with another run');
        return this.checked(run);
    }
    async hasBegun(runId, attempt) {
        const path = `runs/${runId}/attempts/${attempt}/jobs`;
        const { total_count, jobs } = await this.api.get(path, JobPage, pageOf(1));
        return total_count > jobs.length || jobs.some(hasJobBegun);
    }
    async artifacts(runId) {
        const artifacts = [];
        for (let page = 1;; page += 1) {
            const found = await this.api.get(`runs/${runId}/artifacts`, ArtifactPage, pageOf(page));
            const ofRun = found.artifacts.filter((each) => !each.expired && each.workflow_run?.id === runId);
            artifacts.push(...ofRun.map(({ id, name, size_in_bytes, digest }) => ({
                ...{ id, name, sizeBytes: size_in_bytes, digest: digest ?? undefined },
            })));
            if (found.artifacts.length < pageLength)
                return artifacts;
        }
    }
    async artifactsNamed(name) {
        const { artifacts } = await this.api.get('artifacts', ArtifactPage, { name, ...pageOf(1) });
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
        const run = await this.api.get(`runs/${runId}`, OriginatingRun);
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
        const place = path.split('/').map(encodeURIComponent).join('/');
        const file = await this.api.get(`../contents/${place}`, ContentFile, { ref: commit });
        return file.type === 'file' && file.path === path ? file.sha : undefined;
    }
    download(artifactId, maxBytes) {
        return this.api.download(`artifacts/${artifactId}/zip`, maxBytes);
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
            isOfPullRequest: run.event.startsWith('pull_request'),
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
