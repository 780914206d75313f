import { digestOfText } from '../artifacts/digest.js';
import { bundleFile, bundleText } from './bundle.js';
import { lockFile } from './lock.js';
import { lockText } from './lock-text.js';
import { mlBomFile, mlBomText } from './ml-bom.js';
import { provenanceFile, provenanceText } from './provenance.js';
export function namedBundle(bundle) {
    const text = bundleText(bundle);
    const digest = digestOfText(text);
    return { name: bundleFile(bundle.lane, digest), text, digest };
}
/**
 * What lies beside a bundle: the whole lock, what its models are and were found to be, and where all of it comes from.
 */
export function documentsOf(bundle, release, verdict) {
    const { lock, ...told } = release;
    const locked = { name: lockFile, text: lockText(lock) };
    const bills = bundle.lane === 'model' ? [{ name: mlBomFile, text: mlBomText({ ...bundle, verdict }) }] : [];
    const statement = provenanceText([namedBundle(bundle), locked, ...bills], told);
    return [locked, ...bills, { name: provenanceFile, text: statement }];
}
