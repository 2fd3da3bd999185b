/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.port.OperatorFiles;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.spi.body.BodyProfile;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The directory that holds all that changes, and in it the settings; a file is there whole or not at all. */
@Component
public final class BaseDirectory implements OperatorFiles {

    private static final Map<Note, String> NAMES =
            Map.of(Note.FIRST_OPERATOR_LINK, "first-operator-link.txt", Note.SIGN_INS, "sign-ins.txt");

    private final Path base;
    private final Path settings;

    @Activate
    public BaseDirectory(BundleContext context) {
        this(
                Path.of(Optional.ofNullable(context.getProperty("karaf.base")).orElse(".")),
                Path.of(Optional.ofNullable(context.getProperty("karaf.etc")).orElse("etc")));
    }

    public BaseDirectory(Path base, Path settings) {
        this.base = base;
        this.settings = settings;
    }

    @Override
    public boolean configures(BodyId body) {
        return Files.exists(configuration(body));
    }

    @Override
    public void configure(BodyProfile body) {
        if (configures(body.id())) {
            throw new IllegalStateException("This appropriate body has a configuration already");
        }
        write(configuration(body.id()), BodyConfiguration.of(body), "rw-r-----");
    }

    @Override
    public void leave(Note note, List<String> lines) {
        write(base.resolve(NAMES.get(note)), lines, "rw-------");
    }

    @Override
    public List<String> left(Note note) {
        var file = base.resolve(NAMES.get(note));
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException("A file for the operators cannot be read", failure);
        }
    }

    @Override
    public void remove(Note note) {
        try {
            Files.deleteIfExists(base.resolve(NAMES.get(note)));
        } catch (IOException failure) {
            throw new UncheckedIOException("A file for the operators cannot be removed", failure);
        }
    }

    private Path configuration(BodyId body) {
        return settings.resolve("org.ectmanager.body.standard-" + body + ".cfg");
    }

    /** First beside its place under a name that nobody reads, with its permissions from the beginning. */
    private static void write(Path file, List<String> lines, String permissions) {
        var beside = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            Files.createFile(
                    beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)));
            Files.write(beside, lines, StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException("A file for the operators cannot be written", failure);
        }
    }
}
