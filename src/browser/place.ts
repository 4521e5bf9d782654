/** What stands on the page in both languages under the same id. */
const PLACES = 'main :is(section, figure, tr, h2)[id]:not([id$="-heading"])';
/** How much of the window may lie above what a reader reads. */
const ABOVE = 0.3;

/** Keeps a reader's place, and what is being looked for, when the language is switched. */
export function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-switch]')) {
    const page = link.href;
    const lead = (): void => {
      link.href = page + location.search + placeNow();
    };
    for (const name of ['pointerdown', 'focus', 'click', 'contextmenu'])
      link.addEventListener(name, lead);
  }
}

/** The anchor that was followed while it is in sight, else what the reader has come to; or "". */
function placeNow(): string {
  const target = document.querySelector(':target');
  if (target?.closest('main') && target.id !== 'content' && isInSight(target)) return location.hash;
  const line = innerHeight * ABOVE;
  const passed = [...document.querySelectorAll(PLACES)].filter((one) => {
    const box = one.getBoundingClientRect();
    return box.height > 0 && box.top <= line;
  });
  const near = passed.findLast((one) => isInSight(one)) ?? passed.at(-1);
  return scrollY > 0 && near ? `#${encodeURIComponent(near.id)}` : '';
}

function isInSight(one: Element): boolean {
  const { top, bottom } = one.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
