/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.ectmanager.application.port.DatabaseAccess.Login;

/**
 * The files of the database: made once, whole or not at all. The superuser has no password and no line in the
 * server's access list, so nobody enters as superuser while the server runs; what needs one is done in
 * PostgreSQL's single-user mode while it does not.
 */
final class Cluster {

    static final String DATABASE = "ectmanager";
    private static final String ACCESS_LIST =
            """
            # Written by ECT Manager at each start. Nobody else gets in, the superuser least of all.
            host %s %s,%s 127.0.0.1/32 scram-sha-256
            """
                    .formatted(DATABASE, Credentials.OWNER, Credentials.APP);

    private final Programs programs;
    private final Account account;
    private final Path home;

    Cluster(Programs programs, Account account, Path home) {
        this.programs = programs;
        this.account = account;
        this.home = home;
    }

    Path data() {
        return home.resolve("data");
    }

    /** Makes the database unless it is there, and refuses one made by another version of PostgreSQL. */
    Credentials prepared() {
        var passwords = home.resolve("passwords.properties");
        if (Files.exists(data())) {
            refuseOtherMajor();
            account.own(data());
        } else {
            create();
        }
        writeAccessList(data());
        if (!Files.exists(passwords)) {
            var generated = Credentials.generated();
            alone(data(), setPassword(generated.owner()) + setPassword(generated.app()));
            generated.writeTo(passwords);
        }
        return Credentials.readFrom(passwords);
    }

    private void create() {
        var fresh = home.resolve("data.new");
        try {
            Programs.delete(fresh);
            Files.createDirectory(
                    fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            account.own(fresh);
            Tool.run(
                    account.command(
                            programs.named("initdb"),
                            "-D",
                            fresh.toString(),
                            "-U",
                            "postgres",
                            "-E",
                            "UTF8",
                            "--no-locale",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--no-instructions"),
                    home,
                    "");
            alone(fresh, roles());
            Files.move(fresh, data());
        } catch (IOException e) {
            throw new DatabaseRefused("The database cannot be made in " + home + ".", e);
        }
    }

    /** One statement a line: the single-user mode ends a statement at the line's end. */
    private static String roles() {
        return """
                CREATE ROLE %1$s LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE
                CREATE ROLE %2$s LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE
                CREATE ROLE ect_finder NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE
                GRANT ect_finder TO %1$s
                CREATE DATABASE %3$s OWNER %1$s
                REVOKE ALL ON DATABASE %3$s FROM PUBLIC
                GRANT CONNECT ON DATABASE %3$s TO %2$s
                """
                .formatted(Credentials.OWNER, Credentials.APP, DATABASE);
    }

    private static String setPassword(Login login) {
        return "ALTER ROLE %s PASSWORD '%s'%n".formatted(login.user(), login.password());
    }

    private void alone(Path data, String statements) {
        Tool.run(
                account.command(
                        programs.named("postgres"),
                        "--single",
                        "-D",
                        data.toString(),
                        "-c",
                        "exit_on_error=true",
                        "-c",
                        "log_min_error_statement=panic",
                        "postgres"),
                home,
                statements);
    }

    private void refuseOtherMajor() {
        var found = majorOfData();
        if (found != Programs.MAJOR) {
            throw new DatabaseRefused("The data in " + home + " were made by PostgreSQL " + found
                    + " and this version of ECT Manager brings PostgreSQL " + Programs.MAJOR + ", so start the "
                    + (found > Programs.MAJOR ? "newer" : "older")
                    + " version of ECT Manager that made them.");
        }
    }

    private int majorOfData() {
        try {
            return Integer.parseInt(
                    Files.readString(data().resolve("PG_VERSION")).strip());
        } catch (IOException | NumberFormatException e) {
            throw new DatabaseRefused("The directory " + data() + " exists and holds no PostgreSQL database.", e);
        }
    }

    private static void writeAccessList(Path data) {
        try {
            Files.writeString(data.resolve("pg_hba.conf"), ACCESS_LIST);
        } catch (IOException e) {
            throw new DatabaseRefused("The directory " + data + " cannot be written to.", e);
        }
    }
}
