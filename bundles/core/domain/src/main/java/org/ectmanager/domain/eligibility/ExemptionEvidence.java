/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.records.LostRecords;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSet.Exemptions;
import org.ectmanager.domain.terms.Terms;

/** What was shown for one paragraph of Schedule 1 (R3, Annex A of the guidance), and whether it is enough. */
public sealed interface ExemptionEvidence extends StartFact {

    Exemption exemption();

    /** Whether the paragraph's own condition is met. */
    boolean meets(Exemptions numbers);

    /** Paragraphs 1, 15, 16 and 21: something happened on or before a day. */
    record DoneBy(Exemption exemption, LocalDate day) implements ExemptionEvidence {
        @Override
        public boolean meets(Exemptions numbers) {
            return switch (exemption) {
                case QUALIFIED_BY_1999 -> !day.isAfter(numbers.qualifiedBy());
                case SCOTTISH_TRAINED_BY_1999, IRISH_TRAINED_BY_1999 -> !day.isAfter(numbers.employedBy());
                case TRAINED_IN_WALES -> !day.isAfter(numbers.welshTrainingBy());
                default -> throw wrong(exemption);
            };
        }
    }

    /** Paragraphs 10, 17, 19 and 22: something was asked for or recommended before a day. */
    record DoneBefore(Exemption exemption, LocalDate day) implements ExemptionEvidence {
        @Override
        public boolean meets(Exemptions numbers) {
            return switch (exemption) {
                case EUROPEAN_RECOGNITION, FOUR_COUNTRIES -> day.isBefore(numbers.recognitionBefore());
                case INDEPENDENT_BEFORE_1989, INSTRUCTOR_BEFORE_1989 -> day.isBefore(numbers.recommendedBefore());
                default -> throw wrong(exemption);
            };
        }
    }

    /** Paragraph 7. */
    record FirstPostInWales(LocalDate qualifiedOn, Terms served) implements ExemptionEvidence {
        @Override
        public Exemption exemption() {
            return Exemption.FIRST_POST_IN_WALES;
        }

        @Override
        public boolean meets(Exemptions numbers) {
            return !qualifiedOn.isBefore(numbers.qualifiedBy())
                    && !qualifiedOn.isAfter(numbers.welshFirstPostUntil())
                    && !served.isLessThan(numbers.welshFirstPostTerms());
        }
    }

    /** Paragraph 8: since 1 February 2023 a new registration needs a completed probation too. */
    record ScottishRegistration(LocalDate fullyRegisteredOn, boolean probationCompleted) implements ExemptionEvidence {
        @Override
        public Exemption exemption() {
            return Exemption.SCOTLAND;
        }

        @Override
        public boolean meets(Exemptions numbers) {
            return probationCompleted || fullyRegisteredOn.isBefore(numbers.scottishProbationFrom());
        }
    }

    /** Paragraph 18: trained abroad, experienced there, assessed against the standards here. */
    record AssessedAfterExperience(BigDecimal years, boolean assessed) implements ExemptionEvidence {
        @Override
        public Exemption exemption() {
            return Exemption.OVERSEAS_EMPLOYMENT_ROUTE;
        }

        @Override
        public boolean meets(Exemptions numbers) {
            return assessed && years.compareTo(numbers.overseasYears()) >= 0;
        }
    }

    /** Paragraph 25. */
    record OverseasRoute(LocalDate qualifiedOn, BigDecimal fullTimeYears) implements ExemptionEvidence {
        @Override
        public Exemption exemption() {
            return Exemption.OVERSEAS_ROUTE_OF_2023;
        }

        @Override
        public boolean meets(Exemptions numbers) {
            return !qualifiedOn.isBefore(numbers.overseasRouteFrom())
                    && fullTimeYears.compareTo(numbers.overseasYears()) >= 0;
        }
    }

    /** Paragraph 23: it lapses with the membership. */
    record LearningAndSkills(boolean membershipActive) implements ExemptionEvidence {
        @Override
        public Exemption exemption() {
            return Exemption.LEARNING_AND_SKILLS;
        }

        @Override
        public boolean meets(Exemptions numbers) {
            return membershipActive;
        }
    }

    /** Paragraph 24: the days that the appraisal report covers. Whether they are recent enough says R57. */
    record AppraisalReport(LocalDate from, LocalDate to) implements ExemptionEvidence {
        @Override
        public Exemption exemption() {
            return Exemption.RECORDS_LOST;
        }

        @Override
        public boolean meets(Exemptions numbers) {
            return Period.between(from, to.plusDays(1)).getYears() >= 1;
        }

        Finding check(LocalDate day, RuleSet rules) {
            return new LostRecords(from, to, false).shown(day, rules);
        }
    }

    /**
     * Any paragraph that a paper proves and no number limits: completed elsewhere, serving, awaiting an outcome.
     *
     * @param paper what it is and of which day; empty while nobody has seen one
     */
    record Paper(Exemption exemption, String paper) implements ExemptionEvidence {
        public Paper {
            requireNonNull(exemption, "exemption");
            paper = paper.strip();
        }

        @Override
        public boolean meets(Exemptions numbers) {
            return !paper.isEmpty();
        }
    }

    /** Whether the paragraph applies, by this evidence. The Department records it; for paragraph 24 see R57. */
    default Finding check(Exemptions numbers) {
        var paragraph = exemption().paragraph();
        var who = exemption().who() + " (paragraph " + paragraph + "). ";
        var code = "exemption." + paragraph;
        if (!meets(numbers)) {
            return Finding.refused(
                    code + ".not-proved",
                    reason(who + "The evidence is not enough; it takes "
                            + exemption().evidence() + "."));
        }
        return Finding.allowed(
                code,
                reason(
                        exemption().effect() == Exemption.Effect.EXEMPT
                                ? who + "The teacher need not serve induction."
                                : who + "The teacher may be employed meanwhile; induction is still to be completed."));
    }

    private static Reason reason(String sentence) {
        return Reason.of("R3", "Annex A", sentence);
    }

    private static IllegalArgumentException wrong(Exemption exemption) {
        return new IllegalArgumentException("Paragraph " + exemption.paragraph() + " is not proved by a day");
    }
}
