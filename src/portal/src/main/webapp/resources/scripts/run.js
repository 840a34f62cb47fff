/*
 * A run at work. The server says that the run has come further, and the page asks how far. When the connection is lost,
 * or the run works on another server and nothing is heard of it, the page asks by itself.
 */
(function () {
  'use strict';

  const CLOSED = 2000;
  const SILENT = 10000;
  let open = false;
  let loading = false;
  let again = false;
  let askedAt = Date.now();

  function load() {
    if (loading) {
      again = true;
      return;
    }
    loading = true;
    again = false;
    askedAt = Date.now();
    window.loadRun();
  }

  /* What has not changed is not said again to people who listen. */
  function say() {
    const news = document.getElementById('news');
    const step = document.getElementById('step').textContent.trim();
    if (news.textContent !== step) {
      news.textContent = step;
    }
  }

  window.runChanged = load;

  window.runLoaded = function () {
    loading = false;
    if (document.getElementById('state').dataset.over === 'true') {
      // not reload(): that would send the form again when the page is the answer to one
      window.location.replace(window.location.pathname);
      return;
    }
    say();
    if (again) {
      load();
    }
  };

  window.runOpened = function () {
    open = true;
    // it may have ended before anybody listened
    load();
  };

  window.runClosed = function () {
    open = false;
  };

  window.runLost = function () {
    loading = false;
    open = false;
  };

  document.addEventListener('DOMContentLoaded', function () {
    if (document.getElementById('step') !== null) {
      setInterval(function () {
        if (!loading && !document.hidden && Date.now() - askedAt > (open ? SILENT : CLOSED)) {
          load();
        }
      }, 500);
    }
  });
})();
