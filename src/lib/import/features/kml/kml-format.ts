import { kml } from '@tmcw/togeojson';
import type { Format } from '../../format';
import { bringFeatures } from '../bring-features';
import { fromTogeojson } from '../from-togeojson';
import { readXml } from '../read-xml';

/** KML 2.2, as Google My Maps and Google Earth write it, with TimeStamp, TimeSpan and gx:Track. */
export const kmlFormat: Format = {
  id: 'kml',
  name: 'KML',
  known: 'a file that ends in .kml; unpack a .kmz first',
  knows: ({ name, text }) => /\.kml$/i.test(name) || /<kml[\s>]/.test(text.slice(0, 2000)),
  read: (file, context) => {
    const { value: document, issue } = readXml(file.text);
    if (!document) return { value: null, issue };
    if (document.documentElement?.localName !== 'kml') {
      return { value: null, issue: 'expected a document of KML, found another kind of XML' };
    }
    const title = document.getElementsByTagName('Document')[0]?.getElementsByTagName('name')[0];
    const isOwn = title?.parentNode?.nodeName === 'Document';
    const map = {
      format: 'KML',
      unit: 'placemark',
      features: fromTogeojson(document, ['Placemark', 'GroundOverlay', 'NetworkLink'], kml),
      ...(isOwn && title.textContent && { title: title.textContent.trim() })
    };
    return { value: bringFeatures(file, map, context) };
  }
};
