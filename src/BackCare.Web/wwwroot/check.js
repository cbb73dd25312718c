// The next page comes into this one, and its answers stay in the memory of this tab. As a page of its own it would lie in the browser's
// disk cache, or Back would fail. Where the browser forgets this page too, the history of the tab has each form, sealed by the server.
const pages = new Map();
const [{ type }] = performance.getEntriesByType("navigation"); // An address that is entered again starts again.
let here = (type === "navigate" ? null : history.state) ?? { page: Date.now() };
let busy = false;
let cleared = []; // By "none": tapped by mistake, it gives them back.
history.replaceState(here, "");

async function ask(address, fields, headers) {
  const answer = await fetch(address, { method: "POST", body: new URLSearchParams(fields), headers, cache: "no-store" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return { body: page.body, lang: page.documentElement.lang, title: page.title, sealed: answer.headers.get("BackCare-Sealed") };
}

const again = ({ sealed, left }) => ask(location.pathname, { left: left ?? false }, { "BackCare-Sealed": sealed ?? "" });

function keep() {
  pages.set(here.page, { body: document.body, lang: document.documentElement.lang, title: document.title });
}

function show(page) {
  document.body.replaceWith(page.body);
  document.documentElement.lang = page.lang;
  document.title = page.title;
  cleared = [];
}

function focus() {
  const start = document.querySelector(".error-summary") ?? document.querySelector("h1");
  start.tabIndex = -1;
  start.focus();
}

function send(form, button) {
  const field = document.createElement("input");
  Object.assign(field, { type: "hidden", name: button.name, value: button.value });
  if (button.name) form.append(field);
  form.submit();
}

document.addEventListener("submit", async event => {
  const form = event.target, button = event.submitter;
  if (!button || form.method !== "post" || form.target === "_blank") return;
  event.preventDefault();
  if (busy) return;
  busy = true;
  const [address] = (button.getAttribute("formaction") ?? form.action).split("#"), fields = new FormData(form);
  if (button.name) fields.append(button.name, button.value);
  try {
    const page = await ask(address, fields);
    keep();
    history.replaceState({ ...here, sealed: page.sealed, left: true }, "");
    here = { page: Date.now(), sealed: page.sealed };
    history.pushState(here, "", address);
    show(page);
    scrollTo(0, 0);
    focus();
  } catch {
    send(form, button);
  } finally {
    busy = false;
  }
});

addEventListener("popstate", async event => {
  // A link to a place within the page makes an entry of its own.
  if (!event.state) return history.replaceState(here, "");
  keep();
  here = event.state;
  show(pages.get(here.page) ?? await again(here));
});

// "None of these" and the signs exclude each other: ticking one side clears the other. The server enforces it too.
const giveBack = () => {
  cleared.forEach(sign => { sign.checked = true; });
  cleared = [];
};

document.addEventListener("change", ({ target }) => {
  const none = document.getElementById("none");
  if (target === none) {
    if (!none.checked) return giveBack();
    cleared = [...document.querySelectorAll("input[name=tick]:checked")];
    cleared.forEach(sign => { sign.checked = false; });
  } else if (target.name === "tick" && target.checked) {
    none.checked = false;
    giveBack();
  }
});

if (here.sealed) show(await again(here));
