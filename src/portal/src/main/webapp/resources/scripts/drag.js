/*
 * Dragging by mouse, pen or finger. A line is dragged by its grip and dropped before or after another line; what that
 * means is for the page to say. Everything that dragging does can be done with buttons as well.
 *
 *   wmDrag({ root: selector of what holds the lines, lines: dragged => the lines it may be dropped at,
 *            drop: (dragged, line, after) => … })
 */
window.wmDrag = ({ root, lines, drop }) => {
  const EDGE = 48;
  let drag = null;

  const scroll = y => {
    if (y < EDGE) {
      window.scrollBy(0, -12);
    } else if (y > window.innerHeight - EDGE) {
      window.scrollBy(0, 12);
    }
  };

  const target = y => {
    let found = null;
    for (const line of drag.lines) {
      const box = line.getBoundingClientRect();
      if (!found || y > box.top) {
        found = { line, after: y > box.top + box.height / 2 };
      }
    }
    return found;
  };

  const mark = found => {
    document.querySelectorAll('.drop-before, .drop-after').forEach(line => line.classList.remove('drop-before', 'drop-after'));
    if (found) {
      found.line.classList.add(found.after ? 'drop-after' : 'drop-before');
    }
  };

  const end = () => {
    mark(null);
    drag.dragged.classList.remove('dragged');
    document.body.classList.remove('dragging');
    drag = null;
  };

  document.addEventListener('pointerdown', event => {
    const grip = event.target.closest('.grip');
    if (!grip || event.button !== 0 || !grip.closest(root)) {
      return;
    }
    event.preventDefault();
    const dragged = grip.closest('li');
    drag = { dragged, lines: lines(dragged), found: null };
    dragged.classList.add('dragged');
    document.body.classList.add('dragging');
  });

  document.addEventListener('pointermove', event => {
    if (drag) {
      scroll(event.clientY);
      drag.found = target(event.clientY);
      mark(drag.found);
    }
  });

  document.addEventListener('pointerup', () => {
    if (drag) {
      const { dragged, found } = drag;
      end();
      if (found && found.line !== dragged) {
        drop(dragged, found.line, found.after);
      }
    }
  });

  const cancel = event => {
    if (drag && (event.type !== 'keydown' || event.key === 'Escape')) {
      end();
    }
  };
  document.addEventListener('pointercancel', cancel);
  document.addEventListener('keydown', cancel);
};
