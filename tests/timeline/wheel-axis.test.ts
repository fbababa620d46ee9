import { expect, test } from 'vitest';
import { warpOf } from '../../src/lib/core/time/warp';
import { axisScale, linearScale } from '../../src/lib/timeline/scale';
import { wheelAxis, type Wheel } from '../../src/lib/timeline/wheel-axis';

const scale = linearScale({ from: 0, to: 100 }, 1000);
const turn = (wheel: Partial<Wheel>) =>
  wheelAxis(
    { deltaX: 0, deltaY: 0, deltaMode: 0, shiftKey: false, ctrlKey: false, ...wheel },
    500,
    scale
  );

test('the wheel turned away zooms in around the pointer, turned back it zooms out', () => {
  expect(turn({ deltaY: -300 })).toEqual({ from: 25, to: 75 });
  expect(turn({ deltaY: 300 })).toEqual({ from: -50, to: 150 });
});

test('a wheel in lines counts sixteen pixels each', () => {
  expect(turn({ deltaY: 3, deltaMode: 1 })).toEqual(turn({ deltaY: 48 }));
});

test('sideways, or with shift, the axis moves along', () => {
  expect(turn({ deltaX: 100, deltaY: 20 })).toEqual({ from: 10, to: 110 });
  expect(turn({ deltaY: 100, shiftKey: true })).toEqual({ from: 10, to: 110 });
});

test('a break passes by as fast as the days beside it', () => {
  const bent = axisScale({ from: 90, to: 407 }, 2000, warpOf([{ from: 100, to: 400 }], 3));
  const wheel = { deltaX: 1000, deltaY: 0, deltaMode: 0, shiftKey: false, ctrlKey: false };
  expect(wheelAxis(wheel, 0, bent)).toEqual({ from: 100, to: 417 });
  expect(wheelAxis({ ...wheel, deltaX: 1150 }, 0, bent)).toEqual({ from: 250, to: 418.5 });
});
