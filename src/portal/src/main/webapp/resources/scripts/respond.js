// Comfort only: every page works without it.
(() => {
  const form = document.querySelector('form.questions');
  const summary = document.querySelector('.summary');
  if (summary) {
    summary.focus();
  }
  const link = document.querySelector('.address');
  if (link) {
    link.addEventListener('focus', () => link.select());
  }
  if (!form) {
    return;
  }
  const offline = form.querySelector('.offline');
  const entered = () => JSON.stringify([...new FormData(form)].filter(([name]) => !name.startsWith(':')));
  const shown = entered();
  let sending = false;
  let sent = false;

  form.addEventListener('submit', event => {
    offline.hidden = navigator.onLine;
    if (sending || !navigator.onLine) {
      event.preventDefault();
      return;
    }
    // a second click says nothing new, but when no answer comes, trying again must be possible
    sending = true;
    sent = true;
    setTimeout(() => { sending = false; }, 8000);
  });
  window.addEventListener('beforeunload', event => {
    if (!sending && entered() !== shown) {
      event.preventDefault();
    }
  });
  window.addEventListener('pageshow', event => {
    sending = false;
    // brought back from the browser's memory, where what was saved since then is missing
    if (event.persisted && (sent || entered() === shown)) {
      location.reload();
    }
  });
})();
