/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the server tells about itself in {@code postmaster.pid}. */
record ProcessFile(Path data) {

    private static final int STATUS_LINE = 7;

    private Path path() {
        return data.resolve("postmaster.pid");
    }

    boolean saysReady() {
        var lines = lines();
        return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
    }

    /** The live server of this very directory, and not a stranger that inherited its process number. */
    Optional<ProcessHandle> server() {
        return lines().stream()
                .findFirst()
                .map(first -> Long.parseLong(first.strip()))
                .flatMap(ProcessHandle::of)
                .filter(this::servesThisDirectory);
    }

    void deleteStale() {
        try {
            Files.deleteIfExists(path());
        } catch (IOException e) {
            throw new DatabaseRefused("The stale file " + path() + " cannot be deleted.", e);
        }
    }

    private boolean servesThisDirectory(ProcessHandle process) {
        try {
            var working = Path.of("/proc", Long.toString(process.pid()), "cwd");
            return Files.isSameFile(working.toRealPath(), data);
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(path());
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new DatabaseRefused("The file " + path() + " cannot be read.", e);
        }
    }
}
