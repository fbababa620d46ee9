import adapter from '@sveltejs/adapter-static';
import { basePath } from './src/cli/base-path.js';
import { appAdapter } from './src/build/app/app-adapter.js';
import { HOLES } from './src/build/app/holes.js';

/** The site's output folder. The benchmark builds its own sites beside it. */
const build = process.env.DATELINE_BUILD ?? 'build';

/** The folder of a built app, if one is to be built and not a site. */
const app = process.env.DATELINE_APP;

/** The components by the classes of their styles. */
const components = new Map();

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: {
    // A day's page names these a thousand times.
    cssHash({ hash, css, filename = css }) {
      // A capital, so that it is no class of ours.
      const name = `S${hash(filename).slice(-3)}`;
      const held = components.get(name) ?? filename;
      if (held !== filename)
        throw new Error(`${filename} and ${held} have the same class: rename one.`);
      components.set(name, held);
      return name;
    }
  },
  kit: {
    // The fallback opens every address that is not prerendered, such as a day on which nothing happened.
    adapter: app
      ? appAdapter(app)
      : adapter({ pages: build, assets: build, fallback: '404.html', strict: true }),
    // From the site's root: a host may open a page at another address, where relative paths would break.
    paths: { base: app ? HOLES.base : basePath(process.env.BASE_PATH), relative: false },
    ...(app ? { version: { name: HOLES.version } } : {}),
    // Everything comes from the site itself. The hash is for the only inline script, with which Kit starts a page.
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        // The only inline style: Kit's, for the region in which it announces a new page. Its hash is known.
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'font-src': ['self'],
        // MapLibre's style sheet contains its buttons' icons.
        'img-src': ['self', 'data:'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'manifest-src': ['self'],
        'frame-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none']
      }
    },
    prerender: {
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      handleEntryGeneratorMismatch: 'fail',
      handleUnseenRoutes: app ? 'ignore' : 'fail',
      // An app has no pages yet.
      ...(app ? { entries: [] } : {})
    },
    typescript: {
      // Kit's own list holds src, tests and vite.config.ts.
      config: (config) => {
        config.include.push(
          '../svelte.config.js',
          '../eslint.config.js',
          '../eslint/**/*.js',
          '../playwright.config.ts'
        );
        // Packages that only some tests install, and whose types they declare themselves.
        config.exclude.push('../tests/heavy-readers/node_modules/**');
      }
    }
  }
};
