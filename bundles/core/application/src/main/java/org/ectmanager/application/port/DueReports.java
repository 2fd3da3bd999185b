/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.spi.report.GradeRow;
import org.ectmanager.spi.report.ReportRow;
import org.osgi.annotation.versioning.ConsumerType;

/** Reviews and assessments of the whole current appropriate body, as the values that report plugins get. */
@ConsumerType
public interface DueReports {

    /**
     * Those of inductions under way that are not accepted and were due before a day, the one due first at the head. One
     * statement; from then on the transaction can only read.
     *
     * @param place a URN or a part of a school's name; empty for all
     */
    List<ReportRow> unfinishedDueBefore(LocalDate day, String place, int most);

    /**
     * The grades of accepted reports whose period ended between two days, both included (P12). One statement; from then on
     * the transaction can only read.
     *
     * @param place a URN or a part of a school's name; empty for all
     */
    List<GradeRow> grades(LocalDate from, LocalDate to, String place, int most);
}
