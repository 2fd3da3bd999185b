/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.people.PersonId;
import org.osgi.annotation.versioning.ConsumerType;

/** Files attached to reports, kept under the appropriate body. */
@ConsumerType
public interface Evidence {

    void attach(long report, File file, PersonId by);

    /** What is attached, in the order in which it came. */
    List<Attached> of(long report);

    Optional<File> find(long report, long file);

    /**
     * Takes a file off a report. What it holds is erased, unless the report was signed with it: then it is kept for what
     * those signatures stand for.
     *
     * @return the SHA-256 of what it holds, in hexadecimal digits; empty when no such file is attached
     */
    Optional<String> remove(long report, long file);

    /** A file as it was sent. */
    record File(String name, String mediaType, byte[] content) {

        public File {
            requireNonNull(name, "name");
            requireNonNull(mediaType, "mediaType");
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    /**
     * A file without its content.
     *
     * @param sha256 of what it holds now, in hexadecimal digits
     */
    record Attached(long id, String name, String mediaType, long size, String sha256) {}
}
