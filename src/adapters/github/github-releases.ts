import { z } from 'zod';
import { hexOf } from '../../domain/artifacts/digest-text.js';
import { bundleFile, isBundledLane, readBundle } from '../../domain/release/bundle.js';
import type { NamedText } from '../../domain/release/documents.js';
import { shortId } from '../../domain/release/short-id.js';
import type { Publication, PublishedRelease, Releases } from '../../ports/releases.js';
import type { GithubApi } from './github-api.js';
import { requestFailure } from './retry-requests.js';

const Asset = z.object({ id: z.number(), name: z.string(), state: z.string() });
type Asset = z.infer<typeof Asset>;

const GithubRelease = z.object({
  id: z.number(),
  tag_name: z.string(),
  draft: z.boolean(),
  html_url: z.string(),
  upload_url: z.string(),
  assets: z.array(Asset),
});
type GithubRelease = z.infer<typeof GithubRelease>;

const pageSize = 100;
/** A draft that was left is among the newest releases. */
const mostPages = 3;
const maxBundleBytes = 64 * 1024 * 1024;

/** The tag of a release, which is made when it is published and cannot be made twice. */
const tagOf = ({ lane, id }: Pick<PublishedRelease, 'lane' | 'id'>): string =>
  `lanegate-${lane}-${hexOf(id).slice(0, 20)}`;

/**
 * Bundles as assets of releases of a repository on GitHub, through its API; needs `contents: write` to publish. A
 * release is filled as a draft, since one that is published may be frozen (docs.github.com, immutable releases).
 */
export class GithubReleases implements Releases {
  private readonly api: GithubApi;

  constructor(api: GithubApi) {
    this.api = api;
  }

  async publish(publication: Publication): Promise<string> {
    const tag = tagOf(publication);
    const { bundle } = publication;
    const published = (await this.byTag(tag)) ?? (await this.make(publication, tag));
    const text = await this.download(published, bundle.name);
    if (text === undefined) throw new Error(`${published.html_url} does not hand out ${bundle.name}, which it has to`);
    readBundle(text, bundle.digest);
    return published.html_url;
  }

  async fetch({ id, lane, bundle }: PublishedRelease): Promise<string | undefined> {
    if (bundle === undefined || !isBundledLane(lane)) return undefined;
    const published = await this.byTag(tagOf({ id, lane }));
    return published && this.download(published, bundleFile(lane, bundle.digest));
  }

  private byTag(tag: string): Promise<GithubRelease | undefined> {
    return this.api.find(`releases/tags/${tag}`, GithubRelease);
  }

  /** Makes a release, or answers the one that somebody else made meanwhile: a tag is given once. */
  private async make(publication: Publication, tag: string): Promise<GithubRelease> {
    try {
      return await this.fill(publication, tag);
    } catch (error) {
      const published = await this.byTag(tag);
      if (published === undefined) throw error;
      return published;
    } finally {
      await this.dropDrafts(tag);
    }
  }

  private async fill(publication: Publication, tag: string): Promise<GithubRelease> {
    const draft = (await this.drafts(tag))[0] ?? (await this.create(publication, tag));
    for (const file of [...publication.documents, publication.bundle]) await this.attach(draft.id, file);
    const body = { draft: false, make_latest: 'false' };
    return this.api.send('PATCH', `releases/${draft.id}`, { body, schema: GithubRelease });
  }

  /** What is left of drafts once the release is there; before that, the next try goes on with them. */
  private async dropDrafts(tag: string): Promise<void> {
    if ((await this.byTag(tag)) === undefined) return;
    for (const left of await this.drafts(tag)) await this.api.remove(`releases/${left.id}`);
  }

  /** Drafts have no tag yet and are found by name alone, the oldest first, so that all who look take the same. */
  private async drafts(tag: string): Promise<GithubRelease[]> {
    const found: GithubRelease[] = [];
    for (let page = 1; page <= mostPages; page += 1) {
      const query = { per_page: String(pageSize), page: String(page) };
      const releases = await this.api.get('releases', z.array(GithubRelease), query);
      found.push(...releases.filter((each) => each.draft && each.tag_name === tag));
      if (releases.length < pageSize) break;
    }
    return found.sort((one, other) => one.id - other.id);
  }

  private async create({ lane, id, commit }: Publication, tag: string): Promise<GithubRelease> {
    const body = {
      tag_name: tag,
      target_commitish: commit,
      draft: true,
      make_latest: 'false',
      name: `${lane} ${shortId(id)}`,
      body: `The lane \`${lane}\` as it is in ${commit}, release \`${id}\`. Made by Lanegate; the ledger on the branch \`lanegate\` says on what evidence.`,
    };
    const made = await this.api.send('POST', 'releases', { body, schema: GithubRelease });
    // Somebody else may have made one meanwhile, or an answer may have been lost.
    return (await this.drafts(tag))[0] ?? made;
  }

  /** What is attached already stays; an upload that broke off is made again. */
  private async attach(release: number, { name, text }: NamedText): Promise<void> {
    const { assets, upload_url: template } = await this.release(release);
    const there = assets.find((asset) => asset.name === name);
    if (there?.state === 'uploaded') return;
    if (there !== undefined) await this.api.remove(`releases/assets/${there.id}`);
    const address = new URL(template.replace(/\{[^}]*\}$/u, ''));
    address.searchParams.set('name', name);
    try {
      await this.api.upload(address, text, Asset);
    } catch (error) {
      if (!(await this.isAttached(release, name, error))) throw error;
    }
  }

  /** Whether an upload was refused since the file is there: by somebody else, or by one whose answer was lost. */
  private async isAttached(release: number, name: string, error: unknown): Promise<boolean> {
    if (requestFailure(error)?.status !== 422) return false;
    const { assets } = await this.release(release);
    return assets.some((asset: Asset) => asset.name === name && asset.state === 'uploaded');
  }

  private release(id: number): Promise<GithubRelease> {
    return this.api.get(`releases/${id}`, GithubRelease);
  }

  private async download({ assets }: GithubRelease, name: string): Promise<string | undefined> {
    const asset = assets.find((each) => each.name === name && each.state === 'uploaded');
    if (asset === undefined) return undefined;
    const path = `releases/assets/${asset.id}`;
    return (await this.api.download(path, maxBundleBytes, 'application/octet-stream'))?.toString('utf8');
  }
}
