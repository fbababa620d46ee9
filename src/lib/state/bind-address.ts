import { onMount } from 'svelte';
import { afterNavigate, beforeNavigate, pushState, replaceState } from '$app/navigation';
import { AddressBar } from './address-bar';
import { ATLAS_PAGES } from '$lib/core/view/atlas-pages';
import type { HistoryMode } from './history-mode';
import type { View } from './view.svelte';

type Binding = {
  /** The path of the atlas's own page, base path included: addresses begin with it. */
  home: () => string;
  /** The day that the view was made with, as the path has it; null for the bare one. */
  made: string | null;
  /** Takes over an address: its day, null for the bare one, and its query, with the question mark. */
  read: (day: string | null, search: string) => void;
  /** The address as it is to stand behind the home. */
  address: () => string;
  /** How an act is written, where that is not as it asks. */
  mode?: (mode: HistoryMode) => HistoryMode;
};

/** On the way to a page that is not a day, the view that is left still gets its address. */
const NO_DAYS: readonly string[] = Object.values(ATLAS_PAGES);

/**
 * Ties a view to the browser's address for as long as the component lives that calls this when it is made: what the address says beyond the
 * day that the view was made with is read once there is a browser, the whole of it whenever the reader goes back or on, and what the
 * reader does is written to it.
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

  /** Whether the view was made for the navigation under way, and holds the address that it leads to. */
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

  // What waits belongs to the entry that is left: once the reader is on another it must not be written.
  beforeNavigate(({ type }) => (type === 'popstate' ? bar.drop() : bar.settle()));

  // Kit's history cannot be written before, and a page may act as soon as it is there.
  afterNavigate(({ type }) => {
    bar.open();
    if (type !== 'enter' && !fresh) readLocation();
    fresh = false;
  });

  /** Takes over the address as it stands in the browser, where it is one of this atlas and says more than the view was `made` with. */
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
