/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ectmanager.application.signature.Signature.Subject;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The papers of the current body's closed records, each as it was when its record closed. That one is due is noted by
 * whatever closes the record, in the same transaction; a paper that is kept never changes and goes only with its record.
 */
@ConsumerType
public interface Papers {

    /**
     * What is noted and not kept yet: first what was never tried, of that the latest, because it is still as it was; then
     * what was tried longest ago. What was tried in vain waits a minute, then twice as long each time, at most an hour.
     */
    List<Due> due(int most);

    /** That it is tried now, so that others come first the next time. */
    void tried(Due due);

    /** Whether any was tried and could not be made yet. */
    boolean anyFailed();

    /** Keeps the paper with its SHA-256; false when it is not due any more, because somebody else was quicker. */
    boolean keep(Due due, byte[] content);

    /** The PDF that is kept of a record; empty while there is none. */
    Optional<byte[]> find(Subject subject, long record);

    /** One name for each paper, whether it is kept or made now; it names nobody. */
    static String fileName(Subject subject, long record) {
        return subject.name().toLowerCase(Locale.ROOT) + "-" + record + ".pdf";
    }

    /**
     * A paper that is to be made.
     *
     * @param failed whether it was tried before, in vain
     */
    record Due(Subject subject, long record, boolean failed) {}
}
