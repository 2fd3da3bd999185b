/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A mail server that answers one command in its own way and everything else with yes. Serves one connection. */
final class UnwillingServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String command;
    private final String answer;

    UnwillingServer(String command, String answer) {
        this.command = command;
        this.answer = answer;
        try {
            socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(this::serve, "unwilling-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        try (var caller = socket.accept()) {
            say(caller, "220 ready");
            var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                say(caller, line.startsWith(command) ? answer : "250 yes");
            }
        } catch (IOException e) {
            // the caller hung up, which is how these conversations end
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
        caller.getOutputStream().flush();
    }
}
