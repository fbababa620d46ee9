import type { Component } from 'svelte';

/** A component of which nothing is known but that it takes these. */
export type Taking<Props extends Record<string, unknown>> = Component<
  Props,
  Record<string, unknown>,
  ''
>;

/**
 * A part of a page whose markup is built with the page, and whose script is none of those that the page names: `BuiltPart.svelte`
 * leaves the markup as it was built until the script has come, and then takes it over.
 */
export class BuiltPart<Props extends Record<string, unknown>> {
  private readonly fetch: () => Promise<{ default: Taking<Props> }>;

  /** Whether a reader can act on it, so that it is `inert` until its script has come: what was done to it before would be lost. */
  readonly acts: boolean;

  /** The component, once it is at hand. */
  component: Taking<Props> | null;

  /** `component` is the part itself where pages are built, and null in a browser, which fetches it. */
  constructor(
    fetch: () => Promise<{ default: Taking<Props> }>,
    component: Taking<Props> | null,
    { acts }: { acts: boolean }
  ) {
    this.fetch = fetch;
    this.component = component;
    this.acts = acts;
  }

  /** Fetches the script, or takes what came before; rejects if it does not come. */
  async load(): Promise<Taking<Props>> {
    return (this.component ??= (await this.fetch()).default);
  }
}
