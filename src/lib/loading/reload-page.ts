import { version } from '$app/environment';
import { updated } from '$app/state';
import { reloadOnce } from './reload-once';

/** Loads the page again unless this version of the app has tried that before; returns whether it is being loaded. */
export function reloadPage(): boolean {
  return reloadOnce(version, {
    storage: () => sessionStorage,
    reload: () => location.reload()
  });
}

/** Loads the page again if the site has been rebuilt since the app was loaded; resolves to whether it is being loaded. */
export async function reloadIfUpdated(): Promise<boolean> {
  return (await updated.check()) && reloadPage();
}
