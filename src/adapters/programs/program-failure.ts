/** A program that gave no answer. */
export class ProgramFailure extends Error {
  override readonly name = 'ProgramFailure';

  constructor(
    readonly kind: 'program-failed' | 'timeout',
    message: string,
    /** True where other requests were under way, any of which may have broken the program. */
    readonly wasShared = false,
  ) {
    super(message);
  }
}

/** Far more than any answer; a program that writes more is broken. */
export const largestReplyBytes = 4 * 1024 * 1024;

export const tooMuch = (): ProgramFailure =>
  new ProgramFailure('program-failed', `it wrote more than ${largestReplyBytes} bytes`);

export const tookTooLong = (timeoutMs: number): ProgramFailure =>
  new ProgramFailure('timeout', `the program gave no answer within ${timeoutMs / 1000} s`);
