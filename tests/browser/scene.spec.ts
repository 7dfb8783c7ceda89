import { test as plain } from '@playwright/test';
import { gamePictures, openScene, serveScene } from '../bench/scenePage.ts';
import { expect, openPage, test } from './support.ts';

plain('after a hundred rounds the scene holds what it held after ten', async ({ page }) => {
  const { address, close } = await serveScene();
  try {
    await openScene(page, address);
    const pictures = gamePictures();
    const devtools = await page.context().newCDPSession(page);
    const rounds = (count: number) =>
      page.evaluate(([all, n]) => window.sceneBench.rounds(all, n), [pictures, count] as const);
    const held = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize } = await devtools.send('Runtime.getHeapUsage');
      return { usedSize, ...(await page.evaluate(() => window.sceneBench.kept())) };
    };
    await page.evaluate(() => window.sceneBench.start());
    await rounds(10);
    const early = await held();
    await rounds(100);
    // The same picture is shown at both ends.
    await rounds(10);
    const late = await held();
    expect({ ...late, usedSize: 0 }).toEqual({ ...early, usedSize: 0 });
    expect(Math.abs(late.usedSize / early.usedSize - 1)).toBeLessThanOrEqual(0.05);
  } finally {
    await close();
  }
});

test('sat down and left ten times, one canvas is there and no listener more', async ({ page }) => {
  await page.addInitScript(() => {
    // Listeners of the window and of the document that were added and not taken away again.
    const held = new Map<string, Set<string>>();
    const names = new Map<unknown, number>();
    const key = (type: string, listener: unknown) => {
      if (!names.has(listener)) names.set(listener, names.size);
      return `${type} ${names.get(listener)}`;
    };
    for (const [name, target] of Object.entries({ window, document })) {
      const known = new Set<string>();
      held.set(name, known);
      const [add, remove] = [target.addEventListener, target.removeEventListener];
      target.addEventListener = (...given: Parameters<typeof add>) => {
        const [type, listener, options] = given;
        const once = typeof options === 'object' && options?.once === true;
        if (listener !== null && !once) known.add(key(type, listener));
        add.apply(target, given);
      };
      target.removeEventListener = (...given: Parameters<typeof remove>) => {
        known.delete(key(given[0], given[1]));
        remove.apply(target, given);
      };
    }
    Object.assign(window, { heldListeners: () => [...held.values()].map(({ size }) => size) });
  });
  const held = () => page.evaluate(() => Reflect.get(window, 'heldListeners')());
  const sitAndLeave = async () => {
    await expect(page.locator('canvas')).toHaveCount(1);
    await expect(page.locator('[data-scene=still]')).toHaveCount(1);
    const here = await held();
    await page.goBack();
    await expect(page.locator('canvas')).toHaveCount(0);
    return here;
  };
  await openPage(page, './#/case/quiet-hours');
  await page.locator('[data-way=sit]').first().click();
  await page.locator('canvas').waitFor();
  let first: unknown = null;
  for (let round = 0; round < 10; round++) {
    const here = await sitAndLeave();
    if (round === 1) first = here;
    if (round === 9) expect(here).toEqual(first);
    await page.goForward();
  }
  await expect(page.locator('canvas')).toHaveCount(1);
});

test('nothing is heard before it is asked for, and then what happens and the rain', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const heard = { rooms: 0, sounds: 0 };
    Object.assign(window, { heard });
    window.AudioContext = class extends AudioContext {
      constructor() {
        super();
        heard.rooms += 1;
      }
      override createBufferSource() {
        heard.sounds += 1;
        return super.createBufferSource();
      }
    };
  });
  const heard = () => page.evaluate(() => ({ ...Reflect.get(window, 'heard') }));
  await openPage(page, './#/case/quiet-hours');
  await page.locator('[data-way=sit]').first().click();
  await page.locator('[data-scene=still]').waitFor();
  expect(await heard()).toEqual({ rooms: 0, sounds: 0 });
  await page.getByRole('button', { name: 'Step out' }).click();
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'Paper, pen, seal and rain' }).check();
  await expect.poll(heard).toMatchObject({ rooms: 1 });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  // The rain is one of them.
  const { sounds } = await heard();
  await page.getByRole('button', { name: /^Hold this week/ }).click();
  await expect.poll(async () => (await heard()).sounds).toBeGreaterThan(sounds);
});
