/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.postgres;

import java.nio.file.Path;

/** A JVM of its own that starts a server, says so, and waits to be killed. */
final class Owner {

    private Owner() {}

    public static void main(String[] arguments) throws Exception {
        var server = EmbeddedServer.start(Scratch.in(Path.of(arguments[0])));
        Scratch.run(server, server.owner(), "create table note (text varchar)");
        Scratch.run(server, server.owner(), "insert into note values ('kept')");
        System.out.println("started");
        System.in.read();
    }
}
