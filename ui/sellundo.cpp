// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"
#include "sellpage.h"
#include "takentext.h"

namespace holdfast {

/// What was removed can be put back, as long as it is free.
void SellPage::connectUndo()
{
    connect(m_actions.undo, &QAction::triggered, this, [this] {
        m_controller->undo([this](const CartLine &line) -> std::optional<Error> {
            // By its code another edition's slot would come back.
            const Listing *listing = m_board->listing(line.listingId);
            if (!listing || m_board->sellsByCode(*listing))
                return std::nullopt;
            return Error{ErrorKind::Validation, otherEditionText(*listing)};
        });
    });
    // Delete works from the search line too, where a hand may mean the text: it never goes unsaid.
    connect(m_controller, &SellController::removed, this, [this](const CartLine &line) {
        Q_EMIT notice({Notice::Tone::Done,
            tr("%1 is out of the cart, and its slots are free again.").arg(line.code),
            m_actions.undo});
    });
    connect(m_controller, &SellController::cleared, this, [this] {
        Q_EMIT notice({Notice::Tone::Done, tr("The cart is empty, and its slots are free again."),
            m_actions.undo});
    });
    connect(m_controller, &SellController::vanished, this, [this](const QVector<CartLine> &lines) {
        QStringList codes;
        for (const CartLine &line : lines)
            codes.append(line.code);
        Q_EMIT notice({Notice::Tone::Warning, tr("Not in this cart any more: %1. That was removed "
                                                 "elsewhere, or the server lost it in a "
                                                 "crash. Add it again if it is still wanted.")
                                                  .arg(QLocale().createSeparatedList(codes))});
    });
    connect(m_controller, &SellController::broughtBack, this, &SellPage::broughtBack);
}

void SellPage::broughtBack(const QVector<BroughtBack> &lines)
{
    QStringList told;
    Notice::Tone tone = Notice::Tone::Done;
    int same = 0;
    for (const BroughtBack &back : lines) {
        const QString title = m_cart->title(back.line);
        if (!back.answer) {
            tone = Notice::Tone::Warning;
            told.append(
                back.answer.error().kind == ErrorKind::SoldOut
                    ? tr("%1 is not back: somebody else has taken it. %2", "item, why")
                          .arg(title, back.answer.error().text)
                    : tr("%1 is not back. %2", "item, why").arg(title, back.answer.error().text));
        } else if (back.answer->line.unitPrice != back.line.unitPrice) {
            tone = Notice::Tone::Warning;
            told.append(tr("%1 is back at today's price of %2 instead of %3.")
                            .arg(title, formatMoney(back.answer->line.unitPrice),
                                formatMoney(back.line.unitPrice)));
        } else {
            ++same;
        }
    }
    if (same == 1 && lines.size() == 1)
        told.append(tr("%1 is back in the cart.").arg(m_cart->title(lines.first().line)));
    else if (same > 0)
        told.prepend(tr("%n line(s) are back in the cart.", nullptr, same));
    Q_EMIT notice({tone, told.join(QLatin1Char(' '))});
}

} // namespace holdfast
