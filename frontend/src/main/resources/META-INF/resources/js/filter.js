// Shows of a long list of choices only what holds the words. Without this the list is whole.
(() => {
  for (const field of document.querySelectorAll('[data-filter]')) {
    const list = document.querySelector(field.dataset.filter);
    const input = field.querySelector('input');
    const groups = [...list.querySelectorAll('details')];
    const opened = new Map(groups.map(group => [group, group.open]));
    field.hidden = false;
    input.addEventListener('input', () => {
      const words = input.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
      for (const group of groups) {
        let left = 0;
        for (const choice of group.querySelectorAll('.choice')) {
          const text = choice.textContent.toLowerCase();
          choice.hidden = !words.every(word => text.includes(word));
          left += choice.hidden ? 0 : 1;
        }
        group.hidden = left === 0;
        group.open = words.length > 0 ? left > 0 : opened.get(group);
      }
    });
    // Enter in the field must not send the form
    input.addEventListener('keydown', event => {
      if (event.key === 'Enter') event.preventDefault();
    });
  }
})();
