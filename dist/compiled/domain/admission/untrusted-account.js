/** Accounts whose pull requests bring in code that no colleague wrote or read. */
const dependencyBots = new Set([
    ...[
        'dependabot[bot]',
        'dependabot-preview[bot]',
        'renovate[bot]',
        'renovate-bot',
        'forking-renovate[bot]',
        'mend-bot',
    ],
    ...['depfu[bot]', 'greenkeeper[bot]', 'pyup-bot', 'scala-steward', 'snyk-bot', 'snyk-io[bot]', 'pre-commit-ci[bot]'],
]);
/** A deleted account has no login left and is not trusted either. */
export const isUntrustedAccount = (login) => login === undefined || dependencyBots.has(login.toLowerCase());
