// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace holdfast::test {

/// A language that is half as long again as English, and that nobody could mistake for it: what
/// shows up in plain English on a picture is not translatable.
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        static const QString plain = QStringLiteral("aeiouAEOUncs");
        static const QString other = QStringLiteral(
            "\u00e4\u00e9\u00ef\u00f6\u00fc\u00c4\u00c9\u00d6\u00dc\u00f1\u00e7\u0161");
        const QString text = QString::fromUtf8(source);
        QString result;
        int letters = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (c == u'%') {
                result += c;
                while (i + 1 < text.size()
                       && (text.at(i + 1).isDigit() || text.at(i + 1) == u'L'
                           || text.at(i + 1) == u'n'))
                    result += text.at(++i);
                continue;
            }
            const auto at = plain.indexOf(c);
            result += at < 0 ? c : other.at(at);
            letters += c.isLetter();
        }
        for (int extra = letters * 2 / 5; extra > 0; --extra)
            result += extra % 5 == 0 ? u' ' : u'~';
        return result;
    }
};

} // namespace holdfast::test
