import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { legTables } from '../../src/cli/atlas/leg-tables';
import { legRows } from '../../src/lib/compile/reports/leg-rows';
import type { WholeAtlas } from '../../src/lib/core/atlas';
import { FORMATS } from '../../src/lib/export/formats';
import { writeGeojson } from '../../src/lib/export/write-geojson';
import { writeGpx } from '../../src/lib/export/write-gpx';
import { writeKml } from '../../src/lib/export/write-kml';
import { readFourVehicles } from '../compile/read-four-vehicles';
import { readXml } from './read-xml';
import { textOf } from './text-of';

const { atlas } = readFourVehicles();
if (!atlas) throw new Error('the journey of four vehicles does not compile');

/** The journey, of which nobody tells by what the leg from Eastfield on was travelled. */
const untold: WholeAtlas = {
  ...atlas,
  journeys: atlas.journeys.map((journey) => ({
    ...journey,
    legs: journey.legs.map(({ vehicle, ...leg }) => ({
      ...leg,
      ...(leg.mode === 'road' ? { mode: 'unknown' } : vehicle !== undefined && { vehicle })
    }))
  }))
};

describe('a leg by means that no report gives', () => {
  it('is joined in GeoJSON by its two ends, with no vehicle', () => {
    const { features } = JSON.parse(writeGeojson(untold)) as { features: Feature[] };
    const leg = features.find(({ id }) => id === 'round/2-3');
    expect(leg?.properties).toMatchObject({ mode: 'unknown', basis: 'unknown', routed: false });
    expect(leg?.properties).not.toHaveProperty('vehicle');
    expect(leg?.geometry).toMatchObject({ type: 'LineString', coordinates: { length: 2 } });
  });

  it('is told in KML as not reported', () => {
    const [, folder] = [...readXml(writeKml(untold)).getElementsByTagName('Folder')];
    expect(folder?.textContent).toContain(
      'The Envoy, by air, by means not reported, by rail and by sea.'
    );
  });

  it('is no track in GPX', () => {
    expect(writeGpx(untold)).not.toContain('round/2-3');
  });

  it('is of unknown means in the table of legs', () => {
    const table = legTables(legRows(untold));
    expect(table).toMatch(/Eastfield to Sound station .*unknown/);
  });

  it.each(FORMATS.map(({ file, write }) => [file(untold), write] as const))(
    'has no vehicle in %s',
    (_, write) => {
      expect(textOf(write(untold, 'https://maps.example'))).not.toMatch(
        /by road|a limousine|"road"/
      );
    }
  );
});
