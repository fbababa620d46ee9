import { expect, test } from 'vitest';
import { linearScale } from '../../src/lib/timeline/scale';
import { wheelAxis, type Wheel } from '../../src/lib/timeline/wheel-axis';

const scale = linearScale({ from: 0, to: 100 }, 1000);
const turn = (wheel: Partial<Wheel>) =>
  wheelAxis(
    { deltaX: 0, deltaY: 0, deltaMode: 0, shiftKey: false, ctrlKey: false, ...wheel },
    500,
    scale,
    0.25
  );

test('the wheel turned away comes nearer around the pointer, turned back it goes off', () => {
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
