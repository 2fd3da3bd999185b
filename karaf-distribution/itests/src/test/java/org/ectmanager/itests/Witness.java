/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands where a Java program is told that its proxy is, lets nobody through, and notes who wanted to. */
final class Witness implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> asked = new CopyOnWriteArrayList<>();

    Witness() throws IOException {
        var thread = new Thread(this::watch, "witness");
        thread.setDaemon(true);
        thread.start();
    }

    /** What sends a Java program here that wants to reach another machine by HTTP. */
    String options() {
        var port = door.getLocalPort();
        return "-Dhttp.proxyHost=127.0.0.1 -Dhttp.proxyPort=" + port + " -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort="
                + port;
    }

    /** The first line of each request. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void watch() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                caller.setSoTimeout(2_000);
                var line = new byte[200];
                var read = caller.getInputStream().read(line);
                asked.add(
                        read < 1
                                ? "somebody"
                                : new String(line, 0, read).lines().findFirst().orElse("somebody"));
            } catch (IOException closed) {
                asked.addAll(door.isClosed() ? List.of() : List.of("somebody who said nothing"));
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
