import { describe, expect, test } from 'vitest';
import { knownEvents } from '../../../src/lib/core/evidence/known-event';
import { indexAtlas, placesAround, type AtlasIndex } from '../../../src/lib/core/index-atlas';
import { atlasAt } from '../../../src/lib/core/view/atlas-at';
import { groupByPlace, type PlaceGroup } from '../../../src/lib/core/view/group-by-place';
import { leadingPlace } from '../../../src/lib/core/view/leading-place';
import { clusterMarks } from '../../../src/lib/static-map/cluster-marks';
import { project } from '../../../src/lib/static-map/frame';
import { MARK_REACH } from '../../../src/lib/static-map/lay-out';
import { claim, event, known, makeIndex, place, when } from '../../make-atlas';
import { readAtlas } from '../../read-atlas';

const index = makeIndex({
  places: [
    place('land', { precision: 'country' }),
    place('province', { precision: 'admin', within: 'land' }),
    place('city', { within: 'province' }),
    place('island', { precision: 'near', radius: 8, within: 'city' }),
    place('church', { precision: 'site', within: 'city' }),
    place('tower', { precision: 'site', within: 'city' }),
    place('pier', { precision: 'site', within: 'island' }),
    place('camp', { precision: 'site', within: 'island' }),
    place('town', { within: 'province' }),
    place('mill', { precision: 'site', within: 'town' }),
    place('border', { precision: 'near', radius: 12 }),
    place('bridge', { precision: 'site' })
  ]
});

/** A group for each of the places, the first being that of the mark's leading event. */
function marked(...ids: string[]): PlaceGroup[] {
  return groupByPlace(
    index,
    ids.map((id, i) => ({
      known: known(
        event(`at-${id}`, {
          place: id,
          when: when('2023-09-12'),
          claims: [claim({ id: `of-${id}`, stance: i === 0 ? 'reports' : 'expects' })]
        }),
        index
      ),
      match: 'dated' as const
    }))
  );
}

/** The same on a map where the lead stands elsewhere. */
function elsewhere(...ids: string[]): PlaceGroup[] {
  return marked(...ids).map((group) => ({ ...group, leads: false }));
}

describe('a mark is named for', () => {
  test.each([
    ['its only place', ['church'], 'church'],
    ['its only place, be it an area', ['province'], 'province'],
    ['the city that holds its places, which is none of them', ['church', 'tower'], 'city'],
    ['the city that is one of its places', ['church', 'city'], 'city'],
    ['the nearest place that holds them all', ['pier', 'camp'], 'island'],
    ['the nearest that holds them all, not that of most', ['pier', 'camp', 'tower'], 'city'],
    ['a region only if it is one of the places', ['city', 'province'], 'province'],
    ['else the city of its leading event', ['church', 'mill'], 'city'],
    ['the town of its leading event, not the first in the list', ['mill', 'church'], 'town'],
    ['a point before an area', ['border', 'mill'], 'town'],
    ['a point that lies in no town', ['border', 'bridge'], 'bridge'],
    ['a country only among countries', ['land'], 'land']
  ])('%s', (_, places, name) => {
    expect(leadingPlace(index, elsewhere(...places)).id).toBe(name);
  });

  test.each([[['church', 'city']], [['pier', 'tower', 'mill']], [['border', 'bridge']]])(
    'the place of the lead if it is one of them: %j',
    (places) => {
      expect(leadingPlace(index, marked(...places)).id).toBe(places[0]);
    }
  );

  test('none if it has none, which is an error', () => {
    expect(() => leadingPlace(index, [])).toThrow(RangeError);
  });
});

/** Every mark of the atlas's maps at whole zooms from 2 to 10, on each day of its stretch. */
function everyMark(index: AtlasIndex): PlaceGroup[][] {
  const { stretch, home } = index.atlas;
  const found: PlaceGroup[][] = [];
  for (let day = stretch.from; day < stretch.to; day += 1) {
    const { groups } = atlasAt(index, { window: { days: { from: day, to: day + 1 }, hour: null } });
    for (let zoom = 2; zoom <= 10; zoom += 1) {
      const frame = { center: home.center, zoom, width: 1000, height: 640 };
      const projected = groups.map((group) => {
        const [x, y] = project(frame, group.place.point);
        return { group, x, y };
      });
      found.push(...clusterMarks(projected, MARK_REACH).map(({ members }) => members));
    }
  }
  return found;
}

describe.each(['kim-2023', 'hanoi-2019'])('on the maps of %s', (id) => {
  const atlas = indexAtlas(readAtlas(id));
  const several = everyMark(atlas).filter((members) => members.length > 1);

  test('no mark is named for a place within another of its places, unless it is the lead’s', () => {
    expect(several.length).toBeGreaterThan(10);
    const wrong = several.filter((members) => {
      if (members.some(({ leads }) => leads)) return false;
      const [own, ...around] = placesAround(atlas, leadingPlace(atlas, members).id);
      return members.some(({ place }) => place.id !== own && around.includes(place.id));
    });
    expect(wrong).toEqual([]);
  });

  test('a mark of several places is named for one of them or one that holds one of them', () => {
    const strange = several.filter((members) => {
      const name = leadingPlace(atlas, members).id;
      return !members.some(({ place }) => placesAround(atlas, place.id).includes(name));
    });
    expect(strange).toEqual([]);
  });

  test('one mark at most has the lead, and is named for its place', () => {
    const leading = several.filter((members) => members.some(({ leads }) => leads));
    expect(knownEvents(atlas, null).length).toBeGreaterThan(0);
    expect(
      leading.every((members) =>
        members.some(({ leads, place }) => leads && place === leadingPlace(atlas, members))
      )
    ).toBe(true);
  });
});
