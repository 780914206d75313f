/** Whether an accident of the file system is that there is no such file. */
export const isMissingFile = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
