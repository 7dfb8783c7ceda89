import type { Page } from '@playwright/test';

/** Targets under 24 by 24 px (WCAG 2.2, 2.5.8), but for words in a line of text and for those with room round
 * them. */
export function targetComplaints(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const css = 'a[href], button, input, select, textarea, summary, [role=tab], [role=slider]';
    const root = document.querySelector('dialog[open]') ?? document;
    const targets = [...root.querySelectorAll<HTMLElement>(css)].flatMap((el) => {
      // What is pressed may be the label, and the control itself only what stands for it.
      const area = el.matches('input') ? (el.closest('label') ?? el) : el;
      const { clipPath, display } = getComputedStyle(area);
      if (!area.checkVisibility({ visibilityProperty: true }) || clipPath !== 'none') return [];
      if (el.matches('[type=file]') || area.getBoundingClientRect().width === 0) return [];
      const line = area.parentElement?.textContent?.trim() ?? '';
      const inText = display === 'inline' && line.length > (area.textContent?.trim() ?? '').length;
      return [{ el, inText, box: area.getBoundingClientRect() }];
    });
    const small = (box: DOMRect) => box.width < LEAST - 0.5 || box.height < LEAST - 0.5;
    const middle = (box: DOMRect) => [box.x + box.width / 2, box.y + box.height / 2] as const;
    return targets
      .filter(({ box, inText }) => small(box) && !inText)
      .filter(({ box }) => {
        const [x, y] = middle(box);
        return targets.some(({ box: other }) => {
          if (other === box) return false;
          const [u, v] = middle(other);
          if (small(other) && Math.hypot(x - u, y - v) < LEAST) return true;
          const dx = Math.max(other.left - x, 0, x - other.right);
          const dy = Math.max(other.top - y, 0, y - other.bottom);
          return Math.hypot(dx, dy) < LEAST / 2;
        });
      })
      .map(({ el, box }) => {
        const name = el.getAttribute('aria-label') ?? el.textContent?.trim().slice(0, 40);
        return `${el.localName} “${name}” is ${Math.round(box.width)} × ${Math.round(box.height)}`;
      });
  });
}

/** What makes the page scroll sideways, and words that end beyond its side. */
export function sidewaysComplaints(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`scrolls to ${scrollWidth} of ${clientWidth} px`);
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || !node.textContent?.trim()) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      range.selectNodeContents(node);
      const { left, right } = range.getBoundingClientRect();
      if (left >= -1 && right <= clientWidth + 1) continue;
      let hidden = false;
      for (let el: Element | null = parent; el !== null; el = el.parentElement) {
        const { overflowX, clipPath } = getComputedStyle(el);
        // What scrolls by itself is read by scrolling; what is for those who listen is out of sight.
        hidden ||= overflowX === 'auto' || overflowX === 'scroll' || clipPath !== 'none';
        hidden ||= el.getAttribute('aria-hidden') === 'true';
      }
      if (!hidden) found.push(`“${node.textContent.trim().slice(0, 40)}” is cut off`);
    }
    return found;
  });
}

/**
 * Chosen, pressed, current: what looks the same, apart from colour, when the state is taken away. Words and
 * drawn signs are compared too, so a state that says itself passes.
 */
export function sameLookComplaints(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const without = (value: string) => value.replace(/(?:rgba?|color|oklab|oklch)\([^()]*\)/g, '');
    const of = (el: Element, pseudo?: string) => {
      const style = getComputedStyle(el, pseudo);
      if (pseudo !== undefined && style.content === 'none') return '';
      const border = `${style.borderStyle} ${style.borderWidth} ${style.outlineStyle} ${style.outlineWidth}`;
      const text = `${style.fontWeight} ${style.fontStyle} ${style.textDecorationLine}`;
      const forced = matchMedia('(forced-colors: active)').matches;
      // A background is taken away there, and so are shadows.
      const fill = forced ? '' : `${without(style.backgroundImage)} ${without(style.boxShadow)}`;
      const native = style.appearance !== 'none' && el.matches(':checked') ? 'checked' : '';
      return [border, text, fill, native, style.visibility, style.display, style.content].join(' ');
    };
    const look = (root: Element) =>
      [root, ...root.querySelectorAll('*')]
        .map((el) => `${of(el)}${of(el, '::before')}${of(el, '::after')}`)
        .join('|');
    const found: string[] = [];
    const compare = (el: Element, shown: Element, off: () => void, on: () => void) => {
      if (!shown.checkVisibility()) return;
      const before = look(shown);
      off();
      if (look(shown) === before)
        found.push(`${el.localName} “${shown.textContent?.trim().slice(0, 40)}” looks the same`);
      on();
    };
    for (const state of ['aria-pressed', 'aria-selected', 'aria-current', 'aria-checked'])
      for (const el of document.querySelectorAll(`[${state}]:not([${state}=false])`)) {
        const value = el.getAttribute(state) ?? '';
        compare(
          el,
          el,
          () =>
            state === 'aria-current' ? el.removeAttribute(state) : el.setAttribute(state, 'false'),
          () => el.setAttribute(state, value),
        );
      }
    for (const el of document.querySelectorAll<HTMLInputElement>('input:checked')) {
      const set = (to: boolean) => () => {
        el.checked = to;
      };
      compare(el, el.closest('label') ?? el, set(false), set(true));
    }
    return found;
  });
}

/** Colour that says something by itself: a spot with no word and no shape, one shape for two parties. */
export function bareColourComplaints(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const chroma = (css: string) => {
      const [r = 0, g = 0, b = 0, a = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
      return a < 0.2 ? 0 : (Math.max(r, g, b) - Math.min(r, g, b)) / 255;
    };
    /** A few words stand beside: in the thing, or in what it is a part of. */
    const worded = (el: Element) => {
      let at: Element | null = el;
      for (let i = 0; at !== null && i < 4; at = at.parentElement, i++) {
        const words = at.textContent?.trim().length ?? 0;
        if (words > 0) return words < 240;
      }
      return false;
    };
    const root = document.querySelector('dialog[open]') ?? document;
    const shapes = new Map<string, string>();
    for (const el of root.querySelectorAll<HTMLElement>('main *, header *, dialog *')) {
      if (el.closest('canvas, [inert]') !== null || !el.checkVisibility()) continue;
      const box = el.getBoundingClientRect();
      if (box.width < 2 || box.height < 2) continue;
      const { backgroundColor } = getComputedStyle(el);
      const drawn = el.closest('svg') !== null || el.querySelector('svg') !== null;
      const tone = el.matches('[data-tone], [data-less], [data-state], [data-mark]');
      const spot = box.width < 40 && box.height < 40 && chroma(backgroundColor) > 0.2;
      if ((spot || tone) && !drawn && !worded(el))
        found.push(`${el.localName}.${el.className} says something by its colour alone`);
      // The shape of a party: in the eye of somebody who sees no colours it is the party.
      const path = el.matches('svg[viewBox="0 0 16 16"]')
        ? el.querySelector(':scope > path[fill=currentColor]:only-child')?.getAttribute('d')
        : null;
      // Its class is its colour, which is another on paper than on the desk.
      const colour = el.getAttribute('class');
      if (path == null || colour === null) continue;
      const before = shapes.get(path) ?? colour;
      shapes.set(path, before);
      if (before !== colour) found.push(`one shape for ${before} and for ${colour}`);
    }
    return found;
  });
}
