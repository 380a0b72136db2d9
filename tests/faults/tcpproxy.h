// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace holdfast::test {

/// A network between a desk and its server that a test can spoil: it listens on loopback on a port
/// of its own and forwards to another. POSIX only. All methods may be called from any thread.
class TcpProxy
{
public:
    /// Forwards to host:port. Aborts the program when it cannot listen.
    TcpProxy(std::string host, int port);
    ~TcpProxy();
    TcpProxy(const TcpProxy &) = delete;
    TcpProxy &operator=(const TcpProxy &) = delete;

    int port() const { return m_port; }

    /// Each byte arrives this much later, in either direction.
    void setDelay(std::chrono::microseconds oneWay) { m_delayUs = oneWay.count(); }
    /// Nothing moves while frozen; connections stay open.
    void setFrozen(bool frozen) { m_frozen = frozen; }
    /// New connections are closed at once and open ones are cut.
    void setDown(bool down) { m_down = down; }
    /// Cuts the open connections; new ones work.
    void cut() { ++m_generation; }
    /// The next request whose bytes contain `text`, after `skip` others, is swallowed and its
    /// connection cut: the server never sees it.
    void cutBefore(std::string text, int skip = 0);
    /// The next request whose bytes contain `text` is forwarded; its connection is cut when the
    /// server has answered, and the answer is swallowed: it happened, and nobody knows.
    void cutAfter(std::string text, int skip = 0);
    /// What was to be cut and was not come to is not cut any more.
    void forgetCut() { arm(Cut::None, {}, 0); }
    /// The next cut is followed by setDown(true).
    void setDownAfterCut(bool down) { m_downAfterCut = down; }
    /// How many requests were cut so far.
    int cuts() const { return m_cuts; }
    /// How often a client spoke, once or again after its server did: each time somebody waited for
    /// the network.
    int trips() const { return m_trips; }

private:
    enum class Cut
    {
        None,
        Before,
        After
    };

    void accept();
    void forward(int client);
    void arm(Cut cut, std::string text, int skip);
    Cut takeCut(const char *data, std::size_t size);

    std::string m_host;
    int m_target;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_frozen = false;
    std::atomic<bool> m_down = false;
    std::atomic<bool> m_downAfterCut = false;
    std::atomic<long> m_delayUs = 0;
    std::atomic<int> m_cuts = 0;
    std::atomic<int> m_generation = 0; ///< connections of an older one are cut
    std::atomic<int> m_trips = 0;
    std::mutex m_mutex;
    Cut m_cut = Cut::None;
    std::string m_cutText;
    int m_cutSkip = 0;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

} // namespace holdfast::test
