import { never } from './never';
import { reloadIfUpdated } from './reload-page';
import { siteAnswers } from './site-answers';

/**
 * Loads a script that is fetched only when it is needed. If the site has been rebuilt since and the script is gone, the page is loaded
 * again, once; otherwise the promise is rejected, and the caller says so and offers `loadPartAgain`.
 */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (await reloadIfUpdated()) return never();
    throw error;
  }
}

/**
 * Loads such a script once more, at the reader's request. If that fails although the site answers, the page is loaded again at its
 * address: browsers keep a script that arrived broken, and some remember that one did not arrive.
 */
export async function loadPartAgain<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!(await siteAnswers(location.href))) throw error;
    location.reload();
    return never();
  }
}
