// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedialog.h"

#include <QFile>
#include <QFileSystemModel>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace holdfast;
using namespace Qt::StringLiterals;

/// Choosing a file.
class TestFileDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksIntoNoFile_data();
    void looksIntoNoFile();
};

void TestFileDialog::looksIntoNoFile_data()
{
    QTest::addColumn<bool>("named");
    QTest::newRow("in a folder of the caller's") << true;
    QTest::newRow("in the current folder") << false;
}

void TestFileDialog::looksIntoNoFile()
{
#ifdef Q_OS_LINUX
    QFETCH(bool, named);
    QTemporaryDir folder;
    // Names that say nothing of what is in them, and a mere guess.
    const QStringList files{u"books.db"_s, u"books"_s, u"books.db-wal"_s};
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("SQLite format 3");
    }
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    const int watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    for (const QString &name : files)
        QVERIFY(
            inotify_add_watch(watch, QFile::encodeName(folder.filePath(name)).constData(), IN_OPEN)
            >= 0);

    QFileDialog *dialog =
        newFileDialog(nullptr, u"Choose"_s, u"All files (*)"_s, named ? folder.path() : QString());
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setViewMode(QFileDialog::Detail);
    dialog->show();
    const auto *model = dialog->findChild<QFileSystemModel *>();
    QVERIFY(model);
    for (const QString &name : files) {
        const auto shown = [&] { return model->index(folder.filePath(name)); };
        QTRY_VERIFY(shown().isValid());
        // The kind is found by the thread that would look into it.
        QTRY_VERIFY(!shown().siblingAtColumn(2).data().toString().isEmpty());
    }
    dialog->close();
    char told[4096];
    const auto opened = ::read(watch, told, sizeof told);
    ::close(watch);
    QDir::setCurrent(before);
    QVERIFY2(opened <= 0, "a file was opened");
#else
    QSKIP("Only Linux tells which files are opened");
#endif
}

QTEST_MAIN(TestFileDialog)
#include "tst_filedialog.moc"
