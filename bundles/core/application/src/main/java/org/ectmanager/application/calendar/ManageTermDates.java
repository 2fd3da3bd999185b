/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.domain.calendar.SchoolTerm;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.plan.DraftsThen;
import org.ectmanager.domain.plan.PlanDifference;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The term dates of a school that differ from its appropriate body's (R21): entered for a whole school year, shown with
 * the plans that they move, then saved; or given up for the appropriate body's. The plans of all open inductions that
 * the school leads follow at once; what was shared keeps its dates. The head teacher, the induction leads and the
 * administrators of the school do it, or the appropriate body's officers.
 */
@ProviderType
public interface ManageTermDates {

    /** The school years that can be entered now, and those that were; empty when this person may not see the school. */
    Optional<List<Year>> of(Caller caller, SchoolId school);

    boolean mayChange(Caller caller, SchoolId school);

    /** What would become of the plans; nothing is saved. */
    Result<Preview> preview(Caller caller, SchoolId school, Seen seen, Map<String, String> typed);

    /** Saves the dates and plans anew. */
    List<Refusal> save(Caller caller, SchoolId school, Seen seen, Map<String, String> typed);

    /** What would become of the plans with the appropriate body's dates. */
    Result<Preview> previewGivingUp(Caller caller, SchoolId school, Seen seen);

    /** Goes back to the appropriate body's dates and plans anew. */
    List<Refusal> giveUp(Caller caller, SchoolId school, Seen seen);

    /** What a colleague changed since a year was seen. */
    Optional<LaterEdit> since(Caller caller, SchoolId school, Seen seen);

    /**
     * A school year as it was seen on screen.
     *
     * @param version 0 when the school had entered nothing
     */
    record Seen(int begins, long version) {}

    /**
     * One school year.
     *
     * @param bodys the appropriate body's terms; provisional where nobody has published them
     * @param own what the school entered
     */
    record Year(int begins, List<SchoolTerm> bodys, Optional<SchoolYear> own) {

        public Year {
            bodys = List.copyOf(bodys);
            requireNonNull(own, "own");
        }

        /** The terms that count. */
        public List<SchoolTerm> terms() {
            return own.map(SchoolYear::terms).orElse(bodys);
        }

        public long version() {
            return own.map(SchoolYear::version).orElse(0L);
        }
    }

    /**
     * What a change comes to.
     *
     * @param terms the terms that count then, each with its school days
     * @param open how many open inductions the school leads
     * @param moved those of which a date changes, by name
     */
    record Preview(List<Counted> terms, int open, List<Moved> moved) {

        public Preview {
            terms = List.copyOf(terms);
            moved = List.copyOf(moved);
        }
    }

    /** A term with the days that count in it. */
    record Counted(SchoolTerm term, int schoolDays) {}

    /**
     * An induction whose plan moves.
     *
     * @param endedBefore when it ends by the plan as it is; empty when the contracts end before
     * @param endsThen when it ends by the new plan
     * @param drafts what becomes of what somebody has begun to write
     */
    record Moved(
            PersonName name,
            PlanDifference difference,
            Optional<LocalDate> endedBefore,
            Optional<LocalDate> endsThen,
            DraftsThen drafts) {

        public Moved {
            requireNonNull(drafts, "drafts");
        }
    }
}
