// Runs inside an odds page. Waits until the page has drawn itself, then opens every list that is cut, one at a time, and
// counts its rows before and after. Nothing here waits for a fixed time: a list counts as drawn when no row has come for
// `quiet` milliseconds, or for twice as long as its first new row took, and `patience` ends every wait.
async ({quiet, patience}) => {
  const ITEM = '[data-component="predictions-award-item"]';
  const ROW = '[data-component="predictions-contestant-item"]';
  const ALL = /^\s*(see|show|view)\s+(all|more)\b/i;
  const LESS = /\b(less|fewer|collapse|hide|close)\b/i;
  const frame = () => new Promise((done) => setTimeout(done, 25));
  const words = (node) => (node ? node.textContent : '').replace(/\s+/g, ' ').trim();
  const rows = (item) => item.querySelectorAll(ROW).length;

  const category = (item) => {
    const headings = [...item.querySelectorAll('h1,h2,h3,h4,h5,h6,[role="heading"]')];
    return words(headings.find((heading) => !heading.closest(ROW) && words(heading)));
  };
  const expander = (item) => [...item.querySelectorAll('[data-alias*="expand__show-button"],button,a,[role="button"]')].find((node) => {
    if (LESS.test(words(node)) || node.getAttribute('aria-expanded') === 'true' || node.disabled) return false;
    const link = node.getAttribute('href');
    if (link && !link.startsWith('#')) return false;
    return (node.dataset.alias || '').includes('expand__show-button') || ALL.test(words(node));
  });

  // Resolves with whether `count` ever changed, once it has stood still for long enough.
  const settled = async (count, mustChange) => {
    const started = performance.now();
    const before = count();
    let last = before;
    let changed = started;
    let first = null;
    for (;;) {
      await frame();
      const now = performance.now();
      const value = count();
      if (value !== last) {
        last = value;
        changed = now;
        if (first === null) first = now - started;
      }
      const enough = Math.max(quiet, 2 * (first === null ? 0 : first));
      if ((first !== null || !mustChange) && now - changed >= enough) return first !== null;
      if (now - started >= patience) return first !== null;
    }
  };

  const drawn = () => document.querySelectorAll(ROW).length;
  const started = performance.now();
  while (!drawn() && performance.now() - started < patience) await frame();
  if (!drawn()) return {opened: []};
  // Parts of a long page may be drawn only when they come into view.
  let height = -1;
  do {
    height = document.documentElement.scrollHeight;
    for (let at = 0; at < height; at += window.innerHeight || 800) {
      window.scrollTo(0, at);
      await frame();
    }
    await settled(drawn, false);
  } while (document.documentElement.scrollHeight !== height && performance.now() - started < 2 * patience);

  const opened = [];
  for (const item of [...document.querySelectorAll(ITEM)]) {
    const before = rows(item);
    let button = expander(item);
    if (!button) continue;
    item.scrollIntoView();
    for (let clicks = 0; button && clicks < 20; clicks += 1) {
      const count = rows(item);
      button.click();
      const grew = await settled(() => rows(item), true);
      if (rows(item) < count) {
        // It was a toggle: put the rows back.
        (expander(item) || button).click();
        await settled(() => rows(item), true);
        break;
      }
      if (!grew) break;
      button = expander(item);
    }
    opened.push({category: category(item), rows_before: before, rows_after: rows(item)});
  }
  return {opened};
}
