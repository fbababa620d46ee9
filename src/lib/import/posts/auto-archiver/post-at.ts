import type { Post } from '../post';

/** Networks whose addresses name the author, and how: the first part of the path is the handle. */
const NETWORKS: readonly (readonly [string, RegExp, RegExp])[] = [
  ['Telegram', /^(?:t|telegram)\.me$/, /^\/(?:s\/)?([A-Za-z]\w{3,})\/(\d+)/],
  ['X', /^(?:mobile\.)?(?:twitter|x)\.com$/, /^\/(\w{1,15})\/status\/(\d+)/],
  ['TikTok', /^tiktok\.com$/, /^\/@([\w.]+)\/video\/(\d+)/],
  ['Bluesky', /^bsky\.app$/, /^\/profile\/([\w.-]+)\/post\/(\w+)/]
];

/** What an address says of a post: its network and author, and what stands for it; else the host of its page. */
export function postAt(url: string): Pick<Post, 'key' | 'network' | 'author'> {
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  for (const [network, hosts, path] of NETWORKS) {
    const [, handle, number] = (hosts.test(host) && path.exec(pathname)) || [];
    if (handle === undefined || number === undefined) continue;
    const key = `${network}-${handle}-${number}`.toLowerCase().replace(/[_.]/g, '-');
    return { key, network, author: `@${handle}` };
  }
  return { key: url, network: host };
}
