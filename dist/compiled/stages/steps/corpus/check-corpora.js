import { own as ownOf } from '../../../domain/artifacts/own.js';
import { judgeCorpus, untouchedCorpus } from '../../../domain/corpus/check/judge-corpus.js';
import { findingsOf } from '../../../domain/corpus/contract/contract-findings.js';
import { corpusNameOf } from '../../../domain/corpus/corpus-settings.js';
import { declaredCorpora, knownCorpora } from '../../../domain/corpus/documents/corpus-files.js';
import { defaultConfiguration } from '../../../domain/suite/configuration.js';
import { UserError } from '../../../domain/user-error.js';
import { readPolicy } from '../read/read-policy.js';
import { CommittedFiles } from './committed-files.js';
import { CorpusReader } from './examine-files.js';
import { isHeldAlike, readContracts, readWanted } from './read-yardsticks.js';
/**
 * Holds the corpora of head against their contracts, the checks of quality and base. What policy declares binds; what
 * head adds is checked as it says. Throws a `UserError` for a mistake in a contract or in queries, and for a name that
 * no corpus has.
 */
export async function checkCorpora(ports, request) {
    const { trees, names, onRead, ofMistake } = request;
    const policy = (await readPolicy(ports.git, trees.policy))?.value;
    const proposed = (await readPolicy(ports.git, trees.head))?.value;
    const settings = policy ?? proposed ?? defaultConfiguration;
    const [bound, own] = [policy?.data ?? {}, proposed?.data ?? {}];
    const files = new CommittedFiles(ports.git);
    const declarations = { bound, own, lanes: settings.lanes };
    const head = await listFiles(files, trees.head, declarations);
    const base = await listFiles(files, trees.base, declarations);
    const known = [...new Set([...head.keys(), ...base.keys()])];
    refuseUnknown(names ?? [], known);
    const wanted = names ?? known;
    const told = counting(wanted.reduce((sum, name) => sum + (head.get(name)?.length ?? 0), 0), onRead);
    const corpora = [];
    for (const name of wanted) {
        const declared = { name, bound: ownOf(bound, name), own: ownOf(own, name) };
        const sides = { head: head.get(name) ?? [], base: base.get(name) ?? [] };
        const left = notesOnLeft(declared, own, sides.head);
        const corpus = { trees, files, declared, sides, left, settings, onRead: told };
        corpora.push(await checkOrTell(ports, corpus, ofMistake));
    }
    return { corpora, settings };
}
async function listFiles(files, tree, data) {
    const blobs = new Map((tree === undefined ? [] : await files.entriesOf(tree)).map((entry) => [entry.path, entry]));
    return new Map([...filesOf([...blobs.keys()], data)].map(([name, paths]) => [
        name,
        paths.map((path) => blobs.get(path)).filter((entry) => entry !== undefined),
    ]));
}
/**
 * What the target branch says has its files first: head can take none from it. Where that declares nothing, it is the
 * folders known for a corpus that hold, so that head takes no document of them out of the check by declaring others.
 */
function filesOf(paths, { bound, own, lanes }) {
    const isBound = Object.keys(bound).length > 0;
    const first = declaredCorpora(paths, isBound ? bound : own);
    const taken = new Set([...first.values()].flat());
    const free = paths.filter((path) => !taken.has(path));
    if (isBound)
        return new Map([...first, ...declaredCorpora(free, withoutNames(own, bound))]);
    const known = [...knownCorpora(free, lanes)];
    return new Map([...first, ...known.map(([name, files]) => [first.has(name) ? `${name}/` : name, files])]);
}
const withoutNames = (data, others) => Object.fromEntries(Object.entries(data).filter(([name]) => !Object.hasOwn(others, name)));
/** What head's globs leave out is held until they bind, and nothing looks at it from then on. */
function notesOnLeft(declared, own, files) {
    if (declared.bound === undefined || declared.own === undefined)
        return [];
    const taken = files.filter(({ path }) => corpusNameOf(path, own) === declared.name).length;
    return taken === files.length ? [] : [`lanegate.yml of head takes ${taken} of its ${files.length} files`];
}
function refuseUnknown(names, known) {
    const unknown = names.find((name) => !known.includes(name));
    if (unknown === undefined)
        return;
    const hint = known.length === 0 ? 'declare it under `data` in lanegate.yml' : `there are ${known.join(', ')}`;
    throw new UserError(`there is no corpus \`${unknown}\``, { hint });
}
function counting(count, onRead) {
    let done = 0;
    return (files) => {
        done += files;
        onRead?.(Math.min(done, count), count);
    };
}
async function checkOrTell(ports, corpus, ofMistake) {
    try {
        return await checkCorpus(ports, corpus);
    }
    catch (error) {
        if (ofMistake === undefined || !(error instanceof UserError))
            throw error;
        return ofMistake(corpus.declared.name, error);
    }
}
async function checkCorpus({ git, clock }, corpus) {
    const { trees, files, declared, sides, left, settings } = corpus;
    const isUntouched = trees.base !== undefined && left.length === 0 && isSame(sides);
    if (isUntouched && (await isHeldAlike(files, trees, declared)))
        return untouchedCorpus(declared.name);
    const { contracts, notes } = await readContracts({ files, nowMs: clock.now() }, trees, declared);
    const checks = contracts.map(({ contract }) => (document) => findingsOf(contract, document));
    const reader = new CorpusReader(git, checks, corpus.onRead);
    const head = await reader.read(sides.head);
    const base = trees.base === undefined ? undefined : await reader.read(sides.base);
    const queries = await readWanted(files, trees, declared);
    return judgeCorpus({
        ...{ name: declared.name, head, base, unread: head.unread, contracts, notes: [...left, ...notes], queries },
        alpha: settings.gate.alpha,
    });
}
/** A corpus that has no file on either side is none that was left alone: most likely its glob is mistyped. */
const isSame = ({ head, base }) => head.length > 0 && fingerprintOf(head) === fingerprintOf(base);
const fingerprintOf = (entries) => entries
    .map(({ path, blob }) => `${path}\n${blob}`)
    .sort()
    .join('\n');
