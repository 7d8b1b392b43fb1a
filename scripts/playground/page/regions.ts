/** F6 goes to the next part of the page, with Shift to the one before: from within the grid, Tab only goes to the next cell. */
export function watchRegions(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
    const at = regions.findIndex((region) => region.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    const next = regions[(at + step + regions.length) % regions.length];
    next?.querySelector<HTMLElement>(REACHABLE)?.focus();
  });
}

const REACHABLE = 'revo-grid, button:not([tabindex="-1"]), input, iframe, [tabindex="0"]';
