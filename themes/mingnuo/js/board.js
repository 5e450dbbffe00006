// Refines a board in place: combines its filters, finds text, keeps both in the address bar.
// Without this script every filter is a plain link; a board cut into pages keeps them so.

const board = /** @type {HTMLElement | null} */ (document.querySelector("[data-board]"));
if (board && board.dataset.pages === "1") refine(board);

/** @param {HTMLElement} board */
function refine(board) {
  const items = /** @type {HTMLElement[]} */ ([...board.querySelectorAll(".item")]);
  // A filter that this board is already narrowed by keeps its links to the other boards.
  const filters = /** @type {HTMLElement[]} */ ([...board.querySelectorAll(".filter:not(:has([aria-current]))")]);
  const state = new URLSearchParams(location.search);
  const bar = /** @type {HTMLElement} */ (board.querySelector(".filters"));

  const find = make("input", "find");
  find.type = "search";
  find.placeholder = board.dataset.search ?? "";
  find.setAttribute("aria-label", find.placeholder);
  find.value = state.get("q") ?? "";
  const clear = make("button", "chip clear");
  clear.type = "button";
  clear.textContent = board.dataset.clear ?? "";
  const found = make("p", "found");
  found.setAttribute("role", "status");
  bar.append(find, clear);
  bar.after(found);

  for (const filter of filters) {
    filter.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const [name, key] = [filter.dataset.filter ?? "", link.dataset.key ?? ""];
      set(name, state.get(name) === key ? "" : key);
      filter.removeAttribute("open");
      filter.querySelector("summary")?.focus();
    });
  }
  find.addEventListener("input", () => set("q", find.value.trim()));
  clear.addEventListener("click", () => {
    for (const key of [...state.keys()]) state.delete(key);
    find.value = "";
    set("q", "");
    find.focus();
  });
  document.addEventListener("keydown", (event) => {
    const open = event.key === "Escape" ? bar.querySelector("[open]") : null;
    open?.removeAttribute("open");
    open?.querySelector("summary")?.focus();
  });
  document.addEventListener("click", (event) => {
    const open = bar.querySelector("[open]");
    if (open && event.target instanceof Node && !open.contains(event.target)) open.removeAttribute("open");
  });
  show();

  /** @param {string} name @param {string} value */
  function set(name, value) {
    if (value) state.set(name, value);
    else state.delete(name);
    const query = state.toString();
    history.replaceState(null, "", query ? `?${query}` : location.pathname);
    show();
  }

  /** Whether an item passes every choice but that of one filter. @param {HTMLElement} item @param {string} [but] */
  function passes(item, but) {
    const text = (state.get("q") ?? "").toLowerCase();
    return filters.every(({ dataset: { filter = "" } }) => {
      const wanted = state.get(filter);
      return !wanted || filter === but || item.dataset[filter]?.split(" ").includes(wanted);
    }) && (item.textContent ?? "").toLowerCase().includes(text);
  }

  function show() {
    let count = 0;
    for (const item of items) count += Number(!(item.hidden = !passes(item)));
    for (const filter of filters) mark(filter);
    const active = state.size > 0;
    clear.hidden = !active;
    found.textContent = active ? (board.dataset.count ?? "").replace("#", String(count)) : "";
  }

  /** @param {HTMLElement} filter */
  function mark(filter) {
    const name = filter.dataset.filter ?? "";
    const pool = items.filter((item) => passes(item, name));
    const label = filter.querySelector("summary b") ?? filter.querySelector("summary")?.appendChild(make("b", ""));
    if (label) label.textContent = "";
    for (const link of filter.querySelectorAll("a")) {
      const key = link.dataset.key ?? "";
      const chosen = state.get(name) === key;
      if (chosen) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
      if (chosen && label) label.textContent = link.firstChild?.textContent?.trim() ?? "";
      const small = link.querySelector("small");
      if (small) small.textContent = String(pool.filter((item) => item.dataset[name]?.split(" ").includes(key)).length);
    }
  }
}

/** @template {keyof HTMLElementTagNameMap} T @param {T} tag @param {string} name @returns {HTMLElementTagNameMap[T]} */
function make(tag, name) {
  const element = document.createElement(tag);
  element.className = name;
  return element;
}
