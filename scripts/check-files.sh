#!/usr/bin/env bash
# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail

# Usage: scripts/check-files.sh [ROOT]
# Every source begins with its two SPDX lines, no C++ file has grown past 600 lines, and no file names a
# place outside the checkout. Prints FILE:LINE: a sentence for each fault and fails if there is one.

cd "${1:-$(dirname "${BASH_SOURCE[0]}")/..}"

files() {
    find . \( -path ./.git -o -path ./build -o -path ./.cache \) -prune -o -type f "$@" -print | sort
}

faults() {
    files \( -name '*.h' -o -name '*.cpp' -o -name '*.cmake' -o -name CMakeLists.txt -o -name '*.sh' \
        -o -name '*.sql' -o -name '*.py' -o -name '*.js' -o -path ./run -o -path ./test -o -path ./.ci/run \) |
        while IFS= read -r file; do
            head -n 4 "$file" | grep -c 'SPDX-FileCopyrightText: \|SPDX-License-Identifier: GPL-3.0-or-later' |
                grep -qx 2 || echo "$file:1: The two SPDX lines are missing at the top."
        done
    files \( -name '*.h' -o -name '*.cpp' \) | xargs -d '\n' awk '
        FNR == 601 { print FILENAME ":601: More than 600 lines: this file is several." }'
    # Brackets keep this file from finding itself.
    { find . \( -path ./.git -o -path ./build -o -path ./.cache \) -prune -o -type f -print0 |
        xargs -0 grep -nIE '(^|[^A-Za-z0-9._-])/wor[k]/|[.]{2}/share[d]' || true; } |
        while IFS=: read -r path line _; do
            echo "$path:$line: This names a place outside the checkout."
        done
}

found=$(faults)
[[ -z $found ]] || printf '%s\n' "$found" | sed 's|^\./||'
[[ -z $found ]]
