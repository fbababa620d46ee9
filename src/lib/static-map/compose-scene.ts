import type { AtlasIndex } from '../core/index-atlas';
import type { LegProgress } from '../core/movement/journey-progress';
import type { TrailPoint } from '../core/movement/trail';
import type { PlaceGroup } from '../core/view/group-by-place';
import type { InView } from '../core/view/in-view';
import type { IdFeature } from './id-feature';
import { lineDates, type LineDate } from './line-dates';
import { placeTravellers, type TravellerMark } from './place-travellers';
import { tieFeatures } from './tie-features';
import { reachFeatures } from './traveller-features';

/** What an atlas shows over the base map at a time, wherever it is drawn. */
export type Scene = {
  index: AtlasIndex;
  /** The events of the window, by place. */
  groups: readonly PlaceGroup[];
  legs: readonly LegProgress[];
  travellers: readonly TravellerMark[];
  /** Where travellers may be. */
  reaches: readonly IdFeature[];
  /** Along the lines travelled. */
  dates: readonly LineDate[];
  /** Between places of one event, and between what was expected and what happened. */
  ties: readonly IdFeature[];
  trail: readonly TrailPoint[];
};

/** Composes the scene of what is in view. */
export function composeScene(index: AtlasIndex, view: InView): Scene {
  const { shown, groups, legs, travellers, trail, instants, selected, tied } = view;
  return {
    index,
    groups,
    legs,
    travellers: placeTravellers(travellers),
    reaches: reachFeatures(index, travellers),
    dates: lineDates(
      index,
      travellers.map(({ journey }) => journey),
      instants
    ),
    ties: tieFeatures(index, {
      shown: shown.map(({ known }) => known),
      selected,
      events: tied,
      marked: new Set(groups.map(({ place }) => place.id))
    }),
    trail
  };
}
