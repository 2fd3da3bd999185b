/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.framework.Bundle;

/** A folder inside a bundle. */
record BundleFolder(Bundle bundle, String path) implements Folder {

    @Override
    public Set<String> files() {
        var found = bundle.findEntries(path, "*", true);
        var files = found == null ? List.<URL>of() : Collections.list(found);
        return files.stream()
                .map(file -> file.getPath().substring(1))
                .filter(file -> !file.endsWith("/"))
                .map(file -> file.substring(path.length() + 1))
                .collect(toCollection(TreeSet::new));
    }

    @Override
    public Optional<byte[]> bytes(String file) {
        var entry = bundle.getEntry(path + "/" + file);
        if (entry == null) {
            return Optional.empty();
        }
        try (var stream = entry.openStream()) {
            return Optional.of(stream.readNBytes(LARGEST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
