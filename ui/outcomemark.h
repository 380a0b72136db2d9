// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace holdfast {

/// A sign that says by its shape how something went; the colour repeats it.
class OutcomeMark : public QWidget
{
    Q_OBJECT

public:
    enum class Sign
    {
        None,
        Done,     ///< a check mark
        Over,     ///< a cross
        Underway, ///< a clock
        Attention ///< an exclamation mark
    };

    explicit OutcomeMark(QWidget *parent = nullptr);

    void setSign(Sign sign, bool large);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign = Sign::None;
    bool m_large = false;
};

} // namespace holdfast
