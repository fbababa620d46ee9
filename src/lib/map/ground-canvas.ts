import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Size } from '$lib/static-map/frame';
import type { GroundShape } from './ground-shape';
import { paintGround, type GroundPen } from './paint-ground';
import { screenOf } from './screen';

/** The live map, as far as the canvas over it follows it. */
type Followed = Pick<MapLibreMap, 'getCenter' | 'getZoom'> & {
  on(type: 'render', listener: () => void): unknown;
  off(type: 'render', listener: () => void): unknown;
};

/** The canvas, as far as it is drawn on. */
type Surface = Pick<HTMLCanvasElement, 'width' | 'height'> & {
  style: Pick<CSSStyleDeclaration, 'width' | 'height'>;
  getContext(
    type: '2d'
  ): (GroundPen & Pick<CanvasRenderingContext2D, 'setTransform' | 'clearRect'>) | null;
};

/** When things are drawn: how many device pixels make a CSS pixel, and the browser's next frame. */
type Frames = {
  devicePixelRatio: number;
  requestAnimationFrame(draw: () => void): number;
  cancelAnimationFrame(id: number): void;
};

/**
 * Draws shapes on a canvas over the live map: once a frame at most where they have changed, and with the map where that has moved,
 * so that they stay on its ground. The map itself draws nothing for them.
 */
export class GroundCanvas {
  private shapes: readonly GroundShape[] = [];
  private size: Size = { width: 0, height: 0 };
  private asked: number | null = null;
  /** What the map showed when the canvas was last drawn. */
  private drawn = { lng: NaN, lat: NaN, zoom: NaN };

  constructor(
    private readonly surface: Surface,
    private readonly map: Followed,
    private readonly frames: Frames = window
  ) {
    map.on('render', this.follow);
  }

  /** Draws these shapes from the next frame on, on a map of this size. */
  show(shapes: readonly GroundShape[], size: Size): void {
    this.shapes = shapes;
    this.size = size;
    this.asked ??= this.frames.requestAnimationFrame(this.draw);
  }

  /** Ends the drawing. */
  remove(): void {
    this.map.off('render', this.follow);
    this.forget();
  }

  private readonly follow = (): void => {
    const { lng, lat } = this.map.getCenter();
    const { drawn } = this;
    const still = drawn.lng === lng && drawn.lat === lat && drawn.zoom === this.map.getZoom();
    if (this.asked !== null || !still) this.draw();
  };

  private readonly draw = (): void => {
    this.forget();
    const pen = this.surface.getContext('2d');
    if (!pen) return;
    const { width, height } = this.size;
    const ratio = this.frames.devicePixelRatio;
    this.fit(ratio);
    const { lng, lat } = this.map.getCenter();
    const zoom = this.map.getZoom();
    this.drawn = { lng, lat, zoom };
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, width, height);
    paintGround(pen, this.shapes, screenOf({ center: [lng, lat], zoom, width, height }), zoom);
  };

  /** Gives the canvas the map's size. Setting it empties the canvas, so only where it differs. */
  private fit(ratio: number): void {
    const { surface, size } = this;
    const [width, height] = [Math.floor(size.width * ratio), Math.floor(size.height * ratio)];
    if (surface.width === width && surface.height === height) return;
    surface.width = width;
    surface.height = height;
    surface.style.width = `${size.width}px`;
    surface.style.height = `${size.height}px`;
  }

  private forget(): void {
    if (this.asked !== null) this.frames.cancelAnimationFrame(this.asked);
    this.asked = null;
  }
}
