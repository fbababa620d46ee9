import fc from 'fast-check';
import jsonld from 'jsonld';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { WholeAtlas } from '../../../src/lib/core/atlas';
import { parseTextDirective } from '../../../src/lib/core/evidence/text-directive';
import { writeAnnotations } from '../../../src/lib/export/annotations/write-annotations';
import { readAtlas } from '../../read-atlas';
import { trickyText, writtenAtlas } from '../written-atlas';

/** Milliseconds: each of many texts produces a whole export. */
vi.setConfig({ testTimeout: 60_000 });

const SITE = 'https://maps.example/base';
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** W3C’s own context, under its Software and Document Licence: no processor of the tests asks the network. */
const CONTEXT = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, 'anno.jsonld'), 'utf8')
) as object;

type Node = Record<string, { '@id'?: string; '@value'?: string }[]> & { '@id'?: string };

/** The annotations as linked data, by a processor that knows nothing of them. */
async function read(atlas: WholeAtlas): Promise<{ total: number; items: Node[] }> {
  const written = JSON.parse(writeAnnotations(atlas, SITE)) as object;
  const expanded = await jsonld.expand(written, {
    documentLoader: (url: string) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`no such context: ${url}`);
      return Promise.resolve({ documentUrl: url, document: CONTEXT as jsonld.JsonLdDocument });
    }
  } as jsonld.Options.Expand);
  const [collection] = expanded as unknown as Record<string, Record<string, unknown>[]>[];
  const [page] = collection?.[`${AS}first`] ?? [];
  const [list] = (page?.[`${AS}items`] ?? []) as { '@list': Node[] }[];
  return {
    total: Number(collection?.[`${AS}totalItems`]?.[0]?.['@value']),
    items: list?.['@list'] ?? []
  };
}

const nodes = (node: Node | undefined, key: string) => (node?.[key] ?? []) as unknown as Node[];
const value = (node: Node | undefined, key: string) => node?.[key]?.[0]?.['@value'];
const ofType = (all: Node[], type: string) =>
  all.find((one) => (one['@type'] as unknown as string[]).includes(OA + type));

describe.each(['kim-2023', 'hanoi-2019'])('the annotations of %s', (id) => {
  const atlas = readAtlas(id);
  const sources = new Map(atlas.sources.map((source) => [source.id, source]));
  const claims = atlas.events.flatMap((event) => event.claims.map((claim) => ({ event, claim })));

  it('are one for each passage', async () => {
    const { total, items } = await read(atlas);
    const cited = claims.filter(({ claim }) => claim.passage !== undefined);
    expect(cited.length).toBeGreaterThan(4);
    expect(total).toBe(cited.length);
    expect(items.map((item) => item['@id']).sort()).toEqual(
      cited.map(({ claim }) => `${SITE}/${id}/passages.jsonld#${claim.id}`).sort()
    );
  });

  it('point to words of the report, by its address or its digest, and from there to the event', async () => {
    const { items } = await read(atlas);
    for (const item of items) {
      const { claim, event } = claims.find((one) => item['@id']?.endsWith(`#${one.claim.id}`))!;
      const { url, sha256 = '', slug } = sources.get(claim.source)!;
      const [target] = nodes(item, `${OA}hasTarget`);
      expect(nodes(target, `${OA}hasSource`)[0]?.['@id']).toBe(
        url ?? `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`
      );
      expect(nodes(target, `${OA}hasScope`)[0]?.['@id']).toBe(`${SITE}/${id}/sources/${slug}`);
      const selectors = nodes(target, `${OA}hasSelector`);
      const fragment = value(ofType(selectors, 'FragmentSelector'), `${RDF}value`) ?? '';
      expect(parseTextDirective(fragment.replace(':~:text=', ''))).toEqual(
        parseTextDirective(claim.passage ?? '')
      );
      const bodies = nodes(item, `${OA}hasBody`);
      const [address] = nodes(ofType(bodies, 'SpecificResource'), `${OA}hasSource`);
      expect(new URL(address?.['@id'] ?? '').searchParams.get('event')).toBe(event.id);
    }
  });
});

describe('a passage', () => {
  const selectors = async (passage: string) => {
    const { items } = await read(writtenAtlas('a', { claim: { passage } as object }));
    const [target] = nodes(items[0], `${OA}hasTarget`);
    return nodes(target, `${OA}hasSelector`);
  };

  it('given in full is quoted, with what stands around it', async () => {
    const all = await selectors('on-,the 10%2C%20at last,-he left');
    const quote = ofType(all, 'TextQuoteSelector');
    expect(value(quote, `${OA}exact`)).toBe('the 10, at last');
    expect([value(quote, `${OA}prefix`), value(quote, `${OA}suffix`)]).toEqual(['on', 'he left']);
    expect(value(ofType(all, 'FragmentSelector'), `${RDF}value`)).toBe(
      ':~:text=on-,the%2010%2C%20at%20last,-he%20left'
    );
  });

  it('given by its first and last words is not', async () => {
    const all = await selectors('he left,the port');
    expect(all).toHaveLength(1);
    expect(value(all[0], `${RDF}value`)).toBe(':~:text=he%20left,the%20port');
  });
});

it('any text is kept as it is', async () => {
  await fc.assert(
    fc.asyncProperty(trickyText, async (text) => {
      const { items } = await read(
        writtenAtlas(text, {
          claim: { passage: encodeURIComponent(text).replaceAll('-', '%2D') } as object
        })
      );
      const [target] = nodes(items[0], `${OA}hasTarget`);
      const quote = ofType(nodes(target, `${OA}hasSelector`), 'TextQuoteSelector');
      expect(value(quote, `${OA}exact`)).toBe(text);
    }),
    { numRuns: 30 }
  );
});
