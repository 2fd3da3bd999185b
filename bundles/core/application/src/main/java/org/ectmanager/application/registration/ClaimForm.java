/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.reading.Reading;
import org.ectmanager.application.registration.Details.Served;
import org.ectmanager.domain.eligibility.Exemption;
import org.ectmanager.domain.eligibility.ExemptionEvidence;
import org.ectmanager.domain.eligibility.ExemptionEvidence.AppraisalReport;
import org.ectmanager.domain.eligibility.ExemptionEvidence.AssessedAfterExperience;
import org.ectmanager.domain.eligibility.ExemptionEvidence.DoneBefore;
import org.ectmanager.domain.eligibility.ExemptionEvidence.DoneBy;
import org.ectmanager.domain.eligibility.ExemptionEvidence.FirstPostInWales;
import org.ectmanager.domain.eligibility.ExemptionEvidence.LearningAndSkills;
import org.ectmanager.domain.eligibility.ExemptionEvidence.OverseasRoute;
import org.ectmanager.domain.eligibility.ExemptionEvidence.Paper;
import org.ectmanager.domain.eligibility.ExemptionEvidence.ScottishRegistration;
import org.ectmanager.domain.eligibility.StartFact;
import org.ectmanager.domain.eligibility.WelshInduction;
import org.ectmanager.domain.terms.Terms;

/** Understands what was said of induction in Wales (R5) and of an exemption (R3). */
public final class ClaimForm {

    /** The paragraph that is claimed. */
    public static final String EXEMPTION = "exemption";

    /** The names under which it is typed. */
    static final List<String> FIELDS = List.of(
            "walesOutcome",
            "walesTerms",
            "walesExtended",
            EXEMPTION,
            "exemptionPaper",
            "exemptionDay-day",
            "exemptionDay-month",
            "exemptionDay-year",
            "exemptionNumber",
            "exemptionHolds",
            "exemptionFrom-day",
            "exemptionFrom-month",
            "exemptionFrom-year",
            "exemptionTo-day",
            "exemptionTo-month",
            "exemptionTo-year");

    private static final String FIRST = "exemptionFrom";
    private static final String LAST = "exemptionTo";

    private static final String NUMBER = "[0-9]{1,2}(?:[.][0-9])?";
    private static final String YES = "yes";

    private ClaimForm() {}

    /** Those who would not serve induction at all; the others of the list may only be employed meanwhile. */
    public static List<Exemption> exemptions() {
        return Stream.of(Exemption.values())
                .filter(exemption -> exemption.effect() == Exemption.Effect.EXEMPT)
                .toList();
    }

    /** What was said, right or wrong; empty where nothing is claimed. */
    static Optional<StartFact> read(Reading reading, Served served) {
        return switch (served) {
            case WALES -> wales(reading);
            case EXEMPT -> exemption(reading);
            case NOT_YET, HERE, ELSEWHERE -> Optional.empty();
        };
    }

    private static Optional<StartFact> wales(Reading reading) {
        var outcome = reading.choice(
                "walesOutcome",
                WelshInduction.Outcome.values(),
                "Say how induction in Wales ended, or that it did not");
        var terms = PartServed.terms(reading, "walesTerms", "the full-time equivalent terms served in Wales", true);
        var extended = PartServed.extended(reading, "walesExtended");
        return outcome.flatMap(
                ended -> terms.flatMap(served -> extended.map(longer -> new WelshInduction(ended, served, longer))));
    }

    private static Optional<StartFact> exemption(Reading reading) {
        var paper = reading.required(
                "exemptionPaper", Prose.LINE, "The evidence", "Say what shows the exemption, and of which day it is");
        var claimed = exemptions().stream()
                .filter(exemption -> exemption.name().equals(reading.text(EXEMPTION)))
                .findFirst();
        reading.holds(claimed.isPresent(), EXEMPTION, "none", "Choose the exemption");
        return claimed.flatMap(exemption -> evidence(reading, exemption, paper).map(StartFact.class::cast));
    }

    /** What is asked since: a registration that was signed before is still understood without it. */
    static void asked(Reading reading) {
        if (reading.text("served").equals(Served.EXEMPT.name())
                && reading.text(EXEMPTION).equals(Exemption.RECORDS_LOST.name())
                && isUntouched(reading)) {
            report(reading);
        }
    }

    private static boolean isUntouched(Reading reading) {
        return Stream.of(FIRST, LAST)
                .flatMap(name -> Stream.of("-day", "-month", "-year").map(name::concat))
                .allMatch(field -> reading.text(field).isEmpty());
    }

    /** The days of the report in place of lost records (R57). */
    private static Optional<AppraisalReport> report(Reading reading) {
        var first = reading.date(FIRST, "first day that the appraisal report covers");
        var last = reading.date(LAST, "last day that the appraisal report covers");
        return first.flatMap(from -> last.filter(to -> reading.holds(
                        !to.isBefore(from), LAST, "before", "The last day of the report cannot be before its first"))
                .map(to -> new AppraisalReport(from, to)));
    }

    private static Optional<? extends ExemptionEvidence> evidence(Reading reading, Exemption exemption, String paper) {
        return switch (exemption) {
            case QUALIFIED_BY_1999, SCOTTISH_TRAINED_BY_1999, IRISH_TRAINED_BY_1999, TRAINED_IN_WALES ->
                day(reading, exemption).map(day -> new DoneBy(exemption, day));
            case EUROPEAN_RECOGNITION, FOUR_COUNTRIES, INDEPENDENT_BEFORE_1989, INSTRUCTOR_BEFORE_1989 ->
                day(reading, exemption).map(day -> new DoneBefore(exemption, day));
            case FIRST_POST_IN_WALES ->
                day(reading, exemption).flatMap(day -> number(reading, exemption)
                        .map(terms -> new FirstPostInWales(day, Terms.of(terms.toPlainString()))));
            case SCOTLAND ->
                day(reading, exemption)
                        .flatMap(day -> holds(reading, exemption).map(done -> new ScottishRegistration(day, done)));
            case OVERSEAS_EMPLOYMENT_ROUTE ->
                number(reading, exemption).flatMap(years -> holds(reading, exemption)
                        .map(assessed -> new AssessedAfterExperience(years, assessed)));
            case OVERSEAS_ROUTE_OF_2023 ->
                day(reading, exemption)
                        .flatMap(day -> number(reading, exemption).map(years -> new OverseasRoute(day, years)));
            case LEARNING_AND_SKILLS -> holds(reading, exemption).map(LearningAndSkills::new);
            case RECORDS_LOST -> isUntouched(reading) ? Optional.of(new Paper(exemption, paper)) : report(reading);
            default -> Optional.of(new Paper(exemption, paper));
        };
    }

    private static Optional<LocalDate> day(Reading reading, Exemption exemption) {
        return reading.date("exemptionDay", "day that decides on this exemption: " + exemption.evidence());
    }

    private static Optional<BigDecimal> number(Reading reading, Exemption exemption) {
        var typed = reading.text("exemptionNumber");
        var fits = reading.holds(
                typed.matches(NUMBER),
                "exemptionNumber",
                "wrong",
                "Enter the number, such as 2, that this exemption asks for: " + exemption.evidence());
        return fits ? Optional.of(new BigDecimal(typed)) : Optional.empty();
    }

    private static Optional<Boolean> holds(Reading reading, Exemption exemption) {
        var typed = reading.text("exemptionHolds");
        var fits = reading.holds(
                Set.of(YES, "no").contains(typed),
                "exemptionHolds",
                "none",
                "Say whether there is what this exemption asks for: " + exemption.evidence());
        return fits ? Optional.of(typed.equals(YES)) : Optional.empty();
    }
}
