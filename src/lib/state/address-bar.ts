import type { HistoryMode } from './history-mode';

/** What the address bar needs from outside; tests supply their own. */
type History = {
  push(url: string): void;
  replace(url: string): void;
  /** Calls back after so many milliseconds, and returns how to cancel it. */
  later(callback: () => void, milliseconds: number): () => void;
};

/** The shortest time between a gesture's replacements, in milliseconds. */
const PACE = 500;
/** Key presses within so many milliseconds of each other are one gesture. */
const BURST = 1000;

/**
 * Writes changes to the browser's history: a gesture's first change adds an entry and later ones replace it, at most two a
 * second, always ending with the last one.
 */
export class AddressBar {
  private opened = false;
  /** Waiting to be written once the bar is open. */
  private held: { url: string; mode: HistoryMode } | null = null;
  /** The current gesture. */
  private under: HistoryMode | null = null;
  private waiting: string | null = null;
  private stopPace: (() => void) | null = null;
  private stopBurst: (() => void) | null = null;

  constructor(private readonly history: History) {}

  /** Starts writing: the browser's history may be changed from now on. All changes until then count as one. */
  open(): void {
    this.opened = true;
    if (this.held) this.write(this.held.url, this.held.mode);
    this.held = null;
  }

  /** Writes an address, an absolute path, in the given mode: at once, or with the current gesture. */
  write(url: string, mode: HistoryMode): void {
    if (!this.opened) {
      const first = this.held?.mode ?? 'replace';
      this.held = { url, mode: first === 'replace' ? mode : first };
      return;
    }
    if (mode === 'push') {
      this.settle();
      this.history.push(url);
    } else if (mode === 'replace' || this.under === mode) this.replaceSoon(url);
    else {
      this.settle();
      this.under = mode;
      this.history.push(url);
      this.pace();
    }
    if (mode === 'keys') this.extendBurst();
  }

  /** Ends the gesture: pending changes are written, and the next change is a new act. */
  settle(): void {
    this.stopBurst?.();
    this.stopBurst = null;
    this.stopPace?.();
    this.stopPace = null;
    this.flush();
    this.under = null;
  }

  /** Ends the gesture unwritten, as when the reader has gone back. */
  drop(): void {
    this.waiting = this.held = null;
    this.settle();
  }

  private replaceSoon(url: string): void {
    this.waiting = url;
    if (this.stopPace) return;
    this.flush();
    this.pace();
  }

  private pace(): void {
    this.stopPace = this.history.later(() => {
      this.stopPace = null;
      if (this.waiting === null) return;
      this.flush();
      this.pace();
    }, PACE);
  }

  private flush(): void {
    if (this.waiting === null) return;
    this.history.replace(this.waiting);
    this.waiting = null;
  }

  private extendBurst(): void {
    this.stopBurst?.();
    this.stopBurst = this.history.later(() => this.settle(), BURST);
  }
}
