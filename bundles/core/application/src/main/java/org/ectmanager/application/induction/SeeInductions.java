/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.induction;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.staff.Colleague;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Looks at inductions: a school's people at those of their school, an appropriate body's staff at all, an early career
 * teacher at their own. Features 1.1 and 1.2.
 */
@ProviderType
public interface SeeInductions {

    /** Inductions at one school, by family name; the open ones first, or those in one state. */
    Slice<EctLine> at(Caller caller, SchoolId school, Optional<State> state, Wanted wanted);

    /** Inductions of the appropriate body in one state, by family name, for its staff. */
    Slice<EctLine> all(Caller caller, State state, Wanted wanted);

    /** One record. Looking is recorded. Empty when there is none that this person may see. */
    Optional<Seen> look(Caller caller, long induction);

    /** The caller's own record, when they are an early career teacher. Looking is recorded. */
    Optional<Seen> own(Caller caller);

    /** The caller's inductions here before the one in {@link #own}, the latest first; none for everybody else. */
    List<Induction> earlier(Caller caller);

    /**
     * An induction with the names of those who stand beside the teacher.
     *
     * @param state empty where it was decided and the reader is not told how (R54)
     * @param mentor empty while there is none
     * @param qualityAssurer empty when nobody in particular reads this teacher's reports
     */
    record Seen(
            Induction induction,
            Optional<State> state,
            String schoolName,
            String tutor,
            String mentor,
            Colleague namedContact,
            Optional<Colleague> qualityAssurer) {

        /** As people read it who read no reviews and assessments (R54). */
        public Seen withoutOutcome() {
            return new Seen(
                    induction,
                    state.filter(found -> !found.isDecided()),
                    schoolName,
                    tutor,
                    mentor,
                    namedContact,
                    qualityAssurer);
        }
    }
}
