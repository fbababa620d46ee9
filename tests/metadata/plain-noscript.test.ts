import { expect, test } from 'vitest';
import { plainNoscript } from '../../src/lib/metadata/plain-noscript';

test('marks go from what is for readers without scripts, and stay for the script elsewhere', () => {
  expect(
    plainNoscript(
      '<p><!--[0-->a<!--]--></p><noscript><!--[--><p><!---->b &lt;!-- c<!--]--></p> <!--[-1--><!--]-->\n <b>d</b></noscript><!--]-->'
    )
  ).toBe('<p><!--[0-->a<!--]--></p><noscript><p>b &lt;!-- c</p> <b>d</b></noscript><!--]-->');
});

test('each element is taken alone, and no space within words is lost', () => {
  expect(
    plainNoscript('<noscript>a  b<!--x--></noscript><!--y--> <i> </i><noscript>c</noscript>')
  ).toBe('<noscript>a  b</noscript><!--y--> <i> </i><noscript>c</noscript>');
});
