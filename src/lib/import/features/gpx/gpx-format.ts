import { gpx } from '@tmcw/togeojson';
import type { Format } from '../../format';
import { bringFeatures } from '../bring-features';
import { fromTogeojson } from '../from-togeojson';
import { readXml } from '../read-xml';

/** GPX 1.1: waypoints, routes and tracks, as receivers and apps record them. */
export const gpxFormat: Format = {
  id: 'gpx',
  name: 'GPX',
  known: 'a file that ends in .gpx',
  knows: ({ name, text }) => /\.gpx$/i.test(name) || /<gpx[\s>]/.test(text.slice(0, 2000)),
  read: (file, context) => {
    const { value: document, issue } = readXml(file.text);
    if (!document) return { value: null, issue };
    if (document.documentElement?.localName !== 'gpx') {
      return { value: null, issue: 'expected a document of GPX, found another kind of XML' };
    }
    const map = {
      format: 'GPX',
      unit: 'feature',
      features: fromTogeojson(document, ['wpt', 'rte', 'trk'], gpx)
    };
    return { value: bringFeatures(file, map, context) };
  }
};
