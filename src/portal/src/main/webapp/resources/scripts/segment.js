/* Setting up a run: whatever is chosen, the answers are looked at again as they would be prepared now. */
(function () {
  'use strict';

  const PAUSE = 150;
  let waiting = null;
  let otherwise = false;

  /* Another method asks for other choices. */
  function look() {
    waiting = null;
    if (otherwise) {
      otherwise = false;
      window.lookOtherwise();
    } else {
      window.lookAgain();
    }
  }

  /* Those who do not see what has changed hear how many warnings there are. */
  window.lookedAgain = function () {
    const warnings = document.getElementById('warnings');
    document.getElementById('news').textContent = Array.from(warnings.querySelectorAll('li b, p .badge'))
      .map(function (sentence) { return sentence.textContent; })
      .join(' ');
  };

  document.addEventListener('change', function (event) {
    if (event.target.closest('#together, #preparation, #by') === null) {
      return;
    }
    otherwise = otherwise || event.target.id === 'by';
    if (event.target.matches('.all-of-them') && event.target.value !== '') {
      event.target.closest('details').querySelectorAll('.questions select').forEach(function (use) {
        use.value = event.target.value;
      });
    }
    clearTimeout(waiting);
    waiting = setTimeout(look, PAUSE);
  });
})();
