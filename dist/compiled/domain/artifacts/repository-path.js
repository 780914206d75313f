import { z } from 'zod';
/** A path from the root of the repository, as git writes it: without a leading `./`. */
export const RepositoryPath = z
    .string()
    .min(1)
    .transform((path) => path.replace(/^(\.\/)+/, ''));
/** True of a path that neither leads out of the repository nor into `.git`. */
export const isInside = (path) => !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).some((part) => part === '..' || part === '.git');
