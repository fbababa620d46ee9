import { expect, it } from 'vitest';
import { dayWindow, hourWindow } from '../../src/lib/core/time/window';
import { isIn } from '../../src/lib/picture/font-faces';
import { pictureFile } from '../../src/lib/picture/picture-file';
import { day } from '../make-atlas';

it.each([
  [dayWindow(day('2023-09-13')), 'kim-2023-2023-09-13-3x2.png'],
  [hourWindow(day('2023-09-13'), 9), 'kim-2023-2023-09-13-09h-3x2.png'],
  [
    { days: { from: day('2023-09-10'), to: day('2023-09-20') }, hour: null },
    'kim-2023-2023-09-10-to-2023-09-19-3x2.png'
  ]
])('a picture’s file is named for the atlas, the days and the shape: %j', (window, name) => {
  expect(pictureFile('kim-2023', window, '3x2', 'png')).toBe(name);
});

it.each([
  ['A', 'U+20-7e, U+a9', true],
  ['é', 'U+20-7e, U+a9', false],
  ['평', 'U+AC??, U+D3C9', true],
  ['x', '', true]
])('a font has the letter %s by the ranges “%s”: %s', (letter, ranges, has) => {
  expect(isIn(letter.codePointAt(0)!, ranges)).toBe(has);
});
