// The search box, the only script that every page loads: the others come when the box gets the focus, and on the search page at once.

const form = document.querySelector("main [role=search]") ?? document.querySelector("[role=search]");
if (form) prepare(form, form.elements.q, document.querySelector("[data-search]"));

/** @param {any} form @param {HTMLInputElement} input @param {HTMLElement | null} page the search page's own part */
function prepare(form, input, page) {
  const list = make("ul", "listbox"), status = make("p", "status");
  let timer, turn = 0, chosen = -1, isComposing = false;
  status.className = "visually-hidden";
  if (page) {
    form.append(status);
    import("./search.js").then((search) => search.start(page, form, say)).catch(() => {
      page.prepend(page.querySelector("template").content.querySelector("[data-say=failed]"));
    });
  }

  document.addEventListener("keydown", (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (key !== "/" || ctrlKey || metaKey || altKey || target.closest("input, select, textarea, [contenteditable]")) return;
    event.preventDefault();
    input.focus();
  });
  input.addEventListener("focus", () => {
    form.append(list, status);
    Object.assign(list, { id: "search:list", hidden: true, ariaLabel: input.ariaLabel });
    Object.assign(input, { role: "combobox", ariaAutoComplete: "list" }).setAttribute("aria-controls", list.id);
    close();
    suggestions("");
  }, { once: true });
  // While an input method composes, what stands in the box is not yet what is meant.
  input.addEventListener("compositionstart", () => { isComposing = true; });
  input.addEventListener("compositionend", () => { isComposing = false; wait(); });
  input.addEventListener("input", wait);
  input.addEventListener("blur", close);
  form.addEventListener("submit", (event) => isComposing ? event.preventDefault() : close());
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => go(target.closest("li")));
  input.addEventListener("keydown", (event) => {
    const { key } = event, n = list.children.length + 1;
    if (event.isComposing || list.hidden) return;
    if (key === "ArrowDown") choose((chosen + 2) % n - 1);
    else if (key === "ArrowUp") choose((chosen + n) % n - 1);
    else if (key === "Escape") close();
    else if (key === "Enter" && chosen >= 0) go(list.children[chosen]);
    else return;
    event.preventDefault();
  });

  function wait() {
    clearTimeout(timer);
    const mine = ++turn;
    if (!isComposing) timer = setTimeout(async () => {
      const found = await suggestions(input.value);
      if (mine !== turn) return;
      list.replaceChildren(...found.map(([name, kind, address], i) => {
        const option = make("li", "option"), small = document.createElement("small");
        small.textContent = kind;
        option.id = "search:" + i;
        option.dataset.to = address;
        option.append(name, small);
        return option;
      }));
      list.hidden = !found.length;
      choose(-1);
      say(found[0] && form.dataset.count.replace("#", found.length));
    }, 150);
  }

  /** Without an index there are none; the search page says why. */
  async function suggestions(typed) {
    try {
      const [{ open }, { suggest }] = await Promise.all([import("./index.js"), import("./engine.js")]);
      return await suggest(await open(form.action), typed);
    } catch {
      return [];
    }
  }

  function choose(i) {
    chosen = i;
    input.ariaExpanded = `${!list.hidden}`;
    [...list.children].forEach((option, at) => { option.ariaSelected = `${at === i}`; });
    input.setAttribute("aria-activedescendant", list.children[i]?.id ?? "");
  }

  function close() {
    turn++;
    if (!list.hidden) say();
    list.hidden = true;
    choose(-1);
  }

  function go(option) {
    if (option) location.assign(new URL("../" + option.dataset.to, form.action));
  }

  function say(words = "") {
    status.textContent = words;
  }
}

function make(name, role) {
  const element = document.createElement(name);
  element.role = role;
  return element;
}
