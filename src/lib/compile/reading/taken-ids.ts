/**
 * What the site itself has, or will have, at addresses that an atlas could take. No id contains a dot, so files such as robots.txt
 * cannot clash.
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
