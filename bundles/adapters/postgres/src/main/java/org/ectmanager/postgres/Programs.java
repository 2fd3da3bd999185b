/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** The three programs initdb, pg_ctl and postgres, unpacked once. */
record Programs(Path folder) {

    static final int MAJOR = 18;
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    static Programs unpackedAt(Path folder) {
        if (!Files.isDirectory(folder)) {
            unpack(folder);
        }
        return new Programs(folder);
    }

    String named(String program) {
        return folder.resolve("bin").resolve(program).toString();
    }

    /** Unpacked beside its place and moved there whole, so that a crash leaves no half of it. */
    private static void unpack(Path folder) {
        refuseForeignMachine();
        try (var archive = Programs.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new DatabaseRefused("The programs of PostgreSQL are missing from this build of ECT Manager.");
            }
            Files.createDirectories(folder.getParent());
            var fresh = Files.createTempDirectory(folder.getParent(), "unpacking-");
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            Archive.unpack(archive, fresh);
            settle(fresh, folder);
        } catch (IOException e) {
            throw new DatabaseRefused("The programs of PostgreSQL cannot be unpacked to " + folder + ".", e);
        }
    }

    private static void settle(Path fresh, Path folder) throws IOException {
        try {
            Files.move(fresh, folder);
        } catch (IOException e) {
            delete(fresh);
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Programs::deleteOne);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseForeignMachine() {
        var system = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        if (!system.equals("Linux on amd64")) {
            throw new DatabaseRefused(
                    "The database that comes with ECT Manager runs on Linux on amd64 only and this is " + system
                            + ", so name a PostgreSQL of your own in etc/org.ectmanager.database.cfg.");
        }
    }
}
