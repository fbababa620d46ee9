import { expect, test } from 'vitest';
import { indexAtlas } from '../../src/lib/core/index-atlas';
import { dayOf } from '../../src/lib/core/time/day';
import { hourWindow } from '../../src/lib/core/time/window';
import { atlasAt } from '../../src/lib/core/view/atlas-at';
import { vehicleName } from '../../src/lib/static-map/vehicle-name';
import { readAtlas } from '../read-atlas';

const kim = indexAtlas(readAtlas('kim-2023'));
const hanoi = indexAtlas(readAtlas('hanoi-2019'));

test.each([
  ['by the means of the journey', kim, 'train-2023', dayOf(2023, 9, 12), 12, 'Kim’s train'],
  ['where no report gives the means', kim, 'train-2023', dayOf(2023, 9, 15), 18, 'Kim Jong Un'],
  ['by other means', hanoi, 'kim-2019', dayOf(2019, 2, 26), 12, 'Kim Jong Un']
])('a traveller %s is named for what is known', (_, index, id, day, hour, name) => {
  const { travellers } = atlasAt(index, { window: hourWindow(day, hour) });
  const traveller = travellers.find(({ journey }) => journey.journey.id === id)!;
  expect(vehicleName(index, traveller)).toBe(name);
});
