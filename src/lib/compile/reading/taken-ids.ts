/**
 * What the site itself has, or will have, at addresses that an atlas could take. No id has a dot, so that files such as robots.txt
 * are in nobody's way.
 */
export const TAKEN_IDS: readonly string[] = [
  '404',
  'basemap',
  'desk',
  'embed',
  'index',
  'method',
  'pictures',
  'schema'
];
