/** Where what is made once is kept: Kit reads Vite's configuration, and with it our plugins, anew for the browser's part of a build. */
const KEPT = Symbol.for('dateline.once-a-build');

type Keeper = typeof globalThis & { [KEPT]?: Map<string, unknown> };

/** What is kept under a key in this process, made when first asked for. */
export function onceABuild<Made>(key: string, make: () => Made): Made {
  const kept = ((globalThis as Keeper)[KEPT] ??= new Map());
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as Made;
}
