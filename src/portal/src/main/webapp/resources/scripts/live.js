/*
 * The live page. The server says that there is something new; the page then asks for the parts that are on the screen,
 * and for the others when they come into view. Without this script the page is complete and stands still.
 */
(function () {
  'use strict';

  const QUIET = 60000;
  const behind = new Set();
  const visible = new Set();
  let loading = false;
  let again = false;
  let loadedAt = Date.now();
  let saidAt = Date.now();
  let saidVerdict = null;
  let firstShape = null;

  function parts() {
    return document.querySelectorAll('.live, .live-later');
  }

  function load() {
    if (document.hidden || loading) {
      again = true;
      return;
    }
    let any = false;
    parts().forEach(function (part) {
      // what is out of sight is left out of the update by its class
      const now = behind.has(part.id) && (visible.has(part.id) || part.classList.contains('always'));
      part.classList.toggle('live', now);
      part.classList.toggle('live-later', !now);
      if (now) {
        behind.delete(part.id);
        any = true;
      }
    });
    if (any) {
      loading = true;
      again = false;
      window.loadNumbers();
    }
  }

  function watch() {
    sight.disconnect();
    visible.clear();
    parts().forEach(function (part) { sight.observe(part); });
  }

  const sight = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (entry.isIntersecting) {
        visible.add(entry.target.id);
      } else {
        visible.delete(entry.target.id);
      }
    });
    if (entries.some(function (entry) { return behind.has(entry.target.id) && entry.isIntersecting; })) {
      load();
    }
  }, { rootMargin: '200px' });

  window.liveChanged = function () {
    parts().forEach(function (part) { behind.add(part.id); });
    load();
  };

  function shape() {
    return document.querySelector('.verdict').dataset.shape;
  }

  window.liveLoaded = function () {
    loading = false;
    if (shape() !== firstShape) {
      // charts that were not there before
      window.location.reload();
      return;
    }
    loadedAt = Date.now();
    watch();
    say();
    tellAge();
    if (again) {
      load();
    }
  };

  window.liveOpened = function () {
    document.getElementById('lost').hidden = true;
    tellAge();
  };

  window.liveClosed = window.liveLost = function () {
    loading = false;
    document.getElementById('lost').hidden = false;
  };

  /* People who listen hear a changed verdict at once and counts at most once a minute. */
  function say() {
    const headline = document.getElementById('headline');
    const verdict = document.querySelector('.verdict .badge').textContent;
    if (verdict !== saidVerdict || Date.now() - saidAt > QUIET) {
      if (saidVerdict !== null) {
        document.getElementById('news').textContent = verdict + ': ' + headline.textContent;
      }
      saidVerdict = verdict;
      saidAt = Date.now();
    }
  }

  function tellAge() {
    const age = document.getElementById('age');
    const seconds = Math.round((Date.now() - loadedAt) / 1000);
    const words = age.dataset;
    age.lastElementChild.textContent = seconds < 10 ? words.now
      : seconds < 60 ? words.seconds.replace('#', seconds - seconds % 10)
      : words.minutes.replace('#', Math.floor(seconds / 60));
  }

  function find(event) {
    const words = event.target.value.trim().toLowerCase().split(/\s+/);
    document.querySelectorAll('.question').forEach(function (question) {
      const said = (question.id + ' ' + question.querySelector('h3').textContent).toLowerCase();
      question.hidden = !words.every(function (word) { return said.includes(word); });
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.getElementById('find').hidden = false;
    document.getElementById('search').addEventListener('input', find);
    document.addEventListener('visibilitychange', function () {
      if (!document.hidden && again) {
        load();
      }
    });
    firstShape = shape();
    say();
    watch();
    setInterval(tellAge, 10000);
  });
})();
