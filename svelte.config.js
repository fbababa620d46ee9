import adapter from '@sveltejs/adapter-static';
import { basePath } from './src/cli/base-path.js';

/** Where the site is written. The benchmark builds sites of its own beside it. */
const build = process.env.DATELINE_BUILD ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    // The fallback opens every address that is not prerendered, such as a day on which nothing happened.
    adapter: adapter({ pages: build, assets: build, fallback: '404.html', strict: true }),
    paths: { base: basePath(process.env.BASE_PATH) },
    prerender: {
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      handleEntryGeneratorMismatch: 'fail',
      handleUnseenRoutes: 'fail'
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
      }
    }
  }
};
