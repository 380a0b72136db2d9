// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace holdfast::test {

/// A language that nobody could mistake for English: what shows up in plain English on a picture is
/// not translatable. In Latin letters it is half as long again; in Hebrew ones it is written from
/// right to left.
class PseudoTranslator : public QTranslator
{
public:
    enum class Script
    {
        Latin,
        Hebrew
    };

    explicit PseudoTranslator(Script script = Script::Latin)
        : m_script(script)
    {
    }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        // What is Qt's own, such as the names of keys, is not ours to translate.
        if (!QByteArrayView(context).startsWith("holdfast::"))
            return {};
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
            result += m_script == Script::Latin ? latin(c) : hebrew(c);
            letters += c.isLetter();
        }
        for (int extra = letters * 2 / 5; m_script == Script::Latin && extra > 0; --extra)
            result += extra % 5 == 0 ? u' ' : u'~';
        return result;
    }

private:
    static QChar latin(QChar c)
    {
        static const QString plain = QStringLiteral("aeiouAEOUncs");
        static const QString other = QStringLiteral(
            "\u00e4\u00e9\u00ef\u00f6\u00fc\u00c4\u00c9\u00d6\u00dc\u00f1\u00e7\u0161");
        const auto at = plain.indexOf(c);
        return at < 0 ? c : other.at(at);
    }

    static QChar hebrew(QChar c)
    {
        const char16_t letter = c.toLower().unicode();
        return letter >= u'a' && letter <= u'z' ? QChar(char16_t(0x05d0 + letter - u'a')) : c;
    }

    Script m_script;
};

} // namespace holdfast::test
