import { reportCorpora } from '../../../domain/corpus/check/report-corpora.js';
import { latestRelease } from '../read/find-release.js';
import { readPolicy } from '../read/read-policy.js';
import { checkCorpora } from './check-corpora.js';
/**
 * Holds the corpora of a commit against what was released of them last; `undefined` where lanegate.yml declares none.
 */
export async function checkToRelease(ports, { commit, policy }) {
    const declared = (await readPolicy(ports.git, policy))?.value;
    if (declared === undefined || Object.keys(declared.data).length === 0)
        return undefined;
    const earlier = await latestRelease(ports, 'data');
    const base = earlier && (await ports.git.resolve(earlier.commit));
    const { corpora } = await checkCorpora(ports, { trees: { policy, base, head: commit } });
    return reportCorpora(corpora, declared.gate, { base, head: commit });
}
