/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import static java.util.stream.Collectors.toCollection;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A folder on a disk, as tests of such a plugin read it before there is a bundle. */
record DiskFolder(Path path) implements Folder {

    @Override
    public Set<String> files() {
        try (var all = Files.walk(path)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> path.relativize(file).toString().replace(File.separatorChar, '/'))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> bytes(String file) {
        try (var stream = Files.newInputStream(path.resolve(file))) {
            return Optional.of(stream.readNBytes(LARGEST));
        } catch (IOException none) {
            return Optional.empty();
        }
    }
}
