/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

/**
 * A file that a body offers, of 1 to {@value #LARGEST} bytes. Its name ends in pdf, docx, xlsx, pptx, odt, ods, png,
 * jpg, jpeg, txt or csv, and what is inside is what the name says, without macros. Browsers keep it as a file and never
 * show it as a page.
 *
 * @param name as people keep it: 5 to 100 letters without accents, digits, spaces, dots, hyphens and underscores
 */
public record ResourceFile(String name, byte[] content) {

    public static final int LARGEST = 5_000_000;

    public ResourceFile {
        if (name == null || !name.matches("[A-Za-z0-9][A-Za-z0-9 ._-]{3,98}[A-Za-z0-9]")) {
            throw new IllegalArgumentException(
                    "The name of a resource\u2019s file has 5 to 100 letters, digits, spaces, dots, hyphens and underscores");
        }
        var kind = ResourceKind.ofName(name)
                .orElseThrow(() -> new IllegalArgumentException("The file " + name
                        + " is of no kind that can be offered; these can: " + ResourceKind.allowed()));
        if (content == null || content.length == 0 || content.length > LARGEST) {
            throw new IllegalArgumentException("The file " + name + " has 1 to " + LARGEST + " bytes");
        }
        if (!kind.fits(content)) {
            throw new IllegalArgumentException("The file " + name + " is not what its name says: " + kind.words());
        }
        content = content.clone();
    }

    /** A file beside a class of the plugin, under the name that it has there. */
    public static ResourceFile from(Class<?> owner, String file) {
        return new ResourceFile(file, Resource.bytes(owner, file, LARGEST + 1));
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** How many bytes it has. */
    public int size() {
        return content.length;
    }

    public String mediaType() {
        return ResourceKind.ofName(name).orElseThrow().mediaType();
    }

    /** What kind of file it is, in words: "Word document". */
    public String kind() {
        return ResourceKind.ofName(name).orElseThrow().words();
    }
}
