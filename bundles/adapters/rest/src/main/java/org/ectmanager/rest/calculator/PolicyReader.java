/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.calculator;

import java.util.List;
import org.ectmanager.domain.contract.DayMethod;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.domain.plan.ReportsPerYear;
import org.ectmanager.domain.plan.ReviewBesideAssessment;
import org.ectmanager.rest.reading.Reading;

/** The JSON of a policy; whatever it does not say is as usual. */
final class PolicyReader {

    private static final PlanPolicy USUAL = PlanPolicy.DEFAULT;
    private static final int LONGEST_OFFSET = 366;

    private PolicyReader() {}

    static PlanPolicy read(Reading in) {
        return in.maybeInside("policy", PolicyReader::policy).orElse(USUAL);
    }

    private static PlanPolicy policy(Reading policy) {
        var method = policy.maybeChoice("dayMethod", DayMethod.class, DayMethod::code);
        var review = policy.maybeChoice(
                "reviewBesideAssessment", ReviewBesideAssessment.class, ReviewBesideAssessment::code);
        var scale = policy.maybeTruth("scaleAbsenceThreshold");
        var reports = policy.maybeEither("reportsPerYear", ReportsPerYear.THREE.number(), ReportsPerYear.SIX.number());
        var opens = policy.maybeWithin("opensDaysBefore", 0, LONGEST_OFFSET);
        var due = policy.maybeWithin("dueDaysBeforePeriodEnd", 0, LONGEST_OFFSET);
        return new PlanPolicy(
                opens.orElse(USUAL.opensDaysBefore()),
                due.orElse(USUAL.dueDaysBeforePeriodEnd()),
                List.of(),
                review.orElse(USUAL.reviewBesideAssessment()),
                method.orElse(USUAL.dayMethod()),
                scale.orElse(USUAL.scaleAbsenceThreshold()),
                reports.map(PolicyReader::reports).orElse(USUAL.reportsPerYear()));
    }

    private static ReportsPerYear reports(int number) {
        return number == ReportsPerYear.SIX.number() ? ReportsPerYear.SIX : ReportsPerYear.THREE;
    }
}
