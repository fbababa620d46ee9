import { never } from './never';
import { reloadIfUpdated } from './reload-page';
import { siteAnswers } from './site-answers';

/**
 * Loads a script that comes only when it is needed. Where it is gone since the site was built anew, the page is loaded again, once;
 * otherwise the promise is rejected, and the caller says so and offers `loadPartAgain`.
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
 * Loads such a script once more, as the reader asks. Where it fails though the site answers, the page is loaded again, with its
 * address: browsers keep a script that came broken, and some keep that one did not come.
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
