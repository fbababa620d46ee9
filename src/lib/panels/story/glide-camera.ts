import type { Camera } from '$lib/core/view/address';
import { cameraBetween } from './camera-between';

/** How long the map is on its way from step to step, in milliseconds. */
const LENGTH = 600;

/** Moves a camera from one place to another, frame by frame, and ends exactly there; returns how to stop it. */
export function glideCamera(from: Camera, to: Camera, move: (camera: Camera) => void): () => void {
  let frame = 0;
  let start: number | null = null;
  const step = (now: number) => {
    start ??= now;
    const part = Math.min(1, (now - start) / LENGTH);
    move(part === 1 ? to : cameraBetween(from, to, part));
    if (part < 1) frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
