/** The preview picture of a page. */
export type Picture = {
  /** Its path within the site, with its first slash. */
  path: string;
  /** In pixels. */
  width: number;
  height: number;
  /** What it shows, in words. */
  alt: string;
};
