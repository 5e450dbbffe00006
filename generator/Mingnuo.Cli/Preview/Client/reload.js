// @ts-check
// Every page of a preview carries this; no page of a built site does. It is told two things only: "reload", and "mistakes".

/** The place of this script tells the token of this run and the edition that the page belongs to. */
const here = new URL(import.meta.url);

/** @type {EventSource | undefined} */
let events;
let wasOpen = false;

/** @param {string} name */
const address = (name) => new URL(name + here.search, here);

/** @returns {HTMLElement} The text's place: on a page that is nothing but mistakes, or else in a panel over the last good page. */
function panel() {
  const standing = document.getElementById("mingnuo-mistakes");
  if (standing) {
    return standing;
  }

  // In a shadow tree, so that the theme's styles and ours do not meet.
  const host = document.body.appendChild(document.createElement("div"));
  const root = host.attachShadow({ mode: "open" });
  const style = root.appendChild(document.createElement("link"));
  style.rel = "stylesheet";
  style.href = address("preview.css").href;
  const section = root.appendChild(document.createElement("section"));
  section.className = "mistakes";
  section.setAttribute("role", "alert");
  const details = section.appendChild(document.createElement("details"));
  details.open = true;
  const summary = details.appendChild(document.createElement("summary"));
  summary.textContent = "有错误，这里是上一次正确的页面 / the last good page";
  const text = details.appendChild(document.createElement("pre"));
  text.id = "mingnuo-mistakes";
  text.tabIndex = 0;
  return text;
}

/** @type {HTMLElement | undefined} */
let shown;

async function showMistakes() {
  const answer = await fetch(address("mistakes"));
  const text = answer.ok ? await answer.text() : "";
  // Empty: mended while we asked. The word to reload is on its way.
  if (text !== "") {
    shown ??= panel();
    shown.textContent = text;
  }
}

function listen() {
  events = new EventSource(address("events"));
  events.onopen = () => { wasOpen = true; };
  events.onmessage = ({ data }) => { data === "reload" ? location.reload() : showMistakes(); };
  events.onerror = () => {
    // Closed for good, not just interrupted: another run is there now, with another token.
    if (wasOpen && events?.readyState === EventSource.CLOSED) {
      location.reload();
    }
  };
}

// A browser opens six connections to one host and no more: a page that nobody sees must not hold one. It is told the news when it is seen again.
document.addEventListener("visibilitychange", () => {
  events?.close();
  if (!document.hidden) {
    listen();
  }
});
if (!document.hidden) {
  listen();
}
