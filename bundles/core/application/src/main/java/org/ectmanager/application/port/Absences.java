/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.absence.RecordedAbsence;
import org.osgi.annotation.versioning.ConsumerType;

/** The absences of those on induction under the current appropriate body. */
@ConsumerType
public interface Absences {

    /** Of one induction, by their first day. */
    List<RecordedAbsence> of(long induction);

    Optional<RecordedAbsence> find(long id);

    void add(RecordedAbsence absence);

    /** The version is the one that was read. */
    void save(RecordedAbsence absence);

    /** The version is the one that was read. */
    void remove(RecordedAbsence absence);
}
