import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment } from './run-process.mjs';

/** Starts the model server, or another that is told by its file here and what it is given, as a process of its own. */
export async function startModelServer(file = 'model-server.mjs', words = []) {
  const script = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, [script, ...words], {
    env: cleanEnvironment,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
  const stop = async () => {
    child.stdin.end();
    await once(child, 'close');
  };
  return { baseUrl: line.trim(), child, stop };
}
