// Plays the list of steps as a timer. It writes no words of its own: it copies those of the list, so that a browser's translation holds here too.
// Time is taken as differences of one clock, so that a slow tab is never late. Sound, voice and vibration are off until they are asked for.
const part = name => document.querySelector(`[data-part=${name}]`);
const steps = [...document.querySelectorAll("[data-seconds]")].map(item => ({ item, seconds: Number(item.dataset.seconds), text: item.textContent }));
const now = () => performance.now() / 1000;
const clock = seconds => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
const [timer, run, stage] = [document.getElementById("timer"), part("run"), part("stage")];
const language = document.documentElement.lang;
const still = matchMedia("(prefers-reduced-motion: reduce)");
const figures = {};
const longSleep = 30;
const name = index => `#step-${index + 1}`;
let at = Math.max(0, steps.findIndex((_, i) => location.hash === name(i)));
let left = steps[at].seconds; // of this step, while the clock stands
let end = null; // of this step on the clock, while it runs
let ticking, ticked, audio, lock, asked = 0, begun = false;

const remaining = () => end === null ? left : end - now();
const running = () => end !== null;
const of = (step, tag) => step.item.querySelector(tag);
const title = step => step.item.closest("section").querySelector("h3 a");
const needs = step => step.item.closest("section").querySelector("p");
const words = step => of(steps[step.item.dataset.says - 1], "p");
const isNew = index => index === 0 || title(steps[index]) !== title(steps[index - 1]);
const copy = (to, from) => part(to).replaceChildren(...[...from?.childNodes ?? []].map(node => node.cloneNode(true)));
const choose = (button, number) => [...button.children].forEach((label, i) => { label.hidden = i !== number; });

function show() {
  const step = steps[at], next = steps[at + 1];
  copy("guide", title(step));
  copy("phase", of(step, "b"));
  copy("place", of(step, "i"));
  copy("words", words(step));
  copy("next", !next ? part("end") : isNew(at + 1) ? title(next) : of(next, "b"));
  draw(step);
  count();
}

const figureOf = step => figures[step.item.dataset.figure] ??= fetch(stage.dataset.figures + step.item.dataset.figure)
  .then(answer => answer.ok ? answer.text() : Promise.reject()).then(svg => new DOMParser().parseFromString(svg, "text/html").querySelector("svg"))
  .catch(() => step.item.closest("section").querySelector("svg").cloneNode(true));

// Each picture is fetched while the one before it is shown; without a connection there is the one that stands for the guide.
async function draw(step) {
  stage.classList.add("waiting"); // Words must not stand beside the picture of another step.
  const figure = await figureOf(step);
  if (step !== steps[at]) return;
  stage.classList.remove("waiting");
  if (stage.firstElementChild !== figure) stage.replaceChildren(figure);
  move();
  if (steps[at + 1]) figureOf(steps[at + 1]);
}

// The figure moves while the person does, and shows the end of the movement where a position stays.
function move() {
  const figure = stage.firstElementChild, moves = running() && !still.matches && steps[at].item.dataset.moves === "1";
  figure?.querySelectorAll("animate").forEach(one => moves ? one.beginElement() : one.endElement());
  figure?.unpauseAnimations();
}

function count() {
  // A hair less, so that 6.0000001 is 6 and not 7.
  const step = steps[at], seconds = Math.max(0, Math.ceil(remaining() - .01));
  const sum = some => some.reduce((all, each) => all + each.seconds, 0), later = sum(steps.slice(at + 1)), before = sum(steps.slice(0, at));
  if (running() && part("count").textContent !== `${seconds}`) cue(seconds, step);
  part("count").textContent = seconds;
  part("left").textContent = clock(seconds + later);
  part("progress").max = before + Math.max(seconds, step.seconds) + later;
  part("progress").value = part("progress").max - seconds - later;
}

// 3, 2, 1 before a change, and half of a longer hold.
function cue(seconds, step) {
  if (step.seconds > 4 && seconds > 0 && seconds < 4) tone(440, .08);
  else if (step.item.dataset.kind === "act" && step.seconds > 9 && seconds === Math.floor(step.seconds / 2)) tone(550, .3);
}

function tone(hertz, length, later = 0) {
  if (!part("sound").checked) return;
  audio ??= new AudioContext();
  audio.resume();
  const sound = audio.createOscillator(), start = audio.currentTime + later;
  sound.frequency.value = hertz;
  sound.connect(audio.destination);
  sound.start(start);
  sound.stop(start + length);
}

const hush = () => window.speechSynthesis?.cancel();

function say(...parts) {
  if (!part("voice").checked) return;
  hush();
  // A translation that does not say into what language is not spoken.
  const translated = [steps[at], steps[steps[at].item.dataset.says - 1]].some(({ item, text }) => item.textContent !== text), lang = document.documentElement.lang;
  if (translated && lang === language) return;
  const text = parts.map(each => each?.textContent?.trim()).filter(Boolean).join(". ").replaceAll("..", ".");
  const spoken = new SpeechSynthesisUtterance(text);
  spoken.lang = translated ? lang : steps[at].item.closest("section").lang || language;
  speechSynthesis.speak(spoken);
}

// The sentence as well where there is time for it: people speak some 5 words in 2 seconds.
function speak() {
  const step = steps[at], sentence = words(step);
  say(isNew(at) && title(step), isNew(at) && needs(step), of(step, "b"), of(step, "i"), sentence && sentence.textContent.split(" ").length * .4 < step.seconds && sentence);
}

function announce() {
  tone(660, .2);
  if (part("vibrate").checked) navigator.vibrate(200);
  speak();
}

// Goes to a step; "late" is the time by which the one before ended too long ago.
function go(to, late = 0) {
  if (to >= steps.length) return finish();
  at = Math.max(0, to);
  left = steps[at].seconds - late;
  if (running()) end = now() + left;
  history.replaceState(null, "", name(at));
  return true;
}

function change(to) {
  if (!go(to)) return;
  part("count").textContent = "";
  show();
  announce();
}

function tick() {
  const before = at, slept = now() - ticked;
  ticked += slept;
  if (slept > longSleep) {
    end += slept;
    return set(false);
  }
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
  ticked = now();
  clearInterval(ticking);
  if (going) ticking = setInterval(tick, 200);
  else hush();
  choose(run, going ? 1 : 2);
  if (going) move();
  else stage.firstElementChild?.pauseAnimations();
  count();
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
  set(false);
  at = steps.length - 1;
  left = 0;
  count();
  history.replaceState(null, "", location.pathname + location.search);
  for (const name of ["now", "ahead", "bar", "moves"]) part(name).hidden = true;
  part("end").hidden = false;
  choose(part("after"), 1);
  part("after").classList.remove("quiet");
  part("after").focus();
  [523, 659, 784].forEach((hertz, i) => tone(hertz, .3, i / 4));
  if (part("vibrate").checked) navigator.vibrate([200, 100, 200, 100, 200]);
  say(part("end"));
  return false;
}

run.addEventListener("click", () => {
  set(!running());
  if (begun) return;
  begun = true;
  timer.scrollIntoView();
  announce();
});
part("more").addEventListener("click", () => {
  if (running()) end += 10;
  else left += 10;
  count();
});
part("skip").addEventListener("click", () => change(at + 1));
part("repeat").addEventListener("click", () => change(at));
part("previous").addEventListener("click", () => change(at - 1));
part("sound").addEventListener("change", () => tone(660, .2));
part("vibrate").addEventListener("change", event => { if (event.target.checked) navigator.vibrate(200); });
// Some phones speak only what a tap began.
part("voice").addEventListener("change", () => { hush(); speak(); });
document.addEventListener("visibilitychange", () => { if (running()) keepAwake(); });
addEventListener("pagehide", () => set(false));
// Whoever follows a link has stopped, also where it opens beside this page or dials a number.
document.addEventListener("click", event => { if (event.target.closest("a")) set(false); });

part("vibrate").parentElement.hidden = !navigator.vibrate;
part("voice").parentElement.hidden = !window.speechSynthesis;
part("dark").hidden = Boolean(navigator.wakeLock);
timer.hidden = false;
show();
if (location.hash === name(at)) timer.scrollIntoView();
