import { excerptOf } from '../../domain/inference/excerpt.js';
/** A program that gave no answer. */
export class ProgramFailure extends Error {
    kind;
    wasShared;
    name = 'ProgramFailure';
    constructor(kind, message, 
    /** True where the program was asked others too, any of which may have broken it. */
    wasShared = false) {
        super(message);
        this.kind = kind;
        this.wasShared = wasShared;
    }
}
/** Far more than any answer; a program that writes more is broken. */
export const largestReplyBytes = 4 * 1024 * 1024;
export const tooMuch = () => new ProgramFailure('program-failed', `it wrote more than ${largestReplyBytes} bytes`);
export const tookTooLong = (timeoutMs) => new ProgramFailure('timeout', `the program gave no answer within ${timeoutMs / 1000} s`);
const utf8 = new TextDecoder('utf-8', { fatal: true });
/**
 * What was written, without a mark of byte order before it; `undefined` for what is no UTF-8, which nobody can read.
 */
export function textOf(written) {
    try {
        return utf8.decode(written);
    }
    catch {
        return undefined;
    }
}
export const notText = (written) => new ProgramFailure('program-failed', `what it wrote is not UTF-8: ${excerptOf(written.toString(), 200)}`);
