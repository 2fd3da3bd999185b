/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.ectmanager.application.port.DatabaseAccess;

/**
 * A PostgreSQL of our own. It listens on the loopback address only, on a port that was free at the start, and lets
 * in two roles: the owner of the schema and the application. Plain Java: tests start it without a container.
 */
public final class EmbeddedServer implements DatabaseAccess, AutoCloseable {

    /**
     * @param home the directory that holds the database and its passwords; one server at a time
     * @param programs where the programs are unpacked, which several servers may share
     * @param log the server's own log
     * @param durable whether a committed transaction survives a power cut; only tests say no
     */
    public record Place(Path home, Path programs, Path log, boolean durable) {

        /** For real data. */
        public static Place durable(Path home, Path log) {
            return new Place(home, home.resolve("postgresql-" + Programs.MAJOR), log, true);
        }

        /** For tests: fast, forgetful, the programs unpacked once beside the given directory. */
        public static Place forgetful(Path home) {
            var programs = home.toAbsolutePath().resolveSibling("postgresql-" + Programs.MAJOR);
            return new Place(home, programs, home.resolve("server.log"), false);
        }

        Place absolute() {
            return new Place(home.toAbsolutePath(), programs.toAbsolutePath(), log.toAbsolutePath(), durable);
        }
    }

    private final FileChannel lock;
    private final Postmaster postmaster;
    private final Credentials credentials;
    private final int port;
    private boolean closed;

    private EmbeddedServer(Place place, FileChannel lock) {
        this.lock = lock;
        var programs = Programs.unpackedAt(place.programs());
        var account = Account.ableToRun(programs);
        var cluster = new Cluster(programs, account, place.home());
        this.postmaster = new Postmaster(programs, account, cluster.data());
        postmaster.endOrphan();
        this.credentials = cluster.prepared();
        this.port = postmaster.start(place.durable(), place.log());
    }

    /**
     * Starts the server, making the database where there is none. A server left behind by a killed owner is stopped
     * first; refuses while another owner lives, and data of another version of PostgreSQL.
     */
    public static EmbeddedServer start(Place somewhere) {
        var place = somewhere.absolute();
        var lock = locked(place.home());
        try {
            return new EmbeddedServer(place, lock);
        } catch (DatabaseRefused e) {
            release(lock);
            throw e;
        }
    }

    @Override
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.DATABASE;
    }

    @Override
    public Login owner() {
        return credentials.owner();
    }

    @Override
    public Login app() {
        return credentials.app();
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            postmaster.stop();
            release(lock);
        }
    }

    private static FileChannel locked(Path home) {
        try {
            Files.createDirectories(home);
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
            var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw inUse(home);
            }
            return channel;
        } catch (OverlappingFileLockException e) {
            throw inUse(home);
        } catch (IOException e) {
            throw new DatabaseRefused("The directory " + home + " cannot be written to.", e);
        }
    }

    private static DatabaseRefused inUse(Path home) {
        return new DatabaseRefused("The database in " + home + " is in use by another running ECT Manager.");
    }

    private static void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new DatabaseRefused("The lock of the database could not be released.", e);
        }
    }
}
