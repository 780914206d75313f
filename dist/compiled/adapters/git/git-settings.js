/**
 * What ties a git process to some other repository; a hook that calls us inherits them (`git rev-parse
 * --local-env-vars`).
 */
const repositoryVariables = [
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_DIR',
    'GIT_EXTERNAL_DIFF',
    'GIT_GRAFT_FILE',
    'GIT_IMPLICIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_PREFIX',
    'GIT_REPLACE_REF_BASE',
    'GIT_SHALLOW_FILE',
    'GIT_WORK_TREE',
];
const constantVariables = {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GCM_INTERACTIVE: 'never',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh',
};
const constantSettings = [
    ['safe.directory', '*'],
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['maintenance.auto', 'false'],
    ['gc.auto', '0'],
];
/** The environment of every git process: no prompt, no translation, and nothing that a repository asks to be run. */
export function gitEnvironment(inherited) {
    const dropped = new Set(repositoryVariables);
    const kept = Object.entries(inherited).filter(([name]) => !dropped.has(name));
    return withSettings({ ...Object.fromEntries(kept), ...constantVariables }, constantSettings);
}
/** Adds configuration after whatever `GIT_CONFIG_COUNT` has already; nothing of it is seen in a list of processes. */
export function withSettings(environment, settings) {
    const first = Number(environment.GIT_CONFIG_COUNT ?? 0) || 0;
    const added = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, key],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
    ]);
    return { ...environment, ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(first + settings.length) };
}
/**
 * Lets git authenticate at one HTTP server with a token, also where the remote is spelled as SSH. The empty header
 * drops those set elsewhere, since GitHub refuses a request with two.
 */
export function tokenSettings(serverUrl, token) {
    if (!/^https?:\/\//i.test(serverUrl))
        return [];
    const server = new URL(serverUrl);
    const prefix = `${server.origin}/`;
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    return [
        [`http.${prefix}.extraheader`, ''],
        [`http.${prefix}.extraheader`, `AUTHORIZATION: basic ${credentials}`],
        [`url.${prefix}.insteadOf`, `git@${server.hostname}:`],
        [`url.${prefix}.insteadOf`, `ssh://git@${server.hostname}/`],
    ];
}
