import { createHash } from 'node:crypto';
import { type Asset, type StoredRelease, untagged } from './releases.ts';
import { type Json, type Links, nodeId, user } from './rest-shapes.ts';
import type { World } from './world.ts';

export function asset(links: Links, world: World, release: StoredRelease, one: Asset): Json {
  return {
    url: `${links.api}/repos/${world.name}/releases/assets/${one.id}`,
    browser_download_url: `${links.html}/${world.name}/releases/download/${release.draft ? untagged(release) : release.tag}/${one.name}`,
    id: one.id,
    node_id: nodeId('ReleaseAsset', world.name, one.id),
    name: one.name,
    label: one.label,
    state: 'uploaded',
    content_type: one.contentType,
    size: one.content.length,
    digest: `sha256:${createHash('sha256').update(one.content).digest('hex')}`,
    download_count: 0,
    created_at: one.createdAt,
    updated_at: one.createdAt,
    uploader: user(links, one.uploader),
  };
}

export function release(links: Links, world: World, one: StoredRelease): Json {
  const url = `${links.api}/repos/${world.name}/releases/${one.id}`;
  const tag = encodeURIComponent(one.tag);
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${links.uploads}/repos/${world.name}/releases/${one.id}/assets{?name,label}`,
    html_url: `${links.html}/${world.name}/releases/tag/${one.draft ? untagged(one) : tag}`,
    id: one.id,
    node_id: nodeId('Release', world.name, one.id),
    author: user(links, one.author),
    tag_name: one.tag,
    target_commitish: one.target,
    name: one.name,
    body: one.body,
    draft: one.draft,
    immutable: one.immutable,
    prerelease: one.prerelease,
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    published_at: one.publishedAt,
    assets: one.assets.map((each) => asset(links, world, one, each)),
    tarball_url: one.draft ? null : `${links.api}/repos/${world.name}/tarball/${tag}`,
    zipball_url: one.draft ? null : `${links.api}/repos/${world.name}/zipball/${tag}`,
  };
}
