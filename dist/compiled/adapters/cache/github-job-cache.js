import { z } from 'zod';
import { readArchive } from './read-archive.js';
const apiVersion = '2022-11-28';
const requestTimeoutMs = 30_000;
const downloadTimeoutMs = 120_000;
const service = 'twirp/github.actions.results.api.v1.CacheService';
const CacheList = z.object({
    actions_caches: z.array(z.object({ ref: z.string(), key: z.string(), version: z.string() })),
});
const DownloadUrl = z.object({
    ok: z.boolean().default(false),
    signed_download_url: z.string().default(''),
    matched_key: z.string().default(''),
});
/** The cache of GitHub Actions. Entries are written by `@actions/cache`, which is loaded for that alone. */
export class GithubJobCache {
    settings;
    constructor(settings) {
        this.settings = settings;
    }
    async list(keyPrefix, ref) {
        this.serviceUrl('read');
        const { apiUrl, repository, token } = this.settings;
        if (token === undefined)
            throw new Error('there is no token to ask the API with which caches are of this branch');
        const url = new URL(`${apiUrl}/repos/${repository}/actions/caches`);
        const query = { key: keyPrefix, ref, sort: 'created_at', direction: 'desc', per_page: '100' };
        url.search = new URLSearchParams(query).toString();
        const answer = await requestJson(url.href, {
            authorization: `Bearer ${token}`,
            accept: 'application/vnd.github+json',
            'x-github-api-version': apiVersion,
        });
        const { actions_caches } = CacheList.parse(answer);
        const inScope = actions_caches.filter((entry) => entry.ref === ref && entry.key.startsWith(keyPrefix));
        return inScope.map(({ key, version }) => ({ key, version }));
    }
    async read({ key, version }, maxBytes) {
        const { url, token } = this.serviceUrl('read');
        const found = DownloadUrl.parse(await requestJson(new URL(`/${service}/GetCacheEntryDownloadURL`, url).href, { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, JSON.stringify({ key, restore_keys: [], version })));
        if (!found.ok || found.matched_key !== key)
            return undefined;
        return readArchive(await download(found.signed_download_url, maxBytes), maxBytes);
    }
    async save(key, path) {
        this.serviceUrl('write');
        const { isFeatureAvailable, saveCache } = await import('@actions/cache');
        if (!isFeatureAvailable())
            throw new Error('there is no cache service here');
        // It throws for what it takes for a mistake of ours; of everything else it tells in the log and answers -1.
        if ((await saveCache([path], key)) === -1)
            throw new Error('the cache service did not take them');
    }
    /** The service that the runner names, unless the workflow's `cache-mode` forbids to use it in this way. */
    serviceUrl(use) {
        const { environment } = this.settings;
        const [url, token] = [environment['ACTIONS_RESULTS_URL'], environment['ACTIONS_RUNTIME_TOKEN']];
        if (!url || !token)
            throw new Error('there is no cache service here');
        const mode = environment['ACTIONS_CACHE_MODE']?.trim().toLowerCase() ?? '';
        const forbidding = use === 'read' ? ['none', 'write-only'] : ['none', 'read'];
        if (forbidding.includes(mode))
            throw new Error(`the cache-mode of this job is ${mode}`);
        return { url, token };
    }
}
async function requestJson(url, headers, body) {
    const { HttpClient } = await import('@actions/http-client');
    const client = new HttpClient('lanegate', [], { socketTimeout: requestTimeoutMs, allowRetries: true, maxRetries: 2 });
    const response = await (body === undefined ? client.get(url, headers) : client.post(url, body, headers));
    const status = response.message.statusCode ?? 0;
    const text = await response.readBody();
    if (status === 200)
        return JSON.parse(text);
    const hint = status === 403 ? ' (does the job have the permission "actions: read"?)' : '';
    throw new Error(`${new URL(url).host} answered ${status}${hint}`);
}
/** The bytes behind a signed URL, which is a secret and is therefore in no message. */
async function download(url, maxBytes) {
    const { HttpClient } = await import('@actions/http-client');
    const client = new HttpClient('lanegate', [], {
        socketTimeout: downloadTimeoutMs,
        allowRetries: true,
        maxRetries: 2,
    });
    const { message } = await client.get(url);
    if (message.statusCode !== 200) {
        message.resume();
        throw new Error(`the archive could not be read: ${message.statusCode}`);
    }
    const chunks = [];
    let bytes = 0;
    for await (const chunk of message) {
        const piece = Buffer.from(chunk);
        bytes += piece.length;
        if (bytes > maxBytes) {
            message.destroy();
            throw new Error(`the archive has more than ${maxBytes} bytes`);
        }
        chunks.push(piece);
    }
    return Buffer.concat(chunks);
}
