import { version } from '$app/environment';
import { updated } from '$app/state';
import { reloadOnce } from './reload-once';

/** Loads the page again where that was not tried with this version of the app; resolves to whether it is on its way. */
export function reloadPage(): boolean {
  return reloadOnce(version, {
    storage: () => sessionStorage,
    reload: () => location.reload()
  });
}

/** Loads the page again where the site has been built anew since the app came; resolves to whether it is on its way. */
export async function reloadIfUpdated(): Promise<boolean> {
  return (await updated.check()) && reloadPage();
}
