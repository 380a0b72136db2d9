// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresserver.h"

#include <csignal>
#include <memory>
#include <poll.h>
#include <QDir>
#include <QFile>
#include <QUrl>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace holdfast::test {
namespace {

constexpr int patienceMs = 60'000;
constexpr const char *script = HOLDFAST_POSTGRES_SCRIPT;
constexpr const char *urlName = "HOLDFAST_TEST_POSTGRES";
constexpr const char *passwordName = "PGPASSWORD";

void restore(const char *name, const QByteArray &value)
{
    if (value.isNull())
        qunsetenv(name);
    else
        qputenv(name, value);
}

/// The processes of this one that are no zombies.
QVector<int> childrenOf(int parent)
{
    QVector<int> children;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(entry));
        if (entry.toInt() <= 0 || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll();
        // "pid (name) state parent ...", and the name may hold anything.
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (fields.value(0) != "Z" && fields.value(1).toInt() == parent)
            children.append(entry.toInt());
    }
    return children;
}

/// A handle by which the end of a process can be waited for; nothing when it has ended already.
class Ending
{
public:
    explicit Ending(int process)
        : m_handle(int(::syscall(SYS_pidfd_open, process, 0)))
    {
    }
    ~Ending()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Ending)

    bool wait() const
    {
        pollfd one{m_handle, POLLIN, 0};
        return m_handle < 0 || ::poll(&one, 1, patienceMs) == 1;
    }

private:
    int m_handle;
};

} // namespace

PostgresServer::PostgresServer(Disk disk)
    : m_oldUrl(qgetenv(urlName))
    , m_oldPassword(qgetenv(passwordName))
{
    // The server's own user has to come by.
    const auto common = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    QFile::setPermissions(m_folder.path(), common | QFileDevice::ExeGroup | QFileDevice::ExeOther);
    QStringList arguments{QString::fromUtf8(script), QStringLiteral("serve"),
        m_folder.filePath(QStringLiteral("server"))};
    if (disk == Disk::Durable)
        arguments += {QStringLiteral("fsync=on"), QStringLiteral("full_page_writes=on")};
    m_script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_script.start(QStringLiteral("bash"), arguments);
    QByteArray said;
    while (said.count('\n') < 2) {
        if (!m_script.waitForReadyRead(patienceMs))
            qFatal("there is no PostgreSQL server to break");
        said += m_script.readAllStandardOutput();
    }
    const auto value = [&](const char *name) {
        const qsizetype begin =
            said.indexOf(QByteArray(name) + "='") + qsizetype(qstrlen(name)) + 2;
        return said.mid(begin, said.indexOf('\'', begin) - begin);
    };
    qputenv(urlName, value(urlName));
    qputenv(passwordName, value(passwordName));
    m_port = QUrl(QString::fromUtf8(value(urlName))).port();
}

PostgresServer::~PostgresServer()
{
    thaw();
    m_script.closeWriteChannel();
    if (!m_script.waitForFinished(patienceMs))
        qWarning("the test's PostgreSQL server does not stop");
    restore(urlName, m_oldUrl);
    restore(passwordName, m_oldPassword);
}

QVector<int> PostgresServer::processes() const
{
    QFile file(m_folder.filePath(QStringLiteral("server/data/postmaster.pid")));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the test's PostgreSQL server does not run");
    const int postmaster = file.readLine().trimmed().toInt();
    QVector<int> all{postmaster};
    return all + childrenOf(postmaster);
}

void PostgresServer::signalAll(int signal) const
{
    // Stopped first, the postmaster has no more children, and none that it replaces.
    ::kill(processes().first(), SIGSTOP);
    const QVector<int> all = processes();
    for (auto process = all.crbegin(); process != all.crend(); ++process)
        ::kill(*process, signal);
}

void PostgresServer::kill()
{
    ::kill(processes().first(), SIGSTOP);
    const QVector<int> all = processes();
    std::vector<std::unique_ptr<Ending>> endings;
    for (const int process : all)
        endings.push_back(std::make_unique<Ending>(process));
    signalAll(SIGKILL);
    for (const auto &ending : endings) {
        if (!ending->wait())
            qFatal("a process of the test's PostgreSQL server does not die");
    }
    m_frozen = false;
}

void PostgresServer::restart()
{
    if (QProcess::execute(
            QStringLiteral("bash"), {QString::fromUtf8(script), QStringLiteral("restart"),
                                        m_folder.filePath(QStringLiteral("server"))})
        != 0)
        qFatal("the test's PostgreSQL server does not start again");
}

void PostgresServer::freeze()
{
    signalAll(SIGSTOP);
    m_frozen = true;
}

void PostgresServer::thaw()
{
    if (!m_frozen)
        return;
    signalAll(SIGCONT);
    m_frozen = false;
}

} // namespace holdfast::test
