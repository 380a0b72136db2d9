// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>

namespace holdfast {

/// Who sells, as it stands on receipts and invoices and on the customer's screen. Belongs to the
/// desk.
struct BusinessDetails
{
    static constexpr int maxNameLength = 120;
    static constexpr int maxAddressLength = 500;
    static constexpr int maxNumberLength = 60; ///< of tax and telephone
    static constexpr int maxEmailLength = 254;
    static constexpr int maxFooterLength = 1000;
    static constexpr int maxPathLength = 4096;

    QString name = {};
    QString address = {}; ///< one line or several
    QString taxNumber = {};
    QString phone = {};
    QString email = {};
    QString footer = {};   ///< thanks, terms, where to pay: one line or several
    QString logoPath = {}; ///< an image file; empty: none

    /// What was saved, made safe to print: control characters and overrides of
    /// direction are gone, over-long texts are cut.
    static BusinessDetails load(const QSettings &settings);
    void save(QSettings &settings) const;

    friend bool operator==(const BusinessDetails &, const BusinessDetails &) = default;
};

/// What a document is printed on.
enum class Paper
{
    Roll80, ///< a receipt printer's roll, 80 mm wide
    A4,
    Letter
};

QString paperName(Paper paper); ///< "roll80"

/// The paper in this desk's printers.
struct PaperChoice
{
    Paper receipt = Paper::Roll80;
    Paper page = Paper::A4; ///< invoices and insertion orders; never a roll
    QString printer = {};   ///< chosen beforehand; empty: the system's usual one

    /// The sheet that is usual in this machine's region.
    static Paper usualPage();
    /// What was saved; otherwise a roll, and the usual sheet.
    static PaperChoice load(const QSettings &settings);
    void save(QSettings &settings) const;

    friend bool operator==(const PaperChoice &, const PaperChoice &) = default;
};

} // namespace holdfast
