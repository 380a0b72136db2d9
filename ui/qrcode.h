// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QVector>
#include <QWidget>

namespace holdfast {

/// The squares of a QR code, without the light frame that it needs around it.
class QrCode
{
public:
    /// How many squares wide the light frame has to be.
    static constexpr int quietZone = 4;

    /// Nothing when `text` is empty or longer than a code can hold (2,953 bytes).
    static std::optional<QrCode> of(const QString &text);

    int size() const { return m_size; }
    bool isDark(int x, int y) const { return m_dark.at(y * m_size + x); }

private:
    int m_size = 0;
    QVector<bool> m_dark;
};

/// A QR code to be scanned from the screen: black on white whatever the colours of the window are,
/// each square a whole number of the screen's own pixels. Without a text it keeps the place free.
class QrCodeView : public QWidget
{
    Q_OBJECT

public:
    explicit QrCodeView(QWidget *parent = nullptr);

    void setText(const QString &text);
    bool hasCode() const { return m_code.has_value(); }

    /// At least 240 and three pixels a square, so that a phone reads it at arm's length.
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    std::optional<QrCode> m_code;
};

} // namespace holdfast
