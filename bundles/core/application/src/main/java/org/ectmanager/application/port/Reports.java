/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.ReminderPlan;
import org.osgi.annotation.versioning.ConsumerType;

/** The reviews and assessments of the current appropriate body. */
@ConsumerType
public interface Reports {

    Optional<Report> find(long id);

    /** The same, also when it is cancelled. */
    Optional<Report> ever(long id);

    /** Every report of an induction, by due date, the cancelled ones left out. */
    List<Report> of(long induction);

    void add(Report report);

    /** Saves what changes while a report is written and signed; the version is the one that was read. */
    void save(Report report);

    /** Stores a report whose files are others now: a new version of it, also where nothing else has changed. */
    void saveWithFiles(Report report);

    /** Gives a report new dates that a new plan brings. With a new due date its reminders begin anew. */
    void replan(long id, PlannedReport planned);

    void cancel(long id);

    /** @param checked the points of the body's checklist that were ticked, in its words */
    void accepted(Report report, PersonId by, Instant at, List<String> checked);

    /** Whom and what a report is about, as it is now. */
    About about(long id);

    /**
     * What surrounds a report.
     *
     * @param tutor the induction tutor; empty when not known any more
     * @param mentor empty while there is none
     * @param place among the induction's reports by due date, counted from 1; those that are closed are not counted
     * @param acceptedBy empty while it is not accepted
     * @param checked the points of the body's checklist that were ticked then
     */
    record About(
            String trn,
            String school,
            String urn,
            String tutor,
            String mentor,
            int place,
            int of,
            Optional<Instant> acceptedAt,
            String acceptedBy,
            List<String> checked) {}

    /** Reports at a school on which somebody there has to act, and those to come within some weeks, by due date. */
    List<Listed> at(SchoolId school, LocalDate until);

    /** Reports of the whole body in one state that are accepted or still asked for, the oldest submission first. */
    Slice<Listed> inState(State state, Wanted wanted);

    /** Those handed in at least once that were not accepted when induction was passed or failed, the oldest first. */
    Slice<Listed> overtaken(Wanted wanted);

    /**
     * A report with whose it is and where.
     *
     * @param induction where the induction stands
     */
    record Listed(Report report, String teacher, String school, Induction.State induction) {

        public boolean isOverdueOn(LocalDate today) {
            return report.isOverdueOn(today, induction);
        }
    }

    /**
     * Releases every report whose day has come, in one statement, with a message for each. Answers how many.
     */
    int release(LocalDate today);

    /**
     * Puts one reminder for each report that is due so many days ahead and was with its school when the reminder was meant
     * to come, unless it went out already. Answers how many.
     */
    int remind(LocalDate today, ReportReminder reminder);

    /** Reminds of every report that is overdue, when and as often as the plan says. Answers how many. */
    int remindOverdue(LocalDate today, ReminderPlan plan);
}
