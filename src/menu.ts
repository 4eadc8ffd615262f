/** A disclosure that closes when its work is done: on Escape, when a link is followed, and on a press elsewhere. */
export function closingMenu(menu: HTMLDetailsElement): void {
  const close = () => {
    menu.open = false;
  };
  const elsewhere = ({target}: Event) => {
    if (!(target instanceof Node && menu.contains(target))) close();
  };
  menu.addEventListener('toggle', () => {
    if (menu.open) addEventListener('pointerdown', elsewhere);
    else removeEventListener('pointerdown', elsewhere);
  });
  menu.addEventListener('click', ({target}) => {
    if (target instanceof Element && target.closest('a')) close();
  });
  menu.addEventListener('focusout', ({relatedTarget}) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) close();
  });
  menu.addEventListener('keydown', ({key}) => {
    if (key !== 'Escape' || !menu.open) return;
    close();
    menu.querySelector('summary')?.focus();
  });
}
