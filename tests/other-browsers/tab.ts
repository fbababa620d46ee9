/** One page of a browser, driven as a reader would: the few operations that the drivers of Firefox and WebKit share. */
export type Tab = {
  open(url: string): Promise<void>;
  /** The value of an expression in the page; it must be JSON. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Clicks the first element that matches the CSS selector. */
  click(selector: string): Promise<void>;
  /** Presses a key on the focused element. */
  press(key: 'ArrowLeft' | 'ArrowRight' | 'Enter' | 'Escape'): Promise<void>;
  back(): Promise<void>;
  /** The errors that the pages have left uncaught so far; undefined if the driver cannot tell. */
  errors(): string[] | undefined;
  close(): Promise<void>;
};

/** A browser that may be on this machine. */
export type Browser = {
  name: string;
  isInstalled: boolean;
  /** Starts it on an X display, such as `:99`, and returns its first page. */
  start(display: string): Promise<Tab>;
};
