/** One page of a browser, driven as a reader would: the little that is common to the ways of driving Firefox and WebKit. */
export type Tab = {
  open(url: string): Promise<void>;
  /** The value of an expression in the page; what it gives must be JSON. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Clicks the first element that the CSS selector finds. */
  click(selector: string): Promise<void>;
  /** Presses a key on what has the focus. */
  press(key: 'ArrowLeft' | 'ArrowRight' | 'Enter' | 'Escape'): Promise<void>;
  back(): Promise<void>;
  /** The errors that the pages left uncaught so far; undefined where the driver cannot tell. */
  errors(): string[] | undefined;
  close(): Promise<void>;
};

/** A browser that may be on this machine. */
export type Browser = {
  name: string;
  isInstalled: boolean;
  /** Starts it on an X display, such as `:99`, and gives its first page. */
  start(display: string): Promise<Tab>;
};
