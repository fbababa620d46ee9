import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A SvelteKit adapter that keeps the app as built, with what renders its pages: `client` has the files of `_app`, `server` Kit's server
 * and its manifest of all routes. What is in `static` is shipped as it is.
 *
 * @param {string} folder
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function appAdapter(folder) {
  return {
    name: 'dateline-app',
    async adapt(builder) {
      rmSync(folder, { recursive: true, force: true });
      const client = builder.getClientDirectory();
      mkdirSync(folder, { recursive: true });
      cpSync(path.join(client, '_app'), path.join(folder, 'client/_app'), { recursive: true });
      const server = path.join(folder, 'server');
      builder.writeServer(server);
      // The same fonts and styles as the client's.
      rmSync(path.join(server, '_app'), { recursive: true, force: true });
      const manifest = builder.generateManifest({ relativePath: './', routes: builder.routes });
      writeFileSync(path.join(server, 'manifest.js'), `export const manifest = ${manifest};\n`);
    }
  };
}
