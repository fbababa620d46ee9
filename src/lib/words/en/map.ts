import { countNoun } from './count-noun';
import { turnedOut } from './statuses';

export const mapName = 'Map';

/** MapLibre's own words, by its names for them. The map shows only these: another control would need more. */
export const mapLibreWords = {
  'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and scroll to zoom the map',
  'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ and scroll to zoom the map',
  'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map',
  'Map.Title': 'Interactive map',
  'NavigationControl.ZoomIn': 'Zoom in',
  'NavigationControl.ZoomOut': 'Zoom out'
};

/** The map as a drawing, for those who cannot see it: the window's words, then its marks' names. */
export function drawnMapName(window: string, marks: readonly string[]): string {
  return [window, ...marks].join('; ');
}

/** On the map of a story of other times. */
export const bordersOfToday = 'Present-day borders';

/** The name of a group of marks, one for each place. */
export const placesInWindow = 'Places on the map';

/** The same of the half of the map that shows what had been reported by some day or hour. */
export const placesByThen = (time: string) => `${placesInWindow}, as reported by ${time}`;

/** The name of the list of a mark's events. */
export function eventsAt(place: string): string {
  return `Events at ${place}`;
}

/** When something was expected that did not come about so. */
export function timeOfFailed(time: string): string {
  return `${time}; expected, ${turnedOut}`;
}

const DIRECTIONS = {
  top: 'to the north',
  right: 'to the east',
  bottom: 'to the south',
  left: 'to the west'
};

/** The name of a mark that lies beyond an edge of the map, where a press goes: `Old Harbour, 1 event, reported, off the map to the north`. */
export function markBeyond(name: string, edge: keyof typeof DIRECTIONS): string {
  return `${name}, off the map ${DIRECTIONS[edge]}`;
}

/** The name of the button that goes to the places beyond an edge of the map: `2 places to the north: go there`. */
export function goBeyond(edge: keyof typeof DIRECTIONS, places: number): string {
  return `${countNoun(places, 'place')} ${DIRECTIONS[edge]}: go there`;
}

/** Arrows to what lies beyond each edge of the map. */
export const edgeArrows: Record<keyof typeof DIRECTIONS, string> = {
  top: '↑',
  right: '→',
  bottom: '↓',
  left: '←'
};

/** The name of the group of travellers' marks. */
export const travellers = 'Travellers';

/** A traveller's mark for those who cannot see it: `The Ship, The voyage south: At the Port`; the first is what is written beside it. */
export function travellerName(called: string, journey: string, where: string): string {
  return `${called}, ${journey}: ${where}`;
}
