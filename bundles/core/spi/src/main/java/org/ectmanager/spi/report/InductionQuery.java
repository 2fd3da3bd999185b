/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.report;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a report may know: the inductions that its reader oversees, as values, as of one moment. Read only. The
 * platform implements it; new methods may come with a minor version.
 */
@ProviderType
public interface InductionQuery {

    /** Today in Europe/London. */
    LocalDate today();

    /**
     * Reviews and assessments of inductions under way that are not accepted yet and were due before a day, the one due
     * first at the head.
     *
     * @param place narrows them down to schools with this URN or with this as a part of their name; empty for all
     */
    List<ReportRow> unfinishedDueBefore(LocalDate day, String place);

    /**
     * The grades of accepted reports whose period ended between two days, both included: what tutors chose where the form
     * marks a choice as a grade (P12). The earliest period first.
     *
     * @param place as above
     */
    default List<GradeRow> grades(LocalDate from, LocalDate to, String place) {
        return List.of();
    }
}
