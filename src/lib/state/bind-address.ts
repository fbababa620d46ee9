import { onMount } from 'svelte';
import { afterNavigate, beforeNavigate, pushState, replaceState } from '$app/navigation';
import { AddressBar } from './address-bar';
import { ATLAS_PAGES } from '$lib/core/view/atlas-pages';
import type { HistoryMode } from './history-mode';
import type { View } from './view.svelte';

type Binding = {
  /** The path of the atlas's own page, with the base path: addresses begin with it. */
  home: () => string;
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
 * Binds a view to the browser's address for the life of the component that calls this during setup: the address is read once in
 * the browser and whenever the reader goes back or on, and the view's changes are written.
 */
export function bindAddress(
  view: View,
  { home, read, address, mode = (one) => one }: Binding
): void {
  const bar = new AddressBar({
    push: (url) => pushState(url, {}),
    replace: (url) => replaceState(url, {}),
    later: (callback, milliseconds) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    }
  });

  onMount(() => {
    view.write = (one) => bar.write(home() + address(), mode(one));
    view.settle = () => bar.settle();
    const back = () => {
      bar.drop();
      readLocation();
    };
    readLocation();
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
    if (type !== 'enter') readLocation();
  });

  /** Applies the browser's current address, if it belongs to this atlas. */
  function readLocation(): void {
    const { pathname, search } = window.location;
    if (pathname !== home() && !pathname.startsWith(`${home()}/`)) return;
    const [part = ''] = pathname.slice(home().length + 1).split('/', 1);
    if (NO_DAYS.includes(part)) return;
    read(part === '' ? null : part, search);
  }
}
