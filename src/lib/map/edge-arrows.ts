import type { Edge } from './edge-beyond';

/** Arrows to what lies beyond each edge of the map. */
export const EDGE_ARROWS: Record<Edge, string> = { top: '↑', right: '→', bottom: '↓', left: '←' };
