/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.Instant;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What is over and is needed by nobody any more. Each method takes away the oldest first, so many at most, within the
 * current transaction, and answers how many there were. The audit trail is never touched.
 */
@ConsumerType
public interface Leftovers {

    /** Sessions that ended before a moment; in the platform's scope, for everybody. */
    int sessions(Instant endedBefore, int most);

    /** Single-use links that were used or ran out before a moment: the current body's, or the platform's own. */
    int links(Instant overBefore, int most);

    /**
     * Messages of the current body that were told before a moment, with what is known of their letters; not those of which
     * a letter was refused and is neither sent again nor given up.
     */
    int messages(Instant toldBefore, int most);

    /** Captured mails of the current body but for the latest ones. */
    int mails(int kept, int most);

    /**
     * The current body's marks of reminders that went out for reports that have been accepted since; not of those on which
     * the decision is awaited, because its reminders are marked there too.
     */
    int reminders(int most);
}
