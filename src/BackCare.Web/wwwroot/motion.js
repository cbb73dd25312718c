// One button for all movements of the page. They start by themselves, unless the visitor asked for less motion. Each is a file, which
// covers the still picture while it is in view. Without this script a link beside each picture opens it.
const play = document.getElementById("play");
let playing = !matchMedia("(prefers-reduced-motion: reduce)").matches;

function cover(link) {
  const movement = new Image();
  movement.className = "figure movement";
  movement.alt = "";
  movement.hidden = true;
  movement.dataset.src = link.href;
  link.previousElementSibling.append(movement);
  link.hidden = true;
  return movement;
}

const movements = [...document.querySelectorAll(".watch")].map(cover);
const inView = new Set();

function show() {
  play.textContent = playing ? play.dataset.pause : play.dataset.play;
  for (const movement of movements) {
    const shown = playing && inView.has(movement.parentElement);
    if (shown) movement.src ||= movement.dataset.src;
    movement.hidden = !shown;
  }
}

const watcher = new IntersectionObserver(entries => {
  for (const { target, isIntersecting } of entries) inView[isIntersecting ? "add" : "delete"](target);
  show();
});
movements.forEach(movement => watcher.observe(movement.parentElement));
play.addEventListener("click", () => {
  playing = !playing;
  show();
});
play.parentElement.hidden = false;
