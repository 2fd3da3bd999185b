/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.io.InputStream;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One consistent snapshot of everything, checksummed, and the way back from it: every row, and the settings that operators
 * make on their pages.
 */
@ConsumerType
public interface Backups {

    /** Writes a snapshot; the platform goes on working meanwhile. The caller closes the stream. */
    Summary write(OutputStream to);

    /**
     * Fills an empty platform of the same version from a snapshot: all of it or nothing. Refuses, by an
     * {@link IllegalStateException} that says why, a platform that holds people already, a snapshot of another version
     * or mode, and one whose checksums are wrong.
     */
    Summary restore(InputStream from);

    /**
     * How much was written or read.
     *
     * @param settings files from which appropriate bodies are made, and their logos
     */
    record Summary(int tables, long rows, int settings) {}
}
