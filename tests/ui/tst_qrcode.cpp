// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providerpayphases.h"
#include "qrcode.h"
#include "theme.h"

#include <QImage>
#include <QPainter>
#include <qrcodegen.hpp>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;

/// What a phone would see, compared with what the library says, pixel by pixel.
class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDrawnInWholePixels_data();
    void isDrawnInWholePixels();
    void keepsItsPlaceFree_data();
    void keepsItsPlaceFree();
};

void TestQrCode::isDrawnInWholePixels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QPoint>("place");
    const QString longest = test::longLink().toString(QUrl::FullyEncoded);
    const QString brief = u"https://checkout.stripe.com/c/pay/cs_test_a1"_s;
    for (const double scale : {1.0, 1.25, 1.5, 2.0}) {
        const QString at = u" at %1 %"_s.arg(qRound(scale * 100));
        const auto row = [&](const char *name) {
            return &QTest::newRow(qPrintable(QLatin1String(name) + at));
        };
        *row("a long link") << longest << scale << false << QSize() << QPoint(0, 0);
        *row("between two pixels") << longest << scale << false << QSize() << QPoint(13, 7);
        *row("with room to grow") << longest << scale << false << QSize(411, 397) << QPoint(3, 1);
        *row("a short link in the dark") << brief << scale << true << QSize() << QPoint(5, 5);
    }
}

void TestQrCode::isDrawnInWholePixels()
{
    QFETCH(QString, text);
    QFETCH(double, scale);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(QPoint, place);
    QApplication::setPalette(palette(dark));
    QrCodeView view;
    view.setText(text);
    QVERIFY(view.hasCode());
    view.resize(size.isValid() ? size : view.minimumSizeHint());
    QVERIFY(view.width() >= 240 && view.height() >= 240);

    const QSize whole(view.width() + place.x() + 4, view.height() + place.y() + 4);
    QImage image(whole * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    const QColor around = palette(dark).color(QPalette::Base);
    image.fill(around);
    view.render(&image, place, {}, QWidget::DrawChildren);

    const auto code =
        qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::LOW);
    const auto black = [&](int x, int y) { return image.pixel(x, y) == 0xff000000; };
    const auto white = [&](int x, int y) { return image.pixel(x, y) == 0xffffffff; };
    QPoint corner(-1, -1);
    int across = 0;
    for (int y = 0; y < image.height() && across == 0; ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!black(x, y))
                continue;
            corner = QPoint(x, y);
            while (black(x + across, y))
                ++across;
            break;
        }
    }
    QVERIFY2(across > 0 && across % 7 == 0, qPrintable(u"%1 pixels"_s.arg(across)));
    const int pixels = across / 7;
    QVERIFY(pixels >= std::floor(3 * scale));
    const int side = (code.getSize() + 2 * QrCode::quietZone) * pixels;
    QVERIFY(side > 0.8 * 240 * scale);
    for (int y = -QrCode::quietZone * pixels; y < (code.getSize() + QrCode::quietZone) * pixels;
         ++y) {
        for (int x = -QrCode::quietZone * pixels; x < (code.getSize() + QrCode::quietZone) * pixels;
             ++x) {
            const int column = x < 0 ? -1 : x / pixels;
            const int line = y < 0 ? -1 : y / pixels;
            const bool frameCorner =
                (column < 0 || column >= code.getSize()) && (line < 0 || line >= code.getSize());
            // The white ground has round corners.
            if (frameCorner)
                continue;
            const bool right = code.getModule(column, line) ? black(corner.x() + x, corner.y() + y)
                                                            : white(corner.x() + x, corner.y() + y);
            if (!right)
                QFAIL(qPrintable(u"square %1, %2 is wrong"_s.arg(column).arg(line)));
        }
    }
}

void TestQrCode::keepsItsPlaceFree_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("without a link") << QString();
    QTest::newRow("with a link longer than any code") << QString(2954, u'a');
}

void TestQrCode::keepsItsPlaceFree()
{
    QFETCH(QString, text);
    QApplication::setPalette(palette(false));
    QrCodeView view;
    view.setText(u"https://checkout.stripe.com/c/pay/cs_test_a1"_s);
    view.setText(text);
    QVERIFY(!view.hasCode());
    QVERIFY(view.minimumSizeHint().width() >= 240);
    view.resize(view.minimumSizeHint());
    const QImage image = view.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            QVERIFY(image.pixel(x, y) != 0xff000000);
    }
}

QTEST_MAIN(TestQrCode)
#include "tst_qrcode.moc"
