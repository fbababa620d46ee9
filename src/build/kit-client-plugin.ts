import type { Plugin } from 'vite';

/** How Kit's script in a browser takes what it uses of Svelte, which looks as if it used everything, and so would carry that. */
const TAKES_ALL = 'const { onMount, tick } = svelte;';
const TAKES_TWO = 'const onMount = svelte.onMount, tick = svelte.tick;';

/** A Vite plugin that leaves out of a build what of Svelte neither Kit nor the site uses. */
export function kitClientPlugin(): Plugin {
  return {
    name: 'dateline-kit-client',
    apply: 'build',
    transform: {
      filter: { id: /\/@sveltejs\/kit\/src\/runtime\/client\/client\.js$/ },
      handler: (code) => ({ code: code.replace(TAKES_ALL, TAKES_TWO), map: null })
    }
  };
}
