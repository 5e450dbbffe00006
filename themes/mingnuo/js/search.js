// The search page. The address bar says what is asked; below the box stands what was found, or in plain words why nothing can be.

import { CHOICES, nearest, search, show } from "./engine.js";
import { open } from "./index.js";

const SIZE = 20;

/** @param {HTMLElement} page @param {HTMLFormElement} form @param {(words: string) => void} say tells a reader who does not see */
export function start(page, form, say) {
  const [template, lists] = page.querySelectorAll("template, [data-lists]"), panel = make("div", { className: "answers" }), input = form.elements.q, { title } = document;
  const texts = Object.fromEntries([...template.content.children].map((text) => [text.dataset.say, text.textContent]));
  const t = (key, number = "", words = "") => texts[key].replace("#", () => number).replace("@", () => words);
  let state, turn = 0;

  lists.before(panel);
  addEventListener("popstate", run);
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    go(asking(input.value.trim()));
  });
  panel.addEventListener("change", ({ target: { name, value } }) => go(choosing(name, value)));
  panel.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='?']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(link.getAttribute("href"));
  });
  return run();

  /** The address of another choice, which begins at its first page. */
  function choosing(name, value) {
    const next = new URLSearchParams(state);
    next.delete("page");
    if (value) next.set(name, value);
    else next.delete(name);
    return "?" + next;
  }

  function go(address) {
    history.pushState(null, "", address);
    run();
  }

  async function run() {
    const mine = ++turn, focused = document.activeElement;
    state = new URLSearchParams(location.search);
    const typed = (state.get("q") ?? "").trim();
    input.value = typed;
    document.title = typed && `${typed} - ` + title || title;
    // What is there already stays until something else is known.
    panel.ariaBusy = "true";
    if (typed && !panel.firstChild) panel.append(make("p", {}, t("searching")));
    let found;
    try {
      found = typed ? await answer(typed) : [];
    } catch (error) {
      found = [make("p", { className: "note" }, t(error instanceof ReferenceError ? "too-old" : "failed"))];
    }
    if (mine !== turn) return;
    const hadFocus = panel.contains(focused);
    panel.replaceChildren(...found.filter(Boolean));
    panel.ariaBusy = "false";
    lists.hidden = !!panel.querySelector(".results");
    say(panel.querySelector("h2, .note")?.textContent);
    if (hadFocus) (document.getElementById(focused.id) ?? panel.querySelector("h2"))?.focus();
  }

  async function answer(typed) {
    const index = await open(form.action), { hits, total, counts, isPlain, wanted, marks } = await search(index, typed, Object.fromEntries(state));
    const [kinds, ...more] = CHOICES.map((name, i) => counts[i].filter(({ id, count }) => count || id === state.get(name)));
    const near = total ? [] : await nearest(index, wanted), last = Math.ceil(hits.length / SIZE);
    const number = Math.max(1, Math.min(last, state.get("page") | 0)), from = (number - 1) * SIZE;
    const shown = await Promise.all(hits.slice(from, from + SIZE).map(async ({ doc, tier }) => ({ tier, ...await show(index, marks, doc) })));
    const [whole, parts] = [0, 1].map((tier) => shown.filter((hit) => hit.tier === tier).map(entry));
    const list = (entries, start) => entries[0] && make("ol", { className: "results", start }, ...entries);
    return [
      make("h2", { tabIndex: -1 }, hits[0] ? t("count", hits.length) : t(total ? "none-here" : "none", "", typed)),
      isPlain && make("p", {}, t("malformed", "", typed)),
      total && make("div", { className: "choices" },
        make("nav", { className: "chips", ariaLabel: t("kind") }, chip({ id: "", label: t("all") }), ...kinds.map(chip)),
        make("p", {}, ...more.map((choices, i) => select(CHOICES[i + 1], [{ id: "", label: t("all") }, ...choices])),
          select("sort", ["relevance", "newest"].map((id) => ({ id, label: t(id) }))))),
      total && !hits[0] && make("p", {}, link(asking(typed), t("anywhere", total))),
      near[0] && make("p", { className: "near" }, t("nearest"), ...near.map((word) => link(asking(word), word))),
      list(whole, from + 1),
      parts[0] && make("p", { className: "split-note" }, t("split", hits.filter(({ tier }) => tier).length, typed)),
      list(parts, from + 1 + whole.length),
      last > 1 && make("nav", { className: "pager", ariaLabel: t("pages") },
        number > 1 && link(choosing("page", number - 1), t("previous")), make("span", {}, t("page-of", number, last)),
        number < last && link(choosing("page", number + 1), t("next"))),
    ];
  }

  function entry({ address, title, text, of: [[, kind], [, unit]], date, isWithdrawn }) {
    return make("li", {},
      make("p", { className: "result-kind" }, make("b", {}, kind), unit && make("span", {}, unit), date && make("time", { dateTime: date }, date),
        !!isWithdrawn && make("strong", {}, t("withdrawn"))),
      make("h3", {}, make("a", { href: page.dataset.search + address }, ...marked(title))),
      make("p", { className: "excerpt" }, ...marked(text)));
  }

  function chip({ id, label, count }) {
    const isChosen = id === (state.get("kind") ?? "");
    return make("a", { href: choosing("kind", id), id: "search:" + id, className: "chip", ariaCurrent: `${isChosen}` }, label, count && make("small", {}, count));
  }

  function select(name, choices) {
    return make("label", {}, t(name), make("select", { name, id: "search:" + name }, ...choices.map(({ id, label, count }) =>
      make("option", { value: id, selected: id === state.get(name) }, label + (count ? `（${count}）` : "")))));
  }
}

const asking = (q) => "?" + new URLSearchParams({ q });
const link = (href, words) => make("a", { href }, words);
const marked = (pieces) => pieces.map(([text, isMarked]) => isMarked ? make("mark", {}, text) : text);

/** An element; what is not there is left out. */
function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children.filter(Boolean));
  return element;
}
