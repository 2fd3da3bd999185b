/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** The files that describe an appropriate body, wherever they lie. */
public interface Folder {

    /** A whole file may be as large as one that is offered to read. */
    int LARGEST = 5_000_001;

    /** All of them, each by its path from the folder on, such as {@code forms/progress-review.yaml}. */
    Set<String> files();

    /** What a file holds, up to {@value #LARGEST} bytes; empty when there is none. */
    Optional<byte[]> bytes(String file);

    /** The same as text in UTF-8. */
    default Optional<String> text(String file) {
        return bytes(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
