// Refines a board or a ledger in place: combines its filters, finds text, keeps both in the address bar.
// Without it every filter is a plain link; so it stays on a board cut into pages.

const board = /** @type {HTMLElement | null} */ (document.querySelector("[data-pages='1']:has(template)"));
if (board) refine(board);

/** @param {HTMLElement} board */
function refine(board) {
  /** @param {string} selector @returns {any[]} */
  const all = (selector) => [...board.querySelectorAll(selector)];
  const [controls] = all("template");
  controls.replaceWith(controls.content);
  const items = all(".item, .entry");
  // The filter that this board is narrowed by keeps its links to the other boards.
  const filters = all(".filter:not(:has([aria-current]))");
  const state = new URLSearchParams(location.search);
  const [[find], [clear], [found]] = [all(".find"), all("button"), all(".found")];

  find.value = state.get("q") ?? "";
  find.oninput = () => set("q", find.value.trim());
  clear.onclick = () => {
    for (const name of [...state.keys()]) state.delete(name);
    set("q", find.value = "");
    find.focus();
  };
  board.onkeydown = (event) => { if (event.key === "Escape") close(); };
  for (const filter of filters) {
    filter.children[0].append(document.createElement("b"));
    filter.onclick = (/** @type {MouseEvent & { target: Element }} */ event) => {
      const link = event.target.closest("a");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const name = filter.dataset.filter, key = link.dataset.key ?? "";
      set(name, state.get(name) === key ? "" : key);
      close();
    };
  }
  show();

  function close() {
    for (const open of all("[open]")) {
      open.open = false;
      open.children[0].focus();
    }
  }

  /** @param {string} name @param {string} value */
  function set(name, value) {
    if (value) state.set(name, value);
    else state.delete(name);
    history.replaceState(null, "", location.pathname + (String(state) && `?${state}`));
    show();
  }

  /** The items that pass every filter, one of them perhaps set to another choice. @param {string} [name] @param {string} [key] */
  function passing(name, key) {
    const text = find.value.trim().toLowerCase();
    return items.filter((item) => item.textContent.toLowerCase().includes(text) && filters.every(({ dataset: { filter } }) => {
      const wanted = filter === name ? key : state.get(filter);
      return !wanted || item.dataset[filter].split(" ").includes(wanted);
    }));
  }

  function show() {
    const shown = passing();
    for (const item of items) item.hidden = !shown.includes(item);
    for (const filter of filters) {
      const name = filter.dataset.filter, chosen = filter.querySelector("b");
      chosen.textContent = "";
      for (const link of filter.querySelectorAll("a")) {
        const [label, count] = link.childNodes, { key } = link.dataset;
        count.textContent = passing(name, key).length;
        link.setAttribute("aria-current", state.get(name) === key);
        if (state.get(name) === key) chosen.textContent = label.textContent;
      }
    }
    clear.hidden = !String(state);
    found.textContent = clear.hidden ? "" : found.dataset.text.replace("#", shown.length);
  }
}
