// The next page comes into this one, and its answers stay in the memory of this tab. As a page of its own it would lie in the browser's
// disk cache, or Back would fail. Where the browser forgets this page too, the history of the tab has each form, sealed by the server.
const pages = new Map();
const [{ type }] = performance.getEntriesByType("navigation"); // An address that is entered again starts again.
let here = (type === "navigate" ? null : history.state) ?? { page: Date.now() };
let inView = here.sealed ? null : here.page; // Another than "here" while that is asked for again.
let sending = null; // The entry whose form is on its way. After Back, another may be sent at once.
let cleared = []; // By "none": tapped by mistake, it gives them back.
history.replaceState(here, "");

async function ask(address, fields, headers) {
  const answer = await fetch(address, { method: "POST", body: new URLSearchParams(fields), headers, cache: "no-store" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const { lang, dir } = page.documentElement;
  return { body: page.body, lang, dir, title: page.title, sealed: answer.headers.get("BackCare-Sealed") };
}

const again = ({ sealed, left }) => ask(location.pathname, { left: left ?? false }, { "BackCare-Sealed": sealed ?? "" });

function keep() {
  const { lang, dir } = document.documentElement;
  pages.set(inView, { body: document.body, lang, dir, title: document.title });
}

function show({ body, lang, dir, title }) {
  document.body.replaceWith(body);
  Object.assign(document.documentElement, { lang, dir });
  document.title = title;
  inView = here.page;
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
  const { action } = form;
  if (button.name) form.append(field);
  if (button.hasAttribute("formaction")) form.action = button.formAction;
  form.submit();
  // Back may show this form again, and another button must not send what this one did.
  field.remove();
  form.action = action;
}

document.addEventListener("submit", async event => {
  const form = event.target, button = event.submitter;
  if (!button || form.method !== "post" || form.target === "_blank") return;
  event.preventDefault();
  if (sending === here || inView !== here.page) return;
  const from = sending = here;
  const [address] = (button.getAttribute("formaction") ?? form.action).split("#"), fields = new FormData(form);
  if (button.name) fields.append(button.name, button.value);
  try {
    const page = await ask(address, fields);
    if (here !== from) return; // The person went back or forward meanwhile.
    keep();
    history.replaceState({ ...here, sealed: page.sealed, left: true }, "");
    here = { page: Date.now(), sealed: page.sealed };
    history.pushState(here, "", address);
    show(page);
    scrollTo(0, 0);
    focus();
  } catch {
    if (here === from) send(form, button);
  } finally {
    if (sending === from) sending = null;
  }
});

addEventListener("popstate", async event => {
  // A link to a place within the page makes an entry of its own.
  if (!event.state) return history.replaceState(here, "");
  keep();
  const to = here = event.state;
  try {
    const page = pages.get(to.page) ?? await again(to);
    if (here === to) show(page);
  } catch {
    if (here === to) location.reload(); // What is in view belongs to another entry, and may be another result.
  }
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

if (here.sealed) {
  const to = here, page = await again(to).catch(() => null);
  if (here === to && page) show(page);
  else if (here === to) inView = to.page;
}
