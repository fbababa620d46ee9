import { onMount } from 'svelte';
import { afterNavigate, beforeNavigate, pushState, replaceState } from '$app/navigation';
import { AddressBar } from './address-bar';
import { ATLAS_PAGES } from '$lib/core/view/atlas-pages';
import type { HistoryMode } from './history-mode';
import type { View } from './view.svelte';

type Binding = {
  /** The path of the atlas's own page, with the base path: addresses begin with it. */
  home: () => string;
  /** The day in the path from which the view was made; null for the bare address. */
  made: string | null;
  /** Applies an address: its day, null for the bare one, and its query, with the question mark. */
  read: (day: string | null, search: string) => void;
  /** The address to append to the home path. */
  address: () => string;
  /** Overrides the mode in which a change is written. */
  mode?: (mode: HistoryMode) => HistoryMode;
};

/** On the way to a page that is not a day, the view being left still gets its address. */
const NO_DAYS: readonly string[] = Object.values(ATLAS_PAGES);

/**
 * Binds a view to the browser's address for the life of the component that calls this during setup. On start only what the address
 * says beyond the day that the view was made from is read; when the reader goes back or on, all of it. The view's changes are written.
 */
export function bindAddress(
  view: View,
  { home, made, read, address, mode = (one) => one }: Binding
): void {
  const bar = new AddressBar({
    push: (url) => pushState(url, {}),
    replace: (url) => replaceState(url, {}),
    later: (callback, milliseconds) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    }
  });

  /** Whether the view was made for the current navigation, and already holds its address. */
  let fresh = true;

  onMount(() => {
    view.write = (one) => bar.write(home() + address(), mode(one));
    view.settle = () => bar.settle();
    const back = () => {
      bar.drop();
      readLocation();
    };
    readLocation({ made });
    window.addEventListener('popstate', back);
    return () => {
      window.removeEventListener('popstate', back);
      bar.drop();
      view.write = view.settle = () => {};
    };
  });

  // A pending write belongs to the entry being left: on another entry it must not be written.
  beforeNavigate(({ type }) => (type === 'popstate' ? bar.drop() : bar.settle()));

  // Kit's history cannot be written earlier, and a page may act as soon as it is there.
  afterNavigate(({ type }) => {
    bar.open();
    if (type !== 'enter' && !fresh) readLocation();
    fresh = false;
  });

  /** Applies the browser's current address, if it belongs to this atlas and says more than the day in `made`. */
  function readLocation({ made }: { made?: string | null } = {}): void {
    const { pathname, search } = window.location;
    if (pathname !== home() && !pathname.startsWith(`${home()}/`)) return;
    const [part = ''] = pathname.slice(home().length + 1).split('/', 1);
    if (NO_DAYS.includes(part)) return;
    const day = part === '' ? null : part;
    // Where Kit goes back to an address that was only pushed, it knows the path of the page before.
    if (search !== '' || day !== made) read(day, search);
  }
}
