import type { Page } from '@playwright/test';

const THEMES = ['night', 'daylight', 'contrast'];
// WCAG 2.2, 2.4.13 and 1.4.11.
const LEAST_WIDTH_PX = 2;
const LEAST_CONTRAST = 3;

/** Where the focus stands. */
interface Stop {
  /** Same number, same element. */
  readonly id: number;
  readonly name: string;
  readonly complaints: readonly string[];
}

/** What is wrong with the look of the focus where it stands now, in every theme. */
function look({ themes, width, contrast }: Limits): Stop | null {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return null;
  const stops: Element[] = Reflect.get(window, 'stops') ?? [];
  Reflect.set(window, 'stops', stops);
  if (!stops.includes(at)) stops.push(at);
  const words =
    at.getAttribute('aria-label') ?? at.closest('label')?.textContent ?? at.textContent ?? '';
  const name = `${at.localName} “${words.replace(/\s+/g, ' ').trim().slice(0, 40)}”`;

  type Colour = readonly [number, number, number, number];
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  // What the browser makes of a colour, in whatever words it stands.
  const colour = (css: string): Colour => {
    if (pen === null) throw new Error('no canvas');
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = css;
    pen.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a]: Colour, [x, y, z]: Colour): Colour => [
    ...([r * a + x * (1 - a), g * a + y * (1 - a), b * a + z * (1 - a)] as const),
    1,
  ];
  const light = (c: Colour) => {
    const [r = 0, g = 0, b = 0] = c.slice(0, 3).map((v) => {
      const s = v / 255;
      return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a: Colour, b: Colour) => {
    const [hi = 0, lo = 0] = [light(a), light(b)].sort((p, q) => q - p);
    return (hi + 0.05) / (lo + 0.05);
  };
  const COLOUR = /(?:rgba?|color|oklab|oklch|lab|lch)\([^()]*\)/g;
  /** Every colour that may lie behind an element: those of a gradient are all of them. */
  const behind = (el: Element | null): Colour[] => {
    if (el === null) return [[255, 255, 255, 1]];
    const { backgroundColor, backgroundImage } = getComputedStyle(el);
    const own = colour(backgroundColor);
    const base =
      own[3] === 1
        ? [own]
        : behind(el instanceof HTMLDialogElement ? null : el.parentElement).map((c) =>
            over(own, c),
          );
    const stopsOf = (backgroundImage.match(COLOUR) ?? []).map(colour);
    return stopsOf.length === 0 ? base : stopsOf.flatMap((c) => base.map((b) => over(c, b)));
  };
  /** Colours of the rings round an element, if they are wide enough to be seen. */
  const rings = (el: Element): Colour[] => {
    const style = getComputedStyle(el);
    const found: string[] = [];
    if (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= width)
      found.push(style.outlineColor);
    for (const shadow of style.boxShadow.split(/,(?![^(]*\))/)) {
      const [, , blur = 0, spread = 0] = (shadow.match(/-?[\d.]+px/g) ?? []).map(Number.parseFloat);
      if (blur === 0 && spread >= width && !shadow.includes('inset'))
        found.push(...(shadow.match(COLOUR) ?? []));
    }
    return found.map(colour);
  };

  const complaints: string[] = [];
  const theme = document.documentElement.dataset.theme;
  // A control out of sight shows its focus on what stands for it.
  const shown = [at, at.closest('label'), at.parentElement].find(
    (el) => el !== null && rings(el).length > 0,
  );
  for (const one of themes) {
    document.documentElement.dataset.theme = one;
    if (shown == null) {
      complaints.push(`${name}: no ring in ${one}`);
      continue;
    }
    const inside = Number.parseFloat(getComputedStyle(shown).outlineOffset) < 0;
    const seen = rings(shown);
    const worst = behind(inside ? shown : shown.parentElement)
      .map((beside) => Math.max(...seen.map((ring) => ratio(ring, beside))))
      .reduce((least, r) => Math.min(least, r), 99);
    if (worst < contrast) complaints.push(`${name}: ring of ${worst.toFixed(1)}:1 in ${one}`);
  }
  if (theme !== undefined) document.documentElement.dataset.theme = theme;

  const place = shown ?? at;
  const box = place.getBoundingClientRect();
  const style = getComputedStyle(place);
  const reach = Math.max(
    0,
    Number.parseFloat(style.outlineOffset) + Number.parseFloat(style.outlineWidth),
  );
  const [right, bottom] = [Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
  const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
  if (right - left < 1 || bottom - top < 1) complaints.push(`${name}: out of sight`);
  const points = [
    ...[(left + right) / 2, left + 2, right - 2].map((x) => [x, (top + bottom) / 2] as const),
    ...[top + 2, bottom - 2].map((y) => [(left + right) / 2, y] as const),
  ];
  for (const [x, y] of points) {
    const hit = document.elementFromPoint(x, y);
    if (hit === null || place.contains(hit) || hit.contains(place)) continue;
    complaints.push(`${name}: behind ${hit.localName} “${hit.textContent?.trim().slice(0, 30)}”`);
    break;
  }
  // A ring at the edge of what scrolls is cut off there.
  for (let el = place.parentElement; el !== null && el !== document.body; el = el.parentElement) {
    const { overflowX, overflowY, position } = getComputedStyle(el);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const clip = el.getBoundingClientRect();
    const cut = [
      clip.left - (box.left - reach),
      clip.top - (box.top - reach),
      box.right + reach - clip.right,
      box.bottom + reach - clip.bottom,
    ].filter((by) => by >= reach && by > 0);
    if (cut.length > 0) complaints.push(`${name}: ring cut at ${cut.length} sides`);
    if (position === 'fixed') break;
  }
  return { id: stops.indexOf(at), name, complaints };
}

interface Limits {
  readonly themes: readonly string[];
  readonly width: number;
  readonly contrast: number;
}

/** Everything the Tab key should come to and has not come to. */
function missed(): string[] {
  const stops: Element[] = Reflect.get(window, 'stops') ?? [];
  const root = document.querySelector('dialog[open]') ?? document;
  const css = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex^="-"])';
  return [...root.querySelectorAll<HTMLElement>(css)]
    .filter((el) => {
      if (el.matches(':disabled, [tabindex^="-"], [type=hidden]') || stops.includes(el))
        return false;
      // Of a group of radios, the chosen one; or any.
      if (el instanceof HTMLInputElement && el.type === 'radio')
        return !stops.some((one) => one instanceof HTMLInputElement && one.name === el.name);
      return el.checkVisibility({ visibilityProperty: true }) && el.closest('[inert]') === null;
    })
    .map((el) => `${el.localName} “${el.textContent?.trim().slice(0, 40)}”: Tab never comes here`);
}

/** Goes all the way round a page by Tab. Complains of a focus that is not seen, in any theme, of one behind
 * something, of a trap, and of a control that is never come to. */
export async function focusComplaints(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    Reflect.set(window, 'stops', []);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.getSelection()?.removeAllRanges();
  });
  const limits = { themes: THEMES, width: LEAST_WIDTH_PX, contrast: LEAST_CONTRAST };
  const complaints = new Set<string>();
  let first: number | null = null;
  let before: Stop | null = null;
  for (let i = 0; i < 300; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(look, limits);
    if (stop === null) {
      before = null;
      continue;
    }
    if (stop.id === before?.id) complaints.add(`${stop.name}: a trap`);
    if (stop.id === before?.id || (i > 0 && stop.id === first)) break;
    first ??= stop.id;
    before = stop;
    for (const complaint of stop.complaints) complaints.add(complaint);
  }
  for (const complaint of await page.evaluate(missed)) complaints.add(complaint);
  return [...complaints];
}
