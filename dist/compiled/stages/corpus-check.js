import { reportCorpora } from '../domain/corpus/check/report-corpora.js';
import { UserError } from '../domain/user-error.js';
import { checkCorpora } from './steps/corpus/check-corpora.js';
import { settleCommits } from './steps/deploy/settle-commits.js';
/**
 * Checks the documents behind retrieval: whether they are sound, keep their contract and did not get worse. Throws a
 * `UserError` where there is no corpus.
 */
export async function corpusCheck(ports, request) {
    const { git, progress } = ports;
    const { policy, base, head } = await settleCommits(git, request);
    const compared = request.isWhole ? undefined : base;
    const { corpora, settings } = await checkCorpora(ports, {
        trees: { policy, base: compared, head },
        names: request.names,
        onRead: (done, total) => progress?.show({ label: 'files', done, total, costUsd: 0, incidents: 0 }),
    });
    progress?.finish();
    if (corpora.length === 0)
        throw noCorpus();
    return reportCorpora(corpora, settings.gate, { base: compared, head });
}
const noCorpus = () => new UserError('there is no corpus to check', {
    hint: 'declare one in lanegate.yml: `data: { handbook: { corpus: "handbook/**" } }`',
});
