import { builtInProviders, DeclaredProvider } from '../../inference/provider/provider.js';
/** Why it cannot be reached. */
export class Refused {
    why;
    constructor(why) {
        this.why = why;
    }
}
/**
 * The provider that a `config` means: the usual one, or one at an address or with a key of its own. A key that stands
 * in the file is refused, for it is a secret.
 */
export function reachOf(context, usual, config) {
    const key = keyVariableOf(context, config);
    const address = addressOf(config);
    if (address instanceof Refused)
        return address;
    if (key === undefined && address === undefined)
        return usual;
    const declared = typeof usual === 'string' ? builtInProviders[usual] : usual;
    if (address !== undefined && 'region' in address && declared?.api !== 'bedrock')
        return new Refused('its `region` cannot be chosen here; declare the provider in lanegate.yml');
    const parsed = DeclaredProvider.safeParse({
        ...withoutAddress(declared, address),
        ...address,
        ...(key === undefined ? {} : { key_env: key }),
    });
    return parsed.success ? parsed.data : new Refused(parsed.error.issues[0]?.message ?? 'its address is not valid');
}
/** An address of its own takes the place of the usual one. */
function withoutAddress(declared, address) {
    if (address === undefined || declared === undefined)
        return { ...declared };
    const { endpoint_env, region_env, ...rest } = declared;
    return rest;
}
/** The variable that holds the key, where the file names one. */
function keyVariableOf(context, config) {
    const named = config?.get('apiKeyEnvar')?.text();
    if (named !== undefined)
        return named;
    const key = config?.get('apiKey')?.text();
    if (config === undefined || key === undefined)
        return undefined;
    const variable = /^\s*\{\{\s*env\.(\w+)\s*\}\}\s*$/.exec(key)?.[1] ?? /^\$\{?(\w+)\}?$/.exec(key)?.[1];
    if (variable !== undefined)
        return variable;
    if (!/[{$]/.test(key) && isPlaceholder(key))
        return undefined;
    context.note(config.get('apiKey') ?? config, '`apiKey`', 'a key that stands in a file is not used; name its variable as `apiKeyEnvar`');
    return undefined;
}
/** Keys that local servers ignore. */
const isPlaceholder = (key) => key.length < 12;
function addressOf(config) {
    const region = config?.get('region')?.text();
    const base = config?.get('apiBaseUrl')?.text() ?? config?.get('basePath')?.text();
    const host = config?.get('apiHost')?.text();
    const address = base ?? (host === undefined ? undefined : `https://${host.replace(/^https?:\/\//, '')}`);
    if (address !== undefined && /\{\{|\$\{/.test(address))
        return new Refused('its address comes from the environment; declare the provider in lanegate.yml');
    if (address !== undefined)
        return { base_url: address.replace(/\/+$/, '') };
    return region === undefined ? undefined : { region };
}
