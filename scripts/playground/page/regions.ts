/** F6 goes to the next part of the page, with Shift to the one before: from within the grid, Tab only goes to the next cell. */
export function watchRegions(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    leaveRegion(event.shiftKey);
  });
}

/** From where the keyboard is to the next part of the page, or the one before. */
export function leaveRegion(isBack: boolean): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(at + (isBack ? -1 : 1) + regions.length) % regions.length];
  const entrance = next?.querySelector<HTMLElement>('[data-entrance]');
  (entrance ?? next?.querySelector<HTMLElement>(REACHABLE))?.focus();
}

const REACHABLE = 'revo-grid, button:not([tabindex="-1"]), input, [tabindex="0"]';
