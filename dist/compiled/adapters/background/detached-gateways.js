import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readJson } from '../../domain/artifacts/read-json.js';
import { besideProxies } from '../../domain/serving/beside-proxies.js';
import { GatewayReady } from '../../domain/serving/gateway-lines.js';
import { splitNames } from '../../domain/suite/name-list.js';
import { messageOf, UserError } from '../../domain/user-error.js';
import { endOf } from './end-of-file.js';
import { findProcess, isRunning } from './process-table.js';
const usualPatience = { startMs: 30_000, stopMs: 45_000, killMs: 5_000 };
const pauseMs = 20;
const outputFile = 'gateway.out';
const complaintFile = 'gateway.log';
const mostOutputBytes = 4 << 20;
const mostComplaintBytes = 4000;
/** Gateways as processes without a parent, whose output goes into files, since nobody is left to read a pipe. */
export class DetachedGateways {
    parts;
    patience;
    constructor(parts) {
        this.parts = parts;
        this.patience = { ...usualPatience, ...parts.patience };
    }
    makeKey() {
        const key = this.parts.newKey();
        this.parts.keepSecret(key);
        return key;
    }
    providerKeys() {
        const { keyVariables, keyFor, isSet } = this.parts;
        return Object.fromEntries(splitNames(keyVariables)
            .filter(isSet)
            .map((variable) => [variable, keyFor(variable)]));
    }
    besideProxies() {
        return besideProxies(this.parts.environment);
    }
    async claim(named) {
        const { workspace, temporaryFolder } = this.parts;
        const folder = named === undefined ? join(temporaryFolder, 'lanegate-gateway') : resolve(workspace, named);
        await mkdir(dirname(folder), { recursive: true });
        try {
            await mkdir(folder, { mode: 0o700 });
            return folder;
        }
        catch (error) {
            const names = await readdir(folder).catch(() => undefined);
            if (names?.length === 0)
                return folder;
            const why = names === undefined ? messageOf(error) : `it holds ${names.slice(0, 3).join(', ')} already`;
            throw new UserError(`a gateway cannot work in the folder ${folder}: ${why}`, {
                hint: 'give a folder that does not exist yet by the input `folder`',
            });
        }
    }
    async start(request) {
        if (process.platform === 'win32') {
            throw new UserError('a gateway in the background of a job needs Linux or macOS, where it can be asked to end');
        }
        const child = this.spawn(request);
        const ending = endingOf(child);
        try {
            const { pid } = child;
            if (pid !== undefined)
                request.onStarted({ pid, born: (await findProcess(pid))?.born ?? '' });
            child.stdin?.end(`${JSON.stringify(request.secrets)}\n`);
            const ready = await this.untilReady(request.folder, ending);
            child.unref();
            return ready;
        }
        catch (error) {
            child.kill('SIGKILL');
            throw error;
        }
    }
    async stop(gateway, folder) {
        const wasThere = await isRunning(gateway);
        if (wasThere) {
            signal(gateway, 'SIGTERM');
            if (!(await this.untilGone(gateway, this.patience.stopMs))) {
                signal(gateway, 'SIGKILL');
                await this.untilGone(gateway, this.patience.killMs);
            }
        }
        const printed = await endOf(join(folder, outputFile), mostOutputBytes);
        const report = printed.endsWith('\n') ? printed.trimEnd().split('\n').at(-1) : undefined;
        return { kind: wasThere ? 'stopped' : 'died', report, words: await complaintOf(folder) };
    }
    spawn({ folder, options }) {
        const { script, environment, workspace } = this.parts;
        const [output, complaint] = [outputFile, complaintFile].map((name) => openSync(join(folder, name), 'wx', 0o600));
        try {
            return spawn(process.execPath, [script, 'gateway', '--stdin', '--json', ...options], {
                cwd: workspace,
                env: environment,
                detached: true,
                stdio: ['pipe', output, complaint],
            });
        }
        finally {
            for (const file of [output, complaint])
                if (file !== undefined)
                    closeSync(file);
        }
    }
    async untilReady(folder, ending) {
        for (let waitedMs = 0; waitedMs <= this.patience.startMs; waitedMs += pauseMs) {
            // Looked at before the output, so that what it printed last is seen.
            const how = ending.how();
            const printed = await endOf(join(folder, outputFile), mostOutputBytes);
            if (printed.includes('\n'))
                return readyOf(printed.split('\n')[0] ?? '');
            if (how !== undefined)
                throw notStarted((await complaintOf(folder)) || how);
            await this.parts.clock.sleep(pauseMs);
        }
        throw notStarted(`it took no requests for ${this.patience.startMs / 1000} seconds\n${await complaintOf(folder)}`);
    }
    async untilGone(gateway, withinMs) {
        for (let waitedMs = 0; waitedMs < withinMs; waitedMs += pauseMs) {
            if (!(await isRunning(gateway)))
                return true;
            await this.parts.clock.sleep(pauseMs);
        }
        return !(await isRunning(gateway));
    }
}
function endingOf(child) {
    let how;
    child.on('error', (error) => {
        how ??= `it could not be started: ${error.message}`;
    });
    child.on('exit', (status, signalName) => {
        how ??= signalName === null ? `it ended with status ${status}` : `it was ended by ${signalName}`;
    });
    // It may end before it has read its keys; how it ended tells more than a broken pipe.
    child.stdin?.on('error', () => { });
    return { how: () => how };
}
function readyOf(line) {
    const ready = GatewayReady.safeParse(readJson(line)?.json);
    if (!ready.success)
        throw new Error(`the gateway said that it is ready in words that nobody knows: ${line}`);
    return ready.data;
}
const notStarted = (words) => new UserError(`the gateway did not start: ${words.trim()}`);
const complaintOf = async (folder) => (await endOf(join(folder, complaintFile), mostComplaintBytes)).trim();
function signal({ pid }, name) {
    try {
        process.kill(pid, name);
    }
    catch {
        // It has ended since it was looked for.
    }
}
