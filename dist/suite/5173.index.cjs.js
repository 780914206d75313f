(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 5173;
exports.ids = [5173];
exports.modules = {

/***/ 95173:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GithubJobCache: () => (/* binding */ GithubJobCache)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./dist/compiled/adapters/cache/read-archive.js


const blockBytes = 512;
const magic = { gzip: '1f8b', zstd: '28b52ffd' };
/**
 * The one file in an archive that `@actions/cache` made, a tar packed with gzip or zstd. The toolkit itself unpacks
 * with `tar -P`, by which an archive could write to any path; here names are not even read, and nothing touches the
 * disk. Throws for an archive with a link, a folder or a second file in it, or with more than `maxBytes`.
 */
async function readArchive(archive, maxBytes) {
    const tar = await decompressor(archive)(archive, { maxOutputLength: maxBytes + 64 * blockBytes });
    let file;
    for (let at = 0; at + blockBytes <= tar.length && tar[at] !== 0;) {
        const header = tar.subarray(at, at + blockBytes);
        const size = sizeIn(header);
        const content = tar.subarray(at + blockBytes, at + blockBytes + size);
        if (content.length < size)
            throw new Error('the archive is cut off');
        const kind = String.fromCharCode(header[156] ?? 0);
        if (kind === '0' || kind === '\0') {
            if (file !== undefined)
                throw new Error('the archive holds more than one file');
            file = content;
        }
        else if (kind !== 'x' && kind !== 'g') {
            throw new Error('the archive holds something else than a file');
        }
        at += blockBytes + Math.ceil(size / blockBytes) * blockBytes;
    }
    if (file === undefined)
        throw new Error('the archive holds no file');
    if (file.length > maxBytes)
        throw new Error(`the archive holds more than ${maxBytes} bytes`);
    return file;
}
function decompressor(archive) {
    const start = archive.subarray(0, 4).toString('hex');
    if (start.startsWith(magic.gzip))
        return (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
    if (start === magic.zstd && typeof external_node_zlib_.zstdDecompress === 'function') {
        return (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
    }
    throw new Error('the archive is packed in a way that cannot be read here');
}
/** Octal, as POSIX has it for every size that could be allowed here. */
function sizeIn(header) {
    const text = header.toString('latin1', 124, 136).replace(/[\0 ]+$/, '');
    if (!/^[0-7]{1,12}$/.test(text))
        throw new Error('the archive cannot be read');
    return Number.parseInt(text, 8);
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/cache/github-job-cache.js


const apiVersion = '2022-11-28';
const requestTimeoutMs = 30_000;
const downloadTimeoutMs = 120_000;
const service = 'twirp/github.actions.results.api.v1.CacheService';
const CacheList = schemas/* object */.Ikc({
    actions_caches: schemas/* array */.YOg(schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), key: schemas/* string */.YjP(), version: schemas/* string */.YjP() })),
});
const DownloadUrl = schemas/* object */.Ikc({
    ok: schemas/* boolean */.zMY().default(false),
    signed_download_url: schemas/* string */.YjP().default(''),
    matched_key: schemas/* string */.YjP().default(''),
});
/** The cache of GitHub Actions. Entries are written by `@actions/cache`, which is loaded for that alone. */
class GithubJobCache {
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
        const { isFeatureAvailable, saveCache } = await Promise.all(/* import() */[__webpack_require__.e(628), __webpack_require__.e(1143), __webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(1283)]).then(__webpack_require__.bind(__webpack_require__, 91283));
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
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(628), __webpack_require__.e(4119), __webpack_require__.e(4942)]).then(__webpack_require__.bind(__webpack_require__, 44942));
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
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(628), __webpack_require__.e(4119), __webpack_require__.e(4942)]).then(__webpack_require__.bind(__webpack_require__, 44942));
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


/***/ })

};
;
})
