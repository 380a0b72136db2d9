// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QImageReader>
#include <QPdfWriter>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

namespace holdfast {

namespace {

constexpr int pdfResolution = 600;
constexpr int logoPixels = 1600;
constexpr int logoMegabytes = 64;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::DocumentFile)
};

Result<void> write(const DocumentPages &pages, const QString &path)
{
    const auto failure = [&path](const QString &why) {
        return Error{ErrorKind::Validation,
            Text::tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(path), why)};
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setTitle(pages.name);
        writer.setCreator(QStringLiteral("Holdfast"));
        writer.setResolution(pdfResolution);
        writer.setPageLayout(pageLayoutOf(pages));
        QPainter painter(&writer);
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(&painter, page, pdfResolution / unitsPerInch);
        }
    }
    if (!file.commit())
        return failure(file.errorString());
    return {};
}

QImage read(const QString &path)
{
    QImageReader::setAllocationLimit(logoMegabytes);
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > logoPixels || size.height() > logoPixels)
        reader.setScaledSize(size.scaled(logoPixels, logoPixels, Qt::KeepAspectRatio));
    return reader.read();
}

template <class T, class Function>
QFuture<T> elsewhere(Function function)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    QThreadPool::globalInstance()->start([promise, function] {
        promise->addResult(function());
        promise->finish();
    });
    return future;
}

} // namespace

QPageLayout pageLayoutOf(const DocumentPages &pages)
{
    const QPageSize size =
        pages.paper == Paper::A4 ? QPageSize(QPageSize::A4)
        : pages.paper == Paper::Letter
            ? QPageSize(QPageSize::Letter)
            : QPageSize(pages.sizeMm(), QPageSize::Millimeter, pages.name, QPageSize::ExactMatch);
    return {size, QPageLayout::Portrait, QMarginsF()};
}

QString pdfFileName(const OrderDocument &document)
{
    const char *const names[] = {"receipt", "invoice", "insertion-order"};
    return QStringLiteral("%1-%2.pdf")
        .arg(QLatin1String(names[int(document.kind)]))
        .arg(document.number);
}

QFuture<Result<void>> writePdf(const DocumentPages &pages, const QString &path)
{
    return elsewhere<Result<void>>([pages, path] { return write(pages, path); });
}

QFuture<QImage> readLogo(const QString &path)
{
    return elsewhere<QImage>([path] { return path.isEmpty() ? QImage() : read(path); });
}

} // namespace holdfast
