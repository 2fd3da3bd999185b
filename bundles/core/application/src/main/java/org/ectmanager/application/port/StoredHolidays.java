/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ectmanager.domain.calendar.BankHoliday;
import org.osgi.annotation.versioning.ConsumerType;

/** The bank holidays that were read from GOV.UK, in whole calendar years; national and public. */
@ConsumerType
public interface StoredHolidays {

    /** Every day by date. */
    List<Stored> all();

    /** These years have these days from now on and no others; what is the same already is left as it is. */
    boolean replace(Set<Integer> years, List<BankHoliday> days, Instant readAt);

    /**
     * A stored day.
     *
     * @param readAt when it was first read as it is
     */
    record Stored(BankHoliday day, Instant readAt) {

        public Stored {
            requireNonNull(day, "day");
            requireNonNull(readAt, "readAt");
        }
    }
}
