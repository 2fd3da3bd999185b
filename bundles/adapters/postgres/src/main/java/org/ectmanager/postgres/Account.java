/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who runs the server. PostgreSQL refuses to run as root, so root's server is put into a user namespace without
 * rights, or, where that is forbidden, under another account that then owns the files.
 *
 * @param prefix what stands before a command
 * @param owner the account that must own the files, where it is another one
 */
record Account(List<String> prefix, Optional<String> owner) {

    private static final List<String> LESSER_ACCOUNTS = List.of("postgres", "nobody");

    /** Tries what this machine offers; each candidate must be able to run the server's program. */
    static Account ableToRun(Programs programs) {
        if (!isRoot()) {
            return new Account(List.of(), Optional.empty());
        }
        return candidates()
                .filter(candidate -> candidate.runs(programs.named("postgres")))
                .findFirst()
                .orElseThrow(() -> new DatabaseRefused("PostgreSQL does not run as root and this machine lets root use "
                        + "neither 'unshare -U' nor 'setpriv', 'runuser' or 'su' for another account, so start ECT "
                        + "Manager as an ordinary user."));
    }

    List<String> command(String... words) {
        return Stream.concat(prefix.stream(), Stream.of(words)).toList();
    }

    /**
     * The same for a server that runs on: away from the terminal, whose Ctrl-C is not meant for it, and ended by the
     * kernel when this JVM dies, where the machine has the programs for that.
     */
    List<String> serverCommand(String... words) {
        var command = new ArrayList<String>();
        onPath("setsid").ifPresent(command::add);
        command.addAll(prefix);
        onPath("setpriv").ifPresent(setpriv -> command.addAll(List.of(setpriv, "--pdeathsig", "INT", "--")));
        command.addAll(List.of(words));
        return command;
    }

    void own(Path folder) {
        owner.ifPresent(name -> {
            try (var all = Files.walk(folder)) {
                var user =
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
                for (var path : all.toList()) {
                    if (!Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(user)) {
                        Files.setOwner(path, user);
                    }
                }
            } catch (IOException e) {
                throw new DatabaseRefused(
                        "The files in " + folder + " cannot be given to the account " + name + ".", e);
            }
        });
    }

    private static Stream<Account> candidates() {
        return Stream.concat(
                onPath("unshare").map(unshare -> new Account(List.of(unshare, "-U"), Optional.empty())).stream(),
                LESSER_ACCOUNTS.stream().flatMap(Account::as));
    }

    private static Stream<Account> as(String name) {
        return Stream.of(
                        onPath("setpriv")
                                .map(it ->
                                        List.of(it, "--reuid", name, "--regid", groupOf(name), "--clear-groups", "--")),
                        onPath("runuser").map(it -> List.of(it, "-u", name, "--")),
                        onPath("su").map(it -> List.of(it, "-s", "/bin/sh", name, "-c", "exec \"$0\" \"$@\"", "--")))
                .flatMap(Optional::stream)
                .map(prefix -> new Account(prefix, Optional.of(name)));
    }

    private static String groupOf(String name) {
        return name.equals("nobody") ? "65534" : name;
    }

    private boolean runs(String program) {
        try {
            return new ProcessBuilder(command(program, "--version"))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException e) {
            return System.getProperty("user.name").equals("root");
        }
    }

    private static Optional<String> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
