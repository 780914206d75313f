import { errorCodeOf } from '../../domain/error-code.js';

/** Whether an accident of the file system is that there is no such file. */
export const isMissingFile = (error: unknown): boolean => errorCodeOf(error) === 'ENOENT';
