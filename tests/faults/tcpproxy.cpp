// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tcpproxy.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <poll.h>
#include <string_view>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>
#include <utility>

namespace holdfast::test {
namespace {

using Clock = std::chrono::steady_clock;

// How often a waiting thread looks whether it should stop, freeze or cut.
constexpr std::chrono::milliseconds look(20);

sockaddr_in loopback(const std::string &host, int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<unsigned short>(port));
    if (::inet_pton(AF_INET, host.c_str(), &address.sin_addr) != 1)
        ::inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
    return address;
}

void prompt(int socket)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

bool sendAll(int socket, const std::string &data)
{
    std::size_t sent = 0;
    while (sent < data.size()) {
        const ssize_t n = ::send(socket, data.data() + sent, data.size() - sent, MSG_NOSIGNAL);
        if (n <= 0)
            return false;
        sent += std::size_t(n);
    }
    return true;
}

struct Chunk
{
    Clock::time_point due;
    std::string data;
};

/// One direction of a connection.
struct Way
{
    int from;
    int to;
    std::deque<Chunk> waiting = {};
};

} // namespace

TcpProxy::TcpProxy(std::string host, int port)
    : m_host(std::move(host))
    , m_target(port)
{
    m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback("127.0.0.1", 0);
    socklen_t size = sizeof address;
    if (m_listener < 0
        || ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0
        || ::listen(m_listener, 128) != 0
        || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
        std::perror("the proxy cannot listen");
        std::abort();
    }
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

TcpProxy::~TcpProxy()
{
    m_stop = true;
    m_acceptor.join();
    for (std::thread &thread : m_threads)
        thread.join();
    ::close(m_listener);
}

void TcpProxy::arm(Cut cut, std::string text, int skip)
{
    const std::lock_guard lock(m_mutex);
    m_cut = cut;
    m_cutText = std::move(text);
    m_cutSkip = skip;
}

void TcpProxy::cutBefore(std::string text, int skip)
{
    arm(Cut::Before, std::move(text), skip);
}

void TcpProxy::cutAfter(std::string text, int skip)
{
    arm(Cut::After, std::move(text), skip);
}

TcpProxy::Cut TcpProxy::takeCut(const char *data, std::size_t size)
{
    const std::lock_guard lock(m_mutex);
    if (m_cut == Cut::None
        || std::string_view(data, size).find(m_cutText) == std::string_view::npos)
        return Cut::None;
    if (m_cutSkip-- > 0)
        return Cut::None;
    ++m_cuts;
    return std::exchange(m_cut, Cut::None);
}

void TcpProxy::accept()
{
    while (!m_stop) {
        pollfd one{m_listener, POLLIN, 0};
        if (::poll(&one, 1, int(look.count())) <= 0)
            continue;
        const int client = ::accept(m_listener, nullptr, nullptr);
        if (client < 0)
            continue;
        if (m_down) {
            ::close(client);
            continue;
        }
        m_threads.emplace_back([this, client] { forward(client); });
    }
}

void TcpProxy::forward(int client)
{
    const int generation = m_generation;
    const int server = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(m_host, m_target);
    if (::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(client);
        ::close(server);
        return;
    }
    prompt(client);
    prompt(server);
    Way ways[2] = {{client, server}, {server, client}};
    bool swallowAnswer = false;
    bool clientSpoke = false;
    bool open = true;
    char buffer[65536];
    while (open && !m_stop && !m_down && generation == m_generation) {
        if (m_frozen) {
            std::this_thread::sleep_for(look);
            continue;
        }
        auto wait = std::chrono::duration_cast<std::chrono::nanoseconds>(look);
        for (Way &way : ways) {
            while (!way.waiting.empty() && way.waiting.front().due <= Clock::now()) {
                open = open && sendAll(way.to, way.waiting.front().data);
                way.waiting.pop_front();
            }
            if (!way.waiting.empty())
                wait = std::min<std::chrono::nanoseconds>(
                    wait, way.waiting.front().due - Clock::now());
        }
        pollfd ends[2] = {{client, POLLIN, 0}, {server, POLLIN, 0}};
        const auto ns = std::max<long>(0, wait.count());
        const timespec span{ns / 1'000'000'000, ns % 1'000'000'000};
        if (::ppoll(ends, 2, &span, nullptr) < 0 && errno != EINTR)
            break;
        for (int i = 0; i < 2 && open; ++i) {
            if (!(ends[i].revents & (POLLIN | POLLHUP | POLLERR)))
                continue;
            const ssize_t n = ::recv(ways[i].from, buffer, sizeof buffer, 0);
            if (n <= 0) {
                open = false;
                break;
            }
            if (i == 1 && swallowAnswer) {
                m_down = m_down || m_downAfterCut.exchange(false);
                open = false;
                break;
            }
            if (i == 0 && !clientSpoke)
                ++m_trips;
            clientSpoke = i == 0;
            if (i == 0) {
                const Cut cut = takeCut(buffer, std::size_t(n));
                if (cut == Cut::Before) {
                    m_down = m_down || m_downAfterCut.exchange(false);
                    open = false;
                    break;
                }
                swallowAnswer = swallowAnswer || cut == Cut::After;
            }
            ways[i].waiting.push_back({Clock::now() + std::chrono::microseconds(m_delayUs),
                std::string(buffer, std::size_t(n))});
        }
    }
    ::close(client);
    ::close(server);
}

} // namespace holdfast::test
