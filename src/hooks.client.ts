import type { HandleClientError } from '@sveltejs/kit';
import { failureWords } from '#words/failures';
import { base } from '$app/paths';
import { navigating, page } from '$app/state';
import { canonicalPath } from '$lib/core/view/canonical-path';
import { never } from '$lib/loading/never';
import { pageFailure } from '$lib/loading/page-failure';
import { reloadIfUpdated } from '$lib/loading/reload-page';
import { showFailure } from '$lib/loading/show-failure';
import { siteAnswers } from '$lib/loading/site-answers';

/** Kit's `page.status` before the app has started. */
const NOT_STARTED = -1;

/** Moves the page to its canonical address if the host opened it at another; Kit reads the address only after that. */
export function init(): void {
  const { pathname, search, hash } = window.location;
  const path = canonicalPath(pathname, base);
  if (path === null || path === pathname) return;
  window.history.replaceState(window.history.state, '', `${path}${search}${hash}`);
}

/**
 * Called for every script and data file that a page needs and that could not be loaded. Kit waits for the result before replacing
 * the page with its error page, so until there is one the reader keeps the page.
 */
export const handleError: HandleClientError = async ({ error, event, status, message }) => {
  if (status === 404) return { message };
  const starting = page.status === NOT_STARTED;
  const { to, type } = navigating;
  // A link under the pointer is preloaded, and nobody is waiting for it yet.
  if (!starting && !to) return { message };
  reportError(error);
  // If the reader is on the way to another page, Kit has already checked for a newer build of the site.
  if (starting && (await reloadIfUpdated())) return never();

  const slider = event.route.id?.includes('[[day]]') ?? false;
  // The page for addresses that are not built contains only the script that starts the app.
  if (starting && !document.querySelector('#app > :not(script)')) {
    return { message: failureWords(pageFailure(error, { at: 'blank', slider })) };
  }
  const target = to?.url.href ?? location.href;
  showFailure({
    failure: pageFailure(error, { at: starting ? 'reading' : 'staying', slider }),
    // Reload the whole page, because some browsers remember that a script failed to load.
    async again() {
      if (!(await siteAnswers(target))) throw new Error('The site does not answer.');
      if (starting || type === 'popstate') location.reload();
      else location.assign(target);
      return never();
    }
  });
  return never();
};
