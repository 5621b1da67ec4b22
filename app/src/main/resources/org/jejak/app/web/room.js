// What a page gains with script; without it everything can still be read. No text is ever taken for markup.
(() => {
  'use strict';
  const tip = document.getElementById('tip');

  const show = (mark) => {
    if (!tip) return;
    const quote = document.createElement('q');
    quote.textContent = mark.dataset.quote;
    tip.replaceChildren(document.createTextNode(mark.dataset.tip), quote);
    tip.hidden = false;
    const at = mark.getBoundingClientRect();
    const own = tip.getBoundingClientRect();
    const left = Math.min(Math.max(8, at.left + at.width / 2 - own.width / 2), innerWidth - own.width - 8);
    const above = at.top - own.height - 10;
    tip.style.left = `${left}px`;
    tip.style.top = `${above > 8 ? above : at.bottom + 10}px`;
  };
  const hide = () => { if (tip) tip.hidden = true; };

  // The pointer may go over to the words, which stay as long as it is on them or the keyboard on their mark (WCAG 1.4.13).
  let leaving = 0;
  const marked = (element) => element instanceof Element ? element.closest('[data-tip]') : null;
  document.addEventListener('mouseover', (event) => {
    clearTimeout(leaving);
    const mark = marked(event.target);
    if (mark) show(mark); else if (tip && !tip.contains(event.target)) leaving = setTimeout(hide, 300);
  });
  document.addEventListener('focusin', (event) => { const mark = marked(event.target); if (mark) show(mark); else hide(); });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') hide(); });
  document.addEventListener('scroll', () => {
    const mark = marked(document.activeElement);
    if (mark && tip && !tip.hidden) show(mark); else hide();
  }, { passive: true });

  const there = document.getElementById('there');
  if (there) there.parentElement.scrollTop = there.offsetTop - there.parentElement.offsetTop - 120;
})();

// Who speaks to the machine, or hits keys by mistake, may turn single letters off (WCAG 2.1.4); this browser remembers it.
(() => {
  'use strict';
  const choice = document.getElementById('letters');
  if (!choice) return;
  const set = () => { document.documentElement.dataset.letters = choice.checked ? 'on' : 'off'; };
  choice.checked = localStorage.getItem('letters') !== 'off';
  choice.addEventListener('change', () => { localStorage.setItem('letters', choice.checked ? 'on' : 'off'); set(); });
  set();
})();

// Keys: links, buttons and details name theirs in data-keys; where somebody writes they mean nothing. In a list those of the row at hand
// come first, then those outside of all rows; j and k go through the rows.
(() => {
  'use strict';
  const rows = () => [...document.querySelectorAll('[data-row]')];
  const rowOf = (element) => element instanceof Element ? element.closest('[data-row]') : null;
  const writes = (target) => target instanceof Element && target.closest('input, textarea, select, [contenteditable]');

  const step = (by) => {
    const all = rows();
    if (all.length === 0) return false;
    const at = all.indexOf(rowOf(document.activeElement));
    const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
    return true;
  };
  const named = (key) => {
    const all = [...document.querySelectorAll(`[data-keys~="${CSS.escape(key)}"]`)];
    const row = rowOf(document.activeElement);
    return all.find((each) => row && row.contains(each)) || all.find((each) => !rowOf(each));
  };
  const use = (element) => {
    if (!(element instanceof HTMLDetailsElement)) {
      element.click();
      return;
    }
    element.open = true;
    const field = element.querySelector('input:not([type="hidden"]), select, textarea');
    if (field) field.focus();
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || writes(event.target)) return;
    if (event.key.length === 1 && document.documentElement.dataset.letters === 'off') return;
    const found = named(event.key);
    if (found) use(found);
    else if (!(event.key === 'j' && step(1)) && !(event.key === 'k' && step(-1))) return;
    event.preventDefault();
  });
})();

(() => {
  'use strict';
  for (const button of document.querySelectorAll('[data-copy]')) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const answer = await fetch(button.dataset.copy);
      await navigator.clipboard.writeText(await answer.text());
      button.textContent = button.dataset.done;
    });
  }
})();
