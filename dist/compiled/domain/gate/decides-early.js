import { judgementOf } from './judge-suite.js';
/**
 * Whether a look passes or fails a suite, by the gate's own judgement. Whatever else it comes to, such as an error, is
 * no decision before the last look, since data may still come.
 */
export function decidesEarly(run, settings) {
    const { verdict } = judgementOf(run, settings);
    return verdict === 'pass' || verdict === 'fail';
}
