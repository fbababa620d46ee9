import type { RequestListener, ServerResponse } from 'node:http';
import { contentType } from '../cli/serve/content-type';
import { siteHandler } from '../cli/serve/site-handler';
import type { DevSite } from './dev-site';
import { CHANGES, RELOAD, reloadScript } from './reload-script';

/** Answers requests for a site while it is written, and tells the pages that are open what happens to it. */
export type DevHandler = {
  handler: RequestListener;
  /** Has all pages reload, or if there is a message, show it. */
  announce: (message: string) => void;
};

/** Renders what is asked for; all else comes from the site's folder. */
export function createDevHandler(site: DevSite, base: string): DevHandler {
  const listening = new Set<ServerResponse>();
  const files = siteHandler({ root: site.folder, base });
  const send = (response: ServerResponse, type: string, content: string | Uint8Array): void => {
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(content);
  };
  return {
    handler(request, response) {
      const [asked = ''] = (request.url ?? '').split('?');
      const pathname = asked.startsWith(`${base}/`) ? decoded(asked.slice(base.length)) : '';
      if (pathname === RELOAD) return send(response, 'text/javascript', reloadScript(base));
      if (pathname === CHANGES) {
        response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders();
        listening.add(response);
        response.once('close', () => listening.delete(response));
        return;
      }
      site.render(pathname).then(
        (page) => {
          if (page) send(response, contentType(page.file).type, page.content);
          else files(request, response);
        },
        (error: unknown) => {
          response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
          response.end(error instanceof Error ? error.message : String(error));
        }
      );
    },
    announce(message) {
      for (const page of listening) page.write(`data: ${JSON.stringify(message)}\n\n`);
    }
  };
}

/** A path decoded; empty, which no page has, if it is malformed. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '';
  }
}
