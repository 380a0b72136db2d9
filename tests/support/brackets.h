// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <functional>
#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

namespace holdfast::test {

/// A language that puts brackets around every text, for as long as it lives: what stands outside of
/// them is not translated, and what stands in brackets within a sentence is translated by itself.
class Brackets : public QTranslator
{
public:
    Brackets() { QCoreApplication::installTranslator(this); }
    ~Brackets() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(source) + u']';
    }
};

/// Fails unless `shown` is all translated and is otherwise the text `english`.
inline void compareTranslated(const QString &shown, const QString &english)
{
    QVERIFY2(!english.contains(u'['), qPrintable(english));
    QVERIFY2(shown.startsWith(u'[') && shown.endsWith(u']'), qPrintable(shown));
    QCOMPARE(QString(shown).remove(u'[').remove(u']'), english);
}

/// Fails unless what `refuse` says is translated and what it notes for logs and scripts is not.
inline void compareTranslated(const std::function<Error()> &refuse)
{
    const Error english = refuse();
    const Brackets other;
    const Error translated = refuse();
    compareTranslated(translated.text, english.text);
    QCOMPARE(translated.kind, english.kind);
    QCOMPARE(translated.detail, english.detail);
}

} // namespace holdfast::test
