import lookUp from '@photostructure/tz-lookup';
import { isZone } from '../core/time/zone';
import type { LonLat } from '../core/lon-lat';

/** The IANA zone at a position, by the borders of zones; null at sea, where clocks are a ship's own. */
export function zoneAt([longitude, latitude]: LonLat): string | null {
  const zone = lookUp(latitude, longitude);
  return isZone(zone) ? zone : null;
}
