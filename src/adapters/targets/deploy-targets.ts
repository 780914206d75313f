import { digestOfText } from '../../domain/artifacts/digest.js';
import { deployVariables, digestIn, noticeOf, servedDigest } from '../../domain/deploy/deploy-notice.js';
import type { DeploymentTarget } from '../../domain/deploy/deploy-settings.js';
import { flagFileWith } from '../../domain/deploy/flag-file.js';
import { excerptOf } from '../../domain/inference/excerpt.js';
import { readBundle } from '../../domain/release/bundle.js';
import { shortId } from '../../domain/release/short-id.js';
import type { DeployOrder, DeployTargets, Served } from '../../ports/deploy-targets.js';
import type { EndpointRequest } from '../../ports/endpoints.js';
import type { TargetParts } from './target-parts.js';

type FileTarget = Extract<DeploymentTarget, { flagd: string } | { bundle: string }>;

/** The ways of a lane to where it runs: files, programs and endpoints. */
export class ConfiguredTargets implements DeployTargets {
  constructor(private readonly parts: TargetParts) {}

  async apply(order: DeployOrder): Promise<void> {
    const { to } = order.deployment;
    if (to === undefined) return;
    if ('command' in to) await this.runCommand(order, to);
    else if ('webhook' in to) await this.callWebhook(order, to);
    else await this.writeFile(order, to);
  }

  async served(order: DeployOrder): Promise<Served> {
    const { verify, to } = order.deployment;
    if (verify !== undefined) return this.asked(order, verify);
    if (to === undefined || 'command' in to || 'webhook' in to) return { kind: 'untold' };
    const { path, files } = this.fileOf(to);
    const found = await files.read(path);
    if (found === undefined) return { kind: 'otherwise', said: `there is no ${path}` };
    if (order.bundle === undefined && order.release.bundle !== undefined)
      return servedAlike(order, to, { path, found });
    return found === textOf(order, to, found)
      ? asOrdered
      : { kind: 'otherwise', said: `${path} carries something else` };
  }

  private async writeFile(order: DeployOrder, to: FileTarget): Promise<void> {
    const { path, files } = this.fileOf(to);
    const { environment, lane } = order.place;
    const message = `Deploy ${lane} ${shortId(order.release.id)} to ${environment}\n`;
    await files.write(path, (found) => textOf(order, to, found), message);
  }

  private fileOf(to: FileTarget) {
    return { path: pathOf(to), files: this.parts.filesOf(to.branch) };
  }

  private async runCommand(order: DeployOrder, to: Extract<DeploymentTarget, { command: string }>): Promise<void> {
    await this.parts.run({
      line: to.command,
      names: to.env,
      timeoutSeconds: to.timeout_s,
      input: order.bundle ?? '',
      variables: deployVariables(order.place, order.release),
    });
  }

  private async callWebhook(order: DeployOrder, to: Extract<DeploymentTarget, { webhook: string }>): Promise<void> {
    const { place, release, bundle } = order;
    const key = to.key_env === undefined ? {} : { authorization: `Bearer ${this.parts.keyFor(to.key_env)}` };
    const answer = await this.answerOf({
      method: 'POST',
      url: to.webhook,
      timeoutSeconds: to.timeout_s,
      headers: { ...key, 'content-type': 'application/json' },
      body: JSON.stringify(noticeOf(place, release, bundle)),
    });
    const said = digestIn(answer);
    if (said !== undefined && said !== servedDigest(release))
      throw new Error(`it answers that it serves ${shortId(said)}`);
  }

  private async asked(order: DeployOrder, verify: NonNullable<DeployOrder['deployment']['verify']>): Promise<Served> {
    const answer = 'url' in verify ? await this.fetched(verify) : await this.printed(order, verify);
    const said = digestIn(answer);
    const wanted = servedDigest(order.release);
    if (said === wanted) return asOrdered;
    // Written out where none was found, so that whoever printed it in another form sees which one is meant.
    const compared =
      said === undefined ? [`no digest: ${excerptOf(answer, 120)}`, wanted] : [said, wanted].map(shortId);
    return { kind: 'otherwise', said: `it serves ${compared.join(', not ')}` };
  }

  private fetched({ url, timeout_s: timeoutSeconds }: { url: string; timeout_s: number }): Promise<string> {
    return this.answerOf({ method: 'GET', url, headers: { 'cache-control': 'no-cache' }, body: '', timeoutSeconds });
  }

  private printed(order: DeployOrder, { command, timeout_s }: { command: string; timeout_s: number }): Promise<string> {
    const variables = deployVariables(order.place, order.release);
    return this.parts.run({ line: command, names: [], input: '', variables, timeoutSeconds: timeout_s });
  }

  private async answerOf(request: EndpointRequest): Promise<string> {
    const { status, text } = await this.parts.ask(request);
    if (status >= 200 && status < 300) return text;
    throw new Error(`${new URL(request.url).host} answered ${status}: ${excerptOf(text, 200)}`);
  }
}

const asOrdered: Served = { kind: 'as-ordered' };

/** What is known of a file without the bundle, which cannot be had: whether it is the bundle itself, by its digest. */
function servedAlike(
  { release }: DeployOrder,
  to: FileTarget,
  { path, found }: { readonly path: string; readonly found: string },
): Served {
  if ('bundle' in to && digestOfText(found) === release.bundle?.digest) return asOrdered;
  return { kind: 'otherwise', said: `the bundle of the release cannot be had, so that ${path} cannot be compared` };
}

const pathOf = (to: FileTarget): string => ('flagd' in to ? to.flagd : to.bundle);

/** What a file is to hold where it holds `found` now. */
function textOf({ release, bundle }: DeployOrder, to: FileTarget, found: string | undefined): string {
  if (bundle === undefined || release.bundle === undefined) throw new Error('this lane has no bundle to write');
  if (!('flagd' in to)) return bundle;
  return flagFileWith(found, { path: to.flagd, release, bundle: readBundle(bundle, release.bundle.digest) });
}
