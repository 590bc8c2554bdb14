#!/usr/bin/env bash
# Makes sure that there is a Chromium for `npm run test:site`: Debian's, unless CHROMIUM_PATH names another.
set -euo pipefail

browser=${CHROMIUM_PATH:-/usr/bin/chromium}
if [ ! -x "$browser" ]; then
  if [ -n "${CHROMIUM_PATH:-}" ]; then
    echo "CHROMIUM_PATH names $browser, which is no program." >&2
    exit 1
  fi
  if ! command -v apt-get > /dev/null || [ "$(id -u)" -ne 0 ]; then
    echo 'The site is tried in Chromium, which is not here. As root on Debian: apt-get install chromium fonts-noto-core.' >&2
    echo 'Elsewhere, install it and put its path into CHROMIUM_PATH.' >&2
    exit 1
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium fonts-noto-core > /dev/null
fi
"$browser" --version 2> /dev/null
