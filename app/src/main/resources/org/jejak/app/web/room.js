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
})();
