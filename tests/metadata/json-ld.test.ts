import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexAtlas } from '../../src/lib/core/index-atlas';
import { knownEvents } from '../../src/lib/core/evidence/known-event';
import { visibleAt } from '../../src/lib/core/view/visible-at';
import { dayWindow } from '../../src/lib/core/time/window';
import { jsonLdElement, pageJsonLd, type JsonLd } from '../../src/lib/metadata/json-ld';
import { day } from '../make-atlas';
import { readAtlas } from '../read-atlas';

const index = indexAtlas(readAtlas('kim-2023'));
const shown = visibleAt(knownEvents(index, null), dayWindow(day('2023-09-13')), index.atlas.zone);
const address = (path: string) => `https://dateline.example${path}`;

function nodes(data: JsonLd, type: string): JsonLd[] {
  return (data['@graph'] as JsonLd[]).filter((node) => node['@type'] === type);
}

describe('the page of a day as JSON-LD', () => {
  const data = pageJsonLd(index, shown, address);

  test('names an agency as the author of what its client publishes', () => {
    const article = nodes(data, 'NewsArticle').find(({ '@id': id }) =>
      String(id).endsWith('/ap-2023-09-13')
    );
    expect(article).toMatchObject({
      author: { '@type': 'Organization', name: 'AP' },
      publisher: { '@type': 'Organization', name: 'ETV Bharat' }
    });
  });

  test('has the atlas, its dated events, and the articles that they cite', () => {
    const [dataset] = nodes(data, 'Dataset');
    expect(dataset?.['@id']).toBe('https://dateline.example/kim-2023');
    const articles = new Set(
      [...nodes(data, 'NewsArticle'), ...nodes(data, 'CreativeWork')].map((node) => node['@id'])
    );
    const events = nodes(data, 'Event');
    expect(events.map(({ name }) => name)).toContain(index.events.get('summit')?.title);
    for (const event of events) {
      expect(event['startDate']).toMatch(/^2023-09-/);
      const cited = (event['subjectOf'] as JsonLd[]).map((node) => node['@id']);
      expect(cited.length).toBeGreaterThan(0);
      for (const id of cited) expect(articles).toContain(id);
    }
  });

  test('lists no expectation as an event', () => {
    const planned = shown.filter(({ known }) => known.status === 'planned');
    expect(planned.length).toBeGreaterThan(0);
    const names = nodes(data, 'Event').map(({ name }) => name);
    for (const { known } of planned) expect(names).not.toContain(known.event.title);
  });

  test('gives no point to a place known only to the region or the country', () => {
    const vague = nodes(data, 'Event')
      .map((event) => event['location'] as JsonLd | undefined)
      .filter((location) => location !== undefined)
      .filter((location) => {
        const place = index.atlas.places.find(({ name }) => name === location['name']);
        return place && ['near', 'admin', 'country'].includes(place.precision);
      });
    expect(vague.length).toBeGreaterThan(0);
    for (const location of vague) expect(location).not.toHaveProperty('geo');
  });
});

test('no text in it ends the script element, and it reads back the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constant('</script><!-- \u2028')), (text) => {
      const element = jsonLdElement({ text });
      const inner = element.slice(element.indexOf('>') + 1, element.lastIndexOf('<'));
      expect(inner).not.toContain('<');
      expect(JSON.parse(inner)).toEqual({ text });
    })
  );
});
