import type { Size } from '../static-map/frame';
import type { Ground, GroundLayer } from '../static-map/ground';
import type { Palette } from '../static-map/palette';
import { GRAIN } from '../static-map/scene';
import { element } from './svg-element';

/** The ground of a picture; `relief` is an image to lay over the land, as a data address, or null for flat land. */
export type MapGround = { size: Size; ground: Ground; relief: string | null };

/** Land, relief, water and borders as SVG, from the bottom up. */
export function groundElement({ size, ground, relief }: MapGround, palette: Palette): string {
  const line = (layer: GroundLayer, stroke: string, width: number, dashes?: string) =>
    element('path', {
      d: ground[layer],
      fill: 'none',
      stroke,
      'stroke-width': width * GRAIN,
      'stroke-linejoin': 'round',
      'stroke-dasharray': dashes
    });
  return [
    element('rect', { ...size, fill: palette.land }),
    ...(relief === null ? [] : [element('image', { ...size, href: relief })]),
    element('g', { transform: `scale(${1 / GRAIN})` }, [
      line('regions', palette.region, 0.7),
      line('rivers', palette.river, 0.8),
      element('path', { d: ground.water, fill: palette.water }),
      line('shores', palette.shore, 0.7),
      line('borders', palette.border, 1.2),
      line('disputed', palette.border, 1.2, `${3.6 * GRAIN} ${2.4 * GRAIN}`)
    ])
  ].join('');
}
