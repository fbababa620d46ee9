import { expect, test, type CDPSession, type Locator, type Page } from '@playwright/test';
import { dateline, dateSlider, openAtlas, openMore, saveData, settled, words } from './open-atlas';

test('the slider says the day and how many events it has', async ({ page }) => {
  await openAtlas(page, '/2023-09-13');
  await expect(dateSlider(page)).toHaveAttribute(
    'aria-valuetext',
    /^Wednesday 13 September 2023, \d+ events/
  );
});

test('arrows go a day, Page Up and Page Down to the next and previous dated event, Home and End to the ends', async ({
  page
}) => {
  await openAtlas(page, '/2023-09-13');
  await dateSlider(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(dateline(page)).toHaveText(words('Tuesday 12 September 2023'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageUp');
  await expect(dateline(page)).toHaveText(words('Friday 15 September 2023'));
  await page.keyboard.press('PageDown');
  await expect(dateline(page)).toHaveText(words('Wednesday 13 September 2023'));
  await page.keyboard.press('End');
  await expect(dateline(page)).toHaveText(/2024/);
  await page.keyboard.press('Home');
  await expect(dateline(page)).toHaveText(/2019/);
});

test('Shift and an arrow go an hour', async ({ page }) => {
  await openAtlas(page, '/2023-09-12?hour=05');
  await dateSlider(page).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(dateline(page)).toContainText('06:00 to 07:00');
  await expect(page).toHaveURL(/hour=06/);
  await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', /06:00 to 07:00/);
});

test(
  'everything follows while the thumb is dragged, not only on release',
  { tag: '@phone' },
  async ({ page }) => {
    await openAtlas(page, '/2023-09-12');
    const thumb = await dateSlider(page).boundingBox();
    const { x, y, width, height } = thumb!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    const seen = new Set<string>();
    for (let step = 1; step <= 24; step++) {
      await page.mouse.move(x + width / 2 + step * 8, y + height / 2);
      seen.add((await dateline(page).textContent()) ?? '');
    }
    expect(seen.size).toBeGreaterThan(3);
    const dragged = await dateline(page).textContent();
    await page.mouse.up();
    await expect(dateline(page)).toHaveText(dragged!);
    await expect(page).not.toHaveURL(/2023-09-12$/);
    await page.goBack();
    await expect(dateline(page)).toHaveText(words('Tuesday 12 September 2023'));
  }
);

test('a range has two handles, named From and To', { tag: '@phone' }, async ({ page }) => {
  await openAtlas(page, '/2023-09-12?to=2023-09-14');
  await expect(dateline(page)).toHaveText(words('Tuesday 12 to Thursday 14 September 2023'));
  await page.getByRole('slider', { name: 'To' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/2023-09-12\?to=2023-09-15/);
  await page.getByRole('slider', { name: 'From' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/2023-09-11\?to=2023-09-15/);
});

test('previous and next event go to days that have one', async ({ page }) => {
  await openAtlas(page, '/2023-09-13');
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(dateline(page)).toHaveText(words('Friday 15 September 2023'));
  await page.getByRole('button', { name: 'Previous event' }).click();
  await expect(dateline(page)).toHaveText(words('Wednesday 13 September 2023'));
});

test('it never plays by itself, and plays on demand', async ({ page }) => {
  await openAtlas(page, '/2023-09-12');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(dateline(page)).not.toHaveText(/12 September/);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test(
  'a typed date opens, and an unreadable one is reported',
  { tag: '@phone' },
  async ({ page, isMobile }) => {
    await openAtlas(page, '/2023-09-12');
    if (isMobile) await openMore(page);
    const field = page.getByRole('textbox', { name: 'Go to date' });
    await expect(field).toHaveValue('Tue 12 Sept 2023');
    await field.fill('9/11');
    await field.press('Enter');
    await expect(page.getByText('No date found in “9/11”')).toBeVisible();
    await field.fill('19 June 2024');
    await field.press('Enter');
    await expect(dateline(page)).toHaveText(words('Wednesday 19 June 2024'));
    if (isMobile) await openMore(page);
    await expect(field).toHaveValue('Wed 19 June 2024');
    await field.fill('13.9.2023');
    await field.press('Enter');
    await expect(dateline(page)).toHaveText(words('Wednesday 13 September 2023'));
    if (isMobile) await openMore(page);
    await field.fill('17 Sept');
    await field.press('Enter');
    await expect(dateline(page)).toHaveText(words('Sunday 17 September 2023'));
  }
);

test('where what reads dates does not come, that is said, and the date is kept for another try', async ({
  page,
  context
}) => {
  await saveData(page);
  await openAtlas(page, '/2023-09-12');
  await context.setOffline(true);
  const field = page.getByRole('textbox', { name: 'Go to date' });
  await field.fill('17 Sept');
  await field.press('Enter');
  await expect(page.getByText('A part of this page could not be loaded')).toBeVisible();
  await expect(page.getByText('No date found')).toHaveCount(0);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'try again' }).click();
  await expect(dateline(page)).toHaveText(words('Sunday 17 September 2023'));
});

test('a date that is being read is gone to, also once its field is left', async ({ page }) => {
  await saveData(page);
  await openAtlas(page, '/2023-09-12');
  let come = (): void => {};
  const asked = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/chunks/*.js', async (route) => {
    await asked;
    await route.continue();
  });
  const field = page.getByRole('textbox', { name: 'Go to date' });
  await field.fill('17 Sept');
  await field.press('Enter');
  await dateSlider(page).focus();
  await expect(field).toHaveValue('17 Sept');
  come();
  await expect(dateline(page)).toHaveText(words('Sunday 17 September 2023'));
});

test('the wheel zooms the axis', async ({ page }) => {
  await openAtlas(page, '/2023-09-12');
  const region = page.getByRole('region', { name: 'Time', exact: true });
  const before = await region.textContent();
  const box = await dateSlider(page).boundingBox();
  await page.mouse.move(box!.x, box!.y);
  await page.mouse.wheel(0, -600);
  await expect.poll(() => region.textContent()).not.toBe(before);
  await expect(page).toHaveURL(/2023-09-12$/);
});

test('arrows go a day at a time through the long silence', async ({ page }) => {
  await openAtlas(page, '/2023-09-20');
  await dateSlider(page).focus();
  const days: string[] = [];
  for (let i = 0; i < 4; i++) {
    await page.keyboard.press('ArrowRight');
    days.push(await dateSlider(page).inputValue());
  }
  expect(days.map((day) => Number(day) - Number(days[0]))).toEqual([0, 1, 2, 3]);
  await expect(dateline(page)).toHaveText(words('Sunday 24 September 2023'));
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowLeft');
  await expect(dateline(page)).toHaveText(words('Tuesday 17 October 2023'));
});

test(
  'even spacing is in the address, and survives a reload and going back',
  { tag: '@phone' },
  async ({ page }) => {
    await openAtlas(page, '/2023-09-13');
    await openMore(page);
    const even = page.getByRole('button', { name: 'Even spacing' });
    await expect(even).toHaveAttribute('aria-pressed', 'false');
    await even.click();
    await expect(page).toHaveURL(/2023-09-13\?axis=even$/);
    await page.reload();
    await settled(page);
    await openMore(page);
    await expect(even).toHaveAttribute('aria-pressed', 'true');
    await even.click();
    await expect(page).toHaveURL(/2023-09-13$/);
    await page.goBack();
    await expect(page).toHaveURL(/axis=even$/);
    await expect(even).toHaveAttribute('aria-pressed', 'true');
  }
);

test(
  'with all dates no words on the axis overlap, and its breaks say how long they are',
  { tag: '@phone' },
  async ({ page, isMobile }) => {
    await openAtlas(page, '/2023-09-13');
    await openMore(page);
    const region = page.getByRole('region', { name: 'Time', exact: true });
    const whole = page.getByRole('button', { name: 'All dates' });
    const even = page.getByRole('button', { name: 'Even spacing' });
    await whole.click();
    await expect(whole).toHaveAttribute('aria-disabled', 'true');
    await expect(region.locator('title').filter({ hasText: 'years without' })).toHaveCount(1);
    // On a phone the break is too narrow for words.
    await expect(region.getByText(/^(\d+ )?years$/)).toHaveCount(isMobile ? 0 : 1);
    expect(await overlaps(region.locator('svg text'))).toEqual([]);
    await even.click();
    await expect(region.locator('title')).toHaveCount(0);
    expect(await overlaps(region.locator('svg text'))).toEqual([]);
  }
);

test(
  'a thumb dragged over a silence moves from day to day',
  { tag: '@phone' },
  async ({ page }) => {
    await openAtlas(page, '/2023-09-19');
    await openMore(page);
    await page.getByRole('button', { name: 'All dates' }).click();
    await page.keyboard.press('Escape');
    const knob = (await page.locator('.knob .grip').boundingBox())!;
    const y = knob.y + knob.height / 2;
    let x = knob.x + knob.width / 2;
    await page.mouse.move(x, y);
    await page.mouse.down();
    const seen: number[] = [];
    // Two pixels cover less than a tenth of the 26-day silence, which is as wide as five busy days.
    while ((seen.at(-1) ?? 0) < 19_650 && seen.length < 60) {
      await page.mouse.move((x += 2), y);
      seen.push(Number(await dateSlider(page).inputValue()));
    }
    await page.mouse.up();
    const leaps = seen.slice(1).map((day, i) => day - (seen[i] ?? day));
    expect(Math.min(...leaps)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...leaps)).toBeLessThan(8);
    expect(seen.at(-1)).toBeGreaterThanOrEqual(19_650);
  }
);

test('a finger drags the thumb by its lower half too', { tag: '@phone' }, async ({ page }) => {
  await openAtlas(page, '/2023-09-12');
  const knob = await middleOf(page.locator('.knob .grip'));
  const ticks = page.locator('.chart .labels');
  const before = await ticks.textContent();
  // Half of a target of 44 pixels below its middle, on the labels.
  const finger = await fingerOn(page, { x: knob.x - 21, y: knob.y + 21 });
  await finger.moveTo({ x: knob.x + 59, y: knob.y + 21 });
  await finger.lift();
  await expect(dateline(page)).not.toHaveText(words('Tuesday 12 September 2023'));
  expect(await ticks.textContent()).toBe(before);
  expect((await middleOf(page.locator('.knob .grip'))).x).toBeGreaterThan(knob.x + 40);
});

test(
  'a finger on the labels beside the thumb moves the axis',
  { tag: '@phone' },
  async ({ page }) => {
    await openAtlas(page, '/2023-09-12');
    const knob = await middleOf(page.locator('.knob .grip'));
    const at = { x: knob.x + 60, y: knob.y + 21 };
    const finger = await fingerOn(page, at);
    await finger.moveTo({ x: at.x - 40, y: at.y });
    await finger.lift();
    await expect(dateline(page)).toHaveText(words('Tuesday 12 September 2023'));
    expect((await middleOf(page.locator('.knob .grip'))).x).toBeLessThan(knob.x - 20);
  }
);

test('a finger that swipes the day in view steps a day', { tag: '@phone' }, async ({ page }) => {
  await openAtlas(page, '/2023-09-12');
  const { x, y } = await middleOf(dateline(page));
  const left = await fingerOn(page, { x, y });
  await left.moveTo({ x: x - 90, y });
  await left.lift();
  await expect(dateline(page)).toHaveText(words('Wednesday 13 September 2023'));
  const right = await fingerOn(page, { x, y });
  await right.moveTo({ x: x + 90, y });
  await right.lift();
  await expect(dateline(page)).toHaveText(words('Tuesday 12 September 2023'));
});

test('taking hold of the thumb stops the days from playing', async ({ page }) => {
  await openAtlas(page, '/2023-09-10');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const knob = await middleOf(page.locator('.knob .grip'));
  await page.mouse.move(knob.x, knob.y);
  await page.mouse.down();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await page.mouse.up();
});

test('the chief events are named over the axis, as far as they are known', async ({ page }) => {
  await openAtlas(page, '/2023-09-12');
  const names = page.locator('.peaks');
  await expect(names).toContainText('Summit');
  await openAtlas(page, '/2023-09-12?known=then');
  await expect(names).toContainText('Leaves');
  await expect(names).not.toContainText('Summit');
});

test('an hour is shown among the hours of its day, and the days come back after it', async ({
  page
}) => {
  await openAtlas(page, '/2023-09-12');
  const region = page.getByRole('region', { name: 'Time', exact: true });
  await openMore(page);
  await page.getByRole('button', { name: 'Hour', exact: true }).click();
  await expect(region.getByText('Night', { exact: true })).toHaveCount(1);
  await expect(region.getByText('18:00', { exact: true })).toHaveCount(1);
  const band = (await page.locator('.thumb .band').boundingBox())!;
  expect(band.width).toBeGreaterThan(20);
  await page.getByRole('button', { name: 'Hour', exact: true }).click();
  await expect(region.getByText('Night', { exact: true })).toHaveCount(0);
});

for (const [width, height] of [
  [320, 568],
  [320, 256]
] as const)
  test(`at ${width} by ${height} no control of the timeline runs off the edge`, async ({
    page
  }) => {
    await openAtlas(page, '/2023-09-12');
    await page.setViewportSize({ width, height });
    const region = page.getByRole('region', { name: 'Time', exact: true });
    expect(await offTheEdge(region.getByRole('button'), width)).toEqual([]);
    await openMore(page);
    const menu = page.getByRole('dialog', { name: 'More time controls' });
    await expect(menu.getByRole('button', { name: 'Even spacing' })).toBeVisible();
    expect(await offTheEdge(menu.locator('button, input'), width)).toEqual([]);
    await menu.getByRole('button', { name: '4×' }).click();
    await expect(menu.getByRole('button', { name: '4×' })).toHaveAttribute('aria-pressed', 'true');
  });

/** Which of the controls in sight reach over the left or the right edge of a page. */
async function offTheEdge(controls: Locator, width: number): Promise<string[]> {
  return controls.evaluateAll(
    (elements, edge) =>
      elements
        .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.left < 0 || box.right > edge))
        .map(({ name }) => name),
    width
  );
}

type Point = { x: number; y: number };

async function middleOf(element: Locator): Promise<Point> {
  const { x, y, width, height } = (await element.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

/** Puts a finger on the screen: real touches, as the browser takes them from a device. */
async function fingerOn(page: Page, start: Point) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [start]);
  let at = start;
  return {
    async moveTo(end: Point) {
      for (let step = 1; step <= 8; step++) {
        const part = step / 8;
        await touch('touchMove', [
          { x: at.x + part * (end.x - at.x), y: at.y + part * (end.y - at.y) }
        ]);
      }
      at = end;
    },
    lift: () => touch('touchEnd', [])
  };
}

/** Which of the words overlap which others. */
async function overlaps(texts: Locator): Promise<string[]> {
  return texts.evaluateAll((elements) => {
    /** The boxes of tightly set 12-pixel lines are taller than their letters by this much. */
    const LEADING = 4;
    const boxes = elements.map((element) => ({
      words: element.textContent,
      box: element.getBoundingClientRect()
    }));
    return boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          ({ box }) =>
            a.box.left < box.right &&
            box.left < a.box.right &&
            a.box.top < box.bottom - LEADING &&
            box.top < a.box.bottom - LEADING
        )
        .map((b) => `${a.words} / ${b.words}`)
    );
  });
}
