import type { Address, Camera } from '$lib/core/view/address';
import { glideCamera } from '$lib/panels/story/glide-camera';
import { homeCamera } from '$lib/static-map/home-camera';
import type { View } from '$lib/state/view.svelte';

/** Brings a view to the steps of a story: days, second clock and card at once, and the camera along a glide. */
export class StepShower {
  private stopGlide = (): void => {};

  /** `width` is that of the map, in pixels: a step gives its camera for a map of the width of the page's frame. */
  constructor(
    private readonly view: View,
    private readonly width: () => number
  ) {}

  /** Shows what a step tells of; where nothing is to move the map jumps. */
  show(address: Address, { still }: { still: boolean }): void {
    this.stop();
    const to = this.cameraOf(address);
    const from = this.view.camera ?? to;
    this.view.read({ ...address, camera: still ? to : from });
    if (!still) this.stopGlide = glideCamera(from, to, (camera) => (this.view.camera = camera));
  }

  /** Leaves the camera where it is. */
  stop(): void {
    this.stopGlide();
  }

  private cameraOf({ camera }: Address): Camera {
    const width = this.width();
    if (!camera) return homeCamera(this.view.atlas, width);
    const { lon, lat, zoom } = camera;
    return homeCamera({ home: { center: [lon, lat], zoom } }, width);
  }
}
