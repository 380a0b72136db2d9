#!/usr/bin/env bash
# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail

# Usage: scripts/check-layers.sh [ROOT]
# Checks what the compiler cannot: that the rooms keep to their arrows. Prints FILE:LINE: a sentence for
# each breach and fails if there is one.

cd "${1:-$(dirname "${BASH_SOURCE[0]}")/..}"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Blanks out comments, keeps strings, and prefixes each line with FILE:LINE:
code_of() {
    awk '
    FNR == 1 { inside = 0 }
    {
        out = ""; quoted = ""; n = length($0)
        for (i = 1; i <= n; ++i) {
            c = substr($0, i, 1); two = substr($0, i, 2)
            if (inside) { if (two == "*/") { inside = 0; ++i } continue }
            if (quoted != "") {
                out = out c
                if (c == "\\") out = out substr($0, ++i, 1)
                else if (c == quoted) quoted = ""
                continue
            }
            if (two == "//") break
            if (two == "/*") { inside = 1; ++i; continue }
            if (c == "\"" || (c == "\047" && substr($0, i - 1, 1) !~ /[0-9A-Fa-f]/)) quoted = c
            out = out c
        }
        if (out ~ /[^ \t]/) print FILENAME ":" FNR ":" out
    }' "$@"
}

mapfile -t sources < <(find models ui app -name '*.h' -o -name '*.cpp' | sort)
[[ ${#sources[@]} -gt 0 ]] || {
    echo "check-layers.sh: there are no sources under $PWD" >&2
    exit 1
}
code_of "${sources[@]}" >"$scratch/code"
find models ui app -name CMakeLists.txt -exec awk '
    { sub(/#.*/, ""); if ($0 ~ /[^ \t]/) print FILENAME ":" FNR ":" $0 }' {} + >"$scratch/cmake"

# rule FILE PLACES EXCEPT PATTERN SENTENCE [START]: in the lines of FILE whose path begins with PLACES and
# not with EXCEPT, PATTERN is a breach, and so is START at the beginning of a line.
rule() {
    local file=$1 places=$2 except=$3 pattern=$4 sentence=$5 start=${6-}
    { grep -E "^($places)" "$scratch/$file" || true; } |
        { grep -Ev "^($except)" || true; } |
        { grep -E "^[^:]*:[0-9]+:(.*($pattern)${start:+|[ \t]*($start)})" || true; } |
        while IFS=: read -r path line _; do echo "$path:$line: $sentence"; done >>"$scratch/found"
}
nowhere='/'

# The classes of a Qt module as one pattern: the forwarding headers of its include folder, or, where Qt's
# headers cannot be found, the usual ones.
qt_headers=$( (qtpaths6 --query QT_INSTALL_HEADERS || qmake6 -query QT_INSTALL_HEADERS) 2>/dev/null) || true
classes_of() {
    local module=$1 usual=$2 names
    names=$(find "$qt_headers/$module" -maxdepth 1 -name '[QA-Z]*' ! -name '*.*' -printf '%f\n' 2>/dev/null |
        grep -vx "${module}Version\|${module}Depends" | sort -u | tr '\n' '|') || true
    names=${names%|}
    printf '\\b(%s|%s)\\b' "$module" "${names:-$usual}"
}
widgets=$(classes_of QtWidgets 'QWidget|QApplication|QDialog|QMainWindow|QMessageBox|Q[A-Z][a-z]+(View|Box|Edit|Button|Layout)|QLabel|QMenu|QStyle|QStyledItemDelegate')
network=$(classes_of QtNetwork 'QNetwork[A-Z][A-Za-z]*|Q(Tcp|Udp|Ssl|Local)(Socket|Server)|QHostAddress')
sql=$(classes_of QtSql 'QSql[A-Z][A-Za-z]*')
words='SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE (OR REPLACE )?[A-Z]+|ALTER TABLE|DROP [A-Z]+|PRAGMA|BEGIN IMMEDIATE'
literal="\"[^\"]*\\b(SELECT\\b.*\\bFROM|INSERT INTO|UPDATE\\b.*\\bSET|DELETE FROM|CREATE (TABLE|INDEX|VIEW|TRIGGER|FUNCTION|ROLE))\\b"
literal+="|\"[( ]*($words) |\"[( ]*(select .* from|insert into|update .* set|delete from|create table) "

rule code 'models/|app/cli/' "$nowhere" "$widgets|<q(widget|application)[a-z]*\\.h>" \
    'No widgets here: models and the command line run without a screen. Widgets belong in ui/.'
rule code 'models/|ui/|app/' 'models/store/' "$sql|<qsql[a-z]*\\.h>" \
    'QtSql belongs in models/store alone. Add an operation to Store instead.'
rule code 'models/|ui/|app/' 'models/store/' "$literal" \
    'SQL belongs in models/store and resources/schema alone. Add an operation to Store instead.' \
    "($words) [a-z(*]"
rule code 'models/|ui/' 'models/payments/' "$network|<qnetwork[a-z]*\\.h>" \
    'The network belongs in models/payments and app alone.'
rule code 'models/|ui/|app/' 'models/store/eventthread' '\b(QEventLoop|processEvents)\b' \
    'No nested event loops: continue a future with .then(context, ...) instead.'
rule code 'models/|ui/|app/' "$nowhere" '(^|[^.>A-Za-z_])sender\(\)' \
    'No sender(): connect a lambda that knows its object.'
rule code 'models/|ui/|app/' 'ui/messages' '\bQMessageBox\b' \
    'Message boxes belong in ui/messages alone, where every error is worded.'

# Headers that a room must not reach.
room_headers() {
    find "$1" -mindepth 1 -name '*.h' -printf '%f\n' | sort -u | paste -sd '|' | sed 's/\./\\./g'
}
store_public='backoff|changefeed|connectionspec|database|store|storefactory'
store_private=$(find models/store -name '*.h' -printf '%f\n' |
    { grep -vxE "($store_public)\\.h" || true; } | sort -u | paste -sd '|' | sed 's/\./\\./g')
rule code 'models/|ui/|app/' 'models/store/' "#include \"((.*/)?(sqlite|postgres)/|(.*/)?(${store_private:-none})\")" \
    'This header is the inside of models/store. Include store.h or database.h.'
rule code 'ui/' "$nowhere" '#include "(changefeed|database|store|storefactory)\.h"' \
    'The window knows services, not the store. Include services.h or liveboard.h.'
rule code 'models/tables/' "$nowhere" "#include \"($(room_headers models/store)|$(room_headers models/services))\"" \
    'Tables know plain values of the domain alone.'

# The domain stands on Qt Core.
if [[ -d $qt_headers/QtCore ]]; then
    core=$(find "$qt_headers/QtCore" -maxdepth 1 -name 'Q*' -printf '%f|')
    { grep -E '^models/domain/.*#include <Q' "$scratch/code" || true; } |
        { grep -vE "#include <(QtCore/)?(${core%|})>" || true; } |
        while IFS=: read -r path line _; do
            echo "$path:$line: The domain stands on Qt Core alone: values and rules, no screen, network or database."
        done >>"$scratch/found"
fi

# What each room may link.
links() {
    local room=$1 rooms=$2 modules=$3
    { grep -E "^$room/" "$scratch/cmake" || true; } |
        { grep -oE "^[^:]*:[0-9]+:|(Holdfast::|Qt6::)[A-Za-z]+" || true; } |
        while IFS= read -r word; do
            case $word in
            *:[0-9]*:) place=$word ;;
            Holdfast::*) [[ " $rooms " == *" ${word#*::} "* ]] ||
                echo "$place $room must not link $word: arrows go down only, see CONTRIBUTING.md." ;;
            Qt6::*) [[ " $modules " == *" ${word#*::} "* ]] ||
                echo "$place $room must not link $word, see CONTRIBUTING.md." ;;
            esac
        done >>"$scratch/found"
}
links models/domain '' 'Core'
links models/payments 'domain' 'Core Network'
links models/store 'domain' 'Core Sql'
links models/services 'domain store payments' 'Core DBus'
links models/tables 'domain' 'Core'
links ui 'domain services tables' 'Core Gui Widgets Svg PrintSupport Charts'
links app/cli 'domain store payments services' 'Core Network'

sort -t: -k1,1 -k2,2n -u "$scratch/found"
[[ ! -s $scratch/found ]]
