/*
 * Brings into view what is to be corrected: after a form was sent and its page came back, the first field with a message
 * has the focus, also where it was folded away. Pages work without it; the messages stand at their fields anyway.
 */
(() => {
  const KEY = 'wm.asked';

  document.addEventListener('submit', () => sessionStorage.setItem(KEY, location.pathname));

  document.addEventListener('DOMContentLoaded', () => {
    const asked = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    const message = document.querySelector('main .wrong:not([hidden])');
    if (asked !== location.pathname || !message) {
      return;
    }
    for (let fold = message.closest('details'); fold; fold = fold.parentElement.closest('details')) {
      fold.open = true;
    }
    message.closest('.field')?.querySelector('[aria-invalid=true]')?.focus({ preventScroll: true });
    message.scrollIntoView({ block: 'center' });
  });
})();
