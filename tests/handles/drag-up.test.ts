import { describe, expect, test } from 'vitest';
import { dragUp } from '../../src/lib/handles/drag-up';

/** A handle, what its drags reported, and a function that sends it a pointer event at a height on the page. */
function makeHandle() {
  const heard: (string | number)[] = [];
  const element = Object.assign(new EventTarget(), {
    setPointerCapture: (id: number) => heard.push(`captured ${id}`)
  });
  const detach = dragUp({
    taken: () => heard.push('taken'),
    moved: (distance) => heard.push(distance),
    released: () => heard.push('released')
  })(element as unknown as HTMLElement);
  const send = (type: string, clientY: number, button = 0) =>
    element.dispatchEvent(Object.assign(new Event(type), { clientY, button, pointerId: 7 }));
  return { heard, send, detach };
}

describe('a handle that is dragged', () => {
  test('keeps the pointer, and reports how far above its start it is', () => {
    const { heard, send } = makeHandle();
    send('pointerdown', 300);
    send('pointermove', 280);
    send('pointermove', 310);
    send('pointerup', 310);
    expect(heard).toEqual(['captured 7', 'taken', 20, -10, 'released']);
  });

  test.each(['pointerup', 'pointercancel'])('is let go by %s, once', (type) => {
    const { heard, send } = makeHandle();
    send('pointerdown', 300);
    send(type, 300);
    send('pointermove', 200);
    send(type, 200);
    expect(heard).toEqual(['captured 7', 'taken', 'released']);
  });

  test('hears nothing of a pointer that only passes, nor of another button', () => {
    const { heard, send } = makeHandle();
    send('pointermove', 280);
    send('pointerdown', 300, 2);
    send('pointermove', 280);
    send('pointerup', 280, 2);
    expect(heard).toEqual([]);
  });

  test('hears nothing once it is gone', () => {
    const { heard, send, detach } = makeHandle();
    detach?.();
    send('pointerdown', 300);
    expect(heard).toEqual([]);
  });
});
