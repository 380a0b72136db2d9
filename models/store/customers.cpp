// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlstore.h"

namespace holdfast {
namespace {

QString lowerAscii(QString text)
{
    for (QChar &c : text) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + (u'a' - u'A'));
    }
    return text;
}

/// LIKE patterns of a word that begins so. What lower() of the engine makes of letters beyond ASCII
/// depends on the engine and its locale, so every case that people write is asked for.
QStringList patterns(const QString &word)
{
    const QString lower = word.toLower();
    QStringList all;
    for (QString each : {word, lower, word.toUpper(), lower.left(1).toUpper() + lower.mid(1)}) {
        each = lowerAscii(each);
        for (const QChar special : {u'\\', u'%', u'_'})
            each.replace(special, QStringLiteral("\\") + special);
        all.append(QStringLiteral("% ") + each + u'%');
    }
    all.removeDuplicates();
    return all;
}

QStringList wordsOf(const QString &text)
{
    QString spaced = text;
    for (const QChar gap : {u'@', u'.', u'-', u','})
        spaced.replace(gap, u' ');
    return spaced.simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

Result<QVector<Customer>> SqlStore::customers(const QString &words, int limit)
{
    return guarded([&] {
        QString text = QStringLiteral("email || ' ' || name || ' ' || business || ' ' || phone");
        for (const char gap : {'@', '.', '-', ','})
            text = QStringLiteral("replace(%1, '%2', ' ')").arg(text, QString(QLatin1Char(gap)));
        QStringList conditions;
        QVariantList binds;
        for (const QString &word : wordsOf(words)) {
            QStringList cases;
            for (const QString &pattern : patterns(word)) {
                cases.append(QStringLiteral("words LIKE ? ESCAPE '\\'"));
                binds.append(pattern);
            }
            conditions.append(u'(' + cases.join(QStringLiteral(" OR ")) + u')');
        }
        Rows rows = m_session.run(
            QStringLiteral(R"(
            SELECT id, email, name, phone, business, address, tax_number
            FROM (SELECT *, lower(' ' || %1) AS words FROM customers) known
            %2 ORDER BY created_at DESC, email LIMIT %3)")
                .arg(text,
                    conditions.isEmpty()
                        ? QString()
                        : QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND ")),
                    QString::number(qMax(0, limit))),
            binds);
        QVector<Customer> found;
        while (rows.next()) {
            found.append({rows.uuid(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4),
                rows.text(5), rows.text(6)});
        }
        return found;
    });
}

} // namespace holdfast
