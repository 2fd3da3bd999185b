/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.people.PersonName;
import org.osgi.annotation.versioning.ConsumerType;

/** Teachers of the current appropriate body who serve no more, though their induction is open. */
@ConsumerType
public interface Leavers {

    /** Those whose last post ended before a day, the longest ago first. */
    List<Leaver> goneBefore(LocalDate day, int most);

    /** One of them, with the last day of the last post. */
    record Leaver(long induction, PersonName name, String school, LocalDate lastDay) {}
}
