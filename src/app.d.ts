// SvelteKit's own declarations; the App namespace needs nothing beyond its defaults.
/// <reference types="@sveltejs/kit" />

interface ImportMetaEnv {
  /** The site's public origin, with no slash at the end; empty where the build was told none. */
  readonly DATELINE_SITE: string;
  /** The site's name. */
  readonly DATELINE_NAME: string;
  /** What stands at the foot of its pages: texts and addresses, as JSON in percent encoding. */
  readonly DATELINE_FOOTER: string;
  /** Where the site is mounted on its host: Kit's own is relative to the page while prerendering. */
  readonly DATELINE_BASE: string;
}
