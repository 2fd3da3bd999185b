/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.calculator.CalculatedInduction;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.plan.Completion;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.plan.PartOfInduction;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.terms.Terms;

/**
 * A plan as JSON, member by member in this order. Terms are strings of one to four decimal places, days of whole or half
 * days.
 *
 * @param completesOn null when the contracts end before
 * @param method how days became terms (R21)
 * @param because why the figures above are what they are
 */
public record PlanAnswer(
        String requiredTerms,
        String servedTerms,
        String servedReported,
        String remainingTerms,
        Optional<LocalDate> completesOn,
        List<Part> parts,
        List<Point> points,
        List<Warning> warnings,
        String method,
        Figures because) {

    private static final int MOST_PLACES = 4;

    /** @param extendedByDays contracted days that are worked at the end of this part (R30) */
    public record Part(
            int part, LocalDate from, LocalDate to, String adHocDays, String extendedByDays, List<Why> because) {}

    /** @param from first day of the period that is looked back on */
    public record Point(
            String kind,
            String term,
            LocalDate from,
            LocalDate to,
            LocalDate opensOn,
            LocalDate dueOn,
            List<Why> because) {}

    /** @param guidance empty where no paragraph speaks of it */
    public record Why(String rule, String guidance, String text) {}

    public record Warning(String rule, String text) {}

    /** Reasons by the member that they explain. */
    public record Figures(List<Why> requiredTerms, List<Why> servedTerms, List<Why> completesOn) {}

    static PlanAnswer of(CalculatedInduction calculated) {
        var plan = calculated.plan();
        var served = plan.served();
        var shown = served.shownAgainst(plan.required().terms());
        return new PlanAnswer(
                figures(plan.required().terms()),
                figures(shown),
                shown.reported().toPlainString(),
                figures(plan.remaining()),
                plan.completion().date(),
                plan.parts().stream().map(PlanAnswer::part).toList(),
                plan.reports().stream().map(PlanAnswer::point).toList(),
                calculated.warnings().stream()
                        .map(warning -> new Warning(warning.rule(), warning.sentence()))
                        .toList(),
                served.method().code(),
                because(plan));
    }

    /** Four places, without zeros at the end but for the first: 6.0, 1.5, 1.5455. */
    static String figures(Terms terms) {
        var exact = terms.exact().rounded(MOST_PLACES);
        var shortest = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
        return (shortest.scale() < 1 ? shortest.setScale(1, RoundingMode.UNNECESSARY) : shortest).toPlainString();
    }

    private static Part part(PartOfInduction part) {
        var extension = part.extension();
        return new Part(
                part.number(),
                part.period().from(),
                part.period().to(),
                extension.adHoc().toString(),
                extension.extendedBy().toString(),
                whys(extension.because()));
    }

    private static Point point(PlannedReport report) {
        return new Point(
                kind(report),
                report.term(),
                report.period().from(),
                report.period().to(),
                report.opens(),
                report.due(),
                whys(report.because()));
    }

    private static String kind(PlannedReport report) {
        if (report.isFinal()) {
            return "final-assessment";
        }
        return switch (report.kind()) {
            case PROGRESS_REVIEW -> "progress-review";
            case FORMAL_ASSESSMENT -> "formal-assessment";
            case INTERIM_ASSESSMENT -> "interim-assessment";
        };
    }

    private static Figures because(InductionPlan plan) {
        var completion = plan.completion() instanceof Completion.On on
                ? on.because()
                : List.of(((Completion.NotReached) plan.completion()).reason());
        return new Figures(whys(plan.required().because()), whys(plan.served().because()), whys(completion));
    }

    private static List<Why> whys(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Why(reason.rule(), reason.guidance(), reason.sentence()))
                .toList();
    }
}
