/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.programme;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.duty.Duty;
import org.ectmanager.domain.duty.Party;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;

/** Funded training of a mentor on a provider-led programme (R63): one year since September 2025, two before. */
public record MentorTraining(LocalDate startedOn, ProgrammeType programme) {

    public MentorTraining {
        requireNonNull(startedOn, "startedOn");
        requireNonNull(programme, "programme");
    }

    /** Only a provider-led programme is funded. */
    public boolean isFunded() {
        return programme.today() == ProgrammeType.PROVIDER_LED;
    }

    /** The last day of it, by the rules of the day on which it started. */
    public LocalDate lastDay(RuleSet rules) {
        return startedOn.plusYears(rules.programmes().mentorTrainingYears()).minusDays(1);
    }

    /** Who is told when a teacher gets another mentor: the old one is unlinked, the new one linked, in each place. */
    public static List<Duty> mentorChanged(ProgrammeType programme) {
        var everywhere = List.of(
                told("mentor.record", "The change is made in this service.", Party.APPROPRIATE_BODY),
                told(
                        "mentor.department",
                        "The change is made in the Department\u2019s service.",
                        Party.SECRETARY_OF_STATE));
        return programme.today() == ProgrammeType.SCHOOL_LED
                ? everywhere
                : List.of(
                        everywhere.get(0),
                        everywhere.get(1),
                        told(
                                "mentor.provider",
                                "The lead provider\u2019s platform links the new mentor and unlinks the old one.",
                                Party.LEAD_PROVIDER),
                        told(
                                "mentor.hub",
                                "The hub that delivers the programme is told by e-mail.",
                                Party.LEAD_PROVIDER));
    }

    private static Duty told(String code, String sentence, Party whom) {
        return Duty.of(code, Party.INDUCTION_TUTOR, Reason.of("R63", "", sentence), whom);
    }
}
