#!/usr/bin/env bash
# SPDX-FileCopyrightText: Holdfast contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail

# Plants breaches in a copy of some of the sources (what the rooms link, the headers they must not reach), one at a
# time, and checks that check-layers.sh names each by file and line and nothing else; and that what only looks like
# one is left alone.

cd "$(dirname "${BASH_SOURCE[0]}")/.."
checker=$PWD/scripts/check-layers.sh
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
find models ui app -name CMakeLists.txt -exec cp --parents -t "$copy" {} +
find models/store models/services -name '*.h' -exec cp --parents -t "$copy" {} +
cp --parents -t "$copy" ui/messages.cpp app/cli/main.cpp
mkdir -p "$copy/app/window"

"$checker" "$copy" >"$copy/before" || true
failures=0

complain() {
    echo "check-layers-selftest.sh: $*"
    failures=$((failures + 1))
}

# new_findings FILE TEXT: what the checker finds when TEXT is added as the last line of FILE, made if
# need be; leaves the copy as it was.
new_findings() {
    local file=$copy/$1 kept=
    [[ -f $file ]] && kept=$(mktemp) && cp "$file" "$kept"
    printf '%s\n' "$2" >>"$file"
    lines=$(wc -l <"$file")
    { "$checker" "$copy" || true; } | { grep -vxFf "$copy/before" || true; }
    echo "$lines" >"$copy/lines"
    if [[ -n $kept ]]; then mv "$kept" "$file"; else rm "$file"; fi
}

breach() {
    local found
    found=$(new_findings "$1" "$2")
    [[ $found == "$1:$(cat "$copy/lines"): "*"$3"* && $found != *$'\n'* ]] ||
        complain "\"$2\" in $1 should be one finding about \"$3\", but gave: ${found:-nothing}"
}

harmless() {
    local found
    found=$(new_findings "$1" "$2")
    [[ -z $found ]] || complain "\"$2\" in $1 is harmless, but gave: $found"
}

breach models/domain/planted.h '#include <QWidget>' 'No widgets'
breach models/services/planted.cpp '#include <QtWidgets/QLabel>' 'No widgets'
breach models/tables/planted.h 'class QTableView;' 'No widgets'
breach app/cli/planted.cpp 'QApplication app(argc, argv);' 'No widgets'
breach models/services/planted.cpp 'QSqlQuery query(db);' 'QtSql belongs'
breach ui/planted.cpp '#include <QtSql>' 'QtSql belongs'
breach app/window/planted.cpp '#include <QSqlDatabase>' 'QtSql belongs'
breach ui/planted.cpp 'run(u"SELECT id FROM listing"_s);' 'SQL belongs'
breach app/cli/planted.cpp 'run(QStringLiteral("INSERT INTO listing VALUES (1)"));' 'SQL belongs'
breach models/services/planted.cpp 'run("update listing set sold = 0");' 'SQL belongs'
breach models/services/planted.cpp 'run("DELETE FROM hold");' 'SQL belongs'
breach models/tables/planted.cpp 'run("CREATE TABLE x (y)");' 'SQL belongs'
breach ui/planted.cpp '    SELECT id, code' 'SQL belongs'
breach models/store/planted.h '#include <QNetworkAccessManager>' 'The network belongs'
breach ui/planted.cpp '#include <QTcpSocket>' 'The network belongs'
breach ui/planted.cpp 'QEventLoop loop;' 'No nested event loops'
breach models/store/planted.cpp 'QEventLoop loop;' 'No nested event loops'
breach app/cli/planted.cpp 'QCoreApplication::processEvents();' 'No nested event loops'
breach ui/planted.cpp 'auto *button = qobject_cast<QObject *>(sender());' 'No sender()'
breach ui/planted.cpp 'QMessageBox::warning(this, title, text);' 'ui/messages'
breach ui/planted.cpp '#include "database.h"' 'services, not the store'
breach ui/planted.cpp '#include "sqlite/planted.h"' 'inside of models/store'
breach app/cli/planted.cpp '#include "sqlstore.h"' 'inside of models/store'
breach models/tables/planted.h '#include "store.h"' 'plain values'
breach models/tables/planted.h '#include "services.h"' 'plain values'
breach models/domain/planted.h '#include <QPainter>' 'Qt Core alone'
breach models/domain/CMakeLists.txt 'target_link_libraries(holdfast_domain PUBLIC Qt6::Gui)' 'must not link Qt6::Gui'
breach models/services/CMakeLists.txt 'target_link_libraries(holdfast_services PUBLIC Qt6::Widgets)' 'must not link Qt6::Widgets'
breach models/payments/CMakeLists.txt 'target_link_libraries(holdfast_payments PUBLIC Holdfast::store)' 'must not link Holdfast::store'
breach models/tables/CMakeLists.txt 'target_link_libraries(holdfast_tables PUBLIC Qt6::Sql)' 'must not link Qt6::Sql'
breach app/cli/CMakeLists.txt 'target_link_libraries(holdfast-cli PRIVATE Holdfast::ui)' 'must not link Holdfast::ui'

harmless models/domain/planted.h '// A QWidget would be wrong here, and so would SELECT x FROM y.'
harmless models/services/planted.cpp '/* QSqlQuery, QEventLoop, sender() */'
harmless models/store/planted.cpp 'QSqlQuery query(u"SELECT id FROM listing"_s);'
harmless models/payments/planted.cpp '#include <QNetworkAccessManager>'
harmless ui/planted.cpp 'text = tr("Select a listing from the board, or update the cart to set its quantity.");'
harmless ui/planted.cpp 'text = tr("See https://holdfast.example // for help"); int n = 1;'
harmless ui/planted.cpp '#include <QLabel>'
harmless ui/messages.cpp 'QMessageBox box;'
harmless models/store/eventthread.cpp 'QEventLoop loop;'
harmless ui/planted.cpp 'message.sender();'

# A breach behind a string that looks like a comment is still seen.
breach ui/planted.cpp 'open("https://holdfast.example"); QEventLoop loop;' 'No nested event loops'

"$checker" "$copy" >"$copy/after" || true
cmp -s "$copy/before" "$copy/after" || complain "the copy was not put back as it was"
if "$checker" "$copy/ui" >/dev/null 2>&1; then complain "a folder without sources passes"; fi
[[ $failures -eq 0 ]]
