// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratecard.h"

#include "json.h"
#include "text.h"
#include "verbs.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace holdfast::cli {
namespace {

constexpr int mostFaultsShown = 100;

struct Arguments
{
    QString file;
    std::optional<QString> variants;
    bool dryRun = false;
};

Error fileFault(ErrorKind kind, const QString &path, const QString &text)
{
    return {kind, text.arg(quoted(path)), {{u"file"_s, path}}};
}

Result<QByteArray> readCardFile(const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return fileFault(ErrorKind::NotFound, path, u"There is no file %1."_s);
    if (info.isDir())
        return fileFault(ErrorKind::Validation, path, u"%1 is a folder. Name a CSV file."_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fileFault(
            ErrorKind::Validation, path, u"%1 cannot be read: "_s + file.errorString() + u'.');
    }
    QByteArray bytes = file.read(maxRateCardBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return fileFault(
            ErrorKind::Validation, path, u"%1 cannot be read: "_s + file.errorString() + u'.');
    }
    if (bytes.size() > maxRateCardBytes) {
        return fileFault(ErrorKind::Validation, path,
            u"%1 is larger than %2 MiB, which no rate card is. Nothing was imported."_s.arg(
                u"%1"_s, QString::number(maxRateCardBytes / (1024 * 1024))));
    }
    return bytes;
}

struct NamedFault
{
    QString file;
    FileFault fault;
};

Error faultsError(const QVector<NamedFault> &faults)
{
    QSet<std::pair<QString, int>> lines;
    QStringList shownFaults;
    QJsonArray all;
    for (const auto &[file, fault] : faults) {
        lines.insert({file, fault.line});
        all.append(faultJson(file, fault));
        if (shownFaults.size() < mostFaultsShown) {
            const QString place =
                fault.column.isEmpty() ? QString() : u", column "_s + printable(fault.column);
            shownFaults.append(printable(file) + u" line "_s + QString::number(fault.line) + place
                               + u": "_s + printable(fault.text));
        }
    }
    if (faults.size() > mostFaultsShown)
        shownFaults.append(u"and %1 more."_s.arg(faults.size() - mostFaultsShown));
    const QString count =
        lines.size() == 1 ? u"1 line is bad"_s : u"%1 lines are bad"_s.arg(lines.size());
    return {ErrorKind::Validation,
        u"Nothing was imported: %1.\n"_s.arg(count) + shownFaults.join(u'\n'),
        {{u"bad_lines"_s, lines.size()}, {u"faults"_s, all}}};
}

Output importOutput(const ImportReport &report)
{
    const auto counts = [](int added, int changed, int unchanged) {
        return u"%1 added, %2 changed, %3 unchanged\n"_s.arg(
            QString::number(added), QString::number(changed), QString::number(unchanged));
    };
    QString text = u"Listings: "_s + counts(report.added, report.changed, report.unchanged)
                   + u"Variants: "_s
                   + counts(report.variantsAdded, report.variantsChanged, report.variantsUnchanged);
    if (report.dryRun)
        text += u"This was a dry run: nothing was changed.\n"_s;
    return {{{u"added"_s, report.added}, {u"changed"_s, report.changed},
                {u"unchanged"_s, report.unchanged}, {u"variants_added"_s, report.variantsAdded},
                {u"variants_changed"_s, report.variantsChanged},
                {u"variants_unchanged"_s, report.variantsUnchanged}, {u"dry_run"_s, report.dryRun}},
        text};
}

Answer<Output> importRateCard(const Session &session, const Arguments &given)
{
    const auto listings = readCardFile(given.file);
    if (!listings)
        return refusal(listings.error());
    const auto variants =
        given.variants ? readCardFile(*given.variants) : Result<QByteArray>(QByteArray());
    if (!variants)
        return refusal(variants.error());
    const RateCardReading reading = readRateCard(*listings, *variants);
    QVector<NamedFault> faults;
    for (const FileFault &fault : reading.listingFaults)
        faults.append({given.file, fault});
    for (const FileFault &fault : reading.variantFaults)
        faults.append({given.variants.value_or(QString()), fault});
    if (!faults.isEmpty())
        return refusal(faultsError(faults));
    return shown(session.inventory().importRateCard(reading.card, given.dryRun), session.context,
        importOutput);
}

Result<void> writeNewFile(const QString &path, const QByteArray &bytes)
{
    if (path.isEmpty() || QFileInfo::exists(path)) {
        return fileFault(ErrorKind::Conflict, path,
            u"%1 is there already, or is no name for a file. Name a new file."_s);
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return fileFault(
            ErrorKind::Validation, path, u"%1 cannot be written: "_s + file.errorString() + u'.');
    }
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const QString cause = file.errorString();
        file.remove();
        return fileFault(ErrorKind::Internal, path, u"%1 cannot be written: "_s + cause + u'.');
    }
    return {};
}

Answer<Output> exportRateCard(const Session &session, const Arguments &given)
{
    return session.inventory().board({}, {}).then(
        session.context, [file = given.variants](Result<Board> board) -> Result<Output> {
            if (!board)
                return board.error();
            Output output{boardJson(*board), QString::fromUtf8(writeListingsCsv(board->listings))};
            if (file) {
                const auto written = writeNewFile(*file, writeVariantsCsv(board->listings));
                if (!written)
                    return written.error();
                return output;
            }
            qsizetype variants = 0;
            for (const Listing &listing : board->listings)
                variants += listing.variants.size();
            if (variants > 0) {
                output.note = u"%1 variants are not in this file. Give --variants FILE to write "
                              "them too."_s.arg(variants);
            }
            return output;
        });
}

} // namespace

void addRateCardVerbs(CLI::App &program, Command &chosen)
{
    constexpr auto needs = Needs::CurrentDatabase;
    CLI::App &card = addNoun(program, "rate-card", "The price list");
    addVerb<Arguments>(
        card, chosen, "import", "Add and change listings from a CSV file", needs, importRateCard,
        [](CLI::App &verb, Arguments &arguments) {
            addText(verb, "FILE", arguments.file, "The listings, CSV in UTF-8")->required();
            addText(verb, "--variants", arguments.variants, "The variants, CSV in UTF-8");
            verb.add_flag("--dry-run", arguments.dryRun, "Check and count; change nothing")
                ->disable_flag_override();
        },
        longPatience);
    addVerb<Arguments>(card, chosen, "export", "Print the listings as CSV", needs, exportRateCard,
        [](CLI::App &verb, Arguments &arguments) {
            addText(verb, "--variants", arguments.variants, "A new file for the variants");
        });
}

} // namespace holdfast::cli
