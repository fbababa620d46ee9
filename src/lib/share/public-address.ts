import { siteAddress } from './site-address';

/** The whole public address of a path of the site: at the origin that the build was told, else at the one that it is read at. */
export function publicAddress(path: string): string {
  return new URL(siteAddress(path), location.origin).href;
}
