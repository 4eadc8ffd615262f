import {ledgerMessages} from './words/ledger-messages.js';
import {messagesFor} from './words/messages.js';

/**
 * Gives the ledger's filter its power: it shows the facts of one claimant, of one kind, or both, and says how many.
 * A fact that the address or a link asks for is never hidden: the filter then lets everything be seen.
 */
export function ledgerFilter(form: HTMLFormElement): void {
  const ledger = form.parentElement;
  const output = form.querySelector('output');
  const rows = [...(ledger?.querySelectorAll<HTMLElement>('.facts > li') ?? [])];
  const {language, messages} = words(form);

  const show = () => {
    const [by = '', kind = ''] = [...form.querySelectorAll('select')].map(({value}) => value);
    for (const row of rows) {
      const {by: all = '', kind: own} = row.dataset;
      row.hidden = (by !== '' && !all.split(' ').includes(by)) || (kind !== '' && own !== kind);
    }
    for (const group of ledger?.querySelectorAll<HTMLElement>('.group') ?? []) {
      group.hidden = group.querySelector('li:not([hidden])') === null;
    }
    const count = (n: number) => new Intl.NumberFormat(language).format(n);
    const shown = rows.filter(({hidden}) => !hidden).length;
    if (output) output.textContent = messages.count(count(shown), count(rows.length));
  };
  const reveal = () => {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    if (!target?.hidden) return;
    form.reset();
    show();
    target.scrollIntoView();
  };

  form.hidden = false;
  form.addEventListener('change', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', reveal);
  form.closest('main')?.addEventListener('click', (event) => {
    // A link to the row that the address already names changes no address.
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (link?.hash === location.hash) reveal();
  });
}

function words({ownerDocument}: HTMLElement) {
  const language = ownerDocument.documentElement.lang;
  return {language, messages: ledgerMessages[messagesFor(language).language]};
}
