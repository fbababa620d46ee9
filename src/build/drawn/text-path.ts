import type { Font, PathCommand } from 'opentype.js';
import type { Face, TextStyle } from '../../lib/picture/lettering';
import { fontFor } from './fonts';

/** An outline: path data from its baseline's start, and width in pixels. */
type Outline = { d: string; width: number };

/** The same few hundred names are on every picture. */
const outlines = new Map<string, Outline>();

/**
 * A text as an outline, so that no font needs to be installed where the picture is drawn. A letter that no font has is omitted.
 */
export function textPath(text: string, style: TextStyle): Outline {
  const key = JSON.stringify([text, style.face, style.size, style.spacing]);
  const held = outlines.get(key) ?? outline(text, style);
  outlines.set(key, held);
  return held;
}

function outline(text: string, { face, size, spacing = 0 }: TextStyle): Outline {
  let x = 0;
  let d = '';
  for (const { font, letters } of runsOf(text.normalize('NFC'), face)) {
    const options = { kerning: true, letterSpacing: spacing };
    d += font.getPath(letters, x, 0, size, options).commands.map(written).join('');
    x += font.getAdvanceWidth(letters, size, options);
  }
  return { d, width: x };
}

/** A step of an outline as SVG path data, to a tenth of a pixel. */
function written(step: PathCommand): string {
  const numbers = [
    ...('x1' in step ? [step.x1, step.y1] : []),
    ...('x2' in step ? [step.x2, step.y2] : []),
    ...('x' in step ? [step.x, step.y] : [])
  ];
  return step.type + numbers.map((value) => Math.round(value * 10) / 10).join(' ');
}

/** Splits the text by font. */
function runsOf(text: string, face: Face): { font: Font; letters: string }[] {
  const runs: { font: Font; letters: string }[] = [];
  for (const letter of text) {
    const font = fontFor(face, letter);
    const last = runs.at(-1);
    if (!font) continue;
    if (last?.font === font) last.letters += letter;
    else runs.push({ font, letters: letter });
  }
  return runs;
}
