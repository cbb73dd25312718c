// Turns the list of steps into a timer. All words and times come from the page. Time is taken as differences of one clock, so that a slow or
// sleeping tab is never late. Sound and voice are off until they are asked for.
const part = name => document.querySelector(`[data-part=${name}]`);
const steps = [...document.querySelectorAll("[data-seconds]")].map(item => ({
  seconds: Number(item.dataset.seconds),
  text: item.querySelector("span").textContent,
  guide: item.closest("section").dataset.guide,
  needs: item.closest("section").querySelector("p").textContent,
  figure: item.closest("section").querySelector(`[data-picture=${item.dataset.shows}]`).firstElementChild,
}));
const now = () => performance.now() / 1000;
const clock = seconds => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
const timer = document.getElementById("timer");
const run = part("run");
let at = 0;
let left = steps[0].seconds; // of this step, while the clock stands
let end = null; // of this step on the clock, while it runs
let ticking, audio, lock, asked = 0;

const remaining = () => end === null ? left : end - now();
const running = () => end !== null;

function show() {
  const step = steps[at], next = steps[at + 1];
  part("guide").textContent = step.guide;
  part("phase").textContent = step.text;
  part("next").textContent = !next ? part("phase").dataset.done : next.guide === step.guide ? next.text : `${next.guide}, ${next.text}`;
  part("stage").replaceChildren(step.figure.cloneNode(true));
  count();
}

function count() {
  // A hair less, so that 6.0000001 is 6 and not 7.
  const seconds = Math.max(0, Math.ceil(remaining() - .01)), later = steps.slice(at + 1).reduce((sum, step) => sum + step.seconds, 0);
  const before = steps.slice(0, at).reduce((sum, step) => sum + step.seconds, 0);
  part("count").textContent = seconds;
  part("left").textContent = clock(seconds + later);
  part("progress").max = before + Math.max(seconds, steps[at].seconds) + later;
  part("progress").value = part("progress").max - seconds - later;
}

function announce() {
  const step = steps[at];
  if (part("sound").checked) beep();
  if (!part("voice").checked) return;
  speechSynthesis.cancel();
  const words = new SpeechSynthesisUtterance([at === 0 || steps[at - 1].guide !== step.guide ? `${step.guide}, ${step.needs}` : "", step.text, step.seconds].filter(Boolean).join(". "));
  words.lang = document.documentElement.lang;
  speechSynthesis.speak(words);
}

function beep() {
  audio ??= new AudioContext();
  audio.resume();
  const tone = audio.createOscillator();
  tone.frequency.value = 660;
  tone.connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + .2);
}

// Goes to a step; "late" is the time by which the one before ended too long ago.
function go(to, late = 0) {
  if (to >= steps.length) return finish();
  at = Math.max(0, to);
  left = steps[at].seconds - late;
  if (running()) end = now() + left;
  return true;
}

function move(to) {
  if (!go(to)) return;
  show();
  announce();
}

function tick() {
  const before = at;
  while (running() && remaining() <= 0) go(at + 1, -remaining());
  if (!running()) return;
  if (at === before) return count();
  show();
  announce();
}

function set(going) {
  if (going === running()) return;
  left = remaining();
  end = going ? now() + left : null;
  clearInterval(ticking);
  if (going) ticking = setInterval(tick, 200);
  run.textContent = going ? run.dataset.pause : run.dataset.goOn;
  keepAwake();
}

// The browser takes the lock back when the tab is hidden, and may refuse it: then the screen goes dark as it always does.
async function keepAwake() {
  const request = ++asked;
  if (!running()) {
    lock?.release();
    lock = null;
  } else if (document.visibilityState === "visible") {
    const got = await navigator.wakeLock?.request("screen").catch(() => null);
    if (request === asked) lock = got;
    else got?.release();
  }
}

function finish() {
  const after = part("after");
  set(false);
  at = steps.length - 1;
  left = 0;
  count();
  part("guide").textContent = part("phase").dataset.done;
  part("phase").textContent = after.textContent = after.dataset.done;
  part("next").parentElement.hidden = part("count").hidden = true;
  run.parentElement.hidden = true;
  after.classList.remove("quiet");
  after.focus();
  if (part("sound").checked) beep();
  return false;
}

run.addEventListener("click", () => {
  const first = !running() && at === 0 && left === steps[0].seconds;
  set(!running());
  if (!first) return;
  timer.scrollIntoView();
  announce();
});
part("more").addEventListener("click", () => {
  if (running()) end += 10;
  else left += 10;
  count();
});
part("skip").addEventListener("click", () => move(at + 1));
part("repeat").addEventListener("click", () => move(at));
part("sound").addEventListener("change", event => { if (event.target.checked) beep(); });
part("voice").addEventListener("change", event => { if (!event.target.checked) speechSynthesis.cancel(); });
document.addEventListener("visibilitychange", () => { if (running()) keepAwake(); });

show();
timer.hidden = false;
