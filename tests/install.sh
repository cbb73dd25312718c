#!/bin/sh
# Installs the programs that the tests need, on Debian as root: Chromium without its windows, which takes a quarter less time, for the
# pages, and nginx for the replicas. Installed ones stay as they are.
# .ci/run calls it first; a test that misses a program calls it with the name of that program.
set -eu
[ $# -gt 0 ] || set -- chromium-headless-shell nginx
missing=
for program in "$@"; do
  command -v "$program" > /dev/null || [ -x "/usr/sbin/$program" ] || missing="$missing $(echo "$program" | sed 's/^nginx$/nginx-light/')"
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" != 0 ] || [ ! -x /usr/bin/apt-get ]; then
  echo "Install these yourself:$missing" >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086 # a list of packages
if ! { apt-get update -qq && apt-get install -y -qq --no-install-recommends $missing; }; then
  # With the rest there, an ordinary Chromium will do.
  [ "$missing" = " chromium-headless-shell" ] && command -v chromium > /dev/null
fi
