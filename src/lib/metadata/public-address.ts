import { siteAddress } from './site-address';

/** The complete public address of a path of the site: at the origin set for the build, otherwise at the one it is read from. */
export function publicAddress(path: string): string {
  return new URL(siteAddress(path), location.origin).href;
}
