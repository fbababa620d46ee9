import type { Place } from '../../core/atlas';

/** The GeoNames feature classes of Linked Places: administrative, water, landscape, populated, roads, sites, landforms. */
export type FeatureClass = 'A' | 'H' | 'L' | 'P' | 'R' | 'S' | 'T';

/** What kind of place the last word of its kind says it is, wherever it lies. */
const BY_WORD: Record<string, FeatureClass> = {
  ...wordsOfClass(
    'T',
    'island islands mountain mountains hill cape peninsula valley pass plain desert'
  ),
  ...wordsOfClass(
    'H',
    'harbour harbor bay sea ocean lake river strait gulf canal channel reservoir'
  ),
  ...wordsOfClass('R', 'road street highway motorway railway tunnel route'),
  ...wordsOfClass('L', 'area park forest zone reserve'),
  ...wordsOfClass('P', 'city town village capital suburb settlement quarter')
};

/** Where its kind says nothing: what is known to a city is one, and what is known to a spot is a building or a facility. */
const BY_PRECISION: Record<Place['precision'], FeatureClass> = {
  site: 'S',
  city: 'P',
  near: 'S',
  admin: 'A',
  country: 'A'
};

/** The class of a place, by how closely it is known if that is a region or a country, else by its kind in words. */
export function featureClass({ kind, precision }: Pick<Place, 'kind' | 'precision'>): FeatureClass {
  if (precision === 'country' || precision === 'admin') return BY_PRECISION[precision];
  const [last = ''] = kind.toLowerCase().split(/\s+/).slice(-1);
  return BY_WORD[last] ?? BY_PRECISION[precision];
}

function wordsOfClass(of: FeatureClass, words: string): Record<string, FeatureClass> {
  return Object.fromEntries(words.split(' ').map((word) => [word, of]));
}
