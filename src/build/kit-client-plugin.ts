import type { Plugin } from 'vite';

/** How Kit's script in a browser takes what it uses of Svelte, which looks as if it used everything, and so would carry that. */
const TAKES_ALL = 'const { onMount, tick } = svelte;';
const TAKES_TWO = 'const onMount = svelte.onMount, tick = svelte.tick;';

/** Kit's script in a browser. */
const CLIENT = /\/@sveltejs\/kit\/src\/runtime\/client\/client\.js$/;

/** A Vite plugin that leaves out of a build what of Svelte neither Kit nor the site uses. The build ends with an error if Kit has changed. */
export function kitClientPlugin(): Plugin {
  let found = false;
  return {
    name: 'dateline-kit-client',
    apply: 'build',
    transform: {
      filter: { id: CLIENT },
      handler(code) {
        found = true;
        if (!code.includes(TAKES_ALL)) this.error(`expected "${TAKES_ALL}" in Kit’s client.js`);
        return { code: code.replace(TAKES_ALL, TAKES_TWO), map: null };
      }
    },
    generateBundle() {
      if (this.environment.name === 'client' && !found)
        this.error(`expected a module ${CLIENT.source}, Kit’s script in a browser`);
    }
  };
}
