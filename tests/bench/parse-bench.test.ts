import { expect, it } from 'vitest';
import { PARTS, SIZES } from './bench-options';
import { parseBench } from './parse-bench';

const ALL = { parts: PARTS, sizes: SIZES, against: null, rounds: 1, markdown: false };

it.each([
  [[], ALL],
  [['--only', 'play,step'], { ...ALL, parts: ['step', 'play'] }],
  [['--sizes', '1000, 100,1000'], { ...ALL, sizes: [100, 1000] }],
  [['--against', 'HEAD~3'], { ...ALL, against: 'HEAD~3', rounds: 2 }],
  [
    ['--against=v1', '--rounds', '5', '--markdown'],
    { ...ALL, against: 'v1', rounds: 5, markdown: true }
  ]
])('reads %j', (args, options) => {
  expect(parseBench(args)).toEqual({ options });
});

it('reads a wish for help beside anything', () => {
  expect(parseBench(['--sizes', 'many', '--help'])).toEqual({ help: true });
});

it.each([
  [
    ['--only', 'step,stp'],
    '--only: expected some of compile, view, open, step, drag, play, pan, found "stp"'
  ],
  [['--only', ''], '--only: expected some of compile, view, open, step, drag, play, pan, found ""'],
  [
    ['--sizes', '100,1e3'],
    '--sizes: expected whole numbers up to 50000, as in --sizes 100,1000, found "1e3"'
  ],
  [
    ['--sizes', '0'],
    '--sizes: expected whole numbers up to 50000, as in --sizes 100,1000, found "0"'
  ],
  [
    ['--sizes', '60000'],
    '--sizes: expected whole numbers up to 50000, as in --sizes 100,1000, found "60000"'
  ],
  [['--rounds', '2.5'], '--rounds: expected a whole number from 1 to 20, found "2.5"'],
  [['--against', ''], '--against: expected a commit, found nothing']
])('says what is wrong with %j', (args, error) => {
  expect(parseBench(args)).toEqual({ error });
});

it.each([[['--agianst', 'HEAD']], [['step']], [['--against']]])('refuses %j', (args) => {
  expect(parseBench(args)).toHaveProperty('error');
});
