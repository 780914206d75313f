import { RepositoryPath } from '../../artifacts/repository-path.js';
/** Where a recording may be written, whoever says so. */
export const RecordingPath = RepositoryPath.refine((path) => !/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])(?:\.\.|\.git|\.lanegate)(?:[/\\]|$)/i.test(path), 'must lie in the repository, and not where git or Lanegate keeps its own').refine((path) => path.endsWith('.jsonl'), 'must end in .jsonl');
