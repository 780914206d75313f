/** Apart from its schemas, so that whoever only names the file, such as the gate, loads none of them. */
export const configurationFile = 'lanegate.yml';

/** True of a file of that name in any folder: the one at the root, or what may be a part of a monorepo. */
export const isCalledConfiguration = (path: string): boolean =>
  path.slice(path.lastIndexOf('/') + 1) === configurationFile;
