/** Days over which the events are spread. */
const DAYS = 30;

/**
 * The files of a valid atlas of this many events: spread over September 2023, with a place for every five of them, and one claim
 * each. The places lie deep inside one country, as the check requires. The same number gives the same files.
 */
export function syntheticAtlas(events: number): Record<string, string> {
  const places = Math.max(1, Math.round(events / 5));
  const placeOf = (i: number) => `place-${(i * 7) % places}`;
  const dayOf = (i: number) => `2023-09-${String((i % DAYS) + 1).padStart(2, '0')}`;
  return {
    'atlas.yaml': [
      `title: ${events} events`,
      'summary: Made for the benchmark.',
      'zone: Asia/Vladivostok',
      'home: { center: [110, 60.5], zoom: 4.2 }',
      'first_window: 2023-09-10',
      'stretch: 2023-09',
      'actors: []',
      'origins: [{ id: agency, name: Agency }]'
    ].join('\n'),
    'sources.json': JSON.stringify([
      {
        id: 'report',
        type: 'article-newspaper',
        title: 'A report',
        'container-title': 'The Paper',
        issued: { 'date-parts': [[2023, 9, 30]] },
        URL: 'https://example.org/report'
      }
    ]),
    'places.geojson': JSON.stringify({
      type: 'FeatureCollection',
      features: Array.from({ length: places }, (_, i) => ({
        type: 'Feature',
        id: `place-${i}`,
        geometry: {
          type: 'Point',
          coordinates: [95 + ((i * 37) % 300) / 10, 55 + ((i * 61) % 110) / 10]
        },
        properties: {
          name: `Place ${i}`,
          kind: 'town',
          precision: 'city',
          zone: 'Asia/Vladivostok',
          country: 'RU'
        }
      }))
    }),
    'routes.geojson': JSON.stringify({ type: 'FeatureCollection', features: [] }),
    'events.yaml': [
      'events:',
      ...Array.from({ length: events }, (_, i) =>
        [
          `  - id: event-${i}`,
          '    kind: sighting',
          `    title: Event ${i}`,
          '    actors: []',
          `    place: ${placeOf(i)}`,
          `    when: ${dayOf(i)}`,
          '    claims:',
          `      - { id: claim-${i}, source: report, stance: reports, origin: agency, when: ${dayOf(i)}, place: ${placeOf(i)} }`
        ].join('\n')
      ),
      'journeys: []'
    ].join('\n')
  };
}
