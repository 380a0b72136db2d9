// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"
#include "theme.h"

#include <cmath>
#include <QComboBox>
#include <QDir>
#include <QSet>
#include <QTest>
#include <QWheelEvent>

using namespace holdfast;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

/// Every pair of colours that the window puts on each other.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrasts_data();
    void contrasts();
    void knowsDarkFromLight();
    void theIconsAreOneSet();
    void dialogsHaveOurIcon();
    void whoScrollsPastABoxChoosesNothing();
};

void TestTheme::whoScrollsPastABoxChoosesNothing()
{
    HoldfastStyle style;
    QComboBox box;
    box.setStyle(&style);
    box.addItems({QStringLiteral("Stripe"), QStringLiteral("Cash")});
    box.show();
    const QPointF middle = QRectF(box.rect()).center();
    QWheelEvent wheel(middle, box.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&box, &wheel);
    QCOMPARE(box.currentIndex(), 0);
}

void TestTheme::contrasts_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const bool dark : {false, true}) {
        const QPalette p = palette(dark);
        const Tones &t = tones(p);
        const auto row = [&](const char *name, const QColor &front, const QColor &ground,
                             double least) {
            QTest::addRow("%s, %s", name, dark ? "dark" : "light") << front << ground << least;
        };
        const QColor base = p.color(QPalette::Base);
        const QColor window = p.color(QPalette::Window);
        const QColor text = p.color(QPalette::Text);
        for (const auto &[name, ground] :
            {std::pair("a surface", base), std::pair("the window", window),
                std::pair("a striped row", p.color(QPalette::AlternateBase)),
                std::pair("a selected row", t.tint),
                std::pair("a button", p.color(QPalette::Button))}) {
            row(qPrintable(QStringLiteral("text on %1").arg(QLatin1String(name))), text, ground,
                4.5);
            row(qPrintable(QStringLiteral("muted text on %1").arg(QLatin1String(name))), t.muted,
                ground, 4.5);
            row(qPrintable(QStringLiteral("warning on %1").arg(QLatin1String(name))), t.warning,
                ground, 4.5);
            row(qPrintable(QStringLiteral("urgent on %1").arg(QLatin1String(name))), t.urgent,
                ground, 4.5);
            row(qPrintable(QStringLiteral("accent on %1").arg(QLatin1String(name))), t.accent,
                ground, 4.5);
        }
        row("text on a done notice", text, t.goodGround, 4.5);
        row("text on a warning notice", text, t.warningGround, 4.5);
        row("text on a problem notice", text, t.urgentGround, 4.5);
        row("the primary button", p.color(QPalette::HighlightedText), p.color(QPalette::Highlight),
            4.5);
        row("sold on its track's ground", t.sold, base, 3.0);
        row("held on its track's ground", t.held, base, 3.0);
        row("sold on a selected cell", t.sold, t.tint, 3.0);
        row("held on a selected cell", t.held, t.tint, 3.0);
        row("a field's outline", p.color(QPalette::Shadow), base, dark ? 1.0 : 3.0);
    }
}

void TestTheme::contrasts()
{
    QFETCH(QColor, front);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrast(front, ground);
    QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
}

void TestTheme::knowsDarkFromLight()
{
    QVERIFY(isDark(palette(true)));
    QVERIFY(!isDark(palette(false)));
    QVERIFY(tones(palette(true)).muted != tones(palette(false)).muted);
}

void TestTheme::theIconsAreOneSet()
{
    QDir folder(QStringLiteral(":/holdfast/icons"));
    const QStringList files = folder.entryList();
    QVERIFY(files.size() >= 8);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        for (const char *same : {R"(viewBox="0 0 16 16")", R"(fill="none")", R"(stroke="#000000")",
                 R"(stroke-width="1.5")", R"(stroke-linecap="round")"})
            QVERIFY2(svg.contains(same), qPrintable(name));
    }
}

void TestTheme::dialogsHaveOurIcon()
{
    const HoldfastStyle style;
    QWidget window;
    for (const bool dark : {false, true}) {
        window.setPalette(palette(dark));
        const QImage image = style.standardIcon(QStyle::SP_MessageBoxWarning, nullptr, &window)
                                 .pixmap(32, 32)
                                 .toImage();
        QSet<QRgb> inks;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (qAlpha(image.pixel(x, y)) == 255)
                    inks.insert(image.pixel(x, y));
            }
        }
        QCOMPARE(inks, QSet<QRgb>{tones(palette(dark)).warning.rgb()});
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
