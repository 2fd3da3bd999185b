/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import java.util.Set;

/**
 * A picture, at most 200 kB, shown at a height of 60 CSS pixels.
 *
 * @param mediaType {@code image/svg+xml} or {@code image/png}
 * @param description what a person who cannot see it should hear, usually the body's name
 */
public record Logo(String mediaType, byte[] content, String description) {

    private static final int LARGEST = 200_000;

    public Logo {
        if (!Set.of("image/svg+xml", "image/png").contains(mediaType)) {
            throw new IllegalArgumentException("A logo is image/svg+xml or image/png");
        }
        if (content == null || content.length == 0 || content.length > LARGEST) {
            throw new IllegalArgumentException("A logo has 1 to " + LARGEST + " bytes");
        }
        content = content.clone();
    }

    /**
     * A logo from a file beside a class of the plugin.
     *
     * @param file name that ends in {@code .svg} or {@code .png}, relative to the class
     */
    public static Logo from(Class<?> owner, String file, String description) {
        var mediaType = file.endsWith(".png") ? "image/png" : "image/svg+xml";
        return new Logo(mediaType, Resource.bytes(owner, file), description);
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
