import { expect, test } from 'vitest';
import { unscriptedFrame } from '../../src/lib/metadata/unscripted-frame';

test('a frame without scripts turns to the page, and has nothing else for readers without them', () => {
  expect(
    unscriptedFrame(
      '<head><title>$&</title></head><body><noscript>a\n<b>b</b></noscript><p>c</p><noscript>d</noscript></body>',
      '/kim-2023/2023-09-13'
    )
  ).toBe(
    '<head><title>$&</title><noscript><meta http-equiv="refresh" content="0; url=/kim-2023/2023-09-13"/></noscript>\n</head>' +
      '<body><noscript></noscript><p>c</p><noscript></noscript></body>'
  );
});
