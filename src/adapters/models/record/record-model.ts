import type { AnsweringProvider } from '../../../domain/inference/provider/provider.js';
import { recordLine } from '../../../domain/inference/recording/record-line.js';
import type { Model } from '../../../ports/model.js';
import { ReadingAlong, withIds } from './reading-along.js';
import { RecordingFile } from './recording-file.js';

export type RecordParts = {
  /** Whom calls are handed to, by the API of the provider that is recorded. */
  readonly models: Readonly<Record<AnsweringProvider['api'], Model>>;
  /** The folder that the paths of recordings start from. */
  readonly root: string;
  /** Takes every secret that is known out of a line, which is meant to be committed. */
  readonly scrub: (text: string) => string;
};

/**
 * Asks the provider that a recorder wraps and writes every answer to its file, in the form that `replay` reads. An answer
 * is handed on when its line is written; a failure leaves no line. A request asked again adds a further line, which is
 * another repeat of it.
 */
export function createRecordModel({ models, root, scrub }: RecordParts): Model {
  const files = new Map<string, RecordingFile>();
  const fileAt = (path: string): RecordingFile => {
    const file = files.get(path) ?? new RecordingFile(root, path);
    files.set(path, file);
    return file;
  };
  return {
    async complete(call, signal) {
      if (call.provider.api !== 'record')
        throw new TypeError(`a call to ${call.provider.api} reached the wrong adapter`);
      const { of: provider, path } = call.provider;
      const listener = call.listener && new ReadingAlong(call, call.listener);
      const answered = await models[provider.api].complete({ ...call, provider, listener }, signal);
      const { toolCalls } = answered;
      const reply = toolCalls === undefined ? answered : { ...answered, toolCalls: withIds(call, toolCalls) };
      await fileAt(path).add(scrub(recordLine(call, reply, listener?.reasoning)));
      return reply;
    },
  };
}
