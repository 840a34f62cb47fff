/*
 * Keeps what was typed into a form when the session ended in the meantime: noted in this tab when the form is sent, put
 * back when the same person is on the same page again after signing in. Passwords and files are never noted.
 */
(() => {
  const KEY = 'wm.sent';
  const OURS = '/sign-in';
  const KINDS = 'input:not([type=hidden], [type=password], [type=file], [type=submit], [type=button]), textarea, select';

  const person = () => document.querySelector('.me > a')?.textContent ?? '';
  const isTicked = field => field.matches('[type=checkbox], [type=radio]');
  const isChanged = field => field.matches('select')
    ? [...field.options].some(option => option.selected !== option.defaultSelected)
    : isTicked(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;

  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.id === 'sign-out') {
      sessionStorage.clear();
    } else if (form.method === 'post' && location.pathname !== OURS) {
      const fields = [...form.elements]
        .filter(field => field.id && field.matches(KINDS) && isChanged(field))
        .map(field => ({ id: field.id, value: isTicked(field) ? field.checked : field.value }));
      try {
        sessionStorage.setItem(KEY, JSON.stringify({ path: location.pathname, person: person(), fields }));
      } catch {
        // more than a browser keeps: the form is sent all the same
      }
    }
  });

  const putBack = fields => {
    const note = document.getElementById('typed-again');
    const homeless = [];
    for (const { id, value } of fields) {
      const field = document.getElementById(id);
      if (!field) {
        homeless.push(value);
      } else if (isTicked(field)) {
        field.checked = value;
      } else {
        field.value = value;
      }
    }
    for (const text of homeless.filter(value => typeof value === 'string' && value.trim())) {
      const line = document.createElement('p');
      line.textContent = text;
      note.append(line);
    }
    note.hidden = false;
  };

  document.addEventListener('DOMContentLoaded', () => {
    const sent = JSON.parse(sessionStorage.getItem(KEY));
    const address = new URL(location);
    const expired = address.searchParams.has('expired');
    if (expired && location.pathname !== OURS) {
      address.searchParams.delete('expired');
      history.replaceState(null, '', address);
    }
    if (!sent) {
      return;
    }
    if (location.pathname === OURS) {
      sessionStorage.setItem(KEY, JSON.stringify({ ...sent, signedOut: true }));
      return;
    }
    sessionStorage.removeItem(KEY);
    if ((sent.signedOut || expired) && sent.path === location.pathname && sent.person === person() && sent.fields.length) {
      putBack(sent.fields);
    }
  });
})();
