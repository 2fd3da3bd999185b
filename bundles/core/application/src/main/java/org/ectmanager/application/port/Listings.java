/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.program.ListDecisions;
import org.ectmanager.application.program.ListEcts;
import org.ectmanager.application.program.ListPeople;
import org.ectmanager.application.program.ListPlans;
import org.ectmanager.application.program.ListReports;
import org.ectmanager.application.program.ListSchools;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.teacher.TeacherId;
import org.ectmanager.domain.teacher.Trn;
import org.osgi.annotation.versioning.ConsumerType;

/** Lists of the current appropriate body's records: two statements each, whatever the number of rows. */
@ConsumerType
public interface Listings {

    Slice<ListSchools.Line> schools(ListSchools.Filter filter, Turn turn);

    Optional<ListSchools.Line> school(SchoolId school);

    Slice<ListPeople.Line> people(ListPeople.Filter filter, Turn turn);

    Optional<ListPeople.Line> person(long appointment);

    Slice<ListEcts.Line> ects(ListEcts.Filter filter, Turn turn);

    Optional<Trn> trn(TeacherId teacher);

    /** What an authorised registration says of a part served before, for programs; empty where there was none. */
    Optional<SaidBefore> saidBefore(long registration);

    /** What was confirmed of the post in an authorised registration, by field; empty where it was not asked. */
    Optional<Map<String, String>> confirmed(long registration);

    /** What an authorised registration answers to the body's further questions, by field; empty where none were asked. */
    Map<String, String> further(long registration);

    /** The number of every induction. */
    List<Long> inductions();

    Slice<ListPlans.Line> plans(ListPlans.Filter filter, Turn turn);

    Slice<Reports.Listed> reports(ListReports.Filter filter, Turn turn);

    Slice<ListDecisions.Line> decisions(ListDecisions.Filter filter, Turn turn);

    /** Reports that wait for their day and whose day has come by then, by that day. */
    List<ToRelease> toRelease(LocalDate until);

    /**
     * What the school said and the appropriate body answered.
     *
     * @param answers to the questions about service before, by field
     * @param note what the appropriate body said with the authorisation
     */
    record SaidBefore(Map<String, String> answers, String note) {

        public SaidBefore {
            answers = Map.copyOf(answers);
        }
    }

    /**
     * A report that waits for its day, without whose it is.
     *
     * @param title such as {@code Progress review 2} or {@code Final assessment}
     */
    record ToRelease(long report, long ect, String school, String title, LocalDate opensOn, LocalDate dueOn) {}
}
