/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file that travels in a plugin's own bundle. */
final class Resource {

    private Resource() {}

    static byte[] bytes(Class<?> owner, String name) {
        return bytes(owner, name, Integer.MAX_VALUE);
    }

    /** Its bytes up to so many, so that a huge one fills no memory. */
    static byte[] bytes(Class<?> owner, String name, int most) {
        try (var file = owner.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no file " + name + " beside " + owner.getName());
            }
            return file.readNBytes(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
