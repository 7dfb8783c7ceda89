/** A ref for a box that scrolls: while it holds more below than it shows it carries `data-below`, and its style
 * fades that edge. (An animation on a scroll timeline would be gone with the movements of a reader who wants
 * none.) */
export function moreBelow(box: HTMLElement | null) {
  if (box === null) return;
  const look = () =>
    box.toggleAttribute('data-below', box.scrollHeight - box.clientHeight - box.scrollTop > 2);
  look();
  box.addEventListener('scroll', look, { passive: true });
  window.addEventListener('resize', look);
  const inside = new MutationObserver(look);
  inside.observe(box, {
    ...{ childList: true, subtree: true, characterData: true },
    attributeFilter: ['open'],
  });
  return () => {
    box.removeEventListener('scroll', look);
    window.removeEventListener('resize', look);
    inside.disconnect();
  };
}
