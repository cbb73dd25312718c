// One control for all movements of the page. They start by themselves, unless the visitor asked for less motion. Each is a file, which the
// browser loads when it comes into view and which covers the still picture. Without this script a link beside each picture opens it.
const play = document.getElementById("play");
const pause = document.getElementById("pause");
const links = [...document.querySelectorAll(".watch")];

function cover(link) {
  const movement = new Image();
  movement.className = "figure movement";
  movement.alt = "";
  movement.loading = "lazy";
  movement.src = link.href;
  link.previousElementSibling.append(movement);
  link.hidden = true;
  return movement;
}

let movements;

function show(playing) {
  play.hidden = playing;
  pause.hidden = !playing;
  if (playing) movements ??= links.map(cover);
  movements?.forEach((movement) => (movement.hidden = !playing));
}

// The button that was pressed is gone: the focus stays with the control.
play.addEventListener("click", () => (show(true), pause.focus()));
pause.addEventListener("click", () => (show(false), play.focus()));
play.parentElement.hidden = false;
show(!matchMedia("(prefers-reduced-motion: reduce)").matches);
