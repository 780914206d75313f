import { isJsonObject, readJson } from '../../artifacts/read-json.js';
import { HttpProvider } from '../../inference/provider/http-provider.js';
/** promptfoo's `http` provider as a template of this project, or why it is none. */
export function httpProvider(url, config) {
    const declare = 'declare it under `providers` in lanegate.yml';
    if (url === undefined)
        return { why: `it names no \`url\`; ${declare}` };
    const content = contentPath(config?.get('transformResponse')?.text() ?? config?.get('responseParser')?.text());
    if (content === undefined)
        return { why: `its answer is taken out by code; ${declare}` };
    const parsed = HttpProvider.safeParse({
        api: 'http',
        url,
        method: config?.get('method')?.text()?.toUpperCase(),
        headers: headersOf(config?.get('headers')),
        body: bodyOf(config?.get('body')),
        response: { content },
    });
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    return { why: `its \`${issue?.path.join('.') ?? ''}\` ${issue?.message ?? 'is not valid'}; ${declare}` };
}
/** `json.choices[0].message.content` as `choices.0.message.content`; nothing for any other expression. */
function contentPath(expression) {
    const match = /^json((?:\??\.\w+|\??\.?\[(?:\d+|'[^'\]]+'|"[^"\]]+")\])+)$/.exec(expression?.trim() ?? '');
    return match?.[1]
        ?.replaceAll(/\??\.?\[['"]?([^'"\]]+)['"]?\]/g, '.$1')
        .replaceAll('?.', '.')
        .slice(1);
}
const ownHeaders = /^content-type$/i;
function headersOf(headers) {
    const entries = (headers?.entries() ?? []).flatMap(([name, value]) => {
        const text = value.text();
        return text === undefined || ownHeaders.test(name) ? [] : [[name, text]];
    });
    return Object.fromEntries(entries);
}
function bodyOf(body) {
    const value = body?.value;
    if (isJsonObject(value))
        return JSON.stringify(value);
    return typeof value === 'string' && readJson(value) !== undefined ? value : undefined;
}
