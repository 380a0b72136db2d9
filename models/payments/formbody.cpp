// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formbody.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

struct FormBodies
{
    Q_DECLARE_TR_FUNCTIONS(FormBodies)
};

/// Anything else would arrive as another text than was meant.
bool isEncodable(QStringView text)
{
    return text.isValidUtf16() && !text.contains(u'\0');
}

} // namespace

void FormBody::add(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    if (!isEncodable(name) || !isEncodable(value)) {
        if (m_spoiled.isEmpty())
            m_spoiled = name;
        return;
    }
    if (!m_bytes.isEmpty())
        m_bytes += '&';
    m_bytes += QUrl::toPercentEncoding(name, "[]"_qba) + '=' + QUrl::toPercentEncoding(value);
}

void FormBody::addNumber(const QString &name, qint64 value)
{
    add(name, QString::number(value));
}

void FormBody::addFlag(const QString &name, bool value)
{
    add(name, value ? u"true"_qs : u"false"_qs);
}

void FormBody::addUrl(const QString &name, const QUrl &value)
{
    add(name, QString::fromLatin1(value.toEncoded()));
}

Result<QByteArray> FormBody::bytes() const
{
    if (m_spoiled.isEmpty())
        return m_bytes;
    return Error{ErrorKind::Validation,
        //: %1 is a name of Stripe's, such as customer_email
        FormBodies::tr("The text of %1 holds characters that cannot be sent. Correct it.")
            .arg(QString(m_spoiled).remove(u'\0')),
        {{u"field"_qs, QString(m_spoiled).remove(u'\0')}}};
}

} // namespace holdfast
