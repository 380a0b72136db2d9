// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standardstreams.h"

#include <cstdio>
#include <cstdlib>
#include <QStringDecoder>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <csignal>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace holdfast::cli {
namespace {

constexpr int maxLineBytes = 8192;

#ifdef Q_OS_WIN

class QuietTerminal
{
public:
    QuietTerminal()
        : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        m_isTerminal = GetConsoleMode(m_input, &m_mode) != 0;
        if (m_isTerminal)
            SetConsoleMode(m_input, m_mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~QuietTerminal()
    {
        if (m_isTerminal)
            SetConsoleMode(m_input, m_mode);
    }
    bool isTerminal() const { return m_isTerminal; }

private:
    HANDLE m_input;
    DWORD m_mode = 0;
    bool m_isTerminal = false;
};

#else

termios terminalBefore;
constexpr int interruptions[] = {SIGINT, SIGTERM, SIGHUP};

extern "C" void restoreTerminal(int number)
{
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &terminalBefore);
    std::signal(number, SIG_DFL);
    std::raise(number);
}

/// No echo while it lives, and an interruption leaves the terminal as it was.
class QuietTerminal
{
public:
    QuietTerminal()
        : m_isTerminal(tcgetattr(STDIN_FILENO, &terminalBefore) == 0)
    {
        if (!m_isTerminal)
            return;
        for (const int number : interruptions)
            std::signal(number, restoreTerminal);
        termios quiet = terminalBefore;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~QuietTerminal()
    {
        if (!m_isTerminal)
            return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &terminalBefore);
        for (const int number : interruptions)
            std::signal(number, SIG_DFL);
    }
    bool isTerminal() const { return m_isTerminal; }

private:
    bool m_isTerminal;
};

#endif

} // namespace

void secureStandardStreams()
{
#ifndef Q_OS_WIN
    std::signal(SIGPIPE, SIG_IGN);
    for (int descriptor = 0; descriptor <= 2; ++descriptor) {
        // Opened for reading alone, so that output which nobody will get is noticed.
        if (fcntl(descriptor, F_GETFD) == -1 && open("/dev/null", O_RDONLY) != descriptor)
            std::_Exit(1);
    }
#endif
}

bool writeOut(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

void writeErr(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

Result<QString> readSecret(const QString &prompt)
{
    const QuietTerminal terminal;
    if (terminal.isTerminal())
        writeErr(prompt);
    QByteArray line;
    int byte = std::fgetc(stdin);
    while (byte != EOF && byte != '\n' && line.size() <= maxLineBytes) {
        line.append(static_cast<char>(byte));
        byte = std::fgetc(stdin);
    }
    if (terminal.isTerminal())
        writeErr(u"\n"_s);
    if (line.endsWith('\r'))
        line.chop(1);

    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(line);
    if ((line.isEmpty() && byte == EOF) || line.size() > maxLineBytes || decoder.hasError()) {
        return Error{ErrorKind::Validation,
            u"Standard input has no line of text to read. Give one line in UTF-8."_s};
    }
    return text;
}

} // namespace holdfast::cli
