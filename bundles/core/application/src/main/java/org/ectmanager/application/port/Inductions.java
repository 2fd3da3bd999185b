/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.EctLine;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.teacher.TeacherId;
import org.osgi.annotation.versioning.ConsumerType;

/** The inductions that the current appropriate body oversees. */
@ConsumerType
public interface Inductions {

    void add(Induction induction);

    Optional<Induction> find(long id);

    /**
     * Waits until nobody else works on any of these, and lets nobody else until the end of the transaction. Whatever
     * changes a plan or one of its reports, or ends an induction, asks for it before it reads, so that of two at one
     * moment the second goes on from what the first has left.
     */
    void hold(Collection<Long> inductions);

    /** The induction that a registration led to, once it is authorised. */
    Optional<Induction> begunBy(long registration);

    /** Saves an induction without its contracts; the version is the one that was read. */
    void save(Induction induction);

    /** Saves the contracts of an induction, which thereby gets its next version; the version is the one that was read. */
    void employ(Induction induction);

    /** Inductions at one school or at all, in one state or in any, by family name; the open ones first. */
    Slice<EctLine> list(Optional<SchoolId> school, Optional<Induction.State> state, Wanted wanted);

    /** Schools that lead open inductions, by number, from the one after this number on. */
    List<SchoolId> schoolsAfter(long school, int most);

    /** The induction of somebody who has an account as early career teacher, the latest where there were several. */
    Optional<Induction> of(PersonId ect);

    /** All of them, the latest first. */
    List<Induction> allOf(PersonId ect);

    /** All of a teacher, under whichever account, the latest first. */
    List<Induction> ofTeacher(TeacherId teacher);
}
