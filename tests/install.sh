#!/bin/sh
# Installs what the tests run beside the site, on Debian as root: chromium for the pages, nginx for the replicas. What is there already stays.
# .ci/run calls it first; a test that misses a program calls it with that program's name.
set -eu
[ $# -gt 0 ] || set -- chromium nginx
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
apt-get update -qq
# shellcheck disable=SC2086 # a list of packages
apt-get install -y -qq --no-install-recommends $missing
