/*
 * The questionnaire builder: saves what is typed, opens parts without loading the page, keeps the address and the focus
 * where one expects them. keepDraft, openPart, dropPart and dropOption are the page's remote commands.
 */
(() => {
  const PAUSE = 1200;
  const SOON = 150;
  const RETRY = 5000;
  const KEY = 'wm.builder';

  const form = () => document.getElementById('builder');
  const editor = () => document.getElementById('editor');
  const isTyping = element => element.closest && element.closest('#editor') && !element.dataset.quiet;

  // what was typed since the last request began, by field, in case the answer replaces the field meanwhile
  const typed = new Map();
  // what was sent and not yet saved
  const sent = new Map();
  let signedOut = false;
  let unsaved = false;
  let failed = false;
  let timer = null;
  let pressed = false;
  let toDoOpen = false;
  let part = null;

  const saveIn = pause => {
    clearTimeout(timer);
    if (signedOut) {
      return;
    }
    timer = setTimeout(() => pressed || document.body.classList.contains('dragging') ? saveIn(SOON) : keepDraft(), pause);
  };

  const note = field => {
    unsaved = true;
    typed.set(field.id, field.value);
  };

  const parameters = values => Object.entries(values).map(([name, value]) => ({ name, value }));

  document.addEventListener('input', event => {
    if (isTyping(event.target)) {
      note(event.target);
      // a choice, or a code on the way to another one, is saved when it is made
      if (event.target.matches('textarea, [dir=auto]')) {
        saveIn(PAUSE);
      }
    }
  });

  document.addEventListener('change', event => {
    if (isTyping(event.target)) {
      note(event.target);
      saveIn(SOON);
    }
  });

  // an answer that replaces a link between pressing and releasing the button would swallow the click
  document.addEventListener('pointerdown', () => { pressed = true; });
  ['pointerup', 'pointercancel'].forEach(type => document.addEventListener(type, () => setTimeout(() => { pressed = false; })));

  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.matches('#builder input[type=text]')) {
      event.preventDefault();
      const next = event.target.closest('[data-parts] li')?.nextElementSibling;
      if (next) {
        next.querySelector('.label input').focus();
      } else if (event.target.closest('[data-parts]')) {
        document.getElementById('add-part').click();
      } else {
        saveIn(0);
      }
    } else if (event.key === 'Escape' && isTyping(event.target)) {
      document.querySelector('.line[aria-current=true]')?.focus();
    }
  });

  document.addEventListener('click', event => {
    const link = event.target.closest('#builder a[data-open], #builder a[data-language]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const values = { field: link.dataset.field ?? '', language: link.dataset.language ?? '' };
    if ('open' in link.dataset) {
      values.part = link.dataset.open;
    }
    openPart(parameters(values));
  });

  document.addEventListener('paste', event => {
    const label = event.target.closest?.('[data-parts] .label input');
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (label && !label.value && /\n./.test(text.trim())) {
      event.preventDefault();
      document.getElementById('lines').value = text;
      document.getElementById('add-lines').click();
    }
  });

  window.addEventListener('beforeunload', event => {
    if (unsaved) {
      event.preventDefault();
    }
  });

  const focus = field => {
    const element = document.getElementById(field) ?? document.querySelector(`#editor [data-field="${CSS.escape(field)}"]`);
    const details = element?.closest('details');
    if (details) {
      details.open = true;
    }
    const target = element?.matches('fieldset') ? element.querySelector('input, select, textarea, button') : element;
    target?.focus({ preventScroll: true });
    // beside each other, both the line and the editor stay in sight
    if (window.matchMedia('(min-width: 901px)').matches) {
      document.querySelector('.line[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
    }
    target?.scrollIntoView({ block: 'nearest' });
  };

  const tellTime = () => {
    for (const time of document.querySelectorAll('#saved time')) {
      time.textContent = new Date(time.dateTime).toLocaleTimeString();
    }
  };

  const keepAddress = () => {
    const current = document.querySelector('.line[aria-current=true]');
    if (current) {
      const address = new URL(current.href);
      const language = document.querySelector('.languages [aria-current=true]')?.dataset.language;
      if (language) {
        address.searchParams.set('language', language);
      }
      if (address.href !== location.href) {
        history.replaceState(null, '', address);
      }
    }
  };

  // what was typed while the answer was on its way, if the same fields are still there
  const bringBack = () => {
    if (editor().dataset.part === part) {
      for (const [id, value] of typed) {
        const field = document.getElementById(id);
        if (field && field.value !== value && !field.matches('[type=checkbox], select')) {
          field.value = value;
        }
      }
    } else {
      typed.clear();
    }
  };

  // in this tab, for when the page has to be loaded again before it is saved
  const remember = () => {
    const values = [...new Map([...sent, ...typed])];
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ address: location.href, part: editor().dataset.part, values }));
    } catch {
      // more than a browser keeps
    }
  };

  const recall = () => {
    const kept = JSON.parse(sessionStorage.getItem(KEY));
    if (!kept || new URL(kept.address).pathname !== location.pathname) {
      return;
    }
    const wanted = new URL(kept.address);
    const now = new URL(location);
    if (wanted.search !== now.search && (now.searchParams.has('expired') || !now.search)) {
      location.replace(wanted);
      return;
    }
    sessionStorage.removeItem(KEY);
    if (kept.part !== editor().dataset.part) {
      return;
    }
    for (const [id, value] of kept.values) {
      const field = document.getElementById(id);
      if (field && field.value !== value) {
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
  };

  // a page whose session has ended cannot be saved any more; once somebody is signed in, it is loaded again
  const waitForSignIn = async () => {
    const answer = await fetch(location, { method: 'HEAD', redirect: 'manual' }).catch(() => null);
    if (answer?.ok) {
      remember();
      unsaved = false;
      location.reload();
    } else {
      setTimeout(waitForSignIn, RETRY);
    }
  };

  const begun = () => {
    clearTimeout(timer);
    typed.forEach((value, id) => sent.set(id, value));
    typed.clear();
    if (sent.size) {
      remember();
    }
    unsaved = false;
    failed = false;
    part = editor().dataset.part;
    toDoOpen = document.getElementById('to-do')?.open ?? false;
  };

  const ended = (event, xhr, settings, answer) => {
    document.getElementById('not-saved').hidden = !failed || signedOut;
    document.getElementById('signed-out').hidden = !signedOut;
    if (signedOut) {
      unsaved = true;
      setTimeout(waitForSignIn, RETRY);
      return;
    }
    if (xhr.responseXML?.querySelector('partial-response > redirect')) {
      return;
    }
    if (failed) {
      unsaved = true;
      saveIn(RETRY);
      return;
    }
    sent.clear();
    sessionStorage.removeItem(KEY);
    const toDo = document.getElementById('to-do');
    if (toDo) {
      toDo.open = toDoOpen;
    }
    bringBack();
    if (unsaved) {
      saveIn(PAUSE);
    }
    tellTime();
    keepAddress();
    if (answer?.focus) {
      focus(answer.focus);
    }
  };

  const dropLine = (dragged, line, after) => {
    const [page, question] = dragged.dataset.part.split('-');
    const [toPage, toQuestion] = line.dataset.part.split('-');
    if (question === undefined) {
      const place = Number(toPage) + (after ? 1 : 0);
      dropPart(parameters({ part: dragged.dataset.part, position: place - (place > Number(page) ? 1 : 0) }));
      return;
    }
    // on the line of a page means at its beginning
    const place = toQuestion === undefined ? 0 : Number(toQuestion) + (after ? 1 : 0);
    const passed = page === toPage && place > Number(question) ? 1 : 0;
    dropPart(parameters({ part: dragged.dataset.part, page: toPage, position: place - passed }));
  };

  document.addEventListener('DOMContentLoaded', () => {
    $(document).on('pfAjaxSend', begun).on('pfAjaxError', (event, xhr) => {
      failed = true;
      signedOut = xhr.status === 401;
    }).on('pfAjaxComplete', ended);
    wmDrag({
      root: '.outline',
      lines: dragged => document.querySelectorAll(
        dragged.classList.contains('page') ? '.outline li.page' : '.outline li.page > .drag, .outline li.question'),
      drop: dropLine,
    });
    wmDrag({
      root: '[data-parts]',
      lines: dragged => [...dragged.parentElement.children],
      drop: (dragged, line, after) => {
        const all = [...dragged.parentElement.children];
        const from = all.indexOf(dragged);
        const place = all.indexOf(line) + (after ? 1 : 0);
        dropOption(parameters({ dragged: from, position: place - (place > from ? 1 : 0) }));
      },
    });
    tellTime();
    recall();
    const field = new URLSearchParams(location.search).get('field');
    if (field) {
      focus(field);
    }
  });
})();
