/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where processes wait for TCP connections, as the kernel tells it. */
final class Listeners {

    private static final String LISTENING = "0A";
    private static final String LOOPBACK_6 = "00000000000000000000000001000000";
    /** 127 and whatever, the last byte first; below an IPv4 address as IPv6 writes it. */
    private static final String LOOPBACK_4 = "(0000000000000000FFFF0000)?[0-9A-F]{6}7F";

    /** One socket. */
    private record Socket(String address, int port) {

        boolean isOfThisMachineOnly() {
            return address.equals(LOOPBACK_6) || address.matches(LOOPBACK_4);
        }
    }

    private final List<Socket> sockets;

    private Listeners(List<Socket> sockets) {
        this.sockets = sockets;
    }

    /** @param processes as {@link Checkout#processes} names them: the number first */
    static Listeners of(List<String> processes) throws IOException {
        var inodes = new HashSet<String>();
        for (var process : processes) {
            inodes.addAll(sockets(Path.of("/proc", process.substring(0, process.indexOf(' ')), "fd")));
        }
        return new Listeners(Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(Listeners::lines)
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields[3].equals(LISTENING) && inodes.contains(fields[9]))
                .map(fields -> fields[1].split(":"))
                .map(local -> new Socket(local[0], Integer.parseInt(local[1], 16)))
                .toList());
    }

    TreeSet<Integer> ports() {
        return sockets.stream().map(Socket::port).collect(toCollection(TreeSet::new));
    }

    /** The ports that others than this machine may reach. */
    TreeSet<Integer> openToOthers() {
        return sockets.stream()
                .filter(socket -> !socket.isOfThisMachineOnly())
                .map(Socket::port)
                .collect(toCollection(TreeSet::new));
    }

    /** The inodes of the sockets that a process holds; one that ends meanwhile holds none. */
    private static Set<String> sockets(Path descriptors) throws IOException {
        var inodes = new HashSet<String>();
        if (!Files.isDirectory(descriptors)) {
            return inodes;
        }
        try (var all = Files.newDirectoryStream(descriptors)) {
            for (var descriptor : all) {
                var target = Files.isSymbolicLink(descriptor) ? target(descriptor) : "";
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        }
        return inodes;
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    private static Stream<String> lines(String table) {
        try {
            return Files.exists(Path.of(table))
                    ? Files.readAllLines(Path.of(table)).stream().skip(1)
                    : Stream.empty();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
