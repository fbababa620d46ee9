import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { pathOfRoute, type Params } from './path-of-route';

/** A page or a data file to write: its path in the site, with a first slash, and the atlas that it is of, if of one. */
export type Entry = { path: string; atlas: string | null };

/** What an app's server makes of a path: the name of its file, and its content. */
export type Rendered = { file: string; content: Uint8Array };

/** An app's server, which renders the pages of the atlases that it was provided with. */
export type Renderer = {
  /** Everything that a site has. */
  entries(): Promise<Entry[]>;
  /** Throws if the path has no page, or if the page fails. */
  render(path: string): Promise<Rendered>;
  /** The page that opens every address without a page of its own. */
  fallback(): Promise<string>;
};

/** What is used here of Kit's manifest and server, as its types `SSRManifest` and `Server` have them. */
type Options = { entries?: () => Params[] | Promise<Params[]> };
type PageNode = { universal?: Options; server?: Options };
type Route = {
  id: string;
  page: { leaf: number } | null;
  endpoint: (() => Promise<Options>) | null;
};
type Manifest = { _: { nodes: (() => Promise<PageNode>)[]; routes: Route[] } };
type Server = {
  init(options: { env: Record<string, string> }): Promise<void>;
  respond(request: Request, options: object): Promise<Response>;
};

const ORIGIN = 'http://dateline.invalid';
const HTML = /^text\/html\b/;

/**
 * Opens the server in a folder, filled for a site that is mounted at `base`. Kit renders as it does while it builds, as if the page
 * were never asked for by a reader.
 */
export async function openRenderer(folder: string, base: string): Promise<Renderer> {
  const open = (name: string) => import(pathToFileURL(path.join(folder, name)).href);
  const internal = (await open('internal.js')) as {
    set_building(): void;
    set_prerendering(): void;
  };
  internal.set_building();
  internal.set_prerendering();
  const { manifest } = (await open('manifest.js')) as { manifest: Manifest };
  const kit = (await open('index.js')) as { Server: new (manifest: Manifest) => Server };
  const server = new kit.Server(manifest);
  await server.init({ env: {} });

  const respond = (pathname: string, fallback: boolean): Promise<Response> => {
    const options = {
      getClientAddress: () => '',
      prerendering: { fallback, dependencies: new Map(), remote_responses: new Map() }
    };
    return server.respond(new Request(ORIGIN + encodeURI(base + pathname)), options);
  };

  return {
    async entries() {
      const found = await Promise.all(
        manifest._.routes.map(async ({ id, page, endpoint }): Promise<Entry[]> => {
          const leaf = page && (await manifest._.nodes[page.leaf]?.());
          const made = leaf
            ? (leaf.universal?.entries ?? leaf.server?.entries)
            : (await endpoint?.())?.entries;
          const all = made ? await made() : id.includes('[') ? [] : [{}];
          return all.map((params) => ({
            path: pathOfRoute(id, params),
            atlas: params['atlas'] ?? null
          }));
        })
      );
      return found.flat();
    },

    async render(pathname) {
      const response = await respond(pathname, false);
      if (response.status !== 200) {
        throw new Error(`${pathname}: the page failed with status ${response.status}`);
      }
      const isPage = HTML.test(response.headers.get('content-type') ?? '');
      const name = pathname.slice(1) || 'index';
      return {
        file: isPage ? `${name}.html` : name,
        content: new Uint8Array(await response.arrayBuffer())
      };
    },

    fallback: async () => (await respond('/[fallback]', true)).text()
  };
}
