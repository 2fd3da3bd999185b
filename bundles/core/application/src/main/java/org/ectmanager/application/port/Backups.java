/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.io.InputStream;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ConsumerType;

/** One consistent snapshot of everything, checksummed, and the way back from it. */
@ConsumerType
public interface Backups {

    /** Writes a snapshot; the platform goes on working meanwhile. The caller closes the stream. */
    Summary write(OutputStream to);

    /**
     * Fills an empty platform of the same version from a snapshot: all of it or nothing. Refuses, by an
     * {@link IllegalStateException} that says why, a platform that holds people already, a snapshot of another version,
     * and one whose checksums are wrong.
     */
    Summary restore(InputStream from);

    /** How much was written or read. */
    record Summary(int tables, long rows) {}
}
